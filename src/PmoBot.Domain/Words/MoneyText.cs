using System.Globalization;

namespace PmoBot.Domain.Words;

/// <summary>Which way a rounded amount of money may err.</summary>
public enum MoneyRounding : byte
{
    /// <summary>Costs, overruns and risks: never made to look smaller.</summary>
    Up,
    /// <summary>Benefits: never made to look bigger.</summary>
    Down,
    Nearest,
}

/// <summary>Amounts of money as a person says them: two significant figures in a headline, every digit in a detail (domain rules 3.2).</summary>
public static class MoneyText
{
    private static readonly (decimal Size, string Word)[] Scales = [(1_000_000_000m, "B"), (1_000_000m, "M"), (1_000m, "k")];

    /// <summary>"£1.2M", "£750k", "£7,500" (below ten thousand in full), "1.2M" when the currency is "" (not stated).</summary>
    public static string Rounded(decimal amount, string currency, MoneyRounding rounding, CultureInfo? culture = null)
    {
        culture ??= Wording.English;
        var rounded = TwoFigures(amount, rounding);
        var size = Math.Abs(rounded);
        var text = size.ToString("#,##0.##", culture);
        if (size >= 10_000m)
        {
            var scale = Scales.First(s => size >= s.Size);
            text = (size / scale.Size).ToString("#,##0.#", culture) + scale.Word;
        }

        return Signed(rounded, currency, text);
    }

    /// <summary>"£1,234,567.89": not rounded.</summary>
    public static string Exact(decimal amount, string currency, CultureInfo? culture = null) =>
        Signed(amount, currency, NumberText.Exact(Math.Abs(amount), culture));

    /// <summary>The sign before an amount: "£" for GBP, "CHF " for a code without a sign of its own, "" when the currency is not stated.</summary>
    public static string Sign(string currency) => currency.ToUpperInvariant() switch
    {
        "" => "",
        "GBP" => "£",
        "USD" => "$",
        "EUR" => "€",
        "JPY" => "¥",
        "INR" => "₹",
        "AUD" => "A$",
        "NZD" => "NZ$",
        "CAD" => "C$",
        var code => code + " ",
    };

    private static string Signed(decimal amount, string currency, string text) => (amount < 0 ? "-" : "") + Sign(currency) + text;

    private static decimal TwoFigures(decimal amount, MoneyRounding rounding)
    {
        var step = 1m;
        for (var size = Math.Abs(amount); size >= 100m; size /= 10m) step *= 10m;
        var steps = amount / step;
        var whole = rounding switch
        {
            MoneyRounding.Up => decimal.Ceiling(steps),
            MoneyRounding.Down => decimal.Floor(steps),
            _ => decimal.Round(steps, MidpointRounding.AwayFromZero),
        };
        return whole * step;
    }
}
