namespace PmoBot.Domain.Portfolio;

/// <summary>How much of an amount is known.</summary>
public enum AmountKind : byte
{
    /// <summary>One plain number: counts in totals.</summary>
    Plain,
    /// <summary>A range ("5 - 25 Million", "Low: 304, Mid: 331, High: 331", "500 Million +"): kept, never totalled.</summary>
    Range,
    /// <summary>Kept back by the publisher.</summary>
    Withheld,
    /// <summary>A text that is not an amount ("TBC", "see note"): kept, never totalled.</summary>
    NotUnderstood,
}

/// <summary>An amount of money as a register gives it: exact decimals in whole currency units (not thousands or millions).</summary>
/// <param name="Kind">How much of it is known.</param>
/// <param name="Value">The amount; only when <see cref="Kind"/> is Plain.</param>
/// <param name="Low">The range's lower end; null when open or not a range.</param>
/// <param name="High">The range's upper end; null when open or not a range.</param>
/// <param name="Currency">ISO 4217 code, or "" when the register does not say.</param>
/// <param name="Text">The cell's own text (trimmed, at most 200 characters).</param>
public sealed record Amount(AmountKind Kind, decimal? Value, decimal? Low, decimal? High, string Currency, string Text)
{
    /// <summary>A plain, fully known amount.</summary>
    public static Amount Plain(decimal value, string currency, string text = "") => new(AmountKind.Plain, value, null, null, currency, text);
}

/// <summary>How exact a date in a register is.</summary>
public enum DatePrecision : byte { Day, Month, Quarter, Year }

/// <summary>A date in a plan. A quarter or month is kept as its last day, with its precision, so that it is never shown as a day.</summary>
public readonly record struct PlanDate(DateOnly Date, DatePrecision Precision = DatePrecision.Day);
