using CsCheck;
using PmoBot.Conversation.Understanding.Classification;
using Shouldly;

namespace PmoBot.UnitTests.Conversation.Classification;

public sealed class ArithmeticTests
{
    [Fact]
    public void The_exponential_is_the_systems_to_twelve_digits() =>
        Gen.Double[-600, 600].Sample(x => Math.Abs((Exact.Exp(x) / Math.Exp(x)) - 1) < 1e-12);

    [Fact]
    public void The_logarithm_is_the_systems_to_twelve_digits() =>
        Gen.Double[1e-9, 1e9].Sample(x => Math.Abs(Exact.Log(x) - Math.Log(x)) < 1e-12 * Math.Max(1, Math.Abs(Math.Log(x))));

    [Fact]
    public void Probabilities_sum_to_one_and_a_higher_temperature_is_less_sure()
    {
        float[] sure = new float[IntentNames.All.Count], unsure = new float[IntentNames.All.Count];
        sure[3] = unsure[3] = 4;
        Scores.ToProbabilities(sure);
        Scores.ToProbabilities(unsure, 2);
        sure.Sum().ShouldBe(1, 1e-5);
        unsure.Sum().ShouldBe(1, 1e-5);
        unsure[3].ShouldBeLessThan(sure[3]);
    }

    [Fact]
    public void The_best_come_first_and_equal_ones_in_the_order_of_names()
    {
        var scores = new float[IntentNames.All.Count];
        scores[5] = 2;
        scores[9] = 3;
        Scores.Best(scores, 4).ShouldBe([9, 5, 0, 1]);
    }

    [Theory]
    [InlineData("What's  UP?", "whats up")]
    [InlineData("l'état d’avancement, où ?", "l etat d avancement ou")]
    [InlineData("Größe über 1,250.00 € in FY26", "groesse ueber 0 0 0 € in fy0")]
    [InlineData("e\u0301te\u0301 👍 100%", "ete 👍 0 %")]
    public void Words_are_without_accents_and_figures_are_signs(string text, string words) =>
        string.Join(' ', SentenceText.Words(text)).ShouldBe(words);

    [Fact]
    public void An_evaluation_counts_what_it_says()
    {
        var judgements = new[]
        {
            Judged("risk.top", ("risk.top", 0.9)),
            Judged("risk.top", ("help", 0.8)),
            Judged("help", ("risk.top", 0.3), ("help", 0.2)),
            Judged("help", ("help", 0.4)),
        };
        var evaluation = Evaluation.Of(judgements, 0.5);
        evaluation.Accuracy.ShouldBe(0.5);
        evaluation.TopThree.ShouldBe(0.75);
        evaluation.Asked.ShouldBe(0.5);
        evaluation.RightWhenAnswered.ShouldBe(0.5);
        evaluation.WronglyAnswered.ShouldBe(0.25);
        evaluation.RightOrOffered.ShouldBe(0.75);
        evaluation.CalibrationError.ShouldBe((0.1 + 0.8 + 0.3 + 0.6) / 4, 1e-9);
        evaluation.Intents.Single(i => i.Intent == "help").ShouldBe(new IntentScore("help", 2, 0.5, 0.5));
        evaluation.Confusions.Select(c => (c.Truth, c.Guess, c.Times)).ShouldBe([("help", "risk.top", 1), ("risk.top", "help", 1)]);
    }

    private static Judgement Judged(string truth, params (string Intent, double Confidence)[] guesses) =>
        new(truth, "…", [.. guesses.Select(g => new IntentGuess(g.Intent, g.Confidence))]);
}
