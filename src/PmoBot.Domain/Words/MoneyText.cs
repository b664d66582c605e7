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

/// <summary>An amount with two significant figures, to stand in a message's hole: "£1.2M", "1,2 Mio. £".</summary>
public sealed record RoundedMoney(decimal Amount, string Currency, MoneyRounding Rounding) : ISpoken
{
    public string In(CultureInfo culture) => MoneyText.Rounded(Amount, Currency, Rounding, culture);
}

/// <summary>An amount with every digit, to stand in a message's hole: "£1,234.5", "1.234,5 £".</summary>
public sealed record ExactMoney(decimal Amount, string Currency) : ISpoken
{
    public string In(CultureInfo culture) => MoneyText.Exact(Amount, Currency, culture);
}

/// <summary>Amounts of money as a person says them: two significant figures in a headline, every digit in a detail (domain rules 3.2).</summary>
public static class MoneyText
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>"£1.2M", "£750k", "£7,500" (below ten thousand in full), "1.2M" when the currency is "" (not stated); "1,2 Mio. £", "1,2 M£" elsewhere.</summary>
    public static string Rounded(decimal amount, string currency, MoneyRounding rounding, CultureInfo? culture = null)
    {
        culture ??= Wording.English;
        var rounded = TwoFigures(amount, rounding);
        var size = Math.Abs(rounded);
        if (size < 10_000m) return Signed(rounded, size.ToString("#,##0.##", culture), "", currency, culture);
        var (scale, word) = ScaleOf(size, Tongue.Of(culture).Name);
        return Signed(rounded, (size / scale).ToString("#,##0.#", culture), word, currency, culture);
    }

    /// <summary>"£1,234,567.89": not rounded.</summary>
    public static string Exact(decimal amount, string currency, CultureInfo? culture = null) =>
        Signed(amount, NumberText.Exact(Math.Abs(amount), culture), "", currency, culture ?? Wording.English);

    /// <summary>The sign of a currency: "£" for GBP, the code for one without a sign of its own, "" when the currency is not stated.</summary>
    private static string Sign(string currency, CultureInfo culture) => currency.ToUpperInvariant() switch
    {
        "GBP" => "£",
        "USD" => culture.NumberFormat.CurrencySymbol == "$" && Tongue.Of(culture).Name is "fr" or "es" && !culture.Name.EndsWith("-US", StringComparison.Ordinal) ? "USD" : "$",
        "EUR" => "€",
        "JPY" => "¥",
        "INR" => "₹",
        "AUD" when IsEnglish(culture) => "A$",
        "NZD" when IsEnglish(culture) => "NZ$",
        "CAD" when IsEnglish(culture) => "C$",
        var code => code,
    };

    private static (decimal Scale, string Word) ScaleOf(decimal size, string tongue) => (size, tongue) switch
    {
        (>= 1_000_000_000m, "de") => (1_000_000_000m, "Mrd."),
        (>= 1_000_000_000m, "fr") => (1_000_000_000m, "Md"),
        (>= 1_000_000_000m, not "es") => (1_000_000_000m, "B"),
        (>= 1_000_000m, "de") => (1_000_000m, "Mio."),
        (>= 1_000_000m, _) => (1_000_000m, "M"),
        (_, "de") => (1_000m, "Tsd."),
        (_, "es") => (1m, ""), // nobody shortens thousands there
        _ => (1_000m, "k"),
    };

    /// <summary>English puts the sign first and glues all; the others put it where their culture does: "1,2 Mio. £", "1,2 M£", "CHF 1.2 Mio.".</summary>
    private static string Signed(decimal amount, string digits, string scale, string currency, CultureInfo culture)
    {
        var sign = Sign(currency, culture);
        var minus = amount < 0 ? "-" : "";
        if (IsEnglish(culture)) return $"{minus}{sign}{(sign.Length == 3 && sign[2] != '$' ? " " : "")}{digits}{scale}";
        var number = scale.Length == 0 ? digits : $"{digits}{NoBreakSpace}{scale}";
        if (sign.Length == 0) return minus + number;
        var isFirst = culture.NumberFormat.CurrencyPositivePattern is 0 or 2;
        if (isFirst) return culture.NumberFormat.CurrencyPositivePattern == 0 && sign.Length == 1 ? $"{minus}{sign}{number}" : $"{minus}{sign}{NoBreakSpace}{number}";
        var isGlued = sign.Length == 1 && scale is "M" or "Md" or "k";
        return isGlued ? $"{minus}{number}{sign}" : $"{minus}{number}{NoBreakSpace}{sign}";
    }

    private static bool IsEnglish(CultureInfo culture) => Tongue.Of(culture).Name is not ("de" or "fr" or "es");

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
