using System.Globalization;

namespace PmoBot.Domain.Words;

/// <summary>Counts, days and percentages as a person says them.</summary>
public static class NumberText
{
    /// <summary>"1 day", "1,234 days".</summary>
    public static string Days(int days, CultureInfo? culture = null) => Count(days, "day", culture);

    /// <summary>"1 project", "227 projects": the plural is the noun with an s.</summary>
    public static string Count(int count, string noun, CultureInfo? culture = null) =>
        $"{count.ToString("N0", culture ?? Wording.English)} {noun}{(count is 1 or -1 ? "" : "s")}";

    /// <summary>A bad thing's share in whole percent, rounded up: what is beyond a limit never prints as the limit.</summary>
    public static string PercentUp(decimal percent, CultureInfo? culture = null) => Whole(decimal.Ceiling(percent), culture);

    /// <summary>A good thing's share in whole percent, rounded down.</summary>
    public static string PercentDown(decimal percent, CultureInfo? culture = null) => Whole(decimal.Floor(percent), culture);

    /// <summary>Every digit that matters, for details: "12.5".</summary>
    public static string Exact(decimal value, CultureInfo? culture = null) => value.ToString("#,##0.############", culture ?? Wording.English);

    /// <summary>"once", "twice", "3 times".</summary>
    public static string Times(int count, CultureInfo? culture = null) => count switch
    {
        1 => "once",
        2 => "twice",
        _ => Count(count, "time", culture),
    };

    private static string Whole(decimal percent, CultureInfo? culture) => percent.ToString("#,##0", culture ?? Wording.English) + "%";
}
