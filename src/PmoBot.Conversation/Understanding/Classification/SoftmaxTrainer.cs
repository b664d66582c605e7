namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>What was learned: <see cref="SoftmaxTrainer.Lanes"/> straight weights and as many as there are units for each trait, then what the units say of the intents.</summary>
internal sealed record Learned(float[] Straight, float[] ToUnits, float[] UnitBias, float[] FromUnits);

/// <summary>
/// Multinomial logistic regression with a layer of units beside it, by stochastic gradient with AdaGrad's step sizes. Every operation has its fixed place
/// (vector lanes are intents or units, sums across lanes are made one by one, one thread), so the same phrases give the same weights on every machine.
/// </summary>
internal sealed class SoftmaxTrainer
{
    /// <summary>Weights of one trait: the intents, filled up to whole vectors.</summary>
    public const int Lanes = 40;
    private readonly Recipe recipe;
    private readonly Chance chance;
    private readonly AdaGrad pace;
    private readonly LearningRows straight;
    private readonly HiddenUnits units;
    private readonly float[] slope = new float[Lanes];
    private float[] seen = [];

    private SoftmaxTrainer(Recipe recipe, int traits)
    {
        this.recipe = recipe;
        chance = new Chance(recipe.Seed);
        pace = new AdaGrad(recipe.Rate, recipe.Decay);
        straight = new LearningRows(traits, Lanes);
        units = new HiddenUnits(recipe, traits, chance);
    }

    public static Learned Train(Recipe recipe, int traits, IReadOnlyList<Row> rows, IReadOnlyList<int> intents)
    {
        var trainer = new SoftmaxTrainer(recipe, traits);
        var order = Enumerable.Range(0, rows.Count).ToArray();
        for (var epoch = 0; epoch < recipe.Epochs; epoch++)
        {
            trainer.chance.Shuffle(order);
            foreach (var i in order) trainer.Learn(rows[i], intents[i]);
        }

        return new Learned(trainer.straight.Weights, trainer.units.TraitWeights, trainer.units.Bias, trainer.units.IntentWeights);
    }

    private void Learn(Row row, int intent)
    {
        var value = Hide(row.Value);
        slope.AsSpan().Clear();
        straight.AddTo(slope, row.Index, value);
        units.Say(row.Index, value, slope);
        Scores.ToProbabilities(slope);
        foreach (ref var missed in slope.AsSpan(0, IntentNames.Count)) missed -= recipe.Doubt / IntentNames.Count;
        slope[intent] -= 1 - recipe.Doubt;
        units.Learn(row.Index, value, slope);
        straight.Learn(pace, row.Index, value, slope);
    }

    private ReadOnlySpan<float> Hide(float[] value)
    {
        if (seen.Length < value.Length) seen = new float[value.Length];
        var louder = 1 / (1 - recipe.Hidden);
        for (var i = 0; i < value.Length; i++) seen[i] = chance.Next() < recipe.Hidden ? 0 : value[i] * louder;
        return seen.AsSpan(0, value.Length);
    }
}
