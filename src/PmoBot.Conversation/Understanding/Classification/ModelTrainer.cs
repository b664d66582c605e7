namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>What there is to learn from: labelled sentences and words that mean the same.</summary>
internal sealed record Lessons(IReadOnlyList<Phrase> Phrases, Thesaurus Thesaurus);

/// <summary>From phrases to a model, always the same one for the same phrases.</summary>
internal static class ModelTrainer
{
    /// <summary>Measures on held-out voices how sure the model may be in each language, then trains on everything.</summary>
    public static IntentModel Train(Lessons lessons, Recipe recipe)
    {
        var outcome = CrossValidation.Run(lessons, recipe);
        return Fit(lessons, recipe, Calibration.FactsOf(outcome, recipe));
    }

    /// <summary>Trains on everything, with facts that are known already.</summary>
    public static IntentModel Fit(Lessons lessons, Recipe recipe, IReadOnlyList<ModelFacts> facts)
    {
        var features = new SentenceFeatures(lessons.Thesaurus);
        var sentences = lessons.Phrases.Select(p => features.Of(p.Text)).ToList();
        var table = FeatureTable.Of(sentences, recipe.LeastPhrases);
        var rows = sentences.Select(table.RowOf).ToList();
        var weights = SoftmaxTrainer.Train(recipe, table.Keys.Length, rows, [.. lessons.Phrases.Select(p => IntentNames.NumberOf(p.Intent))]);
        return Quantise(lessons.Thesaurus, table, weights, facts);
    }

    private static IntentModel Quantise(Thesaurus thesaurus, FeatureTable table, float[] weights, IReadOnlyList<ModelFacts> facts)
    {
        var scales = new float[table.Keys.Length];
        var small = new sbyte[table.Keys.Length * IntentNames.Count];
        for (var feature = 0; feature < scales.Length; feature++)
        {
            var row = weights.AsSpan(feature * SoftmaxTrainer.Lanes, IntentNames.Count);
            scales[feature] = Quantised.ScaleOf(row);
            for (var k = 0; k < row.Length; k++) small[(feature * IntentNames.Count) + k] = Quantised.Weight(row[k], scales[feature]);
        }

        return new IntentModel(thesaurus, table.Keys, [.. table.Rarity.Select(Quantised.RarityLevel)], scales, small) { Facts = facts };
    }
}
