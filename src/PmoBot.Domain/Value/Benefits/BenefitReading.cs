using System.Collections.Immutable;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Value.Benefits;

/// <summary>What is attributed to the PMO of one benefit.</summary>
public enum AttributionState : byte
{
    /// <summary>Nobody has said a share: nothing is computed with it.</summary>
    Missing,
    Known,
    /// <summary>The shares of its contributors add up to more than 100%: nothing is computed with them.</summary>
    Over100,
}

/// <summary>
/// One benefit with its periods added up (domain rules 2.6), in its own unit. A dis-benefit is negative in every number. What nobody has given is null;
/// a due period without a figure is not a zero, it is counted in <see cref="DueWithoutFigure"/>.
/// </summary>
public sealed record BenefitReading
{
    public required Benefit Benefit { get; init; }
    /// <summary>Null when it belongs to no project of the register.</summary>
    public ProjectReading? Project { get; init; }
    /// <summary>ISO 4217 code for money, else the source's unit.</summary>
    public required string Unit { get; init; }
    public required bool IsMoney { get; init; }
    /// <summary>Said to be one, or negative by its plan.</summary>
    public required bool IsDisbenefit { get; init; }
    /// <summary>Its periods, by start; empty when the source gives none.</summary>
    public ImmutableArray<BenefitPeriod> Periods { get; init; } = [];

    /// <summary>Full life.</summary>
    public decimal? Planned { get; init; }
    /// <summary>Of the periods that have ended by the table's date; null when it cannot be told.</summary>
    public decimal? PlannedToDate { get; init; }
    /// <summary>Realised and validated, in ended periods.</summary>
    public decimal ValidatedToDate { get; init; }
    /// <summary>Realised and validated, in all periods.</summary>
    public decimal Validated { get; init; }
    /// <summary>Realised, but nobody whose word counts has validated it: shown apart, in no headline.</summary>
    public decimal Unvalidated { get; init; }
    /// <summary>Forecast of the periods that have not ended, or of the full life where there are no periods.</summary>
    public decimal? ForecastRest { get; init; }
    /// <summary>Periods that have not ended and have no forecast.</summary>
    public int RestWithoutForecast { get; init; }
    /// <summary>Ended periods with a plan.</summary>
    public int DuePeriods { get; init; }
    /// <summary>Ended periods with a plan and without any realised value.</summary>
    public int DueWithoutFigure { get; init; }

    public AttributionState Attribution { get; init; }
    /// <summary>0 to 100: the PMO's share; null unless <see cref="Attribution"/> is Known.</summary>
    public decimal? PmoSharePercent { get; init; }
    /// <summary>The weakest method that its PMO shares rest on; Unknown when not said.</summary>
    public AttributionMethod Method { get; init; }
    /// <summary>The same benefit stands under another project and is counted there: it is in no sum.</summary>
    public bool IsCountedElsewhere { get; init; }
    /// <summary>Its project was cancelled: it is in no sum.</summary>
    public bool IsOfCancelled { get; init; }

    public BenefitType Type => IsDisbenefit ? BenefitType.Disbenefit : Benefit.Type;
    /// <summary>In sums: neither counted elsewhere nor of a cancelled project.</summary>
    public bool Counts => !IsCountedElsewhere && !IsOfCancelled;
    /// <summary>Savings and revenue that are not said to be non-cashable: visible in the accounts.</summary>
    public bool IsCash => IsMoney && Type is BenefitType.CostSaving or BenefitType.Revenue && Benefit.IsCashable != false;
    public bool IsAvoidance => IsMoney && Type == BenefitType.CostAvoidance;
    /// <summary>Nothing is planned by now: "not due yet", not 0%; null when it cannot be told.</summary>
    public bool? IsNotDueYet => PlannedToDate is { } due ? due == 0 : null;
    /// <summary>Planned by now − validated by now, when above zero; null when it cannot be told.</summary>
    public decimal? Shortfall => PlannedToDate - ValidatedToDate;
    /// <summary>Due, and less is validated than was planned by now.</summary>
    public bool IsLate => !IsDisbenefit && PlannedToDate > 0 && Shortfall > 0;
    /// <summary>Validated to date ÷ planned to date × 100; null when not due.</summary>
    public decimal? ToDatePercent => Numbers.Quotient(ValidatedToDate * 100m, PlannedToDate);
    /// <summary>(Realised + forecast of the rest) ÷ planned × 100.</summary>
    public decimal? ForecastPercent => Numbers.Quotient((Validated + Unvalidated + ForecastRest) * 100m, Planned);
}
