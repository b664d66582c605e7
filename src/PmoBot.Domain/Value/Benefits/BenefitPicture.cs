using System.Collections.Immutable;

namespace PmoBot.Domain.Value.Benefits;

/// <summary>Benefits of a scope, closed projects included since benefits come after them.</summary>
public sealed class BenefitPicture
{
    internal BenefitPicture(ImmutableArray<BenefitReading> benefits)
    {
        Benefits = benefits;
        var counted = benefits.Where(b => b.Counts).ToArray();
        ByType = Totals(counted.GroupBy(b => (b.Unit, Type: (BenefitType?)b.Type, b.IsMoney)));
        Cash = Totals(counted.Where(b => b.IsCash).GroupBy(b => (b.Unit, Type: (BenefitType?)null, b.IsMoney)));
        Late = Largest(counted.Where(b => b.IsLate), b => b.Shortfall);
        NotValidated = Largest(counted.Where(b => b.Unvalidated != 0), b => b.Unvalidated);
        WithoutFigure = Largest(counted.Where(b => b.DueWithoutFigure > 0), b => b.PlannedToDate);
        NotDueYet = [.. counted.Where(b => b.IsNotDueYet == true).OrderBy(b => b.Benefit.Start?.Date ?? DateOnly.MaxValue).ThenBy(b => b.Benefit.Title, StringComparer.Ordinal)];
        Disbenefits = [.. counted.Where(b => b.IsDisbenefit).OrderBy(b => b.Planned ?? 0).ThenBy(b => b.Benefit.Title, StringComparer.Ordinal)];
        CountedElsewhere = benefits.Count(b => b.IsCountedElsewhere);
        OfCancelled = benefits.Count(b => b.IsOfCancelled);
        WithoutOwner = counted.Count(b => string.IsNullOrWhiteSpace(b.Benefit.Owner));
    }

    /// <summary>False when the PMO never gave a table of benefits.</summary>
    public required bool IsGiven { get; init; }
    /// <summary>False when the PMO never gave benefits by period: then little can be said of what is due by now.</summary>
    public required bool HasPeriods { get; init; }
    public required DateOnly AsOf { get; init; }
    /// <summary>Projects without any benefit, in the table or the register, that are active.</summary>
    public required int ProjectsWithout { get; init; }
    /// <summary>By currency; the benefits of projects that have no rows in the table.</summary>
    public required ImmutableArray<RegisterBenefits> FromRegister { get; init; }
    /// <summary>All, in the order of projects.</summary>
    public ImmutableArray<BenefitReading> Benefits { get; }
    /// <summary>By unit and type: dis-benefits are a type of their own and negative.</summary>
    public ImmutableArray<BenefitTotals> ByType { get; }
    /// <summary>Savings + revenue, by currency.</summary>
    public ImmutableArray<BenefitTotals> Cash { get; }
    /// <summary>Less is validated than was planned by now; largest shortfall first within a unit.</summary>
    public ImmutableArray<BenefitReading> Late { get; }
    /// <summary>With realised value that is not validated.</summary>
    public ImmutableArray<BenefitReading> NotValidated { get; }
    /// <summary>With ended periods for which nobody gave a figure.</summary>
    public ImmutableArray<BenefitReading> WithoutFigure { get; }
    /// <summary>Nothing planned by now, the next to come first.</summary>
    public ImmutableArray<BenefitReading> NotDueYet { get; }
    public ImmutableArray<BenefitReading> Disbenefits { get; }
    /// <summary>Benefits that stand under several projects and are counted under one.</summary>
    public int CountedElsewhere { get; }
    /// <summary>Benefits of cancelled projects: in no sum.</summary>
    public int OfCancelled { get; }
    public int WithoutOwner { get; }

    private static ImmutableArray<BenefitTotals> Totals(IEnumerable<IGrouping<(string Unit, BenefitType? Type, bool IsMoney), BenefitReading>> groups) =>
    [
        .. groups.OrderByDescending(g => g.Key.IsMoney).ThenBy(g => g.Key.Unit, StringComparer.Ordinal).ThenBy(g => g.Key.Type)
            .Select(g => g.Aggregate(new BenefitTotals(g.Key.Unit, g.Key.IsMoney) { Type = g.Key.Type }, (sum, benefit) => sum.With(benefit))),
    ];

    private static ImmutableArray<BenefitReading> Largest(IEnumerable<BenefitReading> benefits, Func<BenefitReading, decimal?> size) =>
    [
        .. benefits.OrderByDescending(b => b.IsMoney).ThenBy(b => b.Unit, StringComparer.Ordinal).ThenByDescending(size)
            .ThenBy(b => b.Project?.Project.Id ?? "", StringComparer.Ordinal).ThenBy(b => b.Benefit.Title, StringComparer.Ordinal),
    ];
}
