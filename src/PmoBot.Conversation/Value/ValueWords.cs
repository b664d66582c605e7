using PmoBot.Domain.Value;
using PmoBot.Domain.Value.Benefits;
using PmoBot.Domain.Words;

namespace PmoBot.Conversation.Value;

/// <summary>Kinds of value by name; avoidance is never called a saving.</summary>
internal static class ValueWords
{
    public static Message Of(BenefitType? type) => type switch
    {
        null => $"cash (savings and revenue)",
        BenefitType.CostSaving => $"cost savings",
        BenefitType.Unknown => $"benefits of a kind that is not said",
        { } known => BenefitText.Of(known),
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
