using System.Collections.Immutable;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Delivery.Staffing;

/// <summary>What the order of priority is read from.</summary>
public enum RankBasis : byte
{
    /// <summary>The register ranks nothing.</summary>
    None,
    /// <summary>A column of ranks: 1 is first.</summary>
    Rank,
    /// <summary>A column of scores: higher is first.</summary>
    Score,
}

/// <summary>A project in the order of priority.</summary>
/// <param name="Place">1 is first; projects with the same rank or score share a place.</param>
/// <param name="Hours">Planned hours from the current month on; 0 when there are none.</param>
/// <param name="IsTop">Among the top quarter (by default) of the ranked projects.</param>
/// <param name="IsLow">Among the last quarter.</param>
public sealed record RankedProject(ProjectReading Project, int Place, decimal Hours, bool IsTop, bool IsLow);

/// <summary>A project that lacks a role which a lower-ranked project has.</summary>
/// <param name="Month">The first month in which it is so.</param>
/// <param name="Lower">The lowest-ranked of the holders.</param>
/// <param name="Holders">How many lower-ranked projects have the role in that month.</param>
/// <param name="HoursLacking">What the higher-ranked project asked for and did not get in that month.</param>
public sealed record Inversion(string Role, DateOnly Month, RankedProject Higher, RankedProject Lower, int Holders, decimal HoursLacking);

/// <summary>What may speak for stopping a project: facts, not a verdict.</summary>
[Flags]
public enum StopFacts : byte
{
    None = 0,
    /// <summary>In the last quarter of the order of priority.</summary>
    LowRank = 1,
    /// <summary>Reported or computed red.</summary>
    Red = 2,
    /// <summary>No objective, though others have one.</summary>
    NoObjective = 4,
    /// <summary>Planned (else forecast) benefits in money are less than its cost, in the same currency.</summary>
    BenefitsBelowCost = 8,
}

/// <summary>A project with at least two such facts.</summary>
public sealed record StopCandidate(ProjectReading Project, StopFacts Facts, int Count, int? Place);

/// <summary>Priorities of the active projects in a scope (domain rules 2.4).</summary>
public sealed class PriorityPicture
{
    public required RankBasis Basis { get; init; }
    /// <summary>Ranked active projects, first first.</summary>
    public required ImmutableArray<RankedProject> Ranked { get; init; }
    /// <summary>Active projects without a rank: in no share and no comparison.</summary>
    public required int Unranked { get; init; }
    /// <summary>Planned hours of the top projects ÷ planned hours of all ranked projects, from the current month on.</summary>
    public required Ratio EffortOnTop { get; init; }
    /// <summary>Budget of the top projects ÷ budget of all ranked projects, by currency: what can be said where nobody plans hours.</summary>
    public required ImmutableArray<(string Currency, Ratio Share)> BudgetOnTop { get; init; }
    /// <summary>Most important project first.</summary>
    public required ImmutableArray<Inversion> Inversions { get; init; }
    /// <summary>Most facts first, then the lowest rank.</summary>
    public required ImmutableArray<StopCandidate> CouldStop { get; init; }

    /// <summary>What is ranked above a project: null when the project is not ranked or not active.</summary>
    public ImmutableArray<RankedProject>? Above(string projectId) =>
        Ranked.FirstOrDefault(r => FoldedText.Ids.Equals(r.Project.Project.Id, projectId)) is { } own ? [.. Ranked.Where(r => r.Place < own.Place)] : null;
}
