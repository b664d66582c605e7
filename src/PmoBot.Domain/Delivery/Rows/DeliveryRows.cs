using System.Collections.Frozen;
using System.Collections.Immutable;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Value;

namespace PmoBot.Domain.Delivery.Rows;

/// <summary>All current rows by project, the risks and milestones before them, and the state of each table.</summary>
internal sealed class DeliveryRows
{
    private readonly List<DeliveryFinding> findings = [];
    private readonly Dictionary<RecordKind, TableState> states = [];
    private readonly DeliveryHistory history;
    private readonly PortfolioReading portfolio;
    private readonly RowResolver resolver;

    public DeliveryRows(PortfolioReading portfolio, DeliveryHistory history)
    {
        (this.portfolio, this.history) = (portfolio, history);
        resolver = new(portfolio.Current.Projects);
        Current = history.Rows;
        var before = history.PreviousRows;
        PreviousRisks = Before(RecordKind.Risks, before.Risks);
        PreviousMilestones = Before(RecordKind.Milestones, before.Milestones);
        PreviousQuality = Before(RecordKind.Quality, before.Quality);
        PreviousAllocations = Before(RecordKind.Allocations, before.Allocations);
        PreviousChanges = Before(RecordKind.Changes, before.Changes);
        PreviousCapacity = before.Capacity;
        PreviousAllocationsAsOf = history.Previous(RecordKind.Allocations)?.AsOf;
        Milestones = Sorted(RecordKind.Milestones, Current.Milestones);
        Risks = Sorted(RecordKind.Risks, Current.Risks);
        Issues = Sorted(RecordKind.Issues, Current.Issues);
        Changes = Sorted(RecordKind.Changes, Current.Changes);
        Decisions = Sorted(RecordKind.Decisions, Current.Decisions);
        Actions = Sorted(RecordKind.Actions, Current.Actions);
        Allocations = Sorted(RecordKind.Allocations, Current.Allocations);
        Benefits = Sorted(RecordKind.Benefits, Current.Benefits);
        BenefitPeriods = Sorted(RecordKind.BenefitPeriods, Current.BenefitPeriods);
        Attributions = Sorted(RecordKind.Attributions, Current.Attributions);
        ObjectiveLinks = Sorted(RecordKind.ObjectiveLinks, Current.ObjectiveLinks);
        StatusHistory = Sorted(RecordKind.StatusHistory, Current.StatusHistory);
        PlannedValues = Sorted(RecordKind.PlannedValues, Current.PlannedValues);
        Quality = Sorted(RecordKind.Quality, Current.Quality);
        WithoutProjects(RecordKind.Capacity, Current.Capacity.Length);
        WithoutProjects(RecordKind.Objectives, Current.Objectives.Length);
        WithoutProjects(RecordKind.PmoCosts, Current.PmoCosts.Length);
        IssuesSayRisk = Says(nameof(Issue.FromRisk)) || Current.Issues.Any(i => !string.IsNullOrWhiteSpace(i.FromRisk));
        IssuesSayReopened = Says(nameof(Issue.Reopened)) || Current.Issues.Any(i => i.Reopened is not null);
        States = states.ToFrozenDictionary();
        Findings = [.. findings];
    }

    public PortfolioRecords Current { get; }
    public RowsByProject<Milestone> Milestones { get; }
    public RowsByProject<Risk> Risks { get; }
    public RowsByProject<Issue> Issues { get; }
    public RowsByProject<ChangeRequest> Changes { get; }
    public RowsByProject<Decision> Decisions { get; }
    public RowsByProject<ActionItem> Actions { get; }
    public RowsByProject<Allocation> Allocations { get; }
    public RowsByProject<Benefit> Benefits { get; }
    public RowsByProject<BenefitPeriod> BenefitPeriods { get; }
    public RowsByProject<Attribution> Attributions { get; }
    public RowsByProject<ObjectiveLink> ObjectiveLinks { get; }
    public RowsByProject<StatusEntry> StatusHistory { get; }
    public RowsByProject<PlannedValuePoint> PlannedValues { get; }
    public RowsByProject<QualityEntry> Quality { get; }

    /// <summary>Null when there is no earlier set.</summary>
    public RowsByProject<Risk>? PreviousRisks { get; }
    public RowsByProject<Milestone>? PreviousMilestones { get; }
    public RowsByProject<QualityEntry>? PreviousQuality { get; }
    public RowsByProject<Allocation>? PreviousAllocations { get; }
    public RowsByProject<ChangeRequest>? PreviousChanges { get; }
    public ImmutableArray<RoleCapacity> PreviousCapacity { get; }
    public DateOnly? PreviousAllocationsAsOf { get; }

    public FrozenDictionary<RecordKind, TableState> States { get; }
    public ImmutableArray<DeliveryFinding> Findings { get; }

    /// <summary>The table of issues says which were a logged risk first; without such a column nothing is known of it.</summary>
    public bool IssuesSayRisk { get; }
    /// <summary>The table of issues says how often an issue was opened again.</summary>
    public bool IssuesSayReopened { get; }

    private RowsByProject<T>? Before<T>(RecordKind kind, ImmutableArray<T> rows) where T : class, IRecord
    {
        if (history.Previous(kind) is null) return null;
        var sorted = RowsByProject<T>.Of(rows, portfolio.Projects.Length, resolver);
        resolver.Report(kind); // what was wrong in an earlier set is not news
        return sorted;
    }

    private RowsByProject<T> Sorted<T>(RecordKind kind, ImmutableArray<T> rows) where T : class, IRecord
    {
        var sorted = RowsByProject<T>.Of(rows, portfolio.Projects.Length, resolver);
        var report = resolver.Report(kind);
        findings.AddRange(report.Findings);
        states[kind] = State(kind, report.Rows, report.WithoutProject, report.Unresolved);
        return sorted;
    }

    private bool Says(string field) => history.Current(RecordKind.Issues)?.Columns.Any(c => c.Field == field) == true;

    private void WithoutProjects(RecordKind kind, int rows) => states[kind] = State(kind, rows, 0, 0);

    private TableState State(RecordKind kind, int rows, int withoutProject, int unresolved)
    {
        var registerDate = portfolio.Current.AsOf;
        var set = history.Current(kind);
        var date = set?.AsOf ?? registerDate;
        var age = Math.Max(0, registerDate.DayNumber - date.DayNumber);
        return new(kind, set is not null, date, age, age > portfolio.Rules.StaleDays, rows, withoutProject, unresolved);
    }
}
