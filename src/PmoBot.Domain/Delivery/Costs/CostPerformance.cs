using System.Collections.Immutable;
using PmoBot.Domain.Delivery.Schedules;
using PmoBot.Domain.Figures;

namespace PmoBot.Domain.Delivery.Costs;

/// <summary>Money of a scope in one currency and on one basis. Each sum is over the projects that give it; differences are over those that give both.</summary>
/// <param name="Active">Active projects of the scope, in whatever currency.</param>
public sealed record CostTotals(string Currency, CostBasis Basis, int Active)
{
    public CurrencySum Budget { get; init; }
    public CurrencySum OriginalBudget { get; init; }
    public CurrencySum Actual { get; init; }
    public CurrencySum Forecast { get; init; }
    public CurrencySum Contingency { get; init; }
    /// <summary>Σ(forecast − original budget) of the projects that are over.</summary>
    public CurrencySum Overspend { get; init; }
    /// <summary>Σ(original budget − forecast) of the projects that are under.</summary>
    public CurrencySum Underspend { get; init; }
    /// <summary>Σ(forecast) and Σ(original budget) over the projects that give both: its parts' difference is the net overrun.</summary>
    public Ratio ForecastToOriginal { get; init; }
    /// <summary>Σ(forecast) and Σ(budget approved now) over the projects that give both.</summary>
    public Ratio ForecastToApproved { get; init; }
    /// <summary>Σ(actual) and Σ(budget) over the projects that give both: share spent.</summary>
    public Ratio SpentOfBudget { get; init; }
    /// <summary>Σ(actual) and Σ(planned to date) over the projects that give both: burn against plan.</summary>
    public Ratio Burn { get; init; }

    /// <summary>Net overrun against the original budgets; positive is over; null without a pair.</summary>
    public decimal? NetOver => ForecastToOriginal.Known == 0 ? null : ForecastToOriginal.Part - ForecastToOriginal.Whole;
    /// <summary>Net overrun in percent: a ratio of sums.</summary>
    public decimal? NetOverPercent => Numbers.Quotient(NetOver * 100m, ForecastToOriginal.Whole);
    /// <summary>Net overrun against what is approved now.</summary>
    public decimal? NetOverApproved => ForecastToApproved.Known == 0 ? null : ForecastToApproved.Part - ForecastToApproved.Whole;
    /// <summary>What is left of the budgets of the projects that give both.</summary>
    public decimal? Remaining => SpentOfBudget.Known == 0 ? null : SpentOfBudget.Whole - SpentOfBudget.Part;
}

/// <summary>Money performance of a scope (domain rules 2.3), against the original budgets.</summary>
public sealed class CostPerformance
{
    private readonly ImmutableArray<(ProjectPlan Plan, ProjectCost? Cost)> completed;
    private readonly DeliveryRules rules;

    internal CostPerformance(IReadOnlyList<(ProjectPlan Plan, ProjectCost? Cost)> projects, DeliveryRules rules)
    {
        this.rules = rules;
        completed = [.. projects.Where(p => p.Plan.CompletedOn is not null)];
        var active = projects.Where(p => !p.Plan.Project.Project.IsClosed).ToArray();
        Active = active.Length;
        WithoutCost = active.Count(p => p.Cost is null);
        ByCurrency = CostSums.ByCurrency(active.Select(p => p.Cost), active.Length);
        var known = active.Where(p => p.Cost?.Over is not null).Select(p => p.Cost!).ToArray();
        Over = [.. known.Where(c => c.Over > 0).OrderByDescending(c => c.Over).ThenBy(Id, StringComparer.Ordinal)];
        Under = [.. known.Where(c => c.Over < 0).OrderBy(c => c.Over).ThenBy(Id, StringComparer.Ordinal)];
    }

    /// <summary>Active projects in the scope.</summary>
    public int Active { get; }
    /// <summary>Active projects without any usable cost.</summary>
    public int WithoutCost { get; }
    /// <summary>By currency, in the order of their codes, then by basis.</summary>
    public ImmutableArray<CostTotals> ByCurrency { get; }
    /// <summary>Active projects that forecast more than their original budget, the largest amount first; read within one currency.</summary>
    public ImmutableArray<ProjectCost> Over { get; }
    /// <summary>Active projects that forecast less, the largest amount first.</summary>
    public ImmutableArray<ProjectCost> Under { get; }

    /// <summary>Final cost within ±tolerance of the original budget ÷ completed in the period (all when null) with both numbers.</summary>
    public Rate Adherence(DateRange? period = null)
    {
        var range = period ?? DateRange.Always;
        return completed.Where(c => range.Contains(c.Plan.CompletedOn!.Value)).Aggregate(new Rate(), (rate, project) => rate.With(Adheres(project.Cost, rules)));
    }

    /// <summary>Final (actual) cost within ±tolerance of the original budget; null without both.</summary>
    internal static bool? Adheres(ProjectCost? cost, DeliveryRules rules) =>
        cost is { Basis: CostBasis.Budget, Actual: { } actual, OriginalBudget: > 0 and var original }
            ? Math.Abs(actual - original) * 100m <= rules.BudgetTolerancePercent * original
            : null;

    private static string Id(ProjectCost cost) => cost.Project.Project.Id;
}

/// <summary>Adds up the money of a scope, each currency and basis apart.</summary>
internal sealed class CostSums
{
    private decimal budget, original, actual, forecast, contingency, over, under;
    private int budgets, originals, actuals, forecasts, contingencies, overs, unders;
    private Ratio toOriginal, toApproved, spent, burn;

    public static ImmutableArray<CostTotals> ByCurrency(IEnumerable<ProjectCost?> costs, int active)
    {
        var sums = new SortedDictionary<(string Currency, CostBasis Basis), CostSums>();
        foreach (var cost in costs)
        {
            if (cost is null) continue;
            if (!sums.TryGetValue((cost.Currency, cost.Basis), out var sum)) sums[(cost.Currency, cost.Basis)] = sum = new();
            sum.Add(cost);
        }

        return [.. sums.Select(s => s.Value.Totals(s.Key.Currency, s.Key.Basis, active))];
    }

    private void Add(ProjectCost cost)
    {
        Add(cost.Budget, ref budget, ref budgets);
        Add(cost.OriginalBudget, ref original, ref originals);
        Add(cost.Actual, ref actual, ref actuals);
        Add(cost.Forecast, ref forecast, ref forecasts);
        Add(cost.Contingency, ref contingency, ref contingencies);
        if (cost.Over > 0) Add(cost.Over, ref over, ref overs);
        if (cost.Over < 0) Add(-cost.Over, ref under, ref unders);
        if (cost is { Forecast: not null, OriginalBudget: not null }) toOriginal = toOriginal.With(cost.Forecast, cost.OriginalBudget);
        if (cost is { Forecast: not null, Budget: not null }) toApproved = toApproved.With(cost.Forecast, cost.Budget);
        if (cost is { Actual: not null, Budget: not null }) spent = spent.With(cost.Actual, cost.Budget);
        if (cost is { Actual: not null, Planned: not null }) burn = burn.With(cost.Actual, cost.Planned);
    }

    private static void Add(decimal? value, ref decimal sum, ref int count)
    {
        if (value is not { } known) return;
        sum += known;
        count++;
    }

    private CostTotals Totals(string currency, CostBasis basis, int active) => new(currency, basis, active)
    {
        Budget = new(currency, budget, budgets, active),
        OriginalBudget = new(currency, original, originals, active),
        Actual = new(currency, actual, actuals, active),
        Forecast = new(currency, forecast, forecasts, active),
        Contingency = new(currency, contingency, contingencies, active),
        Overspend = new(currency, over, overs, active),
        Underspend = new(currency, under, unders, active),
        ForecastToOriginal = toOriginal with { Of = active },
        ForecastToApproved = toApproved with { Of = active },
        SpentOfBudget = spent with { Of = active },
        Burn = burn with { Of = active },
    };
}
