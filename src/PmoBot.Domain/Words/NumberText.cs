using System.Globalization;

namespace PmoBot.Domain.Words;

/// <summary>Which way a share in percent is rounded.</summary>
public enum PercentRounding : byte
{
    /// <summary>A bad thing's share: what is beyond a limit never prints as the limit.</summary>
    Up,
    /// <summary>A good thing's share.</summary>
    Down,
    /// <summary>Not rounded: every digit that matters.</summary>
    Exact,
}

/// <summary>A share in percent, to stand in a message's hole: "12%", "12,5 %".</summary>
/// <param name="Value">12 for 12%.</param>
/// <param name="Rounding">Which way to a whole number, if at all.</param>
public sealed record Percent(decimal Value, PercentRounding Rounding = PercentRounding.Exact) : ISpoken
{
    public string In(CultureInfo culture) => NumberText.Of(this, culture);
}

/// <summary>Numbers, times and percentages as a person says them.</summary>
public static class NumberText
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>A bad thing's share in whole percent, rounded up: what is beyond a limit never prints as the limit.</summary>
    public static string PercentUp(decimal percent, CultureInfo? culture = null) => Of(new Percent(percent, PercentRounding.Up), culture);

    /// <summary>A good thing's share in whole percent, rounded down.</summary>
    public static string PercentDown(decimal percent, CultureInfo? culture = null) => Of(new Percent(percent, PercentRounding.Down), culture);

    /// <summary>"12%" or "12 %", as the culture writes it.</summary>
    public static string Of(Percent percent, CultureInfo? culture = null)
    {
        culture ??= Wording.English;
        var digits = percent.Rounding switch
        {
            PercentRounding.Up => decimal.Ceiling(percent.Value).ToString("#,##0", culture),
            PercentRounding.Down => decimal.Floor(percent.Value).ToString("#,##0", culture),
            _ => Exact(percent.Value, culture),
        };
        return culture.NumberFormat.PercentPositivePattern == 0 && Tongue.Of(culture).Name is "de" or "fr" or "es" ? $"{digits}{NoBreakSpace}%" : digits + "%";
    }

    /// <summary>Every digit that matters, for details: "12.5".</summary>
    public static string Exact(decimal value, CultureInfo? culture = null) => value.ToString("#,##0.############", culture ?? Wording.English);

    /// <summary>"once", "twice", "3 times".</summary>
    public static Message Times(int count) => count switch
    {
        1 => $"once",
        2 => $"twice",
        _ => $"{count} times",
    };
}
