using System.Collections.Immutable;
using PmoBot.Domain.Delivery.Rows;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;

namespace PmoBot.Domain.Delivery.Earned;

/// <summary>Writes the figures of earned value: of a scope by currency, of a project by formula.</summary>
internal sealed class EarnedFigures(DeliverySource source)
{
    private const string Index = "index";

    private FigureWriter Writer => source.Writer;

    public IEnumerable<Figure> Of(EarnedPortfolio portfolio)
    {
        foreach (var totals in portfolio.ByCurrency)
        {
            var key = new FigureKey(totals.Currency, portfolio.ByCurrency.Length > 1);
            yield return FigureWriter.Figure(key.Of("evm.cpi"), $"Cost index (CPI)", totals.Cpi, Index, Quality(totals, totals.CostIndex),
                $"Σ earned value ÷ Σ actual cost, over the active projects that have both", Inputs(totals, totals.CostIndex, $"Actual cost", Field.ActualCost));
            yield return FigureWriter.Figure(key.Of("evm.spi"), $"Schedule index (SPI)", totals.Spi, Index, Quality(totals, totals.ScheduleIndex),
                $"Σ earned value ÷ Σ planned value, over the active projects that have both", Inputs(totals, totals.ScheduleIndex, $"Planned value", Field.PlannedValue));
            yield return FigureWriter.Figure(key.Of("evm.vac"), $"Variance at completion by the cost index", totals.Vac, totals.Currency, totals.Forecast.Known < totals.Active ? FigureQuality.Partial : FigureQuality.Complete,
                $"Σ(budget − budget ÷ CPI), over the active projects that are {new Percent(source.Rules.ForecastFromPercent)} to {new Percent(source.Rules.ForecastToPercent)} complete",
                Writer.Column($"Budgets", $"{new ExactMoney(totals.Budget.Sum, totals.Currency)}", totals.Forecast.Known, Field.Budget),
                FigureWriter.Input($"Estimates at completion", $"{new ExactMoney(totals.Forecast.Sum, totals.Currency)}", $"computed from the same rows"),
                FigureWriter.Input($"Too early or too late to forecast", $"{totals.OutsideWindow:# project|# projects}", $"not counted"));
        }
    }

    public IEnumerable<Figure> Of(ProjectReading project, EarnedValue value)
    {
        var quality = project.Absence == Absence.Stale ? FigureQuality.Stale : value.IsProxy ? FigureQuality.Partial : FigureQuality.Complete;
        var (bac, pv, ev, ac) = (Bac(project, value), Planned(project, value), Earned(project, value), Actual(project, value));
        var forecast = value.Window == ForecastWindow.Inside ? quality : FigureQuality.Partial;

        Figure Money(string key, Message label, decimal? amount, FigureQuality how, Message formula, params ImmutableArray<FigureInput> inputs) =>
            FigureWriter.Figure("project.evm." + key, label, amount, value.Currency, how, formula, inputs);
        Figure Number(string key, Message label, decimal? number, string unit, FigureQuality how, Message formula, params ImmutableArray<FigureInput> inputs) =>
            FigureWriter.Figure("project.evm." + key, label, number, unit, how, formula, inputs);

        yield return Money("bac", $"Budget at completion (BAC)", value.Bac, quality, $"the approved budget", bac);
        yield return Money("pv", $"Planned value (PV)", value.Pv, quality, PlannedFormula(value), pv);
        yield return Money("ev", $"Earned value (EV)", value.Ev, quality, EarnedFormula(value), ev);
        yield return Money("ac", $"Actual cost (AC)", value.Ac, quality, $"the actual cost to date", ac);
        yield return Money("cv", $"Cost variance (CV)", value.CostVariance, quality, $"EV − AC", ev, ac);
        yield return Number("cvPercent", $"Cost variance in percent", value.CostVariancePercent, "percent", quality, $"CV ÷ EV × 100", ev, ac);
        yield return Money("sv", $"Schedule variance (SV), in money and not in days", value.ScheduleVariance, quality, $"EV − PV", ev, pv);
        yield return Number("svPercent", $"Schedule variance in percent", value.ScheduleVariancePercent, "percent", quality, $"SV ÷ PV × 100", ev, pv);
        yield return Number("cpi", $"Cost index (CPI)", value.Cpi, Index, quality, $"EV ÷ AC", ev, ac);
        yield return Number("spi", $"Schedule index (SPI)", value.Spi, Index, quality, $"EV ÷ PV", ev, pv);
        yield return Money("eac.typical", $"Estimate at completion, the rest as so far", value.EacTypical, forecast, $"BAC ÷ CPI", bac, ev, ac);
        yield return Money("eac.composite", $"Estimate at completion, also under pressure of time", value.EacComposite, forecast, $"AC + (BAC − EV) ÷ (CPI × SPI)", bac, pv, ev, ac);
        yield return Money("eac.plan", $"Estimate at completion, the rest as planned", value.EacRestAtPlan, forecast, $"AC + (BAC − EV)", bac, ev, ac);
        if (value.ReportedEac is not null) yield return Money("eac.reported", $"Estimate at completion, as reported", value.ReportedEac, quality, $"the forecast cost of the register", Reported(project, value));
        yield return Money("etc", $"Estimate to complete (ETC)", value.Etc, forecast, $"EAC − AC", bac, ev, ac);
        yield return Money("vac", $"Variance at completion (VAC)", value.Vac, forecast, $"BAC − EAC", bac, ev, ac);
        yield return Number("vacPercent", $"Variance at completion in percent", value.VacPercent, "percent", forecast, $"VAC ÷ BAC × 100", bac, ev, ac);
        yield return Number("tcpi.bac", $"Efficiency that the rest needs to finish on budget (TCPI)", value.TcpiBac, Index, quality, $"(BAC − EV) ÷ (BAC − AC)", bac, ev, ac);
        yield return Number("tcpi.eac", $"Efficiency that the rest needs for the estimate at completion", value.TcpiEac, Index, quality, $"(BAC − EV) ÷ (EAC − AC)", bac, ev, ac);
        yield return Number("tcpi.gap", $"Jump in efficiency that finishing on budget needs", value.BudgetGap, Index, quality, $"TCPI − CPI; beyond {source.Rules.TripwireGap} it is not to be believed", bac, ev, ac);
        if (value.Schedule is { } schedule)
        {
            foreach (var figure in Of(project, value, schedule, bac, ev)) yield return figure;
        }
    }

    private IEnumerable<Figure> Of(ProjectReading project, EarnedValue value, EarnedSchedule schedule, FigureInput bac, FigureInput ev)
    {
        var quality = schedule.IsProxy || schedule.Unit == ScheduleUnit.Days ? FigureQuality.Partial : FigureQuality.Complete;
        var unit = schedule.Unit == ScheduleUnit.Months ? "months" : "days";
        var plan = schedule.IsProxy ? Line(project) : Curve(project);
        yield return FigureWriter.Figure("project.es.es", $"Earned schedule", schedule.Earned, unit, quality, $"time at which the plan was to have earned what is earned now", ev, plan, bac);
        yield return FigureWriter.Figure("project.es.sv", $"Ahead (+) or behind (−) in time", schedule.Variance, unit, quality, $"earned schedule − time since the start", ev, plan, bac);
        yield return FigureWriter.Figure("project.es.spi", $"Schedule index in time, SPI(t)", schedule.Spi, Index, quality, $"earned schedule ÷ time since the start", ev, plan, bac);
        yield return FigureWriter.Figure("project.es.duration", $"Forecast duration by earned schedule", schedule.ForecastDuration, unit, quality, $"planned duration ÷ SPI(t)", ev, plan, bac);
    }

    private static FigureQuality Quality(EarnedTotals totals, Ratio ratio) =>
        ratio.Known < totals.Active || totals.Proxies > 0 ? FigureQuality.Partial : FigureQuality.Complete;

    private ImmutableArray<FigureInput> Inputs(EarnedTotals totals, Ratio ratio, Message what, Field field)
    {
        var inputs = ImmutableArray.Create(
            Writer.Column($"Projects that have both", $"{ratio.Known} of {totals.Active}", ratio.Known, Field.Budget),
            FigureWriter.Input($"Earned value", $"{new ExactMoney(ratio.Part, totals.Currency)}", $"the earned value of each project"),
            Writer.Column(what, $"{new ExactMoney(ratio.Whole, totals.Currency)}", ratio.Known, field));
        return totals.Proxies == 0 ? inputs : inputs.Add(FigureWriter.Input($"Projects with a straight-line plan", $"{totals.Proxies}", $"there is no planned value; a straight line stands in"));
    }

    private FigureInput Bac(ProjectReading project, EarnedValue value) => Writer.Cell($"Budget", Money(value.Bac, value), project.Project, Field.Budget);

    private FigureInput Reported(ProjectReading project, EarnedValue value) => Writer.Cell($"Forecast cost", Money(value.ReportedEac, value), project.Project, Field.ForecastCost);

    private FigureInput Planned(ProjectReading project, EarnedValue value) => value.PlannedFrom switch
    {
        ValueOrigin.Curve or ValueOrigin.CurveBetween => Curve(project) with { What = $"Planned value", Value = Money(value.Pv, value) },
        ValueOrigin.StatusHistory => Table(project, $"Planned value", value.Pv, value, RecordKind.StatusHistory),
        ValueOrigin.StraightLine => Line(project) with { What = $"Planned value, straight-line plan", Value = Money(value.Pv, value) },
        _ => Writer.Cell($"Planned value", Money(value.Pv, value), project.Project, Field.PlannedValue),
    };

    private FigureInput Earned(ProjectReading project, EarnedValue value) => value.EarnedFrom switch
    {
        ValueOrigin.Curve => Table(project, $"Earned value", value.Ev, value, RecordKind.PlannedValues),
        ValueOrigin.StatusHistory => Table(project, $"Earned value", value.Ev, value, RecordKind.StatusHistory),
        ValueOrigin.PercentComplete or ValueOrigin.HoursSpent => Writer.Cell($"Percent complete", $"{new Percent(project.Project.PercentComplete ?? 0)}", project.Project, Field.PercentComplete),
        _ => Writer.Cell($"Earned value", Money(value.Ev, value), project.Project, Field.EarnedValue),
    };

    private FigureInput Actual(ProjectReading project, EarnedValue value) => value.ActualFrom switch
    {
        ValueOrigin.Curve => Table(project, $"Actual cost", value.Ac, value, RecordKind.PlannedValues),
        ValueOrigin.StatusHistory => Table(project, $"Actual cost", value.Ac, value, RecordKind.StatusHistory),
        _ => Writer.Cell($"Actual cost", Money(value.Ac, value), project.Project, Field.ActualCost),
    };

    private FigureInput Table(ProjectReading project, Message what, decimal? amount, EarnedValue value, RecordKind kind) =>
        Writer.Table(what, Money(amount, value), kind, kind == RecordKind.PlannedValues ? source.Rows.PlannedValues.Of(source.PlaceOf(project)).Length : source.Rows.StatusHistory.Of(source.PlaceOf(project)).Length);

    private FigureInput Curve(ProjectReading project)
    {
        var points = source.Rows.PlannedValues.Of(source.PlaceOf(project)).Length;
        return Writer.Table($"Planned value curve", $"{points:# point|# points}", RecordKind.PlannedValues, points);
    }

    private FigureInput Line(ProjectReading project)
    {
        var (start, finish) = (project.Project.BaselineStart ?? project.Baseline?.Start ?? project.Project.Start, project.Project.BaselineFinish ?? project.Baseline?.Finish);
        return Writer.Cell($"Straight-line plan", $"{start} to {finish}", project.Project, Field.BaselineFinish);
    }

    private static Message PlannedFormula(EarnedValue value) => value.PlannedFrom switch
    {
        ValueOrigin.StraightLine => $"straight-line plan: BAC × elapsed share of baseline start to baseline finish",
        ValueOrigin.CurveBetween => $"planned value curve, on the straight line between two of its points",
        ValueOrigin.Curve => $"planned value curve",
        _ => $"the planned value to date",
    };

    private static Message EarnedFormula(EarnedValue value) => value.EarnedFrom switch
    {
        ValueOrigin.PercentComplete => $"BAC × percent complete",
        ValueOrigin.HoursSpent => $"BAC × hours spent ÷ estimate: spent, and not earned",
        _ => $"the earned value to date",
    };

    private static Message Money(decimal? amount, EarnedValue value) => amount is { } known ? (Message)$"{new ExactMoney(known, value.Currency)}" : $"not known";
}
