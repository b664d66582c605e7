using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace PmoBot.Domain.Portfolio;

/// <summary>Walks a history once, oldest snapshot first, and reads the last one. Linear in the number of rows.</summary>
internal sealed class PortfolioReader(IReadOnlyList<PortfolioSnapshot> history, HealthRules rules)
{
    private readonly PortfolioSnapshot current = history[^1];
    private readonly Dictionary<string, Track> tracks = new(history[^1].Projects.Length, FoldedText.Ids);

    public PortfolioReading Read()
    {
        var previous = FindPrevious();
        var comparison = previous is null ? null : SnapshotComparison.Between(previous, current, rules);
        foreach (var snapshot in Effective()) Follow(snapshot);
        var projects = ReadProjects(new SnapshotPlace(current, true), comparison);
        return PortfolioReading.Made(current, projects, comparison, new PortfolioHeads(
            previous?.Head(), history[0].Head(), previous is null ? null : CountReported(previous), rules));
    }

    /// <summary>The newest with an earlier date; when all have the same date, the one imported before.</summary>
    private PortfolioSnapshot? FindPrevious()
    {
        for (var i = history.Count - 2; i >= 0; i--)
        {
            if (history[i].AsOf < current.AsOf) return history[i];
        }

        return history.Count > 1 ? history[^2] : null;
    }

    /// <summary>The history before the current snapshot; of several with one date the last import counts, and it may be the current one.</summary>
    private IEnumerable<PortfolioSnapshot> Effective()
    {
        for (var i = 0; i < history.Count - 1; i++)
        {
            if (history[i].AsOf != history[i + 1].AsOf && history[i].AsOf != current.AsOf) yield return history[i];
        }
    }

    private void Follow(PortfolioSnapshot snapshot)
    {
        var place = new SnapshotPlace(snapshot, false);
        foreach (var project in snapshot.Projects)
        {
            ref var track = ref CollectionsMarshal.GetValueRefOrAddDefault(tracks, project.Id, out _);
            track ??= new();
            if (ReferenceEquals(track.LastPlace, place)) continue;
            track.LastPlace = place;
            track.Plan.Absorb(project, place);
            track.Recovery ??= new();
            var computed = Colours.Of(project, track.Plan, place, rules).Overall;
            track.Recovery.Add(computed, place.AsOf, rules.RecoverySnapshots - 1);
            track.Keep(StatusSnapshot.Of(project, place.AsOf, computed));
        }
    }

    private ImmutableArray<ProjectReading> ReadProjects(SnapshotPlace place, SnapshotComparison? comparison)
    {
        var readings = ImmutableArray.CreateBuilder<ProjectReading>(current.Projects.Length);
        var baselineNames = new BaselineNames();
        for (var i = 0; i < current.Projects.Length; i++)
        {
            var project = current.Projects[i];
            var track = TrackOf(project, place);
            track.Plan.Absorb(project, place);
            var assessment = HealthAssessment.Of(project, track.Plan, place, rules, track.Recovery);
            readings.Add(ReadProject(assessment, baselineNames, comparison, i) with { Earlier = track.Earlier });
        }

        return readings.MoveToImmutable();
    }

    /// <summary>The project's track; a second row with the same id stands alone.</summary>
    private Track TrackOf(Project project, SnapshotPlace place)
    {
        ref var track = ref CollectionsMarshal.GetValueRefOrAddDefault(tracks, project.Id, out _);
        track ??= new();
        if (ReferenceEquals(track.LastPlace, place)) return new();
        track.LastPlace = place;
        return track;
    }

    private ProjectReading ReadProject(HealthAssessment assessment, BaselineNames names, SnapshotComparison? comparison, int index)
    {
        var project = assessment.Project;
        var reported = ReportedHealth.Of(project, current.AsOf, rules);
        return new()
        {
            Assessment = assessment,
            ComputedReason = null!, // both are written from the assessment when they are read
            Dimensions = default,
            Project = project,
            Reported = reported.Health,
            Absence = reported.Absence,
            StatusAgeDays = reported.AgeDays,
            Computed = assessment.Shown,
            Baseline = names.BaselineOf(assessment.Plan, assessment.Place),
            Doubt = ProjectReading.DoubtOf(project, reported.Health, assessment.Shown),
            PreviousReported = comparison?.PreviousAt(index),
            Changes = comparison?.ChangesAt(index) ?? [],
        };
    }

    private HealthCounts CountReported(PortfolioSnapshot snapshot)
    {
        var tally = new HealthTally();
        foreach (var project in snapshot.Projects) tally.Add(ReportedHealth.Of(project, snapshot.AsOf, rules).Health);
        return tally.Counts;
    }

    private sealed class Track
    {
        public OriginalPlan Plan { get; } = new();
        public Recovery? Recovery { get; set; }
        public SnapshotPlace? LastPlace { get; set; }
        public ImmutableArray<StatusSnapshot> Earlier { get; private set; } = [];

        /// <summary>The last few; the current one is not among them.</summary>
        public void Keep(StatusSnapshot snapshot) => Earlier = Earlier.Length < StatusSnapshot.Kept - 1 ? Earlier.Add(snapshot) : Earlier.RemoveAt(0).Add(snapshot);
    }
}
