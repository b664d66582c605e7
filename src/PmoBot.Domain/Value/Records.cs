using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Value;

/// <summary>Kinds of benefit (domain rules 2.6). Savings and avoidance are never added.</summary>
public enum BenefitType : byte
{
    Unknown, CostSaving, CostAvoidance, Revenue, ProductivityTime, CapitalRelease, RiskReduction, Compliance, Quality, TimeToMarket, Satisfaction, Disbenefit,
}

/// <summary>How far a value may be believed, strongest last. Headlines use OwnerConfirmed and FinanceValidated only.</summary>
public enum Confidence : byte { Unknown, Modelled, PmoEstimated, OwnerConfirmed, FinanceValidated }

/// <summary>How an attribution was made (domain rules 2.6): D never appears in a headline.</summary>
public enum AttributionMethod : byte { Unknown, D, C, B, A }

/// <summary>A benefit profile: what a project promised, measured how, owned by whom.</summary>
public sealed record Benefit : IRecord
{
    public required RowPlace Place { get; init; }
    public string? Project { get; init; }
    public string? Id { get; init; }
    public required string Title { get; init; }
    public BenefitType Type { get; init; }
    /// <summary>Visible in the accounts; null when not said.</summary>
    public bool? IsCashable { get; init; }
    /// <summary>A dis-benefit: counted as negative.</summary>
    public bool IsDisbenefit { get; init; }
    /// <summary>ISO 4217 code for money, else "hours", "percent", "points" …; "" when not said.</summary>
    public string Unit { get; init; } = "";
    public decimal? BaselineValue { get; init; }
    public PlanDate? BaselineDate { get; init; }
    public string? BaselineText { get; init; }
    public decimal? Target { get; init; }
    /// <summary>Full-life planned, realised and forecast, when the source has no periods.</summary>
    public decimal? Planned { get; init; }
    public decimal? Realised { get; init; }
    public decimal? Forecast { get; init; }
    public string? Owner { get; init; }
    public PlanDate? Start { get; init; }
    public PlanDate? End { get; init; }
    public string? Objective { get; init; }
    public Confidence Confidence { get; init; }
    public string? ValidatedBy { get; init; }
    public DateOnly? ValidatedOn { get; init; }
    public string? Evidence { get; init; }
    /// <summary>0 to 100: the PMO's own share, when the source gives it here.</summary>
    public decimal? PmoSharePercent { get; init; }
}

/// <summary>What a benefit was to bring, and brought, in one period.</summary>
public sealed record BenefitPeriod : IRecord
{
    public required RowPlace Place { get; init; }
    public string? Project { get; init; }
    /// <summary>Id or title of the benefit.</summary>
    public string? Benefit { get; init; }
    public required DateOnly Start { get; init; }
    /// <summary>Last day of the period: due when it is on or before the as-of date.</summary>
    public required DateOnly End { get; init; }
    public decimal? Planned { get; init; }
    public decimal? Forecast { get; init; }
    public decimal? Realised { get; init; }
    /// <summary>As <see cref="Value.Benefit.Unit"/>; "" takes the benefit's.</summary>
    public string Unit { get; init; } = "";
    /// <summary>Who validated the realised value; null when nobody has: then it is not validated.</summary>
    public string? ValidatedBy { get; init; }
    public DateOnly? ValidatedOn { get; init; }
    public AttributionMethod Method { get; init; }
    public Confidence Confidence { get; init; }
}

/// <summary>A contributor's share of one benefit. Shares of a benefit add up to at most 100.</summary>
public sealed record Attribution : IRecord
{
    public required RowPlace Place { get; init; }
    public string? Project { get; init; }
    public required string Benefit { get; init; }
    public required string Contributor { get; init; }
    /// <summary>The contributor is the PMO or one of its services.</summary>
    public bool IsPmo { get; init; }
    public decimal? SharePercent { get; init; }
    public AttributionMethod Method { get; init; }
}

/// <summary>Which way a measure is to go.</summary>
public enum Direction : byte { Unknown, Maximise, Minimise }

/// <summary>A strategic objective with its weight in the strategy.</summary>
public sealed record Objective : IRecord
{
    public required RowPlace Place { get; init; }
    public string? Project => null;
    public string? Id { get; init; }
    public required string Name { get; init; }
    public string? Owner { get; init; }
    public string? Parent { get; init; }
    /// <summary>0 to 100.</summary>
    public decimal? WeightPercent { get; init; }
    public decimal? StartValue { get; init; }
    public decimal? Target { get; init; }
    public decimal? Current { get; init; }
    public Direction Direction { get; init; }
    public string? Unit { get; init; }
    public string? State { get; init; }
    public bool IsActive { get; init; } = true;
}

public enum LinkState : byte { Unknown, Declared, Agreed, Evidenced }

/// <summary>A project's contribution to an objective.</summary>
public sealed record ObjectiveLink : IRecord
{
    public required RowPlace Place { get; init; }
    public string? Project { get; init; }
    /// <summary>Id or name of the objective.</summary>
    public required string Objective { get; init; }
    /// <summary>0 to 100; the weights of one project add up to at most 100.</summary>
    public decimal? WeightPercent { get; init; }
    public LinkState State { get; init; }
}

/// <summary>What the PMO itself costs in a period.</summary>
public sealed record PmoCost : IRecord
{
    public required RowPlace Place { get; init; }
    public string? Project => null;
    public required DateOnly Start { get; init; }
    public required DateOnly End { get; init; }
    public Amount? Cost { get; init; }
}
