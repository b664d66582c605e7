namespace PmoBot.Domain.Delivery;

/// <summary>A stretch of days, both ends included.</summary>
public readonly record struct DateRange(DateOnly From, DateOnly To)
{
    /// <summary>All days.</summary>
    public static DateRange Always { get; } = new(DateOnly.MinValue, DateOnly.MaxValue);

    public bool Contains(DateOnly date) => date >= From && date <= To;

    /// <summary>The part of the range up to a day; empty (contains nothing) when it begins later.</summary>
    public DateRange Until(DateOnly last) => this with { To = last < To ? last : To };
}
