using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Delivery.Risks;

/// <summary>One risk with what can be computed of it (domain rules 2.5).</summary>
/// <param name="Project">Null when it belongs to no project of the register.</param>
/// <param name="Score">Probability × impact (1 to 25), else the score that the source gives; null when neither is there.</param>
/// <param name="ExpectedLoss">Probability × cost ÷ 100, else the residual exposure that the source gives; null when it cannot be told.</param>
/// <param name="Currency">Of the expected loss; null without one.</param>
/// <param name="IsNew">Not in the set before; false when there is none.</param>
/// <param name="IsPastDue">Open, and its response or date is due before the table's date.</param>
public sealed record RiskLine(Risk Risk, ProjectReading? Project, decimal? Score, decimal? ExpectedLoss, string? Currency, bool IsNew, bool IsPastDue)
{
    public bool HasResponse => !string.IsNullOrWhiteSpace(Risk.Response);
    public bool HasOwner => !string.IsNullOrWhiteSpace(Risk.Owner);

    internal static RiskLine Of(Risk risk, ProjectReading? project, bool isNew, DateOnly asOf)
    {
        var (loss, currency) = LossOf(risk);
        return new(risk, project, ScoreOf(risk), loss, currency, isNew, !IsClosed(risk) && risk.Due is { } due && due.Date < asOf);
    }

    internal static bool IsClosed(Risk risk) => risk.IsClosed || risk.Closed is not null;

    internal static decimal? ScoreOf(Risk risk) => OneToFive(risk.ProbabilityScore) is { } p && OneToFive(risk.ImpactScore) is { } i ? p * i : Within25(risk.Score ?? risk.ResidualScore);

    internal static (decimal? Loss, string? Currency) LossOf(Risk risk)
    {
        if (Numbers.Share(risk.ProbabilityPercent) is { } percent && Money.Usable(risk.Cost) is { } cost) return (percent * cost.Value!.Value / 100m, cost.Currency);
        return Money.Usable(risk.ResidualExposure) is { } residual ? (residual.Value, residual.Currency) : (null, null);
    }

    internal static decimal? Within25(decimal? score) => score is >= 0 and <= 25 ? score : null;

    private static decimal? OneToFive(decimal? score) => score is >= 0 and <= 5 ? score : null;
}

/// <summary>Expected loss and exposure of a scope in one currency. An average, not a worst case; additive only as an expectation.</summary>
/// <param name="Open">Open risks, with and without a cost.</param>
/// <param name="Loss">Σ probability × cost of the open risks that have both.</param>
/// <param name="Before">As <paramref name="Loss"/>, in the set before; null when there is none.</param>
/// <param name="Inherent">Σ exposure before the responses, of the open risks that give both.</param>
/// <param name="Residual">Σ exposure after the responses, of the same risks.</param>
/// <param name="WithBoth">How many give both.</param>
public sealed record RiskTotals(string Currency, int Open, CurrencySum Loss, CurrencySum? Before, decimal Inherent, decimal Residual, int WithBoth)
{
    /// <summary>Inherent − residual: risk reduction, never savings; null when no risk gives both.</summary>
    public decimal? Reduction => WithBoth == 0 ? null : Inherent - Residual;
    /// <summary>Loss now − loss before; null without a set before.</summary>
    public decimal? Change => Before is { } before ? Loss.Sum - before.Sum : null;
}
