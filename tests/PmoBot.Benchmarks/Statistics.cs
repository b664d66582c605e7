namespace PmoBot.Benchmarks;

/// <summary>The few statistics that the tables need.</summary>
internal static class Statistics
{
    public static double Median(IEnumerable<double> values) => Quantile([.. values.Order()], 0.5);

    /// <summary>The quantile of values that are already in order, between neighbours in proportion.</summary>
    public static double Quantile(double[] ordered, double share)
    {
        if (ordered.Length == 0) return double.NaN;
        var place = share * (ordered.Length - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, ordered.Length - 1);
        return ordered[below] + (ordered[above] - ordered[below]) * (place - below);
    }
}
