using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Delivery;

/// <summary>An event with a date that people wait for: deliverable, gate, go-live.</summary>
public sealed record Milestone : IRecord
{
    public required RowPlace Place { get; init; }
    public string? Project { get; init; }
    public string? Id { get; init; }
    public required string Name { get; init; }
    /// <summary>"Gate", "Go-live", "Deliverable" … as the source says.</summary>
    public string? Kind { get; init; }
    public PlanDate? Baseline { get; init; }
    public PlanDate? Forecast { get; init; }
    public PlanDate? Actual { get; init; }
    public string? Owner { get; init; }
    public string? State { get; init; }
    /// <summary>The source says that it is done, also when it gives no actual date.</summary>
    public bool IsDone { get; init; }
    /// <summary>A gate: passed at the first attempt; null when not said.</summary>
    public bool? PassedFirstTime { get; init; }
}

/// <summary>A threat that may happen. Exposure = probability × cost (domain rules 2.5).</summary>
public sealed record Risk : IRecord
{
    public required RowPlace Place { get; init; }
    public string? Project { get; init; }
    public string? Id { get; init; }
    public required string Title { get; init; }
    public string? Category { get; init; }
    /// <summary>0 to 100; null when only a score or a word that is no percentage is given.</summary>
    public decimal? ProbabilityPercent { get; init; }
    /// <summary>1 to 5.</summary>
    public decimal? ProbabilityScore { get; init; }
    /// <summary>1 to 5.</summary>
    public decimal? ImpactScore { get; init; }
    /// <summary>Score as the source gives it (1 to 25), when probability and impact are not given apart.</summary>
    public decimal? Score { get; init; }
    /// <summary>Scores before and after the response (1 to 25), when the source keeps them apart.</summary>
    public decimal? InherentScore { get; init; }
    public decimal? ResidualScore { get; init; }
    /// <summary>What it costs when it happens.</summary>
    public Amount? Cost { get; init; }
    /// <summary>Expected loss before and after the response, when the source gives them.</summary>
    public Amount? InherentExposure { get; init; }
    public Amount? ResidualExposure { get; init; }
    public string? Response { get; init; }
    public string? Contingency { get; init; }
    public string? Owner { get; init; }
    public PlanDate? Raised { get; init; }
    public PlanDate? Due { get; init; }
    public PlanDate? Closed { get; init; }
    public string? State { get; init; }
    public bool IsClosed { get; init; }
}

/// <summary>How pressing an issue is; Unknown is drawn apart, never as low.</summary>
public enum Priority : byte { Unknown, Low, Moderate, High, Critical }

/// <summary>A problem that has happened.</summary>
public sealed record Issue : IRecord
{
    public required RowPlace Place { get; init; }
    public string? Project { get; init; }
    public string? Id { get; init; }
    public required string Title { get; init; }
    public string? Category { get; init; }
    public Priority Priority { get; init; }
    public PlanDate? Opened { get; init; }
    public PlanDate? Closed { get; init; }
    public PlanDate? Due { get; init; }
    public string? Owner { get; init; }
    public string? State { get; init; }
    public bool IsClosed { get; init; }
    public string? Resolution { get; init; }
    /// <summary>Id of the logged risk that it was first; null when it was none.</summary>
    public string? FromRisk { get; init; }
    /// <summary>Times it was closed and opened again; null when not said.</summary>
    public int? Reopened { get; init; }
}

public enum ChangeType : byte { Unknown, Scope, Schedule, Cost, Quality, None }

public enum Approval : byte { Unknown, NotRequested, Requested, Approved, Rejected }

/// <summary>A request to change what was approved.</summary>
public sealed record ChangeRequest : IRecord
{
    public required RowPlace Place { get; init; }
    public string? Project { get; init; }
    public string? Id { get; init; }
    public required string Title { get; init; }
    public ChangeType Type { get; init; }
    public Approval Approval { get; init; }
    public Priority Priority { get; init; }
    public Amount? CostImpact { get; init; }
    /// <summary>Days later (positive) or earlier.</summary>
    public decimal? ScheduleImpactDays { get; init; }
    /// <summary>Scope items added (positive) or removed.</summary>
    public decimal? ScopeItems { get; init; }
    public PlanDate? Requested { get; init; }
    public PlanDate? Decided { get; init; }
    public string? Decider { get; init; }
}

/// <summary>Something that somebody has to decide.</summary>
public sealed record Decision : IRecord
{
    public required RowPlace Place { get; init; }
    public string? Project { get; init; }
    public string? Id { get; init; }
    public required string Title { get; init; }
    public string? Decider { get; init; }
    public PlanDate? Raised { get; init; }
    public PlanDate? NeededBy { get; init; }
    public PlanDate? Decided { get; init; }
    public string? State { get; init; }
    public bool IsDecided { get; init; }
    /// <summary>What waiting costs or blocks, in the source's words.</summary>
    public string? Consequence { get; init; }
}

/// <summary>A task that came out of a meeting or a RAID log.</summary>
public sealed record ActionItem : IRecord
{
    public required RowPlace Place { get; init; }
    public string? Project { get; init; }
    public string? Id { get; init; }
    public required string Title { get; init; }
    public string? Owner { get; init; }
    public PlanDate? Raised { get; init; }
    public PlanDate? Due { get; init; }
    public string? State { get; init; }
    public bool IsDone { get; init; }
}

/// <summary>Hours that a role has in a month, leave and other work already taken off.</summary>
public sealed record RoleCapacity : IRecord
{
    public required RowPlace Place { get; init; }
    public string? Project => null;
    public required string Role { get; init; }
    public string? OrgUnit { get; init; }
    /// <summary>First day of the month.</summary>
    public required DateOnly Month { get; init; }
    public decimal? Hours { get; init; }
    public decimal? HeadCount { get; init; }
}

/// <summary>Hours of a role that a project needs or has in a month.</summary>
public sealed record Allocation : IRecord
{
    public required RowPlace Place { get; init; }
    public string? Project { get; init; }
    public required string Role { get; init; }
    /// <summary>Shown only to those who may see people.</summary>
    public string? Person { get; init; }
    /// <summary>First day of the month.</summary>
    public required DateOnly Month { get; init; }
    /// <summary>Allocated or planned hours.</summary>
    public decimal? PlannedHours { get; init; }
    public decimal? ActualHours { get; init; }
    /// <summary>Planned as full-time equivalents, when the source plans heads and not hours.</summary>
    public decimal? HeadCount { get; init; }
    /// <summary>False: asked for and not filled; null when not said.</summary>
    public bool? IsConfirmed { get; init; }
}

/// <summary>What a project reported at an earlier date.</summary>
public sealed record StatusEntry : IRecord
{
    public required RowPlace Place { get; init; }
    public string? Project { get; init; }
    public required DateOnly Date { get; init; }
    public ReportedStatus Status { get; init; } = ReportedStatus.NoColumn;
    public string? Summary { get; init; }
    public string? Achieved { get; init; }
    public string? Planned { get; init; }
    public PlanDate? ForecastFinish { get; init; }
    public decimal? PercentComplete { get; init; }
    public Amount? ForecastCost { get; init; }
    public Amount? ActualCost { get; init; }
    public Amount? EarnedValue { get; init; }
    public Amount? PlannedValue { get; init; }
}

/// <summary>A point of a project's planned value curve: cumulative money of work planned up to a date (BCWS).</summary>
public sealed record PlannedValuePoint : IRecord
{
    public required RowPlace Place { get; init; }
    public string? Project { get; init; }
    /// <summary>Last day of the period.</summary>
    public required DateOnly Date { get; init; }
    public Amount? Cumulative { get; init; }
    /// <summary>Planned in this period alone, when the source does not accumulate.</summary>
    public Amount? InPeriod { get; init; }
    /// <summary>Earned and actual to date, when the source keeps them in the same table.</summary>
    public Amount? Earned { get; init; }
    public Amount? Actual { get; init; }
}

/// <summary>Scope, quality and rework of a project in a period.</summary>
public sealed record QualityEntry : IRecord
{
    public required RowPlace Place { get; init; }
    public string? Project { get; init; }
    /// <summary>Last day of the period; null for a state without date.</summary>
    public DateOnly? Date { get; init; }
    /// <summary>Items of scope: in the baseline, due by the date, accepted, and added with approval.</summary>
    public decimal? ScopeBaselined { get; init; }
    public decimal? ScopeDue { get; init; }
    public decimal? ScopeAccepted { get; init; }
    public decimal? ScopeAdded { get; init; }
    /// <summary>Deliverables presented and accepted at the first attempt.</summary>
    public decimal? Presented { get; init; }
    public decimal? AcceptedFirstTime { get; init; }
    public decimal? DefectsOpen { get; init; }
    public decimal? DefectsCritical { get; init; }
    public decimal? DefectsEscaped { get; init; }
    public decimal? Releases { get; init; }
    public decimal? ReworkHours { get; init; }
    public decimal? TotalHours { get; init; }
    public string? Cause { get; init; }
}
