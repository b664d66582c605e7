using System.Collections.Immutable;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Delivery.Trust;

/// <summary>What active projects of a register lack, counted; the same project may count in several.</summary>
/// <param name="Active">Active projects.</param>
/// <param name="NoStatus">No colour, for whatever reason but age.</param>
/// <param name="NoStatusDate">Nothing says when the status was given; 0 where the register has no such column at all.</param>
/// <param name="NoPlan">No baseline finish, neither of the register nor of our own history.</param>
/// <param name="NoDates">No forecast finish.</param>
/// <param name="NoCost">No usable budget and no usable whole-life cost.</param>
/// <param name="NoBenefit">No benefit, neither in the register nor in the table of benefits.</param>
/// <param name="NoObjective">No objective, neither in the register nor in the table of links.</param>
/// <param name="LateMilestones">Projects with at least one milestone that is missed.</param>
public sealed record DataQualityCounts(
    int Active, int NoManager, int NoSponsor, int NoStatus, int NoStatusDate, int NoPlan, int NoDates, int NoProgress, int NoCost, int NoBenefit, int NoObjective, int LateMilestones);

/// <summary>Whether what is reported can be relied on (domain rules 2.1 and 5c 19).</summary>
public sealed class TrustPicture
{
    /// <summary>Active projects reported green while the data says amber or red: worst computed first.</summary>
    public required ImmutableArray<ProjectReading> Watermelons { get; init; }
    /// <summary>Active projects reported amber or red while the data says green.</summary>
    public required ImmutableArray<ProjectReading> OverCautious { get; init; }
    /// <summary>Active projects whose status is older than the limit (14 days), oldest first; the oldest of them are not relied on any more.</summary>
    public required ImmutableArray<ProjectReading> Old { get; init; }
    /// <summary>Active projects whose status is too old to rely on (30 days): counted as unknown.</summary>
    public required ImmutableArray<ProjectReading> Stale { get; init; }
    /// <summary>Active projects that report no colour.</summary>
    public required ImmutableArray<ProjectReading> Silent { get; init; }
    /// <summary>Reported green, fresh and computed not green ÷ reported green and fresh with a computed colour, of those reported green.</summary>
    public required Rate WatermelonRate { get; init; }
    /// <summary>Status older than the limit ÷ active projects whose status is dated.</summary>
    public required Rate StaleRate { get; init; }
    public required DataQualityCounts Quality { get; init; }

    internal static TrustPicture Of(ImmutableArray<ProjectReading> active, HealthRules rules, DataQualityCounts quality) => new()
    {
        Watermelons = [.. active.Where(p => p.Doubt == Doubt.Watermelon).OrderByDescending(p => p.Computed).ThenBy(Id, StringComparer.Ordinal)],
        OverCautious = [.. active.Where(p => p.Doubt == Doubt.OverCautious).OrderByDescending(p => p.Reported).ThenBy(Id, StringComparer.Ordinal)],
        Old = [.. active.Where(p => p.StatusAgeDays > rules.StaleDays).OrderByDescending(p => p.StatusAgeDays).ThenBy(Id, StringComparer.Ordinal)],
        Stale = [.. active.Where(p => p.Absence == Absence.Stale).OrderByDescending(p => p.StatusAgeDays).ThenBy(Id, StringComparer.Ordinal)],
        Silent = [.. active.Where(p => p.Reported == Health.Unknown && p.Absence != Absence.Stale).OrderBy(Id, StringComparer.Ordinal)],
        WatermelonRate = active.Where(p => p.Reported is Health.Green or Health.AmberGreen).Aggregate(new Rate(), (rate, p) => rate.With(p.Computed == Health.Unknown ? null : p.Computed >= Health.Amber)),
        StaleRate = active.Aggregate(new Rate(), (rate, p) => rate.With(p.StatusAgeDays is { } age ? age > rules.StaleDays : null)),
        Quality = quality,
    };

    private static string Id(ProjectReading project) => project.Project.Id;
}
