namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>From phrases to a model, always the same one for the same phrases.</summary>
internal static class ModelTrainer
{
    /// <summary>Measures on held-out voices how sure the model may be, then trains on everything.</summary>
    public static IntentModel Train(string language, IReadOnlyList<Phrase> phrases, Recipe recipe)
    {
        var outcome = CrossValidation.Run(phrases, recipe);
        return Fit(phrases, recipe, Calibration.Of(outcome, recipe).FactsFor(language, phrases.Count));
    }

    /// <summary>Trains on everything, with facts that are known already.</summary>
    public static IntentModel Fit(IReadOnlyList<Phrase> phrases, Recipe recipe, ModelFacts facts)
    {
        var sentences = phrases.Select(p => SentenceFeatures.Of(p.Text)).ToList();
        var table = FeatureTable.Of(sentences, recipe.LeastPhrases);
        var rows = sentences.Select(table.RowOf).ToList();
        var weights = SoftmaxTrainer.Train(recipe, table.Keys.Length, rows, [.. phrases.Select(p => IntentNames.NumberOf(p.Intent))]);
        return Quantise(table, weights, facts);
    }

    private static IntentModel Quantise(FeatureTable table, float[] weights, ModelFacts facts)
    {
        var scales = new float[table.Keys.Length];
        var small = new sbyte[table.Keys.Length * IntentNames.Count];
        for (var feature = 0; feature < scales.Length; feature++)
        {
            var row = weights.AsSpan(feature * SoftmaxTrainer.Lanes, IntentNames.Count);
            scales[feature] = Quantised.ScaleOf(row);
            for (var k = 0; k < row.Length; k++) small[(feature * IntentNames.Count) + k] = Quantised.Weight(row[k], scales[feature]);
        }

        return new IntentModel(facts, table.Keys, [.. table.Rarity.Select(Quantised.RarityLevel)], scales, small);
    }
}
