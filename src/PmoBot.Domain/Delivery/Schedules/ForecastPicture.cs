using System.Collections.Immutable;
using PmoBot.Domain.Delivery.Earned;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Delivery.Schedules;

/// <summary>This financial year's money in one currency, over the active projects that give both budget and forecast of the year.</summary>
public readonly record struct YearOutlook(string Currency, decimal Budget, decimal Forecast, int Known, int Of)
{
    /// <summary>Forecast − budget; positive is over.</summary>
    public decimal Over => Forecast - Budget;
    /// <summary>Over ÷ budget × 100; null when the budget is not above zero.</summary>
    public decimal? OverPercent => Budget > 0 ? Over * 100m / Budget : null;
}

/// <summary>A project that the earned schedule puts later than its own forecast.</summary>
/// <param name="ByEarnedSchedule">Start + planned duration ÷ SPI(t).</param>
/// <param name="Days">Days after the project's own forecast.</param>
public readonly record struct LaterByEarnedSchedule(ProjectReading Project, EarnedSchedule Schedule, DateOnly ByEarnedSchedule, int Days);

/// <summary>What is to come, by what the register says and by what the earned value says.</summary>
public sealed class ForecastPicture
{
    private readonly ImmutableArray<ProjectPlan> open;

    internal ForecastPicture(ImmutableArray<ProjectPlan> plans, IEnumerable<(ProjectReading Project, EarnedValue? Value)> earned, DateOnly asOf)
    {
        open = [.. plans.Where(p => p.IsActive && p.Finish is not null).OrderBy(p => p.Finish!.Value.Date).ThenBy(p => p.Project.Project.Id, StringComparer.Ordinal)];
        WithoutForecast = plans.Count(p => p.IsActive && p.Finish is null);
        PastForecast = [.. open.Where(p => p.Finish!.Value.Date < asOf)];
        Years = YearsOf(plans);
        Later = LaterOf(earned);
    }

    /// <summary>Active projects without a forecast finish: not in any list here.</summary>
    public int WithoutForecast { get; }
    /// <summary>Active projects whose forecast finish is in the past though they are not complete.</summary>
    public ImmutableArray<ProjectPlan> PastForecast { get; }
    /// <summary>Budget against forecast of the year, by currency; empty when no active project gives both.</summary>
    public ImmutableArray<YearOutlook> Years { get; }
    /// <summary>Active projects, 20% to 80% complete, whose earned schedule ends after their own forecast finish; largest distance first.</summary>
    public ImmutableArray<LaterByEarnedSchedule> Later { get; }

    /// <summary>Active projects whose forecast finish is in the period, by date.</summary>
    public ImmutableArray<ProjectPlan> Finishing(DateRange period) => [.. open.Where(p => period.Contains(p.Finish!.Value.Date))];

    /// <summary>Active projects that will miss their original finish: forecast after it. With a period, those whose original finish is in it.</summary>
    public ImmutableArray<ProjectPlan> WillMiss(DateRange? period = null) =>
        [.. open.Where(p => p.Slip?.Days > 0 && (period is not { } range || range.Contains(p.OriginalFinish!.Value.Date))).OrderByDescending(p => p.Slip!.Value.Days)];

    private static ImmutableArray<YearOutlook> YearsOf(ImmutableArray<ProjectPlan> plans)
    {
        var years = new SortedDictionary<string, YearOutlook>(StringComparer.Ordinal);
        var active = plans.Count(p => p.IsActive);
        foreach (var plan in plans.Where(p => p.IsActive))
        {
            var (budget, forecast) = (Money.Usable(plan.Project.Project.YearBudget), Money.Usable(plan.Project.Project.YearForecast));
            if (budget is null || forecast is null || budget.Currency != forecast.Currency) continue;
            var year = years.GetValueOrDefault(budget.Currency);
            years[budget.Currency] = new(budget.Currency, year.Budget + budget.Value!.Value, year.Forecast + forecast.Value!.Value, year.Known + 1, active);
        }

        return [.. years.Values];
    }

    private static ImmutableArray<LaterByEarnedSchedule> LaterOf(IEnumerable<(ProjectReading Project, EarnedValue? Value)> earned)
    {
        var later = new List<LaterByEarnedSchedule>();
        foreach (var (project, value) in earned)
        {
            if (value is not { Window: ForecastWindow.Inside, Schedule: { ForecastFinish: { } finish } schedule }) continue;
            if (project.Project.ForecastFinish is not { } own || finish <= own.Date) continue;
            later.Add(new(project, schedule, finish, finish.DayNumber - own.Date.DayNumber));
        }

        return [.. later.OrderByDescending(l => l.Days).ThenBy(l => l.Project.Project.Id, StringComparer.Ordinal)];
    }
}
