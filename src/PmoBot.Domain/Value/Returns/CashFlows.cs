using PmoBot.Domain.Figures;

namespace PmoBot.Domain.Value.Returns;

/// <summary>Arithmetic of investments (domain rules 2.6). Flows are net amounts of years 0, 1, 2 …; year 0 is not discounted.</summary>
public static class CashFlows
{
    private const decimal VeryLate = 1_000_000_000_000m;

    /// <summary>(benefits − cost) ÷ cost × 100; null without a cost above zero.</summary>
    public static decimal? RoiPercent(decimal? benefits, decimal? cost) => Numbers.Quotient((benefits - cost) * 100m, cost);

    /// <summary>Σ flow ÷ (1 + rate)^year.</summary>
    /// <param name="flows">Year 0 first.</param>
    /// <param name="ratePercent">Yearly, 8 for 8%; above −100.</param>
    public static decimal NetPresentValue(IReadOnlyList<decimal> flows, decimal ratePercent)
    {
        var (value, factor) = (0m, 1m);
        foreach (var flow in flows)
        {
            value += flow / factor;
            if (factor < VeryLate) factor *= 1m + (ratePercent / 100m); // beyond it nothing is left of a flow, and a decimal ends
        }

        return value;
    }

    /// <summary>Present value of benefits ÷ present value of costs; null when the costs are not above zero.</summary>
    public static decimal? BenefitCostRatio(IReadOnlyList<decimal> benefits, IReadOnlyList<decimal> costs, decimal ratePercent) =>
        Numbers.Quotient(NetPresentValue(benefits, ratePercent), NetPresentValue(costs, ratePercent));

    /// <summary>The first time in years when the cumulative net is zero or more, on the straight line inside the year; null when it never is.</summary>
    public static decimal? Payback(IReadOnlyList<decimal> flows)
    {
        var sum = 0m;
        for (var year = 0; year < flows.Count; year++)
        {
            var before = sum;
            sum += flows[year];
            if (sum < 0) continue;
            return year == 0 ? 0 : year - 1 + (-before / flows[year]);
        }

        return null;
    }

    /// <summary>How far a measure has come from its start to its target, in percent, neither clamped nor rounded; the same for one that is to fall. Null when start and target are the same.</summary>
    public static decimal? AchievementPercent(decimal? start, decimal? target, decimal? actual) =>
        start is { } s && target is { } t && actual is { } a && Math.Abs(t - s) > 0.000001m ? Numbers.Product((a - s) / (t - s), 100m) : null;

    /// <summary>"25% shorter": (before − after) ÷ before × 100. Always told with both ends.</summary>
    public static decimal? ShorterPercent(decimal before, decimal after) => Numbers.Quotient((before - after) * 100m, before);

    /// <summary>"33.3% faster": before ÷ after − 1, in percent. Never mixed with <see cref="ShorterPercent"/>.</summary>
    public static decimal? FasterPercent(decimal before, decimal after) => Numbers.Quotient((before - after) * 100m, after);
}
