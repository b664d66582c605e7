using System.Collections.Immutable;

namespace PmoBot.Domain.Delivery.Schedules;

/// <summary>Time performance of a scope (domain rules 2.3), always against the original baseline.</summary>
public sealed class SchedulePerformance
{
    private readonly ImmutableArray<ProjectPlan> completed;

    internal SchedulePerformance(ImmutableArray<ProjectPlan> plans)
    {
        completed = [.. plans.Where(p => p.CompletedOn is not null).OrderBy(p => p.CompletedOn).ThenBy(Id, StringComparer.Ordinal)];
        CompletedWithoutDate = plans.Count(p => p.IsComplete && p.CompletedOn is null);
        Cancelled = plans.Count(p => p.IsCancelled);
        Late = [.. plans.Where(p => p.IsActive && p.Slip?.Days > 0).OrderByDescending(p => p.Slip!.Value.Days).ThenBy(Id, StringComparer.Ordinal)];
        Moved = [.. plans.Where(p => p.IsActive && p.Rebaselines > 0)
            .OrderByDescending(p => p.Rebaselines).ThenByDescending(p => p.Slip?.Days ?? int.MinValue).ThenBy(Id, StringComparer.Ordinal)];
        Active = SlipStatistics.Over(plans.Where(p => p.IsActive));
    }

    /// <summary>Completed projects that the register does not date: in no period and in no rate; said, not guessed.</summary>
    public int CompletedWithoutDate { get; }
    /// <summary>Projects that were stopped: in no rate.</summary>
    public int Cancelled { get; }
    /// <summary>Active projects whose finish is later than the original baseline, largest slip first.</summary>
    public ImmutableArray<ProjectPlan> Late { get; }
    /// <summary>Active projects whose baseline was moved, most often moved first.</summary>
    public ImmutableArray<ProjectPlan> Moved { get; }
    /// <summary>Re-baselines of active projects together.</summary>
    public int Rebaselines => Moved.Sum(p => p.Rebaselines);
    /// <summary>Slip of the active projects by their forecast.</summary>
    public SlipStatistics Active { get; }

    /// <summary>Projects completed in a period (all when null), by date.</summary>
    public ImmutableArray<ProjectPlan> Completed(DateRange? period = null) =>
        period is { } range ? [.. completed.Where(p => range.Contains(p.CompletedOn!.Value))] : completed;

    /// <summary>Finished on or before the original baseline finish ÷ completed in the period with both dates.</summary>
    public Rate OnTime(DateRange? period = null) => Completed(period).Aggregate(new Rate(), (rate, plan) => rate.With(plan.IsOnTime));

    /// <summary>Slip of the projects completed in a period.</summary>
    public SlipStatistics CompletedSlip(DateRange? period = null) => SlipStatistics.Over(Completed(period));

    private static string Id(ProjectPlan plan) => plan.Project.Project.Id;
}
