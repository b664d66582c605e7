using System.Collections.Immutable;
using PmoBot.Domain.Delivery;

namespace PmoBot.Domain.Value.Returns;

/// <summary>Return of several projects in one currency: a ratio of sums over the projects that give both cost and benefits, never a mean of their ratios.</summary>
/// <param name="Projects">Projects that give both.</param>
/// <param name="Of">Projects of the scope.</param>
/// <param name="Cost">Σ cost of those projects.</param>
public sealed record ReturnTotals(string Currency, int Projects, int Of, decimal Cost, BenefitMoney Planned, BenefitMoney Forecast, BenefitMoney Validated)
{
    /// <summary>(Σ cash − Σ cost) ÷ Σ cost × 100.</summary>
    public decimal? CashRoiPercent(ValueBasis basis) => CashFlows.RoiPercent(MoneyOf(basis).CashLine, Cost);

    /// <summary>(Σ cash + Σ avoidance − Σ cost) ÷ Σ cost × 100: the second line.</summary>
    public decimal? CashAndAvoidanceRoiPercent(ValueBasis basis) => CashFlows.RoiPercent(MoneyOf(basis).CashAndAvoidanceLine, Cost);


    public BenefitMoney MoneyOf(ValueBasis basis) => basis switch { ValueBasis.Planned => Planned, ValueBasis.Forecast => Forecast, _ => Validated };
}

/// <summary>As <see cref="ReturnTotals"/>, of projects whose benefits stand in the register only: full-life plan, of a type that is not said.</summary>
public sealed record RegisterReturn(string Currency, int Projects, int Of, decimal Cost, decimal Planned)
{
    /// <summary>(Σ planned − Σ cost) ÷ Σ cost × 100.</summary>
    public decimal? RoiPercent => CashFlows.RoiPercent(Planned, Cost);
}

/// <summary>Returns of a scope.</summary>
public sealed class ReturnPicture
{
    internal ReturnPicture(IReadOnlyCollection<ProjectReturn> returns, int of)
    {
        ByCurrency =
        [
            .. returns.Where(r => r.Planned.Benefits > 0).GroupBy(r => r.Currency, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new ReturnTotals(g.Key, g.Count(), of, g.Sum(r => r.Cost), Sum(g, ValueBasis.Planned), Sum(g, ValueBasis.Forecast), Sum(g, ValueBasis.Validated))),
        ];
        FromRegister =
        [
            .. returns.Where(r => r.RegisterPlanned is not null).GroupBy(r => r.Currency, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new RegisterReturn(g.Key, g.Count(), of, g.Sum(r => r.Cost), g.Sum(r => r.RegisterPlanned!.Value))),
        ];
        Projects = [.. returns.Where(r => r.AnyPlanned is not null).OrderBy(Worst).ThenBy(r => r.Project.Project.Id, StringComparer.Ordinal)];
    }

    public ImmutableArray<ReturnTotals> ByCurrency { get; }
    public ImmutableArray<RegisterReturn> FromRegister { get; }
    /// <summary>Projects with cost and planned benefits, the least return first.</summary>
    public ImmutableArray<ProjectReturn> Projects { get; }

    private static decimal Worst(ProjectReturn project) => CashFlows.RoiPercent(project.AnyPlanned, project.Cost) ?? decimal.MaxValue;

    private static BenefitMoney Sum(IEnumerable<ProjectReturn> returns, ValueBasis basis) => returns.Aggregate(new BenefitMoney(), (sum, r) => sum + r.Of(basis));
}
