using System.Collections.Immutable;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Value.Alignment;

/// <summary>A project's link to an objective.</summary>
/// <param name="Objective">Place in the list of objectives.</param>
/// <param name="WeightPercent">0 to 100; null when the project's weights add up to more than 100, so that its money cannot be given to anything.</param>
/// <param name="IsWeightAssumed">No source gives the weight: what is left of 100 is shared equally.</param>
/// <param name="IsFromRegister">The register's own column of objectives: declared, and not agreed.</param>
public readonly record struct ProjectLink(int Objective, decimal? WeightPercent, bool IsWeightAssumed, LinkState State, bool IsFromRegister)
{
    /// <summary>Agreed by the objective's owner, or evidenced.</summary>
    public bool IsAgreed => State is LinkState.Agreed or LinkState.Evidenced;
}

/// <summary>Money that goes to an objective, in one currency.</summary>
/// <param name="Budget">Σ budget × weight of the active linked projects that give a budget.</param>
/// <param name="SharePercent">Of all budgets of active projects in the currency × 100; null when there are none.</param>
/// <param name="GapPoints">Share − strategic weight, in percentage points; null when the objective has no weight.</param>
public readonly record struct ObjectiveFunding(string Currency, decimal Budget, decimal? SharePercent, decimal? GapPoints);

/// <summary>An objective with what serves it (domain rules 2.7).</summary>
public sealed record ObjectiveReading
{
    /// <summary>As the table of objectives says it; made from a name in the register or the links where there is no such table.</summary>
    public required Objective Objective { get; init; }
    /// <summary>False when only a project names it.</summary>
    public required bool IsInTable { get; init; }
    /// <summary>Active linked projects of the scope, worst first.</summary>
    public required ImmutableArray<ProjectReading> Projects { get; init; }
    /// <summary>Active projects whose link is agreed or evidenced.</summary>
    public required int Agreed { get; init; }
    public required ImmutableArray<ObjectiveFunding> Funding { get; init; }
    /// <summary>(current − start) ÷ (target − start) × 100, neither clamped nor rounded; null when a number is missing.</summary>
    public decimal? AchievementPercent { get; init; }
    /// <summary>By the limits of achievement: at the target's end, not by what is due by now.</summary>
    public Health Achievement { get; init; }
    /// <summary>Of the linked active projects: the mean of their colours (green 1 to red 5) by weight, at most 2 green, at least 4 red.</summary>
    public Health Delivery { get; init; }
    /// <summary>Linked active projects whose colour is known.</summary>
    public int DeliveryKnown { get; init; }
    /// <summary>The worse of the two; both are to be shown.</summary>
    public Health Health => (Health)Math.Max((byte)Achievement, (byte)Delivery);
    /// <summary>Active, and no active project serves it.</summary>
    public bool IsUnserved => IsInTable && Objective.IsActive && Projects.IsEmpty;
}

/// <summary>Spend without an objective, in one currency, over the active projects that give a budget.</summary>
/// <param name="Orphans">Projects without an agreed link.</param>
/// <param name="NotAgreed">Σ budget of the projects without an agreed link.</param>
/// <param name="NotLinked">Σ budget of the projects without any link at all: a part of <paramref name="NotAgreed"/>.</param>
/// <param name="Budget">Σ budget of all.</param>
public sealed record OrphanSpend(string Currency, int Orphans, decimal NotAgreed, decimal NotLinked, decimal Budget, int Known, int Of)
{
    public decimal? NotAgreedPercent => Figures.Numbers.Quotient(NotAgreed * 100m, Budget);
    public decimal? NotLinkedPercent => Figures.Numbers.Quotient(NotLinked * 100m, Budget);
}

/// <summary>Strategic alignment of a scope's active projects.</summary>
public sealed class AlignmentPicture
{
    /// <summary>False when the PMO never gave a table of objectives: there are no weights, no gaps, and nothing can be unserved.</summary>
    public required bool HasObjectives { get; init; }
    /// <summary>False when neither a table of links nor the register's column says anything.</summary>
    public required bool HasLinks { get; init; }
    /// <summary>Active objectives by strategic weight, largest first, then by name.</summary>
    public required ImmutableArray<ObjectiveReading> Objectives { get; init; }
    /// <summary>Which money a project is weighed with: budget, or whole-life cost where the register has no budget.</summary>
    public required Field Money { get; init; }
    public required ImmutableArray<OrphanSpend> Orphans { get; init; }
    /// <summary>Active projects without any link, worst first.</summary>
    public required ImmutableArray<ProjectReading> NotLinked { get; init; }
    /// <summary>Active projects with links that nobody has agreed, worst first.</summary>
    public required ImmutableArray<ProjectReading> NotAgreed { get; init; }
    /// <summary>Active projects whose weights add up to more than 100: their money is given to no objective.</summary>
    public required ImmutableArray<ProjectReading> Overweight { get; init; }
    /// <summary>Σ(budget × priority score) ÷ Σ budget over the active projects that give both, by currency; the score is the register's own.</summary>
    public required ImmutableArray<(string Currency, Ratio Score)> Scores { get; init; }
    public required int Active { get; init; }

    public ImmutableArray<ObjectiveReading> Unserved => [.. Objectives.Where(o => o.IsUnserved)];
}
