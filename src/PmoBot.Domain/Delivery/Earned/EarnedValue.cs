using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Delivery.Earned;

/// <summary>Where a value of the earned value method comes from.</summary>
public enum ValueOrigin : byte
{
    /// <summary>Not known.</summary>
    None,
    /// <summary>A column of the register.</summary>
    Register,
    /// <summary>The planned value curve, at a point of it.</summary>
    Curve,
    /// <summary>The planned value curve, on the straight line between two of its points.</summary>
    CurveBetween,
    /// <summary>The newest entry of the status history.</summary>
    StatusHistory,
    /// <summary>A stand-in: budget × elapsed share of the baseline, "straight-line plan".</summary>
    StraightLine,
    /// <summary>Budget × percent complete.</summary>
    PercentComplete,
    /// <summary>Budget × a percentage that is hours spent ÷ estimate: a stand-in, spend-like and not earned.</summary>
    HoursSpent,
}

/// <summary>Whether a forecast by index means something yet.</summary>
public enum ForecastWindow : byte { Unknown, TooEarly, Inside, TooLate }

/// <summary>
/// Earned value of one project at the register's date (domain rules 2.2), in one currency. Made only where the budget (BAC) is known; every other value
/// may be null, and what is computed from a null is null.
/// </summary>
public sealed record EarnedValue
{
    /// <summary>ISO 4217 code; "" when the register does not say.</summary>
    public required string Currency { get; init; }
    /// <summary>Budget at completion: the approved budget of the register now.</summary>
    public required decimal Bac { get; init; }
    /// <summary>Planned value to date (BCWS).</summary>
    public decimal? Pv { get; init; }
    /// <summary>Earned value to date (BCWP).</summary>
    public decimal? Ev { get; init; }
    /// <summary>Actual cost to date (ACWP).</summary>
    public decimal? Ac { get; init; }
    /// <summary>The register's own estimate at completion: actual cost + a new estimate of the rest.</summary>
    public decimal? ReportedEac { get; init; }
    public ValueOrigin PlannedFrom { get; init; }
    public ValueOrigin EarnedFrom { get; init; }
    public ValueOrigin ActualFrom { get; init; }
    /// <summary>Time-based schedule measures; null when neither curve nor dates allow them.</summary>
    public EarnedSchedule? Schedule { get; init; }
    /// <summary>The limits that the colours and the forecast window are read with.</summary>
    public required DeliveryRules Rules { get; init; }

    /// <summary>A value of the method stands in for the real one.</summary>
    public bool IsProxy => PlannedFrom == ValueOrigin.StraightLine || EarnedFrom == ValueOrigin.HoursSpent;

    /// <summary>EV − AC; below zero is over cost.</summary>
    public decimal? CostVariance => Ev - Ac;
    /// <summary>CV ÷ EV × 100.</summary>
    public decimal? CostVariancePercent => Percent(CostVariance, Ev);
    /// <summary>EV − PV, in money and not in days; below zero is behind.</summary>
    public decimal? ScheduleVariance => Ev - Pv;
    /// <summary>SV ÷ PV × 100.</summary>
    public decimal? ScheduleVariancePercent => Percent(ScheduleVariance, Pv);
    /// <summary>EV ÷ AC: what a unit of money buys of planned work.</summary>
    public decimal? Cpi => Numbers.Quotient(Ev, Ac);
    /// <summary>EV ÷ PV: share of the work planned to date that is done.</summary>
    public decimal? Spi => Numbers.Quotient(Ev, Pv);

    /// <summary>PV ÷ BAC × 100.</summary>
    public decimal? PercentPlanned => Percent(Pv, Bac);
    /// <summary>EV ÷ BAC × 100.</summary>
    public decimal? PercentEarned => Percent(Ev, Bac);
    /// <summary>AC ÷ BAC × 100.</summary>
    public decimal? PercentSpent => Percent(Ac, Bac);

    /// <summary>BAC ÷ CPI: the rest goes as the work so far.</summary>
    public decimal? EacTypical => Numbers.Quotient(Numbers.Product(Bac, Ac), Ev);
    /// <summary>AC + (BAC − EV) ÷ (CPI × SPI): the rest is also under pressure of time.</summary>
    public decimal? EacComposite => Ac + Numbers.Quotient(Bac - Ev, Numbers.Product(Cpi, Spi), 0.0001m);
    /// <summary>AC + (BAC − EV): the rest goes as planned.</summary>
    public decimal? EacRestAtPlan => Ac + Bac - Ev;
    /// <summary>EAC (typical) − AC.</summary>
    public decimal? Etc => EacTypical - Ac;
    /// <summary>BAC − EAC (typical); below zero is over budget.</summary>
    public decimal? Vac => Bac - EacTypical;
    /// <summary>VAC ÷ BAC × 100.</summary>
    public decimal? VacPercent => Percent(Vac, Bac);
    /// <summary>BAC − the register's own EAC.</summary>
    public decimal? ReportedVac => Bac - ReportedEac;
    /// <summary>The lowest of the three formulas; null unless all three can be given.</summary>
    public decimal? EacLowest => All(EacTypical, EacComposite, EacRestAtPlan) ? Math.Min(EacTypical!.Value, Math.Min(EacComposite!.Value, EacRestAtPlan!.Value)) : null;
    /// <summary>The highest of the three formulas; null unless all three can be given.</summary>
    public decimal? EacHighest => All(EacTypical, EacComposite, EacRestAtPlan) ? Math.Max(EacTypical!.Value, Math.Max(EacComposite!.Value, EacRestAtPlan!.Value)) : null;

    /// <summary>(BAC − EV) ÷ (BAC − AC): how efficient the rest must be to finish on budget; null when the budget is spent.</summary>
    public decimal? TcpiBac => Tcpi(Bac);
    /// <summary>(BAC − EV) ÷ (EAC − AC), EAC typical: by construction the CPI itself.</summary>
    public decimal? TcpiEac => Tcpi(EacTypical);
    /// <summary>As <see cref="TcpiBac"/>, against the register's own EAC.</summary>
    public decimal? TcpiReportedEac => Tcpi(ReportedEac);
    /// <summary>TCPI(BAC) − CPI.</summary>
    public decimal? BudgetGap => TcpiBac - Cpi;
    /// <summary>TCPI(reported EAC) − CPI.</summary>
    public decimal? ReportedEacGap => TcpiReportedEac - Cpi;
    /// <summary>Finishing on budget would need a jump in efficiency that is not to be believed; null when it cannot be told.</summary>
    public bool? IsBudgetDoubtful => IsSpent(Bac) ?? (BudgetGap is { } gap ? gap > Rules.TripwireGap : null);
    /// <summary>The register's own estimate at completion is not to be believed; null when it cannot be told.</summary>
    public bool? IsReportedEacDoubtful => ReportedEac is { } eac ? IsSpent(eac) ?? (ReportedEacGap is { } gap ? gap > Rules.TripwireGap : null) : null;

    /// <summary>Whether the EACs by index mean something: between 20% and 80% complete by default.</summary>
    public ForecastWindow Window => PercentEarned switch
    {
        null => ForecastWindow.Unknown,
        var percent when percent < Rules.ForecastFromPercent => ForecastWindow.TooEarly,
        var percent when percent > Rules.ForecastToPercent => ForecastWindow.TooLate,
        _ => ForecastWindow.Inside,
    };

    public Health CpiColour => IndexColour(Cpi);
    public Health SpiColour => IndexColour(Spi);
    public Health TcpiColour => TcpiBac is not { } tcpi ? Health.Unknown : tcpi > Rules.TcpiRed ? Health.Red : tcpi > Rules.TcpiAmber ? Health.Amber : Health.Green;

    private static decimal? Percent(decimal? part, decimal? whole) => Numbers.Quotient(part * 100m, whole);

    private static bool All(params ReadOnlySpan<decimal?> values)
    {
        foreach (var value in values)
        {
            if (value is null) return false;
        }

        return true;
    }

    private decimal? Tcpi(decimal? target) => Numbers.Quotient(Bac - Ev, target - Ac);

    /// <summary>True when the target's money is spent and work is left; null when there is money left or nothing is known.</summary>
    private bool? IsSpent(decimal target) => Ac is { } spent && Ev is { } earned && spent >= target && earned < Bac ? true : null;

    private Health IndexColour(decimal? index) => index switch
    {
        null => Health.Unknown,
        var i when i >= Rules.IndexAmber => Health.Green,
        var i when i >= Rules.IndexRed => Health.Amber,
        _ => Health.Red,
    };
}

/// <summary>The unit of an earned schedule.</summary>
public enum ScheduleUnit : byte { Months, Days }

/// <summary>Earned schedule (domain rules 2.2): how far in time the earned value is on the plan. Unlike SPI it does not go to 1 at the end of a late project.</summary>
/// <param name="Unit">Months on an even monthly or quarterly curve; days on an uneven curve or a straight line.</param>
/// <param name="Earned">ES: when the plan was to have earned what is earned now, from the start.</param>
/// <param name="Actual">AT: time from the start to the register's date.</param>
/// <param name="Planned">Planned duration.</param>
/// <param name="IsProxy">There is no curve: the straight line from baseline start to baseline finish stands in.</param>
/// <param name="Start">Where the times are counted from.</param>
public sealed record EarnedSchedule(ScheduleUnit Unit, decimal Earned, decimal Actual, decimal Planned, bool IsProxy, DateOnly Start)
{
    private const decimal DaysPerMonth = 365.25m / 12;

    /// <summary>ES − AT; below zero is behind.</summary>
    public decimal Variance => Earned - Actual;
    /// <summary>ES ÷ AT; null before time has passed.</summary>
    public decimal? Spi => Actual > 0 ? Earned / Actual : null;
    /// <summary>Planned duration ÷ SPI(t); null when nothing is earned yet.</summary>
    public decimal? ForecastDuration => Actual > 0 ? Numbers.Quotient(Planned * Actual, Earned) : null;
    /// <summary>Start + forecast duration; null when it cannot be told or lies beyond the calendar.</summary>
    public DateOnly? ForecastFinish => ForecastDuration is { } duration ? After(InDays(duration)) : null;
    /// <summary>SV(t) in months, whatever the unit.</summary>
    public decimal VarianceInMonths => Unit == ScheduleUnit.Months ? Variance : Variance / DaysPerMonth;

    private decimal InDays(decimal time) => Unit == ScheduleUnit.Days ? time : time * DaysPerMonth;

    private DateOnly? After(decimal days) => days < DateOnly.MaxValue.DayNumber - Start.DayNumber ? Start.AddDays((int)decimal.Ceiling(days)) : null;
}
