namespace PmoBot.Domain.Portfolio;

/// <summary>What is missing, as a phrase that stands alone in a list or as a sentence.</summary>
internal static class GapText
{
    public static string Of(Gap gap, Project project) => gap switch
    {
        Gap.NoForecastFinish => "no forecast finish",
        Gap.NoBaselineFinish => "no baseline finish",
        Gap.NoBaselineFinishYet => "no baseline finish yet (no earlier snapshot gives one)",
        Gap.NoStart => "no start date, so the slip cannot be compared with the duration",
        Gap.NoDuration => "the baseline finish is not after the start, so there is no duration to compare with",
        Gap.NoBudget => Kind(project.Budget, "budget"),
        Gap.NoForecastCost => Kind(project.ForecastCost, "forecast cost"),
        Gap.NoCosts when project.Budget is null && project.ForecastCost is null && project.WholeLifeCost is { } cost => Kind(cost, "whole-life cost"),
        Gap.NoCosts => $"{Kind(project.Budget, "budget")} and {Kind(project.ForecastCost, "forecast cost")}",
        Gap.NoBaselineCostYet => "no baseline whole-life cost yet (no earlier snapshot gives one)",
        Gap.CostCurrencies => "cost and its baseline are in different currencies",
        Gap.CostBaseIsZero => "the budget is zero or negative, so there is no percentage of it",
        Gap.NoBenefitPlan => Kind(project.BenefitPlanned, "planned benefit"),
        Gap.NoBenefitForecast => Kind(project.BenefitForecast, "benefit forecast"),
        Gap.NoBenefits => "no benefit plan and no benefit forecast",
        Gap.BenefitCurrencies => "planned and forecast benefits are in different currencies",
        Gap.BenefitBaseIsZero => "the planned benefit is zero or negative, so there is no percentage of it",
        _ => "",
    };

    private static string Kind(Amount? amount, string name) => amount?.Kind switch
    {
        null => $"no {name}",
        AmountKind.Withheld => $"the {name} is withheld",
        AmountKind.Range => $"the {name} is only a range",
        AmountKind.NotUnderstood => $"the {name} is not a number",
        _ => $"the {name} is too large to be believed",
    };
}
