namespace PmoBot.Domain.Delivery;

/// <summary>How many of those that are known meet something: "7 of 9, of 12 in all". Never a percentage without its base.</summary>
/// <param name="Met">Those that meet it.</param>
/// <param name="Known">Those of which it is known whether they do.</param>
/// <param name="Of">All that were asked.</param>
public readonly record struct Rate(int Met, int Known, int Of)
{
    public int NotKnown => Of - Known;

    /// <summary>Met ÷ known × 100, not rounded; null when nothing is known.</summary>
    public decimal? Percent => Known == 0 ? null : Met * 100m / Known;

    internal Rate With(bool? met) => new(Met + (met == true ? 1 : 0), Known + (met is null ? 0 : 1), Of + 1);
}

/// <summary>A ratio of two sums, over the members that have both.</summary>
/// <param name="Part">Sum above the line.</param>
/// <param name="Whole">Sum below the line.</param>
/// <param name="Known">Members that gave both.</param>
/// <param name="Of">Members that were asked.</param>
public readonly record struct Ratio(decimal Part, decimal Whole, int Known, int Of)
{
    /// <summary>Part ÷ whole; null when nothing is known or the whole is not positive.</summary>
    public decimal? Value => Known == 0 || Whole <= 0 ? null : Part / Whole;

    /// <summary>Part ÷ whole × 100, not rounded.</summary>
    public decimal? Percent => Known == 0 || Whole <= 0 ? null : Part * 100m / Whole;

    internal Ratio With(decimal? part, decimal? whole) =>
        part is { } p && whole is { } w ? new(Part + p, Whole + w, Known + 1, Of + 1) : this with { Of = Of + 1 };
}

/// <summary>A sum of plain amounts of one currency. Currencies are never added.</summary>
/// <param name="Currency">ISO 4217 code; "" when the source does not say.</param>
/// <param name="Sum">In whole currency units.</param>
/// <param name="Known">Members that gave an amount in this currency.</param>
/// <param name="Of">Members that were asked, in whatever currency.</param>
public readonly record struct CurrencySum(string Currency, decimal Sum, int Known, int Of);
