using System.Collections.Immutable;
using PmoBot.Domain.Figures;

namespace PmoBot.Domain.Delivery.Staffing;

/// <summary>People's time in a scope, by role and month (domain rules 2.4). A part of the portfolio is seen against the capacity and demand of the whole, which it shares.</summary>
public sealed class ResourcePicture
{
    /// <summary>False when the PMO never gave a table of capacity: then nothing is known of utilisation.</summary>
    public required bool HasCapacity { get; init; }
    /// <summary>False when the PMO never gave a table of allocations.</summary>
    public required bool HasAllocations { get; init; }
    /// <summary>By role, then month: those that the scope's projects use; in the whole portfolio all.</summary>
    public required ImmutableArray<RoleMonth> Months { get; init; }
    /// <summary>Asked for and not filled, from the current month on, by project and role; most hours first.</summary>
    public required ImmutableArray<UnfilledRole> Unfilled { get; init; }
    /// <summary>Roles that are in demand and have no capacity on record, by name.</summary>
    public required ImmutableArray<string> WithoutCapacity { get; init; }
    /// <summary>Persons planned beyond a full-time month, most first. Shown only to those who may see people.</summary>
    public required ImmutableArray<PersonMonth> Overbooked { get; init; }
    /// <summary>First day of the month of the register's date.</summary>
    public required DateOnly CurrentMonth { get; init; }
    public required DeliveryRules Rules { get; init; }

    /// <summary>Role-months with more demand than capacity, largest gap first.</summary>
    public ImmutableArray<RoleMonth> Over(DateRange? period = null) =>
        [.. In(period).Where(m => m.IsOver == true).OrderByDescending(m => m.GapFte).ThenBy(m => m.Month).ThenBy(m => m.Role, StringComparer.Ordinal)];

    /// <summary>Role-months with time to spare, most first.</summary>
    public ImmutableArray<RoleMonth> Bench(DateRange? period = null) =>
        [.. In(period).Where(m => m.BenchFte > 0).OrderByDescending(m => m.BenchFte).ThenBy(m => m.Month).ThenBy(m => m.Role, StringComparer.Ordinal)];

    /// <summary>Each role over the months of a period (the current month on when null), the most used first; those without capacity last.</summary>
    public ImmutableArray<RoleUse> Roles(DateRange? period = null) =>
        [.. In(period ?? new DateRange(CurrentMonth, DateOnly.MaxValue)).GroupBy(m => m.Role, StringComparer.Ordinal).Select(g => Use([.. g]))
            .OrderByDescending(u => u.ProjectedPercent ?? -1).ThenBy(u => u.Role, StringComparer.Ordinal)];

    /// <summary>"Can we start another": the free capacity of each role in a period, the freest first; only roles whose capacity is known in every month of their plan.</summary>
    public ImmutableArray<RoleUse> Free(DateRange period) =>
        [.. Roles(period).Where(u => u.LeastFreeFte is not null).OrderByDescending(u => u.LeastFreeFte).ThenBy(u => u.Role, StringComparer.Ordinal)];

    /// <summary>All roles together over a period: Σ allocated ÷ Σ capacity over the role-months whose capacity is known.</summary>
    public Ratio Utilisation(DateRange? period = null) => In(period).Aggregate(new Ratio(), (sum, m) => sum.With(m.Capacity is null ? null : m.Allocated, m.Capacity));

    /// <summary>As <see cref="Utilisation"/>, with what is asked for and not filled.</summary>
    public Ratio Projected(DateRange? period = null) => In(period).Aggregate(new Ratio(), (sum, m) => sum.With(m.Capacity is null ? null : m.Demand, m.Capacity));

    /// <summary>The months of one role, spelt in any way.</summary>
    public ImmutableArray<RoleMonth> Of(string role) => [.. Months.Where(m => Portfolio.FoldedText.Names.Equals(m.Role, role))];

    private IEnumerable<RoleMonth> In(DateRange? period) => period is not { } range ? Months
        : Months.Where(m => RoleMatrix.MonthOf(m.Month) >= RoleMatrix.MonthOf(range.From) && RoleMatrix.MonthOf(m.Month) <= RoleMatrix.MonthOf(range.To));

    private static RoleUse Use(RoleMonth[] months)
    {
        var known = months.Where(m => m.Capacity is not null).ToArray();
        return new()
        {
            Role = months[0].Role,
            From = months.Min(m => m.Month),
            To = months.Max(m => m.Month),
            Months = months.Length,
            KnownMonths = known.Length,
            Capacity = known.Sum(m => m.Capacity!.Value),
            Allocated = known.Sum(m => m.Allocated),
            Unfilled = known.Sum(m => m.Unfilled),
            OwnHours = months.Sum(m => m.OwnHours),
            Peak = known.Where(m => m.ProjectedPercent is not null).OrderByDescending(m => m.ProjectedPercent).ThenBy(m => m.Month).FirstOrDefault(),
            OverMonths = known.Count(m => m.IsOver == true),
            LeastFreeFte = known.Length == months.Length ? months.Min(m => -m.GapFte) : null,
        };
    }
}
