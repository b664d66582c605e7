namespace PmoBot.Sources.Registers.Columns;

/// <summary>How large a column's numbers are, counted by powers of two: their median in a few bytes, whatever the order of rows.</summary>
internal sealed class Magnitudes
{
    private const int Zero = 96, Powers = 192;
    private const decimal FullUnits = 10_000, Million = 1_000_000;
    private int[]? _powers;
    private int _count;

    public void Add(decimal magnitude)
    {
        if (magnitude <= 0) return;
        _powers ??= new int[Powers];
        _powers[Power(magnitude)]++;
        _count++;
    }

    /// <summary>
    /// The number from which a cell of a scaled column is taken to be in full units: a thousand times the median or, in currencies whose
    /// million is much, a million of millions. Never below 10,000, so that a large project among small ones stays what it is.
    /// </summary>
    public decimal? Limit(decimal scale, string currency)
    {
        if (scale < 1000) return null;
        decimal? byMedian = _count < 2 ? null : Math.Max(FullUnits, 1000 * Median());
        var isMuch = scale >= Million && currency is ("GBP" or "EUR" or "USD" or "AUD" or "CAD" or "NZD" or "CHF");
        return isMuch ? Math.Min(byMedian ?? Million, Million) : byMedian;
    }

    private static int Power(decimal magnitude) => Math.Clamp((int)Math.Floor(Math.Log2((double)magnitude)) + Zero, 0, Powers - 1);

    /// <summary>The middle of the power of two that the lower median lies in.</summary>
    private decimal Median()
    {
        var before = 0;
        var power = 0;
        while (before + _powers![power] <= (_count - 1) / 2) before += _powers[power++];
        return (decimal)Math.Min(1.5 * Math.Pow(2, power - Zero), 1e24);
    }
}
