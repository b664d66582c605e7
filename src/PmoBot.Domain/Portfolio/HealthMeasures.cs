namespace PmoBot.Domain.Portfolio;

/// <summary>Why a side of health cannot be given a colour.</summary>
internal enum Gap : byte
{
    None,
    NoForecastFinish, NoBaselineFinish, NoBaselineFinishYet, NoStart, NoDuration,
    NoBudget, NoForecastCost, NoCosts, NoBaselineCostYet, CostCurrencies, CostBaseIsZero,
    NoBenefitPlan, NoBenefitForecast, NoBenefits, BenefitCurrencies, BenefitBaseIsZero,
}

/// <summary>The schedule as numbers: no texts, so that a whole portfolio is measured without making any.</summary>
internal readonly record struct ScheduleMeasure(Health Colour, Gap Gap, Slip? Slip, int? Duration, bool HardBreach)
{
    /// <summary>Finish slip against the original baseline (domain rules 2.1, row Schedule).</summary>
    public static ScheduleMeasure Of(Project project, OriginalPlan plan, SnapshotPlace place, HealthRules rules)
    {
        var breach = !IsComplete(project) && project.ForecastFinish is { } forecast && forecast.Date < place.AsOf;
        if ((project.ActualFinish ?? project.ForecastFinish) is not { } finish) return Unknown(Gap.NoForecastFinish, breach);
        if (!plan.Finish.IsKnown) return Unknown(Gap.NoBaselineFinish, breach);
        if (plan.FinishIsOwn && ReferenceEquals(plan.Finish.Place, place)) return Unknown(Gap.NoBaselineFinishYet, breach);
        var baseline = plan.Finish.Value!.Value;
        var slip = Portfolio.Slip.Between(baseline, finish);
        int? duration = plan.Start.Value is { } start ? baseline.Date.DayNumber - start.Date.DayNumber : null;
        var (colour, gap) = Judge(slip, duration, rules);
        return breach ? new(Health.Red, Gap.None, slip, duration, true) : new(colour, gap, slip, duration, false);
    }

    /// <summary>Slip in percent of the baseline duration; null without a duration.</summary>
    public decimal? Percent => Slip is { } slip && Duration is > 0 ? slip.Days * 100m / Duration.Value : null;

    public static bool IsComplete(Project project) => project.IsClosed || project.ActualFinish is not null || project.PercentComplete >= 100;

    private static ScheduleMeasure Unknown(Gap gap, bool breach) =>
        breach ? new(Health.Red, gap, null, null, true) : new(Health.Unknown, gap, null, null, false);

    private static (Health Colour, Gap Gap) Judge(Slip slip, int? duration, HealthRules rules)
    {
        if (slip.Days <= 0 || (!slip.IsAbout && slip.WorkingDays <= rules.ScheduleToleranceWorkingDays)) return (Health.Green, Gap.None);
        if (duration is null) return (Health.Unknown, Gap.NoStart);
        if (duration <= 0) return (Health.Unknown, Gap.NoDuration);
        return (Limits.Rising(slip.Days, duration.Value, rules.ScheduleAmberPercent, rules.ScheduleRedPercent), Gap.None);
    }
}

/// <summary>The cost as numbers.</summary>
/// <param name="Field">What was compared with its baseline: forecast cost (with the budget) or whole-life cost (with its own first value).</param>
/// <param name="HardBreach">Money already spent is more than the approved budget.</param>
internal readonly record struct CostMeasure(Health Colour, Gap Gap, Field Field, Amount? Now, First<Amount> Baseline, bool HardBreach)
{
    /// <summary>Overrun against the original budget or whole-life cost (domain rules 2.1, row Cost).</summary>
    public static CostMeasure Of(Project project, OriginalPlan plan, SnapshotPlace place, HealthRules rules)
    {
        var forecast = Money.Usable(project.ForecastCost);
        var wholeLife = Money.Usable(project.WholeLifeCost);
        var measure = (forecast, plan.Budget.Value, wholeLife) switch
        {
            ({ } now, { }, _) => Compare(Field.ForecastCost, now, plan.Budget, rules),
            (_, _, { } now) when plan.WholeLifeCost.IsKnown && !ReferenceEquals(plan.WholeLifeCost.Place, place) =>
                Compare(Field.WholeLifeCost, now, plan.WholeLifeCost, rules),
            ({ }, null, _) => Unknown(Gap.NoBudget),
            (null, { }, _) => Unknown(Gap.NoForecastCost),
            (null, null, { }) => Unknown(Gap.NoBaselineCostYet),
            _ => Unknown(Gap.NoCosts),
        };
        return IsOverspent(project) ? measure with { Colour = Health.Red, HardBreach = true } : measure;
    }

    /// <summary>Overrun in percent of the baseline; null when it cannot be told.</summary>
    public decimal? Percent => Gap == Gap.None && Now is not null ? (Now.Value - Baseline.Value!.Value) * 100m / Baseline.Value!.Value : null;

    private static bool IsOverspent(Project project) =>
        Money.Usable(project.ActualCost) is { } spent && Money.Usable(project.Budget) is { } budget
        && spent.Currency == budget.Currency && budget.Value > 0 && spent.Value > budget.Value;

    private static CostMeasure Compare(Field field, Amount now, First<Amount> baseline, HealthRules rules)
    {
        if (now.Currency != baseline.Value!.Currency) return new(Health.Unknown, Gap.CostCurrencies, field, now, baseline, false);
        var before = baseline.Value.Value!.Value;
        if (before < Money.SmallestBase) return new(Health.Unknown, Gap.CostBaseIsZero, field, now, baseline, false);
        var colour = Limits.Rising(now.Value!.Value - before, before, rules.CostAmberPercent, rules.CostRedPercent);
        return new(colour, Gap.None, field, now, baseline, false);
    }

    private static CostMeasure Unknown(Gap gap) => new(Health.Unknown, gap, Field.ForecastCost, null, default, false);
}

/// <summary>The benefits as numbers.</summary>
internal readonly record struct BenefitMeasure(Health Colour, Gap Gap, Amount? Now, First<Amount> Planned)
{
    /// <summary>Forecast full-life benefit against the original plan (domain rules 2.1, row Benefits).</summary>
    public static BenefitMeasure Of(Project project, OriginalPlan plan, HealthRules rules)
    {
        var now = Money.Usable(project.BenefitForecast);
        if (now is null) return new(Health.Unknown, plan.Benefit.IsKnown ? Gap.NoBenefitForecast : Gap.NoBenefits, null, plan.Benefit);
        if (!plan.Benefit.IsKnown) return new(Health.Unknown, Gap.NoBenefitPlan, now, plan.Benefit);
        if (now.Currency != plan.Benefit.Value!.Currency) return new(Health.Unknown, Gap.BenefitCurrencies, now, plan.Benefit);
        var planned = plan.Benefit.Value.Value!.Value;
        if (planned < Money.SmallestBase) return new(Health.Unknown, Gap.BenefitBaseIsZero, now, plan.Benefit);
        var share = now.Value!.Value * 100m;
        var colour = share >= rules.BenefitAmberPercent * planned ? Health.Green
            : share >= rules.BenefitRedPercent * planned ? Health.Amber : Health.Red;
        return new(colour, Gap.None, now, plan.Benefit);
    }

    /// <summary>The register has no plan or no forecast of benefits, so that the table of benefits may say it.</summary>
    public bool IsOpen => Gap is Gap.NoBenefits or Gap.NoBenefitPlan or Gap.NoBenefitForecast;

    /// <summary>Forecast in percent of plan; null when it cannot be told.</summary>
    public decimal? Percent => Gap == Gap.None && Now is not null ? Now.Value * 100m / Planned.Value!.Value : null;
}

/// <summary>Limits compared by multiplication, so that exactly 5% is exactly 5%.</summary>
internal static class Limits
{
    public static Health Rising(decimal part, decimal whole, decimal amber, decimal red) =>
        part * 100m <= amber * whole ? Health.Green : part * 100m <= red * whole ? Health.Amber : Health.Red;
}
