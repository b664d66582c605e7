using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Delivery.Schedules;

/// <summary>A date's status of one project as it was kept: it never changes afterwards.</summary>
/// <param name="Reported">As the register or the status history says it; not made stale.</param>
/// <param name="Computed">What the data of that snapshot said; Unknown for an entry of the status history.</param>
/// <param name="IsFromTable">An entry of the status history; false for a snapshot of the register.</param>
public sealed record StatusPoint(
    DateOnly Date, Health Reported, Health Computed, PlanDate? ForecastFinish, decimal? PercentComplete, decimal? ForecastCost, decimal? ActualCost, string Currency, bool IsFromTable)
{
    /// <summary>Words of the status history's entry; null for a snapshot.</summary>
    public string? Summary { get; init; }
}
