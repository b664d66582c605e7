using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>A table of weights while it is learned: a row for each trait, as wide as whole vectors.</summary>
internal sealed class LearningRows(int rows, int width)
{
    private readonly float[] squares = new float[rows * width];

    public float[] Weights { get; } = new float[rows * width];

    /// <summary>Adds the rows of a sentence's traits, each times its value; traits of value zero are hidden.</summary>
    public void AddTo(Span<float> sums, int[] index, ReadOnlySpan<float> value)
    {
        var sum = MemoryMarshal.Cast<float, Vector256<float>>(sums);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] != 0) AddRow(sum, index[i], value[i]);
        }
    }

    /// <summary>Steps the rows of a sentence's traits down the slope of the sums that they were added to.</summary>
    public void Learn(AdaGrad pace, int[] index, ReadOnlySpan<float> value, ReadOnlySpan<float> slopes)
    {
        var slope = MemoryMarshal.Cast<float, Vector256<float>>(slopes);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] != 0) LearnRow(pace, index[i], value[i], slope);
        }
    }

    /// <summary>What a row would hand back of the slope: their product, added up in a fixed order.</summary>
    public float Blame(int row, ReadOnlySpan<float> slopes)
    {
        var weight = RowOf(Weights, row);
        var slope = MemoryMarshal.Cast<float, Vector256<float>>(slopes);
        var product = Vector256<float>.Zero;
        for (var lane = 0; lane < weight.Length; lane++) product += weight[lane] * slope[lane];
        float sum = 0;
        for (var i = 0; i < Vector256<float>.Count; i++) sum += product[i];
        return sum;
    }

    public void AddRow(Span<Vector256<float>> sum, int row, float times)
    {
        var weight = RowOf(Weights, row);
        for (var lane = 0; lane < weight.Length; lane++) sum[lane] += weight[lane] * times;
    }

    public void LearnRow(AdaGrad pace, int row, float times, ReadOnlySpan<Vector256<float>> slope)
    {
        var weight = RowOf(Weights, row);
        var square = RowOf(squares, row);
        for (var lane = 0; lane < slope.Length; lane++) pace.Step(ref weight[lane], ref square[lane], slope[lane] * times);
    }

    private Span<Vector256<float>> RowOf(float[] table, int row) => MemoryMarshal.Cast<float, Vector256<float>>(table.AsSpan(row * width, width));
}
