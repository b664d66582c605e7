namespace PmoBot.Domain.Portfolio;

/// <summary>Reads a project's amounts by field.</summary>
public static class ProjectFields
{
    /// <summary>The fields that hold money.</summary>
    public static IReadOnlyList<Field> Money { get; } =
    [
        Field.Budget, Field.WholeLifeCost, Field.ActualCost, Field.ForecastCost, Field.YearBudget, Field.YearForecast,
        Field.BenefitPlanned, Field.BenefitForecast, Field.BenefitRealised,
    ];

    /// <summary>The amount in a money field; null when the register gives none or the field is not about money.</summary>
    public static Amount? AmountOf(this Project project, Field field) => field switch
    {
        Field.Budget => project.Budget,
        Field.WholeLifeCost => project.WholeLifeCost,
        Field.ActualCost => project.ActualCost,
        Field.ForecastCost => project.ForecastCost,
        Field.YearBudget => project.YearBudget,
        Field.YearForecast => project.YearForecast,
        Field.BenefitPlanned => project.BenefitPlanned,
        Field.BenefitForecast => project.BenefitForecast,
        Field.BenefitRealised => project.BenefitRealised,
        _ => null,
    };
}
