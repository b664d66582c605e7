using System.Collections.Immutable;
using PmoBot.Domain.Delivery.Rows;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;

namespace PmoBot.Domain.Delivery.Schedules;

/// <summary>Writes the figures of time: of projects, of milestones, and of what is to come.</summary>
internal sealed class ScheduleFigures(DeliverySource source, DateRange? period)
{
    private const int MostRows = 5;

    private FigureWriter Writer => source.Writer;

    public IEnumerable<Figure> Of(ScopeDelivery scope)
    {
        var (schedule, active) = (scope.Schedule, scope.Schedule.Active);
        yield return OnTime(schedule);
        yield return FigureWriter.Figure("schedule.slip.median", $"Median slip of active projects", active.Median, "days", Quality(active), $"middle value of finish − original baseline finish", Slips(schedule.Late, active));
        yield return FigureWriter.Figure("schedule.slip.mean", $"Mean slip of active projects", active.Mean, "days", Quality(active), $"mean of finish − original baseline finish", Slips(schedule.Late, active));
        yield return FigureWriter.Figure("schedule.late", $"Active projects that are late", active.Known == 0 ? null : active.Late, "projects", Quality(active), $"count of active projects whose finish is after the original baseline finish", Slips(schedule.Late, active));
        yield return FigureWriter.Figure("schedule.rebaselines", $"Moves of the baseline in active projects", schedule.Rebaselines, "moves", FigureQuality.Complete, $"count of changes of baseline finish or budget since our first snapshot",
            [.. schedule.Moved.Take(MostRows).Select(p => Writer.Cell($"{p.Project.Project.Name}", $"{p.Rebaselines:# move|# moves}", p.Project.Project, Field.BaselineFinish))]);
        foreach (var figure in Of(scope.Milestones)) yield return figure;
        foreach (var year in scope.Forecast.Years)
        {
            var key = new FigureKey(year.Currency, scope.Forecast.Years.Length > 1);
            yield return FigureWriter.Figure(key.Of("year.over"), $"Forecast of this year beyond its budget", year.Over, year.Currency, year.Known < year.Of ? FigureQuality.Partial : FigureQuality.Complete,
                $"Σ forecast of this year − Σ budget of this year, over the {year.Known} of {year.Of} active projects that have both",
                Writer.Column($"Budget of this year", $"{new ExactMoney(year.Budget, year.Currency)}", year.Known, Field.YearBudget),
                Writer.Column($"Forecast of this year", $"{new ExactMoney(year.Forecast, year.Currency)}", year.Known, Field.YearForecast));
        }
    }

    private Figure OnTime(SchedulePerformance schedule)
    {
        var rate = schedule.OnTime(period);
        var quality = rate.NotKnown > 0 || schedule.CompletedWithoutDate > 0 || schedule.CompletedSlip(period).About > 0 ? FigureQuality.Partial : FigureQuality.Complete;
        return FigureWriter.Figure("schedule.onTime", $"On-time delivery rate", rate.Percent, "percent", quality,
            $"projects finished on or before their original baseline finish ÷ projects completed × 100",
            [
                Writer.Column($"On time", $"{rate.Met} of {rate.Known}", rate.Known, Field.ActualFinish),
                Writer.Column($"Completed without an original baseline finish", $"{rate.NotKnown}", rate.NotKnown, Field.BaselineFinish),
                Writer.Column($"Completed without a date, in no period", $"{schedule.CompletedWithoutDate}", schedule.CompletedWithoutDate, Field.ActualFinish),
                .. schedule.Completed(period).Where(p => p.IsOnTime == false).OrderByDescending(p => p.Slip!.Value.Days).Take(MostRows).Select(Late),
            ]);
    }

    private IEnumerable<Figure> Of(MilestonePicture milestones)
    {
        var rate = milestones.HitRate(period);
        yield return FigureWriter.Figure("milestones.hitRate", $"Milestone hit rate", rate.Percent, "percent", Writer.Quality(RecordKind.Milestones, rate.NotKnown > 0),
            $"milestones met on or before their baseline ÷ milestones baselined by now × 100",
            Writer.Table($"Met", $"{rate.Met} of {rate.Known}", RecordKind.Milestones, rate.Known, nameof(Milestone.Baseline)),
            Writer.Table($"Done without a date", $"{rate.NotKnown}", RecordKind.Milestones, rate.NotKnown, nameof(Milestone.Actual)));
        yield return FigureWriter.Figure("milestones.missed", $"Open milestones whose date has passed", milestones.IsGiven ? milestones.Missed.Length : null, "milestones", Writer.Quality(RecordKind.Milestones, milestones.WithoutDate > 0),
            $"count of milestones of open projects that are not done and whose forecast, else baseline, is before the date of the table",
            [
                .. milestones.Missed.Take(MostRows).Select(m => Writer.Cell($"{m.Milestone.Name}", $"{m.Expected}", RecordKind.Milestones, m.Milestone.Place, nameof(Milestone.Forecast))),
                Writer.Table($"Milestones", $"{milestones.All.Length}", RecordKind.Milestones, milestones.All.Length),
            ]);
    }

    private FigureInput Late(ProjectPlan plan) =>
        Writer.Cell($"{plan.Project.Project.Name}", $"{plan.Slip!.Value.Days:# day|# days}", plan.Project.Project, plan.CompletedOn is null ? Field.ForecastFinish : Field.ActualFinish);

    private ImmutableArray<FigureInput> Slips(ImmutableArray<ProjectPlan> late, SlipStatistics statistics) =>
    [
        Writer.Column($"Projects with both dates", $"{statistics.Known} of {statistics.Of}", statistics.Known, Field.ForecastFinish),
        .. late.Take(MostRows).Select(Late),
    ];

    private static FigureQuality Quality(SlipStatistics statistics) =>
        statistics.Known < statistics.Of || statistics.About > 0 ? FigureQuality.Partial : FigureQuality.Complete;
}
