namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>A row of small whole-number weights for each trait, with one scale a row.</summary>
internal sealed class QuantisedRows(int width, float[] scales, sbyte[] steps)
{
    public int Width => width;
    public float[] Scales => scales;
    public sbyte[] Steps => steps;

    /// <summary>Takes the first <paramref name="width"/> of every <paramref name="stride"/> weights.</summary>
    public static QuantisedRows Of(float[] weights, int stride, int width)
    {
        var scales = new float[weights.Length / stride];
        var steps = new sbyte[scales.Length * width];
        for (var row = 0; row < scales.Length; row++)
        {
            var from = weights.AsSpan(row * stride, width);
            scales[row] = Quantised.ScaleOf(from);
            for (var k = 0; k < width; k++) steps[(row * width) + k] = Quantised.Weight(from[k], scales[row]);
        }

        return new QuantisedRows(width, scales, steps);
    }

    /// <summary>Adds a row, times a number, to the sums.</summary>
    public void AddRow(int row, float times, Span<float> sums)
    {
        var scaled = times * scales[row];
        var from = steps.AsSpan(row * width, width);
        for (var k = 0; k < from.Length; k++) sums[k] += from[k] * scaled;
    }
}
