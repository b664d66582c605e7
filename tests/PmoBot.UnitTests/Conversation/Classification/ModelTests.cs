using PmoBot.Conversation.Understanding.Classification;
using Shouldly;

namespace PmoBot.UnitTests.Conversation.Classification;

public sealed class ModelTests
{
    private const int Every = 15;
    private static readonly Recipe Quick = new() { Epochs = 6 };
    private static readonly ModelFacts[] Facts = [new("de", 5, 0.25f, 0.5f, 1f, 0.5f, 0.25f, 0.75f), new("en", 10, 0.5f, 0.75f, 1.25f, 0.5f, 0.5f, 0.875f)];
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
        var first = Calibration.FactsOf(CrossValidation.Run(phrases, Quick), Quick);
        Calibration.FactsOf(CrossValidation.Run(phrases, Quick), Quick).ShouldBe(first);
    }

    [Fact]
    public void Another_phrase_gives_other_bytes()
    {
        var some = PhraseShelf.Some(Every);
        var other = some with { Phrases = [.. some.Phrases, new Phrase("risk.top", "what keeps you awake", "en", "x")] };
        ModelFile.Write(ModelTrainer.Fit(other, Quick, Facts)).ShouldNotBe(ModelFile.Write(Small));
    }

    [Fact]
    public void A_model_that_is_written_and_read_judges_the_same()
    {
        var read = ModelFile.Read(ModelFile.Write(Small));
        read.Facts.ShouldBe(Facts);
        foreach (var phrase in PhraseShelf.Some(500).Phrases) Judged(read, phrase.Text).ShouldBe(Judged(Small, phrase.Text));
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
        var recipe = new Recipe { Epochs = 8 };
        var facts = Calibration.FactsOf(CrossValidation.Run(PhraseShelf.Some(4), recipe), recipe).ShouldHaveSingleItem();
        facts.Accuracy.ShouldBeGreaterThan(0.72f);
        facts.TopThree.ShouldBeGreaterThan(0.86f);
    }

    [Fact]
    public void A_voice_is_judged_by_a_model_that_never_read_it()
    {
        string[] voices = ["a", "b", "c"];
        var phrases = voices.SelectMany((voice, i) => Enumerable.Range(0, 20).Select(_ => new Phrase(IntentNames.All[i], new string(voice[0], 6), "en", voice))).ToList();
        var judged = CrossValidation.Run(Plain(phrases), Quick);
        judged.Count.ShouldBe(phrases.Count);
        judged.ShouldAllBe(j => j.RawScores[j.Truth] <= 0);
        ModelTrainer.Fit(Plain(phrases), Quick, Facts).ShouldSatisfyAllConditions(read => Judged(read, "aaaaaa")[0].ShouldBeGreaterThan(0));
    }

    [Fact]
    public void A_model_is_kept_only_for_the_lessons_and_the_recipe_that_were_measured()
    {
        var some = PhraseShelf.Some(Every);
        var kept = ModelFile.Write(Small);
        Training.IsOf(some, Quick, kept).ShouldBeTrue();
        Training.IsOf(some with { Phrases = [.. some.Phrases.Skip(1)] }, Quick, kept).ShouldBeFalse();
        Training.IsOf(some, Quick with { MostWrong = 0.5 }, kept).ShouldBeFalse();
        Training.IsOf(some, Quick, ModelFile.Write(Small with { UnitBias = [.. Small.UnitBias.Select(b => b + 1)] })).ShouldBeFalse();
    }

    [Fact]
    public void Words_that_the_phrases_share_between_two_kinds_are_told_apart_by_what_stands_beside_them()
    {
        Phrase[] both = [.. Enumerable.Range(0, 40).Select(i => (i % 4) switch
        {
            0 => new Phrase("cost.status", "alpha beta", "en", "v"), 1 => new Phrase("cost.status", "gamma delta", "en", "v"),
            2 => new Phrase("risk.top", "alpha delta", "en", "v"), _ => new Phrase("risk.top", "gamma beta", "en", "v"),
        })];
        var model = ModelTrainer.Fit(Plain(both), Quick, Facts);
        foreach (var phrase in both.Take(4)) Judged(model, phrase.Text).ShouldSatisfyAllConditions(s => s.Max().ShouldBe(s[IntentNames.NumberOf(phrase.Intent)]));
    }

    [Theory]
    [InlineData("how is the Flood Barrier doing?", "how is the phoenix doing")]
    [InlineData("Héron, Flood Barrier: why red", "phoenix why red")]
    [InlineData("is the flood over?", "is the flood over?")]
    public void Names_of_the_phrases_are_masked_as_the_bot_masks_real_ones(string text, string masked) =>
        PhraseNames.Parse("# birds\nheron, flood barrier").Mask(text).ShouldBe(masked);

    [Fact]
    public void Words_of_one_idea_help_each_other()
    {
        var thesaurus = Thesaurus.Parse("money: cash dosh\ndate: late *termin*");
        Phrase[] phrases = [.. Enumerable.Range(0, 20).Select(i => i % 2 == 0 ? new Phrase("cost.status", "cash", "en", "v") : new Phrase("help", "late", "en", "v"))];
        var scores = new float[IntentNames.All.Count];
        ModelTrainer.Fit(Plain(phrases) with { Thesaurus = thesaurus }, Quick, Facts).Score("dosh", scores);
        scores[IntentNames.NumberOf("cost.status")].ShouldBeGreaterThan(scores[IntentNames.NumberOf("help")]);
        ModelTrainer.Fit(Plain(phrases) with { Thesaurus = thesaurus }, Quick, Facts).Score("liefertermine", scores);
        scores[IntentNames.NumberOf("help")].ShouldBeGreaterThan(scores[IntentNames.NumberOf("cost.status")]);
    }

    [Theory]
    [InlineData("no idea here", "Line 1")]
    [InlineData("# heading\nmoney: Cash", "“Cash”")]
    [InlineData("money: a*b", "“a*b”")]
    [InlineData("money: *", "“*”")]
    public void A_wrong_line_of_the_thesaurus_is_named(string text, string said) =>
        Should.Throw<InvalidDataException>(() => Thesaurus.Parse(text)).Message.ShouldContain(said);

    private static Lessons Plain(IReadOnlyList<Phrase> phrases) => new(phrases, Thesaurus.Empty, PhraseNames.None);

    private static float[] Judged(IntentModel model, string text)
    {
        var scores = new float[IntentNames.All.Count];
        model.Score(text, scores);
        return scores;
    }
}
