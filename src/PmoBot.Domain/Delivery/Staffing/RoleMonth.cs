using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Delivery.Staffing;

/// <summary>Demand and capacity of one role in one month, in hours. Demand is of all projects; <see cref="OwnHours"/> is the scope's part of it.</summary>
public sealed record RoleMonth
{
    public required string Role { get; init; }
    /// <summary>First day of the month.</summary>
    public required DateOnly Month { get; init; }
    /// <summary>Leave and other work already taken off; null when nobody has said: then there is no utilisation.</summary>
    public decimal? Capacity { get; init; }
    /// <summary>Allocated: planned and not said to be unfilled.</summary>
    public decimal Allocated { get; init; }
    /// <summary>Asked for and not filled.</summary>
    public decimal Unfilled { get; init; }
    /// <summary>Booked on timesheets; null when nobody has given any.</summary>
    public decimal? Actual { get; init; }
    /// <summary>Demand of the scope's own projects.</summary>
    public decimal OwnHours { get; init; }
    /// <summary>Hours that one full-time person works in a month, of the rules.</summary>
    public required decimal HoursPerFte { get; init; }

    /// <summary>Allocated + unfilled.</summary>
    public decimal Demand => Allocated + Unfilled;
    /// <summary>Allocated ÷ capacity × 100.</summary>
    public decimal? UtilisationPercent => Numbers.Quotient(Allocated * 100m, Capacity);
    /// <summary>(Allocated + unfilled) ÷ capacity × 100: projected utilisation.</summary>
    public decimal? ProjectedPercent => Numbers.Quotient(Demand * 100m, Capacity);
    /// <summary>Actual ÷ capacity × 100.</summary>
    public decimal? ActualPercent => Numbers.Quotient(Actual * 100m, Capacity);
    /// <summary>Demand − capacity, in full-time equivalents; positive lacks people.</summary>
    public decimal? GapFte => (Demand - Capacity) / HoursPerFte;
    /// <summary>Capacity − demand when above zero, in full-time equivalents.</summary>
    public decimal? BenchFte => GapFte is { } gap ? Math.Max(0, -gap) : null;
    /// <summary>More demand than capacity; null without a capacity. A role with a stated capacity of zero and any demand is over.</summary>
    public bool? IsOver => Capacity is { } capacity ? Demand > capacity : null;
}

/// <summary>One role over several months. Ratios are of sums over the months whose capacity is known.</summary>
public sealed record RoleUse
{
    public required string Role { get; init; }
    public required DateOnly From { get; init; }
    public required DateOnly To { get; init; }
    /// <summary>Months with demand or capacity, and those of them whose capacity is known.</summary>
    public required int Months { get; init; }
    public required int KnownMonths { get; init; }
    /// <summary>Sums over the months whose capacity is known, in hours.</summary>
    public required decimal Capacity { get; init; }
    public required decimal Allocated { get; init; }
    public required decimal Unfilled { get; init; }
    /// <summary>Demand of the scope's own projects over all months.</summary>
    public required decimal OwnHours { get; init; }
    /// <summary>The month with the highest projected utilisation; null when no capacity is known.</summary>
    public RoleMonth? Peak { get; init; }
    /// <summary>Months with more demand than capacity.</summary>
    public required int OverMonths { get; init; }
    /// <summary>The least free capacity of any month, in full-time equivalents: below zero people are lacking; null unless every month's capacity is known.</summary>
    public decimal? LeastFreeFte { get; init; }

    /// <summary>Σ allocated ÷ Σ capacity × 100.</summary>
    public decimal? UtilisationPercent => Numbers.Quotient(Allocated * 100m, Capacity);
    /// <summary>(Σ allocated + Σ unfilled) ÷ Σ capacity × 100.</summary>
    public decimal? ProjectedPercent => Numbers.Quotient((Allocated + Unfilled) * 100m, Capacity);
}

/// <summary>Hours that a project asked for and nobody has confirmed.</summary>
public readonly record struct UnfilledRole(ProjectReading? Project, string Role, DateOnly From, DateOnly To, decimal Hours, decimal Fte);

/// <summary>A person's planned hours in one month. Shown only to those who may see people.</summary>
/// <param name="Percent">Hours ÷ hours of a full-time person × 100: part-time work is not known, so it is only about.</param>
public readonly record struct PersonMonth(string Person, DateOnly Month, decimal Hours, decimal Percent);
