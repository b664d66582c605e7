using PmoBot.Domain.Words;

namespace PmoBot.Domain.Portfolio;

/// <summary>What is missing, as a phrase that stands alone in a list or as a sentence.</summary>
internal static class GapText
{
    /// <summary>Null when nothing is missing.</summary>
    public static Message? Of(Gap gap, Project project) => gap switch
    {
        Gap.NoForecastFinish => $"no forecast finish",
        Gap.NoBaselineFinish => $"no baseline finish",
        Gap.NoBaselineFinishYet => $"no baseline finish yet (no earlier snapshot gives one)",
        Gap.NoStart => $"no start date, so the slip cannot be compared with the duration",
        Gap.NoDuration => $"the baseline finish is not after the start, so there is no duration to compare with",
        Gap.NoBudget => Kind(project.Budget, Field.Budget),
        Gap.NoForecastCost => Kind(project.ForecastCost, Field.ForecastCost),
        Gap.NoCosts when project.Budget is null && project.ForecastCost is null && project.WholeLifeCost is { } cost => Kind(cost, Field.WholeLifeCost),
        Gap.NoCosts => $"{Kind(project.Budget, Field.Budget)} and {Kind(project.ForecastCost, Field.ForecastCost)}",
        Gap.NoBaselineCostYet => $"no baseline whole-life cost yet (no earlier snapshot gives one)",
        Gap.CostCurrencies => $"cost and its baseline are in different currencies",
        Gap.CostBaseIsZero => $"the budget is zero or negative, so there is no percentage of it",
        Gap.NoBenefitPlan => Kind(project.BenefitPlanned, Field.BenefitPlanned),
        Gap.NoBenefitForecast => Kind(project.BenefitForecast, Field.BenefitForecast),
        Gap.NoBenefits => $"no benefit plan and no benefit forecast",
        Gap.BenefitCurrencies => $"planned and forecast benefits are in different currencies",
        Gap.BenefitBaseIsZero => $"the planned benefit is zero or negative, so there is no percentage of it",
        _ => null,
    };

    /// <summary>"No budget."; null when nothing is missing.</summary>
    public static Message? Sentence(Gap gap, Project project) => Of(gap, project) switch
    {
        null => null,
        var phrase => $"{phrase:capital}.",
    };

    private static Message Kind(Amount? amount, Field field) => amount?.Kind switch
    {
        null => $"no {field}",
        AmountKind.Withheld => $"the {field} is withheld",
        AmountKind.Range => $"the {field} is only a range",
        AmountKind.NotUnderstood => $"the {field} is not a number",
        _ => $"the {field} is too large to be believed",
    };
}
