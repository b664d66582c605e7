using System.Collections.Immutable;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Delivery.Schedules;

/// <summary>One milestone with what can be said of it.</summary>
/// <param name="Project">Null when it belongs to no project of the register.</param>
/// <param name="Slip">Actual or forecast − baseline; null without both.</param>
/// <param name="Moved">Forecast now − forecast in the set before; null when it did not move or there is nothing to compare with.</param>
/// <param name="IsDone">Has an actual date, or the source says so.</param>
/// <param name="IsMissed">Not done, and the date that it was to be met on has passed; or done late.</param>
/// <param name="IsGoLive">The source calls it a go-live, launch or cutover.</param>
/// <param name="IsGate">The source calls it a gate or stage review.</param>
public sealed record MilestoneLine(Milestone Milestone, ProjectReading? Project, Slip? Slip, Slip? Moved, bool IsDone, bool IsMissed, bool IsGoLive, bool IsGate)
{
    /// <summary>When it is expected: actual, else forecast, else baseline.</summary>
    public PlanDate? Expected => Milestone.Actual ?? Milestone.Forecast ?? Milestone.Baseline;

    /// <summary>Met on or before the baseline; null when not yet due or when a date is missing.</summary>
    internal bool? IsHit(DateOnly asOf) => Milestone.Baseline is not { } baseline ? null
        : Milestone.Actual is { } actual ? Portfolio.Slip.Between(baseline, actual).Days <= 0
        : IsDone ? null
        : baseline.Date < asOf ? false : null;
}

/// <summary>Milestones of a scope. Closed projects' milestones count in the rates, and are in no list of what is to come.</summary>
public sealed class MilestonePicture
{
    private readonly ImmutableArray<MilestoneLine> byDate;

    internal MilestonePicture(ImmutableArray<MilestoneLine> lines, DateOnly asOf, bool isGiven)
    {
        (byDate, AsOf, IsGiven) = ([.. lines.OrderBy(l => l.Expected?.Date ?? DateOnly.MaxValue).ThenBy(Id, StringComparer.Ordinal).ThenBy(l => l.Milestone.Name, StringComparer.Ordinal)], asOf, isGiven);
        Missed = [.. byDate.Where(l => IsOpen(l) && l.IsMissed)];
        Slipped = [.. byDate.Where(l => IsOpen(l) && l.Slip?.Days > 0).OrderByDescending(l => l.Slip!.Value.Days)];
        MovedLater = [.. byDate.Where(l => l.Moved?.Days > 0).OrderByDescending(l => l.Moved!.Value.Days)];
        WithoutDate = byDate.Count(l => !l.IsDone && l.Expected is null);
    }

    /// <summary>False when the PMO never gave a table of milestones: nothing is known of them.</summary>
    public bool IsGiven { get; }
    public DateOnly AsOf { get; }
    /// <summary>All, by the date that they are expected on.</summary>
    public ImmutableArray<MilestoneLine> All => byDate;
    /// <summary>Not done though their date has passed, oldest first.</summary>
    public ImmutableArray<MilestoneLine> Missed { get; }
    /// <summary>Not done and forecast after their baseline, largest slip first.</summary>
    public ImmutableArray<MilestoneLine> Slipped { get; }
    /// <summary>Forecast later than in the set before, largest move first; empty without a set before.</summary>
    public ImmutableArray<MilestoneLine> MovedLater { get; }
    /// <summary>Open milestones without any date.</summary>
    public int WithoutDate { get; }

    /// <summary>Open milestones expected in a period, by date.</summary>
    public ImmutableArray<MilestoneLine> Due(DateRange period) => [.. byDate.Where(l => IsOpen(l) && l.Expected is { } date && period.Contains(date.Date))];

    /// <summary>Milestones that were to be met in a period and were not: not done in time, or still open.</summary>
    public ImmutableArray<MilestoneLine> MissedIn(DateRange period) =>
        [.. byDate.Where(l => l.IsMissed && (l.Milestone.Baseline ?? l.Milestone.Forecast) is { } date && period.Contains(date.Date))];

    /// <summary>Done in a period, by date.</summary>
    public ImmutableArray<MilestoneLine> Done(DateRange period) => [.. byDate.Where(l => l.Milestone.Actual is { } date && period.Contains(date.Date))];

    /// <summary>Open go-lives from a day on, by date.</summary>
    public ImmutableArray<MilestoneLine> GoLives(DateRange period) => [.. Due(period).Where(l => l.IsGoLive)];

    /// <summary>Met on or before baseline ÷ milestones baselined in the period up to the table's date. A milestone that is done without a date is not known.</summary>
    public Rate HitRate(DateRange? period = null)
    {
        var range = (period ?? DateRange.Always).Until(AsOf);
        return byDate.Where(l => l.Milestone.Baseline is { } baseline && range.Contains(baseline.Date)).Aggregate(new Rate(), (rate, line) => rate.With(line.IsHit(AsOf)));
    }

    /// <summary>Gates passed at the first attempt ÷ gates of which that is said, by actual date.</summary>
    public Rate GatesPassedFirstTime(DateRange? period = null)
    {
        var range = period ?? DateRange.Always;
        return byDate.Where(l => l.Milestone.PassedFirstTime is not null || (l.IsGate && l.IsDone))
            .Where(l => period is null || (l.Milestone.Actual is { } date && range.Contains(date.Date)))
            .Aggregate(new Rate(), (rate, line) => rate.With(line.Milestone.PassedFirstTime));
    }

    private static bool IsOpen(MilestoneLine line) => !line.IsDone && line.Project?.Project.IsClosed != true;

    private static string Id(MilestoneLine line) => line.Project?.Project.Id ?? "";
}
