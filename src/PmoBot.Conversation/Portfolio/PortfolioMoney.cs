using System.Globalization;
using PmoBot.Conversation.Answers;
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
    public static string? AtRisk(PortfolioReading reading, CultureInfo culture)
    {
        if (reading.AtRisk is not { Known: > 0, Sum: { } sum, Currency: { } currency } risk || risk.Of == 0) return null;
        var what = risk.Field == Field.WholeLifeCost ? "whole-life cost" : "budget";
        var all = reading.TotalOf(risk.Field) is { Sum: { } total, Currency: { } same } whole && same == currency
            ? $" of the {MoneyText.Rounded(total, currency, MoneyRounding.Nearest, culture)} {what}{Published(whole, culture)}"
            : $" of {what}";
        return $"{MoneyText.Rounded(sum, currency, MoneyRounding.Up, culture)}{all} sits in {Red(reading)} projects{Published(risk, culture)}.";
    }

    /// <summary>On a five-point scale amber/red is trouble too, and is named.</summary>
    private static string Red(PortfolioReading reading) => reading.Current.Scale == HealthScale.FivePoint ? "red and amber/red" : "red";

    private static string Published(AmountTotal total, CultureInfo culture) =>
        total.Known == total.Of ? "" : $" (of the published figures, {Phrases.Number(total.Known, culture)} of {Phrases.Number(total.Of, culture)})";
}
