using PmoBot.Domain.Value;
using PmoBot.Domain.Words;

namespace PmoBot.Conversation.Value;

/// <summary>Kinds of value by name; avoidance is never called a saving.</summary>
internal static class ValueWords
{
    public static Message Of(BenefitType? type) => type switch
    {
        null => $"cash (savings and revenue)",
        BenefitType.CostSaving => $"cost savings",
        BenefitType.CostAvoidance => $"cost avoidance",
        BenefitType.Revenue => $"revenue",
        BenefitType.ProductivityTime => $"time released",
        BenefitType.CapitalRelease => $"capital released",
        BenefitType.RiskReduction => $"risk reduction",
        BenefitType.Compliance => $"compliance",
        BenefitType.Quality => $"quality",
        BenefitType.TimeToMarket => $"time to market",
        BenefitType.Satisfaction => $"satisfaction",
        BenefitType.Disbenefit => $"dis-benefits",
        _ => $"benefits of a kind that is not said",
    };

    /// <summary>An amount of benefit in its unit, rounded so that it never flatters.</summary>
    public static Message Amount(decimal amount, string unit, bool isMoney) => isMoney
        ? (Message)$"{new RoundedMoney(amount, unit, MoneyRounding.Down)}"
        : $"{decimal.Floor(amount)} {unit:its unit}";

    public static Message Method(AttributionMethod method) => method switch
    {
        AttributionMethod.A => $"by a controlled comparison",
        AttributionMethod.B => $"by before and after, with the outside factors on record",
        AttributionMethod.C => $"by the owner's signed estimate",
        AttributionMethod.D => $"by the PMO's own estimate",
        _ => $"by a method that is not said",
    };
}
