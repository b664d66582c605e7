namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>Learns from held-out sentences how far a model may be believed in each language.</summary>
internal static class Calibration
{
    private const float LeastTemperature = 0.3f;
    private const float TemperatureStep = 0.02f;
    private const int Temperatures = 120;
    private const float HighestAskBelow = 0.9f;

    /// <summary>The facts of each language, in ordinal order.</summary>
    public static IReadOnlyList<ModelFacts> FactsOf(IReadOnlyList<Judged> sentences, Recipe recipe) =>
        [.. sentences.GroupBy(s => s.Phrase.Language).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => FactsOf(g.Key, [.. g], recipe))];

    private static ModelFacts FactsOf(string language, IReadOnlyList<Judged> sentences, Recipe recipe)
    {
        var temperature = BestTemperature(sentences);
        var judgements = sentences.Select(s => s.Calibrated(temperature)).ToList();
        var askBelow = Threshold(judgements, recipe);
        var answered = judgements.Where(j => j.Confidence >= askBelow).ToList();
        return new ModelFacts(
            language,
            sentences.Count,
            Share(judgements.Count(j => j.Right), judgements.Count),
            Share(judgements.Count(j => j.AmongThree), judgements.Count),
            temperature,
            askBelow,
            Share(answered.Count, judgements.Count),
            Share(answered.Count(j => j.Right), answered.Count));
    }

    // The temperature under which the truth was likeliest.
    private static float BestTemperature(IReadOnlyList<Judged> sentences)
    {
        var (best, least) = (1f, double.MaxValue);
        for (var step = 0; step < Temperatures; step++)
        {
            var temperature = LeastTemperature + (step * TemperatureStep);
            var surprise = sentences.Sum(s => SurpriseOf(s, temperature));
            if (surprise < least) (best, least) = (temperature, surprise);
        }

        return best;
    }

    private static double SurpriseOf(Judged sentence, float temperature)
    {
        var scores = sentence.RawScores;
        var most = scores.Max();
        double sum = 0;
        foreach (var score in scores) sum += Exact.Exp((score - most) / temperature);
        return Exact.Log(sum) - ((scores[sentence.Truth] - most) / temperature);
    }

    // The lowest confidence, in hundredths, from which on the answers are right often enough and the wrong ones are rare among all.
    private static float Threshold(List<Judgement> judgements, Recipe recipe)
    {
        for (var hundredths = 1; hundredths < HighestAskBelow * 100; hundredths++)
        {
            var answered = judgements.Where(j => j.Confidence >= hundredths / 100f).ToList();
            var wrong = answered.Count(j => !j.Right);
            if (Share(wrong, judgements.Count) <= recipe.MostWrong && Share(answered.Count - wrong, answered.Count) >= recipe.LeastRight) return hundredths / 100f;
        }

        return HighestAskBelow;
    }

    private static float Share(int part, int whole) => whole == 0 ? 0 : (float)part / whole;
}
