namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>One held-out sentence with the raw scores of a model that had not seen it.</summary>
internal sealed record Judged(Phrase Phrase, float[] Scores)
{
    public int Truth { get; } = IntentNames.NumberOf(Phrase.Intent);

    public Judgement Calibrated(float temperature)
    {
        var probabilities = (float[])Scores.Clone();
        Classification.Scores.ToProbabilities(probabilities, temperature);
        var best = Classification.Scores.Best(probabilities, 5);
        return new Judgement(Phrase.Intent, Phrase.Text, [.. best.Select(k => new IntentGuess(IntentNames.All[k], probabilities[k]))]);
    }
}

/// <summary>The held-out sentences of all folds.</summary>
internal sealed record CrossValidated(int Folds, IReadOnlyList<Judged> Sentences);

/// <summary>
/// Trains without some voices and judges theirs, until every voice was held out once: what a writer gets whom the model has never read. With
/// fewer than three voices the phrases are parted by chance instead, which flatters.
/// </summary>
internal static class CrossValidation
{
    private const int FewestVoices = 3;

    public static CrossValidated Run(IReadOnlyList<Phrase> phrases, Recipe recipe)
    {
        var folds = Folds(phrases, recipe);
        var count = folds.Max() + 1;
        var judged = new Judged[phrases.Count];
        // The folds share nothing, so that the order in which they end changes nothing.
        Parallel.For(0, count, fold => JudgeFold(phrases, folds, fold, recipe, judged));
        return new CrossValidated(count, judged);
    }

    private static int[] Folds(IReadOnlyList<Phrase> phrases, Recipe recipe)
    {
        var voices = phrases.GroupBy(p => p.Voice).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key).ToList();
        if (voices.Count >= FewestVoices) return [.. phrases.Select(p => voices.IndexOf(p.Voice) % recipe.MostFolds)];
        return [.. phrases.Select(p => (int)(Fingerprint.Of('f', p.Text) % (uint)recipe.MostFolds))];
    }

    private static void JudgeFold(IReadOnlyList<Phrase> phrases, int[] folds, int fold, Recipe recipe, Judged[] judged)
    {
        var known = Enumerable.Range(0, phrases.Count).Where(i => folds[i] != fold).Select(i => phrases[i]).ToList();
        var model = ModelTrainer.Fit(known, recipe, Unmeasured);
        for (var i = 0; i < phrases.Count; i++)
        {
            if (folds[i] != fold) continue;
            var scores = new float[IntentNames.Count];
            model.Score(SentenceFeatures.Of(phrases[i].Text), scores);
            judged[i] = new Judged(phrases[i], scores);
        }
    }

    private static ModelFacts Unmeasured => new("", 0, 0, 0, 0, 1, 0, 0, 0);
}
