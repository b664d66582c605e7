using System.Collections.Immutable;

namespace PmoBot.Domain.Delivery.Risks;

/// <summary>Risks of a scope. Open risks of closed projects are counted apart; they hurt nobody any more, or the register is wrong.</summary>
public sealed class RiskPicture
{
    /// <summary>False when the PMO never gave a table of risks: "not known", not "none".</summary>
    public required bool IsGiven { get; init; }
    public required DateOnly AsOf { get; init; }
    /// <summary>The date of the set that trends are measured against; null without one.</summary>
    public required DateOnly? Before { get; init; }
    /// <summary>
    /// Open risks by expected loss, then those without one by score, each then by the nearer due date. Several currencies are not compared:
    /// the one with the most risks comes first, then the others by code.
    /// </summary>
    public required ImmutableArray<RiskLine> Ranked { get; init; }
    /// <summary>By currency: the one with the most risks first. Empty when no open risk has a cost.</summary>
    public required ImmutableArray<RiskTotals> ByCurrency { get; init; }
    /// <summary>Open risks of closed projects: in nothing else here.</summary>
    public required int OpenInClosedProjects { get; init; }
    public required int Closed { get; init; }
    /// <summary>Open risks in the set before; null without one.</summary>
    public required int? OpenBefore { get; init; }
    /// <summary>Open risks with a score of the high limit or more, in the set before; null without one.</summary>
    public required int? HighBefore { get; init; }
    /// <summary>Σ inherent score − Σ residual score of the open risks that give both.</summary>
    public required Ratio Scores { get; init; }
    public required DeliveryRules Rules { get; init; }

    public int Open => Ranked.Length;
    /// <summary>Open risks without an expected loss: ranked by score.</summary>
    public int WithoutLoss => Ranked.Count(r => r.ExpectedLoss is null);
    /// <summary>Open risks with neither loss nor score.</summary>
    public int WithoutMeasure => Ranked.Count(r => r.ExpectedLoss is null && r.Score is null);
    /// <summary>Open risks with a high score, in the order of <see cref="Ranked"/>.</summary>
    public ImmutableArray<RiskLine> High => [.. Ranked.Where(r => r.Score >= Rules.RiskScoreHigh)];
    /// <summary>High risks that the set before did not have; empty without a set before.</summary>
    public ImmutableArray<RiskLine> NewHigh => [.. Ranked.Where(r => r.IsNew && r.Score >= Rules.RiskScoreHigh)];
    public ImmutableArray<RiskLine> WithoutResponse => [.. Ranked.Where(r => !r.HasResponse)];
    public ImmutableArray<RiskLine> WithoutOwner => [.. Ranked.Where(r => !r.HasOwner)];
    public ImmutableArray<RiskLine> PastDue => [.. Ranked.Where(r => r.IsPastDue)];
}
