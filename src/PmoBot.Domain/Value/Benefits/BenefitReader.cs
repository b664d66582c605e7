using System.Collections.Immutable;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Delivery.Rows;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Value.Benefits;

/// <summary>Adds up the periods and shares of one benefit.</summary>
internal static class BenefitReader
{
    public static BenefitReading Read(Benefit benefit, ProjectReading? project, IReadOnlyList<BenefitPeriod> periods, IReadOnlyList<Attribution> shares, DateOnly asOf)
    {
        var own = Units.Plain(benefit.Unit);
        var inUnit = periods.Where(p => p.Unit.Length == 0 || Units.Plain(p.Unit) == own || own.Length == 0).OrderBy(p => p.Start).ThenBy(p => p.End).ThenBy(p => p.Place, ByPlace).ToArray();
        var unit = own.Length > 0 ? own : inUnit.Select(p => Units.Plain(p.Unit)).FirstOrDefault(u => u.Length > 0) ?? "";
        var sums = inUnit.Length > 0 ? PeriodSums.Of(inUnit, asOf) : PeriodSums.OfProfile(benefit, asOf);
        var negative = benefit.IsDisbenefit || benefit.Type == BenefitType.Disbenefit;
        var disbenefit = negative || sums.Planned < 0 || (sums.Planned is null && sums.Validated + sums.Unvalidated < 0);
        var sign = new Sign(negative);
        return Attributed(new()
        {
            Benefit = benefit,
            Project = project,
            Unit = unit,
            IsMoney = Units.IsMoney(unit, benefit.Type),
            IsDisbenefit = disbenefit,
            Periods = [.. inUnit],
            Planned = sign.Of(sums.Planned),
            PlannedToDate = sign.Of(sums.PlannedToDate),
            ValidatedToDate = sign.Of(sums.ValidatedToDate),
            Validated = sign.Of(sums.Validated),
            Unvalidated = sign.Of(sums.Unvalidated),
            ForecastRest = sign.Of(sums.ForecastRest),
            RestWithoutForecast = sums.RestWithoutForecast,
            DuePeriods = sums.Due,
            DueWithoutFigure = sums.DueWithoutFigure,
        }, shares);
    }

    /// <summary>Somebody whose word counts has validated it: the owner, or finance. A PMO's own estimate is not validated, whoever signed it.</summary>
    public static bool IsValidated(string? by, Confidence confidence) =>
        confidence >= Confidence.OwnerConfirmed || (confidence == Confidence.Unknown && !string.IsNullOrWhiteSpace(by));

    private static readonly IComparer<RowPlace> ByPlace = Comparer<RowPlace>.Create(FirstPlaces.Compare);

    private static BenefitReading Attributed(BenefitReading benefit, IReadOnlyList<Attribution> shares)
    {
        if (shares.Count == 0)
        {
            return Numbers.Share(benefit.Benefit.PmoSharePercent) is { } given ? benefit with { Attribution = AttributionState.Known, PmoSharePercent = given } : benefit;
        }

        var known = shares.Where(s => s.SharePercent is not null).ToArray();
        if (known.Any(s => Numbers.Share(s.SharePercent) is null) || known.Sum(s => s.SharePercent) > 100) return benefit with { Attribution = AttributionState.Over100 };
        var pmo = shares.Where(s => s.IsPmo).ToArray();
        if (pmo.Any(s => s.SharePercent is null)) return benefit;
        if (pmo.Length == 0 && known.Sum(s => s.SharePercent) < 100) return benefit;
        var methods = pmo.Select(s => s.Method).Where(m => m != AttributionMethod.Unknown).ToArray();
        return benefit with
        {
            Attribution = AttributionState.Known,
            PmoSharePercent = pmo.Sum(s => s.SharePercent) ?? 0,
            Method = methods.Length == 0 ? AttributionMethod.Unknown : methods.Min(),
        };
    }

    /// <summary>A dis-benefit is negative whichever sign it was written with.</summary>
    private readonly struct Sign(bool isNegative)
    {
        public decimal Of(decimal value) => isNegative ? -Math.Abs(value) : value;

        public decimal? Of(decimal? value) => value is { } v ? Of(v) : null;
    }
}

/// <summary>Sums over the periods of one benefit.</summary>
internal sealed class PeriodSums
{
    public decimal? Planned { get; private set; }
    public decimal? PlannedToDate { get; private set; }
    public decimal ValidatedToDate { get; private set; }
    public decimal Validated { get; private set; }
    public decimal Unvalidated { get; private set; }
    public decimal? ForecastRest { get; private set; }
    public int RestWithoutForecast { get; private set; }
    public int Due { get; private set; }
    public int DueWithoutFigure { get; private set; }

    public static PeriodSums Of(IReadOnlyList<BenefitPeriod> periods, DateOnly asOf)
    {
        var sums = new PeriodSums();
        foreach (var period in periods) sums.Add(period, period.End <= asOf);
        if (sums.Planned is not null) sums.PlannedToDate ??= 0;
        if (periods[^1].End <= asOf) sums.ForecastRest ??= 0;
        return sums;
    }

    /// <summary>Without periods the full life is known at best; what is due by now only before it starts and after it ends.</summary>
    public static PeriodSums OfProfile(Benefit benefit, DateOnly asOf)
    {
        var planned = Numbers.Usable(benefit.Planned) ?? (benefit.BaselineValue is null ? Numbers.Usable(benefit.Target) : null);
        var realised = Numbers.Usable(benefit.Realised);
        var isValidated = BenefitReader.IsValidated(benefit.ValidatedBy, benefit.Confidence);
        var isOver = benefit.End is { } end && end.Date <= asOf;
        var isAhead = benefit.Start is { } start && start.Date > asOf;
        return new()
        {
            Planned = planned,
            PlannedToDate = isOver ? planned : isAhead && planned is not null ? 0 : null,
            ValidatedToDate = isValidated ? realised ?? 0 : 0,
            Validated = isValidated ? realised ?? 0 : 0,
            Unvalidated = isValidated ? 0 : realised ?? 0,
            ForecastRest = Numbers.Usable(benefit.Forecast) is { } forecast ? forecast - (realised ?? 0) : isOver && realised is not null ? 0 : null,
            Due = isOver && planned is not null ? 1 : 0,
            DueWithoutFigure = isOver && planned is not null && realised is null ? 1 : 0,
        };
    }

    private void Add(BenefitPeriod period, bool isDue)
    {
        var (planned, realised) = (Numbers.Usable(period.Planned), Numbers.Usable(period.Realised));
        var isValidated = BenefitReader.IsValidated(period.ValidatedBy, period.Confidence);
        if (planned is { } plan) Planned = (Planned ?? 0) + plan;
        if (isDue && planned is { } due)
        {
            PlannedToDate = (PlannedToDate ?? 0) + due;
            if (due != 0) Due++;
            if (due != 0 && realised is null) DueWithoutFigure++;
        }

        if (realised is { } value) AddRealised(value, isValidated, isDue);
        if (!isDue) AddRest(period, realised);
    }

    private void AddRealised(decimal value, bool isValidated, bool isDue)
    {
        if (!isValidated)
        {
            Unvalidated += value;
            return;
        }

        Validated += value;
        if (isDue) ValidatedToDate += value;
    }

    /// <summary>What a period under way has brought already is not forecast again.</summary>
    private void AddRest(BenefitPeriod period, decimal? realised)
    {
        if (Numbers.Usable(period.Forecast) is { } forecast) ForecastRest = (ForecastRest ?? 0) + forecast - (realised ?? 0);
        else RestWithoutForecast++;
    }
}
