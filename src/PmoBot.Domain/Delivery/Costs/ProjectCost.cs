using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Delivery.Costs;

/// <summary>Which pair of numbers an overrun is measured with.</summary>
public enum CostBasis : byte
{
    None,
    /// <summary>Forecast cost against budget.</summary>
    Budget,
    /// <summary>Whole-life cost against its first value, for registers without that pair.</summary>
    WholeLife,
}

/// <summary>A project's money in one currency. What is in another currency than the budget is not known here.</summary>
public sealed record ProjectCost
{
    public required ProjectReading Project { get; init; }
    /// <summary>ISO 4217 code; "" when the register does not say.</summary>
    public required string Currency { get; init; }
    public required CostBasis Basis { get; init; }
    /// <summary>Approved now.</summary>
    public decimal? Budget { get; init; }
    /// <summary>Approved first: the original baseline.</summary>
    public decimal? OriginalBudget { get; init; }
    public decimal? Actual { get; init; }
    /// <summary>Forecast at completion, or whole-life cost.</summary>
    public decimal? Forecast { get; init; }
    public decimal? Contingency { get; init; }
    /// <summary>Planned value to date, when the earned value method gives one.</summary>
    public decimal? Planned { get; init; }

    /// <summary>Forecast − original budget; positive is over.</summary>
    public decimal? Over => Forecast - OriginalBudget;
    /// <summary>Over ÷ original budget × 100.</summary>
    public decimal? OverPercent => Numbers.Quotient(Over * 100m, OriginalBudget);
    /// <summary>Forecast − the budget approved now.</summary>
    public decimal? OverApproved => Forecast - Budget;
    /// <summary>Budget − actual: what is left; below zero is overspent.</summary>
    public decimal? Remaining => Budget - Actual;
    /// <summary>Actual ÷ budget × 100.</summary>
    public decimal? SpentPercent => Numbers.Quotient(Actual * 100m, Budget);
    /// <summary>Actual − planned to date; positive burns faster than planned.</summary>
    public decimal? BurnGap => Actual - Planned;
    /// <summary>Budget moved since it was first approved.</summary>
    public decimal? BudgetGrowth => Budget - OriginalBudget;

    internal static ProjectCost? Of(ProjectReading reading, decimal? planned)
    {
        var project = reading.Project;
        var plan = reading.Assessment?.Plan;
        var (budget, forecast) = (Money.Usable(project.Budget), Money.Usable(project.ForecastCost));
        var original = plan is null ? Money.Usable(reading.Baseline?.Budget) ?? budget : plan.Budget.Value;
        if (original is not null || budget is not null) return OnBudget(reading, (budget ?? original)!.Currency, budget, original, forecast, planned);
        return OnWholeLife(reading, plan);
    }

    private static ProjectCost OnBudget(ProjectReading reading, string currency, Amount? budget, Amount? original, Amount? forecast, decimal? planned) => new()
    {
        Project = reading,
        Currency = currency,
        Basis = CostBasis.Budget,
        Budget = In(currency, budget),
        OriginalBudget = In(currency, original),
        Actual = In(currency, reading.Project.ActualCost),
        Forecast = In(currency, forecast),
        Contingency = In(currency, reading.Project.Contingency),
        Planned = planned,
    };

    private static ProjectCost? OnWholeLife(ProjectReading reading, OriginalPlan? plan)
    {
        if (Money.Usable(reading.Project.WholeLifeCost) is not { } cost) return null;
        var hasEarlier = plan is { WholeLifeCost.IsKnown: true } && !ReferenceEquals(plan.WholeLifeCost.Place, reading.Assessment!.Place);
        return new()
        {
            Project = reading,
            Currency = cost.Currency,
            Basis = CostBasis.WholeLife,
            OriginalBudget = hasEarlier ? In(cost.Currency, plan!.WholeLifeCost.Value) : null,
            Forecast = cost.Value,
            Actual = In(cost.Currency, reading.Project.ActualCost),
            Contingency = In(cost.Currency, reading.Project.Contingency),
        };
    }

    private static decimal? In(string currency, Amount? amount) => Money.Usable(amount) is { } usable && usable.Currency == currency ? usable.Value : null;
}
