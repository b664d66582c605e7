namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>From phrases to a model, always the same one for the same phrases.</summary>
internal static class ModelTrainer
{
    private const int OfHundred = 100;

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
        var sentences = lessons.Phrases.Select(p => features.Of(TextOf(p, lessons, recipe))).ToList();
        var table = FeatureTable.Of(sentences, recipe.LeastPhrases);
        var rows = sentences.Select(table.RowOf).ToList();
        var learned = SoftmaxTrainer.Train(recipe, table.Keys.Length, rows, [.. lessons.Phrases.Select(p => IntentNames.NumberOf(p.Intent))]);
        return Quantise(lessons.Thesaurus, table, learned, recipe.Units) with { Facts = facts, Mark = lessons.Mark(recipe) };
    }

    // Some keep the names as they were written, because people also ask for projects that the register does not have.
    private static string TextOf(Phrase phrase, Lessons lessons, Recipe recipe) =>
        Fingerprint.Of('m', phrase.Text) % OfHundred < recipe.Masked ? lessons.Names.Mask(phrase.Text) : phrase.Text;

    private static IntentModel Quantise(Thesaurus thesaurus, FeatureTable table, Learned learned, int units) => new(
        thesaurus,
        table.Keys,
        [.. table.Rarity.Select(Quantised.RarityLevel)],
        QuantisedRows.Of(learned.Straight, SoftmaxTrainer.Lanes, IntentNames.Count),
        QuantisedRows.Of(learned.ToUnits, units, units))
    {
        UnitBias = learned.UnitBias,
        FromUnits = [.. learned.FromUnits.Where((_, i) => i % SoftmaxTrainer.Lanes < IntentNames.Count)],
    };
}
