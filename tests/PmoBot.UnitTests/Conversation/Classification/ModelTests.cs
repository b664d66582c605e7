using PmoBot.Conversation.Understanding.Classification;
using Shouldly;

namespace PmoBot.UnitTests.Conversation.Classification;

public sealed class ModelTests
{
    private const int Every = 15;
    private static readonly Recipe Quick = new() { Epochs = 6 };
    private static readonly ModelFacts Facts = new("en", 10, 5, 0.5f, 0.75f, 1.25f, 0.5f, 0.5f, 0.875f);
    private static readonly IntentModel Small = ModelTrainer.Fit(PhraseShelf.Some(Every), Quick, Facts);

    [Fact]
    public void The_same_phrases_give_the_same_bytes()
    {
        var again = ModelTrainer.Fit(PhraseShelf.Some(Every), Quick, Facts);
        ModelFile.Write(again).ShouldBe(ModelFile.Write(Small));
    }

    [Fact]
    public void Cross_validation_gives_the_same_facts_whichever_fold_ends_first()
    {
        var phrases = PhraseShelf.Some(Every * 2);
        var first = Calibration.Of(CrossValidation.Run(phrases, Quick), Quick);
        Calibration.Of(CrossValidation.Run(phrases, Quick), Quick).ShouldBe(first);
    }

    [Fact]
    public void Another_phrase_gives_other_bytes()
    {
        var other = PhraseShelf.Some(Every).Append(new Phrase("risk.top", "what keeps you awake", "x")).ToList();
        ModelFile.Write(ModelTrainer.Fit(other, Quick, Facts)).ShouldNotBe(ModelFile.Write(Small));
    }

    [Fact]
    public void A_model_that_is_written_and_read_judges_the_same()
    {
        var read = ModelFile.Read(ModelFile.Write(Small));
        read.Facts.ShouldBe(Facts);
        foreach (var phrase in PhraseShelf.Some(500)) Judged(read, phrase.Text).ShouldBe(Judged(Small, phrase.Text));
    }

    [Fact]
    public void A_damaged_model_is_refused_wherever_the_damage_is()
    {
        var whole = ModelFile.Write(Small);
        foreach (var at in new[] { 0, 20, whole.Length / 2, whole.Length - 1 })
        {
            var damaged = (byte[])whole.Clone();
            damaged[at] ^= 1;
            Should.Throw<InvalidDataException>(() => ModelFile.Read(damaged)).Message.ShouldContain("damaged");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(1000)]
    public void A_cut_off_model_is_refused(int length) =>
        Should.Throw<InvalidDataException>(() => ModelFile.Read(ModelFile.Write(Small)[..length]));

    [Fact]
    public void A_small_part_of_the_phrases_already_understands_most_of_a_voice_it_never_read()
    {
        var outcome = CrossValidation.Run(PhraseShelf.Some(6), new Recipe { Epochs = 8 });
        var calibration = Calibration.Of(outcome, Quick);
        calibration.Accuracy.ShouldBeGreaterThan(0.75f);
        calibration.TopThree.ShouldBeGreaterThan(0.88f);
    }

    [Fact]
    public void A_whole_voice_is_held_out_at_a_time()
    {
        var phrases = new[] { "a", "b", "c" }.SelectMany(voice => Enumerable.Range(0, 4).Select(i => new Phrase("help", $"{voice} {(char)('p' + i)}", voice))).ToList();
        CrossValidation.Run(phrases, Quick).Folds.ShouldBe(3);
    }

    private static float[] Judged(IntentModel model, string text)
    {
        var probabilities = new float[IntentNames.All.Count];
        model.Judge(SentenceFeatures.Of(text), probabilities);
        return probabilities;
    }
}
