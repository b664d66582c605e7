namespace PmoBot.Domain.Figures;

/// <summary>Arithmetic on numbers that people typed: what is too large or too small to mean anything is not known, and nothing overflows.</summary>
internal static class Numbers
{
    /// <summary>Beyond a hundred million billion it is a typing error or an attack.</summary>
    private const decimal Largest = 100_000_000_000_000_000m;

    /// <summary>The smallest divisor that means anything.</summary>
    private const decimal Smallest = 0.01m;

    /// <summary>The number when it is of a believable size; otherwise null.</summary>
    public static decimal? Usable(decimal? number) => number is >= -Largest and <= Largest ? number : null;

    /// <summary>A percentage from 0 to 100; otherwise null.</summary>
    public static decimal? Share(decimal? percent) => percent is >= 0 and <= 100 ? percent : null;

    /// <summary>Null when a part is missing, the divisor is not clearly above zero, or the result means nothing.</summary>
    public static decimal? Quotient(decimal? part, decimal? whole, decimal smallest = Smallest) =>
        part is { } p && whole is { } w && w >= smallest && Fits((double)p / (double)w) ? p / w : null;

    /// <summary>Null when a factor is missing or the result means nothing.</summary>
    public static decimal? Product(decimal? x, decimal? y) => x is { } a && y is { } b && Fits((double)a * (double)b) ? a * b : null;

    private static bool Fits(double result) => Math.Abs(result) < 7e27;

    /// <summary>The middle value, or the mean of the two in the middle; null of nothing. The list must be sorted.</summary>
    public static decimal? Median(IReadOnlyList<int> sorted) => sorted.Count switch
    {
        0 => null,
        var n when n % 2 == 1 => sorted[n / 2],
        var n => ((decimal)sorted[(n / 2) - 1] + sorted[n / 2]) / 2,
    };

    /// <summary>The smallest value that at least so many percent of the values do not exceed (nearest rank); null of nothing. The list must be sorted.</summary>
    public static int? Percentile(IReadOnlyList<int> sorted, int percent) =>
        sorted.Count == 0 ? null : sorted[Math.Max(0, (int)Math.Ceiling(sorted.Count * percent / 100m) - 1)];

    /// <summary>Sum ÷ count, not rounded; null of nothing.</summary>
    public static decimal? Mean(IReadOnlyList<int> values)
    {
        if (values.Count == 0) return null;
        var sum = 0L;
        foreach (var value in values) sum += value;
        return (decimal)sum / values.Count;
    }
}
