using System.Collections.Immutable;

namespace PmoBot.Domain.Portfolio;

/// <summary>The sides of delivery that get a colour of their own (domain rules 2.1).</summary>
public enum Dimension : byte { Schedule, Cost, Scope, Resources, Quality, Risk, Benefits }

/// <summary>
/// One row of a register at one date, normalised but not interpreted: what the source says, and nothing that it does not say.
/// Null means that the register gives no value; the snapshot's mapping names the column of each field, <see cref="Row"/> the row.
/// </summary>
public sealed record Project
{
    /// <summary>Joins snapshots. The register's own id, or a key made from the name when it has none (<see cref="HasOwnId"/> false).</summary>
    public required string Id { get; init; }
    public bool HasOwnId { get; init; } = true;
    public required string Name { get; init; }
    public ImmutableArray<string> ShortNames { get; init; } = [];
    public string? Program { get; init; }
    public string? PortfolioGroup { get; init; }
    public string? OrgUnit { get; init; }
    public string? Sponsor { get; init; }
    public string? ProjectManager { get; init; }
    public string? Category { get; init; }
    public string? State { get; init; }
    public string? Phase { get; init; }
    public string? Priority { get; init; }
    public string? Description { get; init; }
    public string? Summary { get; init; }
    public string? PathToGreen { get; init; }
    public string? DecisionsNeeded { get; init; }

    /// <summary>The overall health as reported by the register (coalesced where the mapping names several columns).</summary>
    public ReportedStatus Status { get; init; } = ReportedStatus.NoColumn;
    /// <summary>Reported health by dimension, only for dimensions that have a column.</summary>
    public ImmutableDictionary<Dimension, ReportedStatus> StatusBy { get; init; } = ImmutableDictionary<Dimension, ReportedStatus>.Empty;
    /// <summary>When the status was given, by the register; null when the register has no such column or cell.</summary>
    public DateOnly? StatusDate { get; init; }
    /// <summary>True when the register says that the project is complete, closed or cancelled (BRAG blue, "Closed").</summary>
    public bool IsClosed { get; init; }

    public PlanDate? BaselineStart { get; init; }
    public PlanDate? Start { get; init; }
    public PlanDate? BaselineFinish { get; init; }
    public PlanDate? ForecastFinish { get; init; }
    public PlanDate? ActualFinish { get; init; }
    /// <summary>0 to 100.</summary>
    public decimal? PercentComplete { get; init; }

    /// <summary>Approved budget at completion (BAC).</summary>
    public Amount? Budget { get; init; }
    public Amount? WholeLifeCost { get; init; }
    /// <summary>Actual cost to date (AC).</summary>
    public Amount? ActualCost { get; init; }
    /// <summary>Estimate at completion (EAC).</summary>
    public Amount? ForecastCost { get; init; }
    /// <summary>This financial year's budget and forecast: never mixed with whole-life figures.</summary>
    public Amount? YearBudget { get; init; }
    public Amount? YearForecast { get; init; }
    public Amount? BenefitPlanned { get; init; }
    public Amount? BenefitForecast { get; init; }
    public Amount? BenefitRealised { get; init; }

    /// <summary>Planned value to date (BCWS) and earned value to date (BCWP), when the register keeps them.</summary>
    public Amount? PlannedValue { get; init; }
    public Amount? EarnedValue { get; init; }
    public Amount? Contingency { get; init; }
    /// <summary>0 to 100: what should be complete by now, by the plan.</summary>
    public decimal? PlannedPercent { get; init; }
    /// <summary>1 is the first in the order of priority; null when the register ranks by words or not at all.</summary>
    public int? PriorityRank { get; init; }
    /// <summary>Priority score as the register gives it; higher is more important.</summary>
    public decimal? PriorityScore { get; init; }
    /// <summary>The strategic objective that the register names.</summary>
    public string? Objective { get; init; }
    public DateOnly? ApprovedOn { get; init; }

    /// <summary>1-based row in the source as a person sees it in a spreadsheet (header lines count; a quoted line break does not).</summary>
    public int Row { get; init; }
    /// <summary>Worksheet name; null for a CSV.</summary>
    public string? Sheet { get; init; }
}
