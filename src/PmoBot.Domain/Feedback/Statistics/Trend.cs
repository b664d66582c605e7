using System.Collections.Immutable;

namespace PmoBot.Domain.Feedback.Statistics;

/// <summary>One wave's value.</summary>
/// <param name="At">When, on a scale that only grows: days, or the number of the wave.</param>
/// <param name="Value">The value then.</param>
public readonly record struct TrendPoint(double At, double Value);

/// <summary>What may be said of a row of waves.</summary>
public enum TrendDirection : byte
{
    /// <summary>Fewer than six waves: a direction is not claimed.</summary>
    TooFewWaves,
    /// <summary>Six or more, and chance explains the order of their values.</summary>
    NoClearTrend,
    Rising,
    Falling,
}

/// <summary>
/// The direction of values over time. Fewer than four waves are points only; from four on there is a slope (Theil and Sen: the median of all
/// pairs' slopes); from six on a direction is claimed when Mann and Kendall's test, two-sided at 5%, says so.
/// </summary>
public sealed record Trend
{
    /// <summary>Waves from which on a slope is given.</summary>
    public const int WavesForSlope = 4;

    /// <summary>Waves from which on a direction is tested.</summary>
    public const int WavesForDirection = 6;

    private Trend(ImmutableArray<TrendPoint> points, double? slope, double? pValue, TrendDirection direction) =>
        (Points, Slope, PValue, Direction) = (points, slope, pValue, direction);

    /// <summary>The waves in the order of time.</summary>
    public ImmutableArray<TrendPoint> Points { get; }

    /// <summary>Change of the value by one unit of time; null below four waves.</summary>
    public double? Slope { get; }

    /// <summary>Of Mann and Kendall's test, two-sided; null below six waves.</summary>
    public double? PValue { get; }

    public TrendDirection Direction { get; }

    /// <summary>The trend of waves in any order. Two waves of one moment are in no order and make no slope.</summary>
    public static Trend Of(IEnumerable<TrendPoint> waves)
    {
        ImmutableArray<TrendPoint> points = [.. waves.OrderBy(p => p.At).ThenBy(p => p.Value)];
        if (points.Length < WavesForSlope) return new Trend(points, null, null, TrendDirection.TooFewWaves);
        var slope = TheilSen(points);
        if (points.Length < WavesForDirection) return new Trend(points, slope, null, TrendDirection.TooFewWaves);
        var (sum, pValue) = MannKendall.Test([.. points.Select(p => p.At)], [.. points.Select(p => p.Value)]);
        var direction = pValue >= 0.05 ? TrendDirection.NoClearTrend : sum > 0 ? TrendDirection.Rising : TrendDirection.Falling;
        return new Trend(points, slope, pValue, direction);
    }

    private static double? TheilSen(ImmutableArray<TrendPoint> points)
    {
        var slopes = new List<double>();
        for (var i = 0; i < points.Length; i++)
        {
            for (var j = i + 1; j < points.Length; j++)
            {
                if (points[j].At > points[i].At) slopes.Add((points[j].Value - points[i].Value) / (points[j].At - points[i].At));
            }
        }

        return slopes.Count == 0 ? null : Median(slopes);
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        var middle = values.Count / 2;
        return values.Count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
