using System.Collections.Immutable;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Delivery.Schedules;

/// <summary>Joins what snapshots of the register and the status history say of one project. On one day the register counts.</summary>
internal static class StatusTrail
{
    public static ImmutableArray<StatusSnapshot> Of(ImmutableArray<StatusSnapshot> snapshots, ReadOnlySpan<StatusEntry> entries, Project project)
    {
        var byDay = new SortedDictionary<DateOnly, StatusSnapshot>();
        var currency = (Money.Usable(project.Budget) ?? Money.Usable(project.ForecastCost) ?? Money.Usable(project.ActualCost))?.Currency;
        foreach (var entry in entries.ToArray().OrderBy(e => e.Place.File, StringComparer.Ordinal).ThenBy(e => e.Place.Row)) byDay[entry.Date] = Of(entry, currency);
        foreach (var snapshot in snapshots) byDay[snapshot.AsOf] = snapshot;
        return [.. byDay.Values.Skip(Math.Max(0, byDay.Count - StatusSnapshot.Kept))];
    }

    private static StatusSnapshot Of(StatusEntry entry, string? currency)
    {
        var own = currency ?? (Money.Usable(entry.ForecastCost) ?? Money.Usable(entry.ActualCost) ?? Money.Usable(entry.EarnedValue))?.Currency ?? "";
        return new(
            entry.Date, entry.Status.Health, Health.Unknown, entry.ForecastFinish, entry.PercentComplete, null, StatusSnapshot.In(own, entry.ForecastCost),
            StatusSnapshot.In(own, entry.ActualCost), StatusSnapshot.In(own, entry.EarnedValue), StatusSnapshot.In(own, entry.PlannedValue), own, true);
    }
}
