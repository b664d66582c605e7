using System.Collections.Immutable;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Delivery.Quality;

/// <summary>Scope and quality of one project: states from its newest entry, flows (presented, escaped, hours) added up over its entries.</summary>
/// <param name="FirstPass">Accepted at the first attempt ÷ presented.</param>
/// <param name="Escaped">Defects escaped ÷ releases.</param>
/// <param name="Rework">Rework hours ÷ all hours.</param>
public sealed record ProjectQuality(ProjectReading Project, Ratio FirstPass, Ratio Escaped, Ratio Rework)
{
    /// <summary>Scope items accepted ÷ due by now, newest entry that has both.</summary>
    public Ratio AcceptedOfDue { get; init; }
    /// <summary>Scope items accepted ÷ baselined, newest entry that has both.</summary>
    public Ratio Delivered { get; init; }
    /// <summary>Scope items added with approval ÷ baselined, newest entry that has both.</summary>
    public Ratio Growth { get; init; }
    /// <summary>Open defects of the newest entry that counts them.</summary>
    public decimal? DefectsOpen { get; init; }
    /// <summary>Open critical defects of the newest entry that counts them.</summary>
    public decimal? DefectsCritical { get; init; }
    /// <summary>Open changes of scope that nobody has approved and that are rated critical.</summary>
    public int CriticalScopeChanges { get; init; }
}

/// <summary>Rework in one month, by the same definition in every month: rework hours ÷ all hours of the entries that have both.</summary>
public readonly record struct ReworkMonth(DateOnly Month, decimal Rework, decimal Total, int Entries)
{
    public decimal? Percent => Total > 0 ? Rework * 100m / Total : null;
}

/// <summary>Rework hours by their cause, as the source words it; "" when not said.</summary>
public readonly record struct ReworkCause(string Cause, decimal Hours);

/// <summary>Scope, quality and rework of a scope (domain rules 2.3 and 2.5). Ratios of sums.</summary>
public sealed class QualityPicture
{
    /// <summary>False when the PMO never gave such a table.</summary>
    public required bool IsGiven { get; init; }
    /// <summary>Projects with entries, the least accepted first, then the least passed first time.</summary>
    public required ImmutableArray<ProjectQuality> Projects { get; init; }
    /// <summary>Active projects without any entry.</summary>
    public required int WithoutEntries { get; init; }
    /// <summary>Σ accepted ÷ Σ due by now.</summary>
    public required Ratio ScopeOfDue { get; init; }
    /// <summary>Σ accepted ÷ Σ baselined.</summary>
    public required Ratio ScopeDelivered { get; init; }
    /// <summary>Σ added with approval ÷ Σ baselined.</summary>
    public required Ratio ScopeGrowth { get; init; }
    /// <summary>Σ accepted at the first attempt ÷ Σ presented.</summary>
    public required Ratio FirstPass { get; init; }
    /// <summary>Σ escaped defects ÷ Σ releases.</summary>
    public required Ratio EscapedPerRelease { get; init; }
    /// <summary>Σ rework hours ÷ Σ all hours.</summary>
    public required Ratio Rework { get; init; }
    /// <summary>Rework hours × hourly rate of the rules; null without a rate or without hours.</summary>
    public required Amount? ReworkCost { get; init; }
    /// <summary>By month, oldest first; entries without a date are in no month.</summary>
    public required ImmutableArray<ReworkMonth> Trend { get; init; }
    /// <summary>Entries with rework but without a date: in the rate, in no month.</summary>
    public required int Undated { get; init; }
    /// <summary>Largest first.</summary>
    public required ImmutableArray<ReworkCause> Causes { get; init; }
    /// <summary>Another definition, never mixed with the hours: issues that were opened again ÷ closed issues, where the table of issues says it.</summary>
    public required Rate Reopened { get; init; }
    /// <summary>Passed at the first attempt ÷ gates of which it is said.</summary>
    public required Rate Gates { get; init; }
    /// <summary>Open defects, and critical ones among them, by the projects' newest entries.</summary>
    public required decimal? DefectsOpen { get; init; }
    public required decimal? DefectsCritical { get; init; }
}
