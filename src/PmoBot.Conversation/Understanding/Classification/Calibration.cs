namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>What cross-validation says about how far a model may be believed.</summary>
internal sealed record Calibration(int Folds, float Accuracy, float TopThree, float Temperature, float AskBelow, float Answered, float RightWhenAnswered)
{
    private const float LeastTemperature = 0.3f;
    private const float TemperatureStep = 0.02f;
    private const int Temperatures = 120;
    private const float HighestAskBelow = 0.9f;

    public static Calibration Of(CrossValidated outcome, Recipe recipe)
    {
        var temperature = BestTemperature(outcome.Sentences);
        var guesses = outcome.Sentences.Select(s => GuessOf(s, temperature)).ToList();
        var askBelow = Threshold(guesses, recipe.RightWhenAnswered);
        var answered = guesses.Where(g => g.Confidence >= askBelow).ToList();
        return new Calibration(
            outcome.Folds,
            Share(guesses.Count(g => g.Right), guesses.Count),
            Share(outcome.Sentences.Count(s => Scores.Best(s.Scores, 3).Contains(s.Truth)), guesses.Count),
            temperature,
            askBelow,
            Share(answered.Count, guesses.Count),
            Share(answered.Count(g => g.Right), answered.Count));
    }

    public ModelFacts FactsFor(string language, int phrases) =>
        new(language, phrases, Folds, Accuracy, TopThree, Temperature, AskBelow, Answered, RightWhenAnswered);

    private readonly record struct Guess(float Confidence, bool Right);

    private static Guess GuessOf(Judged sentence, float temperature)
    {
        var probabilities = (float[])sentence.Scores.Clone();
        Scores.ToProbabilities(probabilities, temperature);
        var best = Scores.Best(probabilities, 1)[0];
        return new Guess(probabilities[best], best == sentence.Truth);
    }

    // The temperature under which the truth was likeliest.
    private static float BestTemperature(IReadOnlyList<Judged> sentences)
    {
        var (best, least) = (1f, double.MaxValue);
        for (var step = 0; step < Temperatures; step++)
        {
            var temperature = LeastTemperature + (step * TemperatureStep);
            double surprise = 0;
            foreach (var sentence in sentences)
            {
                var probabilities = (float[])sentence.Scores.Clone();
                Scores.ToProbabilities(probabilities, temperature);
                surprise -= Exact.Log(Math.Max(probabilities[sentence.Truth], 1e-9));
            }

            if (surprise < least) (best, least) = (temperature, surprise);
        }

        return best;
    }

    // The lowest confidence, in hundredths, from which on the answers are right often enough.
    private static float Threshold(List<Guess> guesses, double right)
    {
        for (var hundredths = 0; hundredths < HighestAskBelow * 100; hundredths++)
        {
            var answered = guesses.Where(g => g.Confidence >= hundredths / 100f).ToList();
            if (answered.Count > 0 && Share(answered.Count(g => g.Right), answered.Count) >= right) return hundredths / 100f;
        }

        return HighestAskBelow;
    }

    private static float Share(int part, int whole) => whole == 0 ? 0 : (float)part / whole;
}
