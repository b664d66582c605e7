using System.Globalization;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Words;

/// <summary>Names of colours and fields inside a sentence.</summary>
public static class HealthText
{
    /// <summary>"green", "amber/green", "not known".</summary>
    public static string Of(Health health) => health switch
    {
        Health.Green => "green",
        Health.AmberGreen => "amber/green",
        Health.Amber => "amber",
        Health.AmberRed => "amber/red",
        Health.Red => "red",
        _ => "not known",
    };

    /// <summary>The colour's word in the culture's language.</summary>
    public static string Of(Health health, CultureInfo culture) => health switch
    {
        Health.Green => culture.Say($"green"),
        Health.AmberGreen => culture.Say($"amber/green"),
        Health.Amber => culture.Say($"amber"),
        Health.AmberRed => culture.Say($"amber/red"),
        Health.Red => culture.Say($"red"),
        _ => culture.Say($"not known"),
    };

    /// <summary>"five-point scale".</summary>
    public static string Of(HealthScale scale) => scale switch
    {
        HealthScale.FivePoint => "five-point scale",
        HealthScale.ThreePoint => "three-point scale",
        _ => "no scale",
    };

    /// <summary>A money or date field as a person calls it: "whole-life cost".</summary>
    public static string Of(Field field) => field switch
    {
        Field.Budget => "budget",
        Field.WholeLifeCost => "whole-life cost",
        Field.ActualCost => "actual cost",
        Field.ForecastCost => "forecast cost",
        Field.YearBudget => "budget of this year",
        Field.YearForecast => "forecast of this year",
        Field.BenefitPlanned => "planned benefit",
        Field.BenefitForecast => "forecast benefit",
        Field.BenefitRealised => "realised benefit",
        Field.BaselineStart => "baseline start",
        Field.Start => "start",
        Field.BaselineFinish => "baseline finish",
        Field.ForecastFinish => "forecast finish",
        Field.ActualFinish => "actual finish",
        _ => field.ToString(),
    };
}
