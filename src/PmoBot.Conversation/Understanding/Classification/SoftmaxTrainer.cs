using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>
/// Multinomial logistic regression by stochastic gradient with AdaGrad's step sizes. Every operation has its fixed place (vector lanes are intents,
/// nothing is summed across lanes by the processor, one thread), so the same phrases give the same weights on every machine.
/// </summary>
internal sealed class SoftmaxTrainer
{
    /// <summary>Weights of one trait: the intents, filled up to whole vectors.</summary>
    public const int Lanes = 40;
    private static readonly Vector256<float> NeverZero = Vector256.Create(1e-6f);
    private readonly Recipe recipe;
    private readonly Chance chance;
    private readonly float[] weights;
    private readonly float[] squares;
    private readonly float[] gradient = new float[Lanes];
    private float[] seen = [];

    private SoftmaxTrainer(Recipe recipe, int features)
    {
        this.recipe = recipe;
        chance = new Chance(recipe.Seed);
        weights = new float[features * Lanes];
        squares = new float[features * Lanes];
    }

    /// <summary>Gives the weights, <see cref="Lanes"/> for each trait.</summary>
    public static float[] Train(Recipe recipe, int features, IReadOnlyList<Row> rows, IReadOnlyList<int> intents)
    {
        var trainer = new SoftmaxTrainer(recipe, features);
        var order = Enumerable.Range(0, rows.Count).ToArray();
        for (var epoch = 0; epoch < recipe.Epochs; epoch++)
        {
            trainer.chance.Shuffle(order);
            foreach (var i in order) trainer.Learn(rows[i], intents[i]);
        }

        return trainer.weights;
    }

    /// <summary>Adds up what the traits of a sentence say for each intent; <paramref name="scores"/> has <see cref="Lanes"/> places.</summary>
    public static void Score(float[] weights, int[] index, ReadOnlySpan<float> value, Span<float> scores)
    {
        scores.Clear();
        var sum = MemoryMarshal.Cast<float, Vector256<float>>(scores);
        for (var i = 0; i < index.Length; i++)
        {
            if (value[i] == 0) continue;
            var weight = MemoryMarshal.Cast<float, Vector256<float>>(weights.AsSpan(index[i] * Lanes, Lanes));
            var times = Vector256.Create(value[i]);
            for (var lane = 0; lane < weight.Length; lane++) sum[lane] += weight[lane] * times;
        }
    }

    private void Learn(Row row, int intent)
    {
        var value = Hide(row.Value);
        Score(weights, row.Index, value, gradient);
        Scores.ToProbabilities(gradient);
        foreach (ref var slope in gradient.AsSpan(0, IntentNames.Count)) slope -= recipe.Doubt / IntentNames.Count;
        gradient[intent] -= 1 - recipe.Doubt;
        var steps = MemoryMarshal.Cast<float, Vector256<float>>(gradient);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == 0) continue;
            var weight = MemoryMarshal.Cast<float, Vector256<float>>(weights.AsSpan(row.Index[i] * Lanes, Lanes));
            var square = MemoryMarshal.Cast<float, Vector256<float>>(squares.AsSpan(row.Index[i] * Lanes, Lanes));
            for (var lane = 0; lane < steps.Length; lane++) Step(ref weight[lane], ref square[lane], steps[lane] * value[i]);
        }
    }

    private void Step(ref Vector256<float> weight, ref Vector256<float> square, Vector256<float> slope)
    {
        var step = slope + (weight * recipe.Decay);
        square += step * step;
        weight -= step * recipe.Rate / Vector256.Sqrt(square + NeverZero);
    }

    private ReadOnlySpan<float> Hide(float[] value)
    {
        if (seen.Length < value.Length) seen = new float[value.Length];
        var louder = 1 / (1 - recipe.Hidden);
        for (var i = 0; i < value.Length; i++) seen[i] = chance.Next() < recipe.Hidden ? 0 : value[i] * louder;
        return seen.AsSpan(0, value.Length);
    }
}
