using System.Globalization;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Sources.Registers.Values;

/// <summary>Reads dates with a month in words: "30 Jun 2026", "June 30, 2026", "30-Jun-26", "Mar-26", "March 2026", and "2026-03", "03/2026".</summary>
internal static class NamedMonth
{
    public static DateOutcome TryRead(string plain, out PlanDate date)
    {
        date = default;
        var parts = plain.Split([' ', '-', '/', ',', '.', '\''], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length is < 2 or > 6) return DateOutcome.NotADate;
        int month = 0, year = 0, day = 0;
        foreach (var part in parts)
        {
            if (part is "de" or "del" or "of" or "the" or "end") continue;
            if (MonthNames.Of(part) is var named and > 0 && month == 0) { month = named; continue; }
            if (!TryNumber(part, out var number)) return DateOutcome.NotADate;
            if (part.Length == 4 && year == 0) year = number;
            else if (day == 0) day = number;
            else if (year == 0) year = DateText.FullYear(number, part.Length);
            else return DateOutcome.NotADate;
        }

        return month == 0 ? Numbers(parts, out date) : Make(year, month, day, parts, out date);
    }

    private static DateOutcome Make(int year, int month, int day, string[] parts, out PlanDate date)
    {
        date = default;
        if (year == 0 && day > 0)
        {
            // "Mar-26" is a month of a year; "26 March" has no year and is no date.
            if (MonthNames.Of(parts[0]) == 0 || parts[^1].Length != 2) return DateOutcome.NotADate;
            year = DateText.FullYear(day, 2);
            day = 0;
        }

        if (year is < 1 or > 9999) return DateOutcome.NotADate;
        if (day > 0) return DateText.Day(year, month, day, out date);
        date = DateText.MonthEnd(year, month, DatePrecision.Month);
        return DateOutcome.Read;
    }

    private static DateOutcome Numbers(string[] parts, out PlanDate date)
    {
        date = default;
        if (parts.Length != 2 || !TryNumber(parts[0], out var a) || !TryNumber(parts[1], out var b)) return DateOutcome.NotADate;
        var (year, month) = parts[0].Length == 4 && parts[1].Length == 2 ? (a, b) : parts[1].Length == 4 && parts[0].Length <= 2 ? (b, a) : (0, 0);
        if (year is < 1900 or > 2200 || month is < 1 or > 12) return DateOutcome.NotADate;
        date = DateText.MonthEnd(year, month, DatePrecision.Month);
        return DateOutcome.Read;
    }

    private static bool TryNumber(string part, out int number)
    {
        if (part.Length > 2 && (part.EndsWith("st", StringComparison.Ordinal) || part.EndsWith("nd", StringComparison.Ordinal) || part.EndsWith("rd", StringComparison.Ordinal) || part.EndsWith("th", StringComparison.Ordinal))) part = part[..^2];
        return int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out number) && part.Length <= 4;
    }
}
