using System.Collections.Immutable;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Value.Benefits;

namespace PmoBot.Domain.Value.Returns;

/// <summary>One validated amount and the PMO's share of it: a line of "where does the 2 million come from".</summary>
/// <param name="Value">Validated in the period, whole.</param>
/// <param name="PmoValue">Value × PMO share; null when no share is known.</param>
/// <param name="ValidatedBy">As the sources name them, in the order of periods; empty when nobody is named.</param>
public sealed record ValueContribution(BenefitReading Benefit, decimal Value, decimal? PmoValue, AttributionMethod Method, ImmutableArray<string> ValidatedBy, ImmutableArray<RowPlace> Places);

/// <summary>What the PMO returned on its own cost in a period, in one currency (domain rules 2.6). Only validated value, only attributed shares, no estimates of the PMO itself.</summary>
public sealed record PmoReturn
{
    public required string Currency { get; init; }
    /// <summary>Benefit periods and costs that end in it.</summary>
    public required DateRange Period { get; init; }
    /// <summary>PMO operating cost; null when no row of the period gives one.</summary>
    public decimal? Cost { get; init; }
    /// <summary>Σ validated value × PMO share.</summary>
    public required BenefitMoney Attributed { get; init; }
    /// <summary>Largest first, within each class.</summary>
    public required ImmutableArray<ValueContribution> Contributions { get; init; }
    /// <summary>Validated, but nobody has said the PMO's share, or the shares add up to more than 100%: not in any number here.</summary>
    public required ImmutableArray<ValueContribution> WithoutAttribution { get; init; }
    /// <summary>Shares that the PMO estimated itself (method D): not in any number here.</summary>
    public required ImmutableArray<ValueContribution> EstimatedByPmo { get; init; }

    /// <summary>(Σ cash × share − cost) ÷ cost × 100; null without a cost or without any attributed value.</summary>
    public decimal? CashPercent => Attributed.Benefits == 0 ? null : CashFlows.RoiPercent(Attributed.CashLine, Cost);
    /// <summary>(Σ (cash + avoidance) × share − cost) ÷ cost × 100: the second line.</summary>
    public decimal? CashAndAvoidancePercent => Attributed.Benefits == 0 ? null : CashFlows.RoiPercent(Attributed.CashAndAvoidanceLine, Cost);
    /// <summary>Not every validated benefit has a share: the return is of the others only.</summary>
    public bool IsPartial => !WithoutAttribution.IsEmpty || !EstimatedByPmo.IsEmpty;
}

/// <summary>Computes the PMO's return for any period.</summary>
internal sealed class PmoReturnReader(ImmutableArray<PmoCost> costs)
{
    /// <summary>By currency of costs and benefits; benefits and costs count in the period that they end in.</summary>
    public ImmutableArray<PmoReturn> Read(ReadOnlySpan<BenefitReading> benefits, DateRange period)
    {
        var byCurrency = new SortedDictionary<string, List<ValueContribution>>(StringComparer.Ordinal);
        var money = CostsOf(period);
        foreach (var currency in money.Keys) byCurrency[currency] = [];
        foreach (var benefit in benefits)
        {
            if (!benefit.IsMoney || !benefit.Counts || Contribution(benefit, period) is not { } contribution) continue;
            if (!byCurrency.TryGetValue(benefit.Unit, out var list)) byCurrency[benefit.Unit] = list = [];
            list.Add(contribution);
        }

        return [.. byCurrency.Select(c => Return(c.Key, period, money.TryGetValue(c.Key, out var cost) ? cost : null, c.Value))];
    }

    private Dictionary<string, decimal> CostsOf(DateRange period)
    {
        var sums = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var row in costs)
        {
            if (!period.Contains(row.End) || Money.Usable(row.Cost) is not { } cost) continue;
            sums[cost.Currency] = sums.GetValueOrDefault(cost.Currency) + cost.Value!.Value;
        }

        return sums;
    }

    private static ValueContribution? Contribution(BenefitReading benefit, DateRange period)
    {
        var (value, method) = (0m, benefit.Method);
        var by = ImmutableArray.CreateBuilder<string>();
        var places = ImmutableArray.CreateBuilder<RowPlace>();
        foreach (var row in benefit.Periods)
        {
            if (!period.Contains(row.End) || Numbers.Usable(row.Realised) is not { } realised || !BenefitReader.IsValidated(row.ValidatedBy, row.Confidence)) continue;
            value += benefit.IsDisbenefit && (benefit.Benefit.IsDisbenefit || benefit.Benefit.Type == BenefitType.Disbenefit) ? -Math.Abs(realised) : realised;
            if (row.Method != AttributionMethod.Unknown && (method == AttributionMethod.Unknown || row.Method < method)) method = row.Method;
            if (row.ValidatedBy is { } who && !by.Contains(who)) by.Add(who);
            places.Add(row.Place);
        }

        if (benefit.Periods.IsEmpty && benefit.Validated != 0 && DateOf(benefit.Benefit) is { } date && period.Contains(date))
        {
            value = benefit.Validated;
            if (benefit.Benefit.ValidatedBy is { } who) by.Add(who);
            places.Add(benefit.Benefit.Place);
        }

        if (places.Count == 0) return null;
        return new(benefit, value, benefit.PmoSharePercent is { } share ? value * share / 100m : null, method, by.DrainToImmutable(), places.DrainToImmutable());
    }

    /// <summary>A benefit without periods counts on the day that it was validated, else at its end.</summary>
    private static DateOnly? DateOf(Benefit benefit) => benefit.ValidatedOn ?? benefit.End?.Date;

    private static PmoReturn Return(string currency, DateRange period, decimal? cost, List<ValueContribution> all)
    {
        var attributed = all.Where(c => c.PmoValue is not null && c.Method != AttributionMethod.D).ToArray();
        return new()
        {
            Currency = currency,
            Period = period,
            Cost = cost,
            Attributed = attributed.Aggregate(new BenefitMoney(), (sum, c) => sum + ReturnReader.Classed(c.Benefit, c.PmoValue!.Value)),
            Contributions = Sorted(attributed),
            WithoutAttribution = Sorted(all.Where(c => c.PmoValue is null)),
            EstimatedByPmo = Sorted(all.Where(c => c.PmoValue is not null && c.Method == AttributionMethod.D)),
        };
    }

    private static ImmutableArray<ValueContribution> Sorted(IEnumerable<ValueContribution> contributions) =>
    [
        .. contributions.OrderBy(c => c.Benefit.IsCash ? 0 : c.Benefit.IsAvoidance ? 1 : 2).ThenByDescending(c => c.PmoValue ?? c.Value)
            .ThenBy(c => c.Benefit.Project?.Project.Id ?? "", StringComparer.Ordinal).ThenBy(c => c.Benefit.Benefit.Title, StringComparer.Ordinal),
    ];
}
