using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;

namespace PmoBot.Conversation.Portfolio;

/// <summary>Sentences about money in the portfolio. A total is always "of the published figures, n of m", and currencies are never added.</summary>
internal static class PortfolioMoney
{
    private static readonly HashSet<string> MoneyKeys =
        ["portfolio.budget", "portfolio.wholeLifeCost", "portfolio.actualCost", "portfolio.forecastCost", "portfolio.atRisk", "portfolio.benefitPlanned", "portfolio.benefitForecast", "portfolio.benefitRealised"];

    /// <summary>The sides whose reasons hold amounts.</summary>
    public static bool IsMoney(Dimension dimension) => dimension is Dimension.Cost or Dimension.Benefits;

    public static bool IsMoney(Figure figure) => MoneyKeys.Contains(figure.Key);

    /// <summary>How much money sits in red projects; null when no figure is published or nothing is red.</summary>
    public static Message? AtRisk(PortfolioReading reading)
    {
        if (reading.AtRisk is not { Known: > 0, Sum: { } sum, Currency: { } currency } risk || risk.Of == 0) return null;
        var amount = new RoundedMoney(sum, currency, MoneyRounding.Up);
        var whole = reading.TotalOf(risk.Field) is { Sum: { } total, Currency: { } same } all && same == currency ? Whole(total, all) : null;
        return $"{Message.Joined(" ", InRed(amount, whole, risk.Field, reading.Current.Scale), Published(risk))}.";
    }

    private static Message Whole(decimal total, AmountTotal all)
    {
        Message whole = $"{new RoundedMoney(total, all.Currency!, MoneyRounding.Nearest)} {all.Field:what the total is of}";
        return Message.Joined(" ", whole, Published(all));
    }

    /// <summary>On a five-point scale amber/red is trouble too, and is named.</summary>
    private static Message InRed(RoundedMoney amount, Message? whole, Field field, HealthScale scale) => (whole, scale) switch
    {
        ({ }, HealthScale.FivePoint) => $"{amount} of the {whole} sits in red and amber/red projects",
        ({ }, _) => $"{amount} of the {whole} sits in red projects",
        (null, HealthScale.FivePoint) => $"{amount} of {field} sits in red and amber/red projects",
        (null, _) => $"{amount} of {field} sits in red projects",
    };

    private static Message? Published(AmountTotal total) => total.Known == total.Of ? null : (Message)$"(of the published figures, {total.Known} of {total.Of})";
}
