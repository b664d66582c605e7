namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>One held-out sentence with the raw scores of a model that had not seen it.</summary>
internal sealed record Judged(Phrase Phrase, float[] RawScores)
{
    private const int Kept = 5;

    public int Truth { get; } = IntentNames.NumberOf(Phrase.Intent);

    public Judgement Calibrated(float temperature)
    {
        var probabilities = (float[])RawScores.Clone();
        Scores.ToProbabilities(probabilities, temperature);
        return new Judgement(Phrase.Intent, Phrase.Text, [.. Scores.Best(probabilities, Kept).Select(k => new IntentGuess(IntentNames.All[k], probabilities[k]))]);
    }
}

/// <summary>
/// Trains without some voices and judges theirs, until every voice was held out once: what a writer gets whom the model has never read. Names are masked as the bot does. A language with
/// fewer than three voices is parted by chance instead.
/// </summary>
internal static class CrossValidation
{
    private const int FewestVoices = 3;

    /// <summary>All phrases in their order, each judged by a model that had not read it.</summary>
    public static IReadOnlyList<Judged> Run(Lessons lessons, Recipe recipe)
    {
        var folds = new int[lessons.Phrases.Count];
        foreach (var language in lessons.Phrases.Select((phrase, at) => (phrase, at)).GroupBy(p => p.phrase.Language)) Part([.. language], recipe.Folds, folds);
        var judged = new Judged[folds.Length];
        // The folds share nothing, so that the order in which they end changes nothing.
        Parallel.For(0, recipe.Folds, fold => JudgeFold(lessons, folds, fold, recipe, judged));
        return judged;
    }

    private static void Part(IReadOnlyList<(Phrase Phrase, int At)> phrases, int count, int[] folds)
    {
        var voices = phrases.GroupBy(p => p.Phrase.Voice).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key).ToList();
        foreach (var (phrase, at) in phrases)
        {
            folds[at] = voices.Count >= FewestVoices ? voices.IndexOf(phrase.Voice) % count : (int)(Fingerprint.Of('f', phrase.Text) % (uint)count);
        }
    }

    private static void JudgeFold(Lessons lessons, int[] folds, int fold, Recipe recipe, Judged[] judged)
    {
        var known = Enumerable.Range(0, folds.Length).Where(i => folds[i] != fold).Select(i => lessons.Phrases[i]).ToList();
        var model = ModelTrainer.Fit(lessons with { Phrases = known }, recipe, []);
        for (var i = 0; i < folds.Length; i++)
        {
            if (folds[i] != fold) continue;
            var scores = new float[IntentNames.Count];
            model.Score(lessons.Names.Mask(lessons.Phrases[i].Text), scores);
            judged[i] = new Judged(lessons.Phrases[i], scores);
        }
    }
}
