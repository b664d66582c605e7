using System.Collections.Immutable;

namespace PmoBot.Domain.Delivery.Risks;

/// <summary>Risks of a scope. Open risks of closed projects are counted apart; they hurt nobody any more, or the register is wrong.</summary>
public sealed class RiskPicture
{
    internal RiskPicture(ImmutableArray<RiskLine> ranked, DeliveryRules rules)
    {
        (Ranked, Rules) = (ranked, rules);
        WithoutLoss = ranked.Count(r => r.ExpectedLoss is null);
        WithoutMeasure = ranked.Count(r => r.ExpectedLoss is null && r.Score is null);
        WithoutScore = ranked.Count(r => r.Score is null);
        High = [.. ranked.Where(r => r.Score >= rules.RiskScoreHigh)];
        NewHigh = [.. High.Where(r => r.IsNew)];
        WithoutResponse = [.. ranked.Where(r => !r.HasResponse)];
        WithoutOwner = [.. ranked.Where(r => !r.HasOwner)];
        PastDue = [.. ranked.Where(r => r.IsPastDue)];
    }

    /// <summary>False when the PMO never gave a table of risks: "not known", not "none".</summary>
    public required bool IsGiven { get; init; }
    public required DateOnly AsOf { get; init; }
    /// <summary>The date of the set that trends are measured against; null without one.</summary>
    public required DateOnly? Before { get; init; }
    /// <summary>
    /// Open risks by expected loss, then those without one by score, each then by the nearer due date. Several currencies are not compared:
    /// the one with the most risks comes first, then the others by code.
    /// </summary>
    public ImmutableArray<RiskLine> Ranked { get; }
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
    public DeliveryRules Rules { get; }

    public int Open => Ranked.Length;
    /// <summary>Open risks without an expected loss: ranked by score.</summary>
    public int WithoutLoss { get; }
    public int WithoutScore { get; }
    /// <summary>Open risks with neither loss nor score.</summary>
    public int WithoutMeasure { get; }
    /// <summary>Open risks with a high score, in the order of <see cref="Ranked"/>.</summary>
    public ImmutableArray<RiskLine> High { get; }
    /// <summary>High risks that the set before did not have; empty without a set before.</summary>
    public ImmutableArray<RiskLine> NewHigh { get; }
    public ImmutableArray<RiskLine> WithoutResponse { get; }
    public ImmutableArray<RiskLine> WithoutOwner { get; }
    public ImmutableArray<RiskLine> PastDue { get; }
}
