using PmoBot.Domain.Delivery;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Value.Benefits;

/// <summary>Benefits of one type and one unit, added up. Types are never added together, but savings and revenue may be read as cash.</summary>
/// <param name="Unit">ISO 4217 code for money, else the sources' unit.</param>
public sealed record BenefitTotals(string Unit, bool IsMoney)
{
    /// <summary>Null for cash: savings + revenue.</summary>
    public BenefitType? Type { get; init; }
    public int Benefits { get; init; }
    /// <summary>Full-life plan, and how many benefits give one.</summary>
    public decimal Planned { get; init; }
    public int WithPlan { get; init; }
    /// <summary>Plan of ended periods, over the benefits where it can be told.</summary>
    public decimal PlannedToDate { get; init; }
    public int WithPlanToDate { get; init; }
    /// <summary>Validated in ended periods, over the same benefits.</summary>
    public decimal ValidatedToDate { get; init; }
    /// <summary>Validated in all periods.</summary>
    public decimal Validated { get; init; }
    /// <summary>Realised and not validated: apart.</summary>
    public decimal Unvalidated { get; init; }
    /// <summary>Plan, and realised + forecast of the rest, over the benefits that give both.</summary>
    public decimal PlannedOfForecast { get; init; }
    public decimal Forecast { get; init; }
    public int WithForecast { get; init; }
    /// <summary>Ended periods with a plan and no realised value: not known, and not counted as zero.</summary>
    public int DueWithoutFigure { get; init; }
    /// <summary>Periods that have not ended and have no forecast.</summary>
    public int RestWithoutForecast { get; init; }

    /// <summary>Nothing is planned by now: say "not due yet", not 0%.</summary>
    public bool IsNotDueYet => WithPlanToDate > 0 && PlannedToDate == 0;
    /// <summary>Σ validated ÷ Σ planned of ended periods × 100; null when nothing is due.</summary>
    public decimal? ToDatePercent => Numbers.Quotient(ValidatedToDate * 100m, PlannedToDate);
    /// <summary>Σ validated ÷ Σ planned over the full life × 100.</summary>
    public decimal? FullLifePercent => Numbers.Quotient(Validated * 100m, Planned);
    /// <summary>(Σ realised + Σ forecast of the rest) ÷ Σ planned × 100, over the benefits that give both.</summary>
    public decimal? ForecastPercent => WithForecast == 0 ? null : Numbers.Quotient(Forecast * 100m, PlannedOfForecast);

    /// <summary>The colour of the forecast by the limits of achievement.</summary>
    public Health Colour(DeliveryRules rules) => ForecastPercent is not { } percent ? Health.Unknown
        : percent >= rules.GoalAmberPercent ? Health.Green : percent >= rules.GoalRedPercent ? Health.Amber : Health.Red;

    internal BenefitTotals With(BenefitReading benefit)
    {
        var sum = this with
        {
            Benefits = Benefits + 1,
            Planned = Planned + (benefit.Planned ?? 0),
            WithPlan = WithPlan + (benefit.Planned is null ? 0 : 1),
            Validated = Validated + benefit.Validated,
            Unvalidated = Unvalidated + benefit.Unvalidated,
            DueWithoutFigure = DueWithoutFigure + benefit.DueWithoutFigure,
            RestWithoutForecast = RestWithoutForecast + benefit.RestWithoutForecast,
        };
        if (benefit.PlannedToDate is { } due)
        {
            sum = sum with { PlannedToDate = sum.PlannedToDate + due, WithPlanToDate = sum.WithPlanToDate + 1, ValidatedToDate = sum.ValidatedToDate + benefit.ValidatedToDate };
        }

        return benefit is { Planned: { } planned, ForecastRest: { } rest }
            ? sum with { PlannedOfForecast = sum.PlannedOfForecast + planned, Forecast = sum.Forecast + benefit.Validated + benefit.Unvalidated + rest, WithForecast = sum.WithForecast + 1 }
            : sum;
    }
}

/// <summary>What the register itself says of benefits, of the projects without rows in the table of benefits: full life, type not said, so neither "saved" nor "avoided".</summary>
/// <param name="Planned">Σ of the projects that give a plan.</param>
/// <param name="Forecast">Forecast ÷ planned, over the projects that give both.</param>
/// <param name="Realised">Realised ÷ planned, over the projects that give both; nobody is named who validated it.</param>
public sealed record RegisterBenefits(string Currency, CurrencySum Planned, Ratio Forecast, Ratio Realised);
