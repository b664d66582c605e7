using System.Globalization;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Words;

/// <summary>Names of colours, sides and fields inside a sentence. They stand in a message's hole as they are: <c>$"{Health.Red}"</c>.</summary>
public static class HealthText
{
    private static readonly Message Green = $"green", AmberGreen = $"amber/green", Amber = $"amber", AmberRed = $"amber/red", Red = $"red", NotKnown = $"not known";

    /// <summary>"green", "amber/green", "not known".</summary>
    public static Message Of(Health health) => health switch
    {
        Health.Green => Green,
        Health.AmberGreen => AmberGreen,
        Health.Amber => Amber,
        Health.AmberRed => AmberRed,
        Health.Red => Red,
        _ => NotKnown,
    };

    /// <summary>The colour's word in the culture's language.</summary>
    public static string Of(Health health, CultureInfo culture) => Of(health).In(culture);

    /// <summary>"schedule", "cost".</summary>
    public static Message Of(Dimension dimension) => dimension switch
    {
        Dimension.Schedule => $"schedule",
        Dimension.Cost => $"cost",
        Dimension.Scope => $"scope",
        Dimension.Resources => $"resources",
        Dimension.Quality => $"quality",
        Dimension.Risk => $"risk",
        Dimension.Benefits => $"benefits",
        _ => $"{dimension.ToString()}",
    };

    /// <summary>A field of the register as a person calls it: "whole-life cost".</summary>
    public static Message Of(Field field) => field switch
    {
        Field.ProjectId => $"project id",
        Field.Name => $"name",
        Field.Status => $"status",
        Field.StatusDate => $"status date",
        Field.Budget => $"budget",
        Field.WholeLifeCost => $"whole-life cost",
        Field.ActualCost => $"actual cost",
        Field.ForecastCost => $"forecast cost",
        Field.YearBudget => $"budget of this year",
        Field.YearForecast => $"forecast of this year",
        Field.BenefitPlanned => $"planned benefit",
        Field.BenefitForecast => $"forecast benefit",
        Field.BenefitRealised => $"realised benefit",
        Field.BaselineStart => $"baseline start",
        Field.Start => $"start",
        Field.BaselineFinish => $"baseline finish",
        Field.ForecastFinish => $"forecast finish",
        Field.ActualFinish => $"actual finish",
        _ => $"{field.ToString()}",
    };
}
