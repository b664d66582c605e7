namespace PmoBot.Domain.Portfolio;

/// <summary>What a project's row said at one date. Kept as it was: a later import never changes it.</summary>
/// <param name="AsOf">Date of the snapshot, or of the entry of the status history.</param>
/// <param name="Reported">As it was said then, not made unknown by age.</param>
/// <param name="Computed">What the data of that snapshot said; Unknown for an entry of the status history.</param>
/// <param name="Currency">Of the amounts; an amount in another currency is null.</param>
/// <param name="IsFromTable">An entry of the status history; false for a snapshot of the register.</param>
public readonly record struct StatusSnapshot(
    DateOnly AsOf, Health Reported, Health Computed, PlanDate? ForecastFinish, decimal? PercentComplete,
    decimal? Budget, decimal? ForecastCost, decimal? ActualCost, decimal? EarnedValue, decimal? PlannedValue, string Currency, bool IsFromTable)
{
    /// <summary>How many are kept and shown.</summary>
    public const int Kept = 9;

    internal static StatusSnapshot Of(Project project, DateOnly asOf, Health computed)
    {
        var currency = (Money.Usable(project.Budget) ?? Money.Usable(project.ForecastCost) ?? Money.Usable(project.ActualCost))?.Currency ?? "";
        return new(
            asOf, project.Status.Health, computed, project.ActualFinish ?? project.ForecastFinish, project.PercentComplete,
            In(currency, project.Budget), In(currency, project.ForecastCost), In(currency, project.ActualCost), In(currency, project.EarnedValue),
            In(currency, project.PlannedValue), currency, false);
    }

    internal static decimal? In(string currency, Amount? amount) => Money.Usable(amount) is { } usable && usable.Currency == currency ? usable.Value : null;
}

/// <summary>One version of a project's baseline, as the register gave it.</summary>
/// <param name="Version">1 is the original.</param>
/// <param name="AsOf">The snapshot that first gave it.</param>
/// <param name="FinishMoved">Its finish − the finish of the version before; null for the first and where a date is missing.</param>
/// <param name="IsOwn">The register has no baseline: the first forecast that we know stands in.</param>
public sealed record BaselineVersion(int Version, DateOnly AsOf, PlanDate? Start, PlanDate? Finish, Amount? Budget, Slip? FinishMoved, bool IsOwn);
