using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Value.Returns;

/// <summary>Which benefits a return is computed with.</summary>
public enum ValueBasis : byte
{
    /// <summary>The full-life plan.</summary>
    Planned,
    /// <summary>Realised + forecast of the rest.</summary>
    Forecast,
    /// <summary>Realised and validated so far.</summary>
    Validated,
}

/// <summary>Money that benefits bring, each class apart; dis-benefits are negative.</summary>
/// <param name="Cash">Savings + revenue.</param>
/// <param name="Avoidance">Cost avoidance: in no cash figure.</param>
/// <param name="Disbenefits">Negative or zero; in both lines.</param>
/// <param name="Other">Money of other types (capital release, risk reduction …): in no return.</param>
/// <param name="Benefits">How many benefits gave a number.</param>
public readonly record struct BenefitMoney(decimal Cash, decimal Avoidance, decimal Disbenefits, decimal Other, int Benefits)
{
    /// <summary>Cash + dis-benefits.</summary>
    public decimal CashLine => Cash + Disbenefits;
    /// <summary>Cash + avoidance + dis-benefits: the second line, never called savings.</summary>
    public decimal CashAndAvoidanceLine => Cash + Avoidance + Disbenefits;

    public static BenefitMoney operator +(BenefitMoney x, BenefitMoney y) =>
        new(x.Cash + y.Cash, x.Avoidance + y.Avoidance, x.Disbenefits + y.Disbenefits, x.Other + y.Other, x.Benefits + y.Benefits);
}

/// <summary>What a project returns on its cost, in one currency. Null where an input is missing.</summary>
public sealed record ProjectReturn
{
    public required ProjectReading Project { get; init; }
    public required string Currency { get; init; }
    /// <summary>Forecast cost, else budget, else whole-life cost; <see cref="CostField"/> says which.</summary>
    public required decimal Cost { get; init; }
    public required Field CostField { get; init; }
    public BenefitMoney Planned { get; init; }
    public BenefitMoney Forecast { get; init; }
    public BenefitMoney Validated { get; init; }
    /// <summary>The register's own planned benefit, where the project has no rows in the table of benefits: its type is not said, so it is no line of cash.</summary>
    public decimal? RegisterPlanned { get; init; }
    /// <summary>Flows by year since the start, cash only: the cost in year 0, planned benefits in the year that their period ends in. Null without periods or a start.</summary>
    public YearFlows? Flows { get; init; }

    public BenefitMoney Of(ValueBasis basis) => basis switch { ValueBasis.Planned => Planned, ValueBasis.Forecast => Forecast, _ => Validated };

    /// <summary>(cash − cost) ÷ cost × 100; null when no benefit gives a number.</summary>
    public decimal? CashRoiPercent(ValueBasis basis) => Of(basis) is { Benefits: > 0 } money ? CashFlows.RoiPercent(money.CashLine, Cost) : null;

    /// <summary>(cash + avoidance − cost) ÷ cost × 100: the second line.</summary>
    public decimal? CashAndAvoidanceRoiPercent(ValueBasis basis) => Of(basis) is { Benefits: > 0 } money ? CashFlows.RoiPercent(money.CashAndAvoidanceLine, Cost) : null;

    /// <summary>(the register's planned benefit − cost) ÷ cost × 100, of a type that is not said.</summary>
    public decimal? RegisterRoiPercent => CashFlows.RoiPercent(RegisterPlanned, Cost);

    /// <summary>All planned money, whatever its type, or the register's: only to ask whether benefits are less than the cost.</summary>
    internal decimal? AnyPlanned => Planned.Benefits > 0 ? Planned.CashAndAvoidanceLine + Planned.Other : RegisterPlanned;
}

/// <summary>Planned flows of a project by year.</summary>
/// <param name="Start">Year 0 begins here: baseline start, else start.</param>
/// <param name="Costs">By year; the whole cost stands in year 0, since no source says when it is spent.</param>
/// <param name="Cash">Planned savings, revenue and dis-benefits by year.</param>
/// <param name="CashAndAvoidance">The same with avoidance.</param>
/// <param name="RatePercent">Yearly discount rate.</param>
public sealed record YearFlows(DateOnly Start, IReadOnlyList<decimal> Costs, IReadOnlyList<decimal> Cash, IReadOnlyList<decimal> CashAndAvoidance, decimal RatePercent)
{
    public decimal NetPresentValue => CashFlows.NetPresentValue(Net(Cash), RatePercent);
    public decimal NetPresentValueWithAvoidance => CashFlows.NetPresentValue(Net(CashAndAvoidance), RatePercent);
    public decimal? BenefitCostRatio => CashFlows.BenefitCostRatio(Cash, Costs, RatePercent);
    /// <summary>Years from the start; null when it never pays back.</summary>
    public decimal? PaybackYears => CashFlows.Payback(Net(Cash));

    private decimal[] Net(IReadOnlyList<decimal> benefits) => [.. benefits.Select((b, year) => b - Costs[year])];
}
