namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>
/// Units between traits and intents, while they are learned: each adds up what the traits say to it and, when that is more than nothing, speaks for and
/// against intents. They find what traits mean together; the straight weights beside them find what each says alone.
/// </summary>
internal sealed class HiddenUnits
{
    private readonly Recipe recipe;
    private readonly Chance chance;
    private readonly AdaGrad pace;
    private readonly float louder;
    private readonly LearningRows traits;
    private readonly LearningRows bias;
    private readonly LearningRows intents;
    private readonly float[] loudness;
    private readonly float[] slope;
    private static readonly int[] Only = [0];
    private static readonly float[] Once = [1];

    public HiddenUnits(Recipe recipe, int traitCount, Chance chance)
    {
        (this.recipe, this.chance) = (recipe, chance);
        pace = new AdaGrad(recipe.UnitRate, recipe.Decay);
        louder = 1 / (1 - recipe.HiddenUnits);
        traits = new LearningRows(traitCount, recipe.Units);
        bias = new LearningRows(1, recipe.Units);
        intents = new LearningRows(recipe.Units, SoftmaxTrainer.Lanes);
        loudness = new float[recipe.Units];
        slope = new float[recipe.Units];
        Scatter(traits.Weights, recipe.Units, recipe.Units, recipe.TraitSpread);
        Scatter(intents.Weights, SoftmaxTrainer.Lanes, IntentNames.Count, recipe.IntentSpread);
    }

    public float[] TraitWeights => traits.Weights;
    public float[] Bias => bias.Weights;
    public float[] IntentWeights => intents.Weights;

    /// <summary>Adds what the units say of a sentence to the scores of the intents; some units are hidden each time.</summary>
    public void Say(int[] index, ReadOnlySpan<float> value, Span<float> scores)
    {
        bias.Weights.CopyTo(loudness, 0);
        traits.AddTo(loudness, index, value);
        for (var unit = 0; unit < loudness.Length; unit++)
        {
            var heard = loudness[unit] > 0 && chance.Next() >= recipe.HiddenUnits;
            loudness[unit] = heard ? loudness[unit] * louder : 0;
        }

        intents.AddTo(scores, Everyone, loudness);
    }

    /// <summary>Learns from the slope of the scores for the sentence that was just spoken of.</summary>
    public void Learn(int[] index, ReadOnlySpan<float> value, ReadOnlySpan<float> scoreSlope)
    {
        for (var unit = 0; unit < slope.Length; unit++) slope[unit] = loudness[unit] > 0 ? intents.Blame(unit, scoreSlope) * louder : 0;
        intents.Learn(pace, Everyone, loudness, scoreSlope);
        bias.Learn(pace, Only, Once, slope);
        traits.Learn(pace, index, value, slope);
    }

    private int[] Everyone => field ??= [.. Enumerable.Range(0, recipe.Units)];

    private void Scatter(float[] weights, int width, int used, float spread)
    {
        for (var i = 0; i < weights.Length; i++)
        {
            if (i % width < used) weights[i] = (chance.Next() - 0.5f) * spread;
        }
    }
}
