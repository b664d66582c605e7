using System.Globalization;
using PmoBot.Sources.Registers.Values;

namespace PmoBot.Sources.Registers.Headers;

/// <summary>The period that a header names ("DCA 2025", "RAG Mar 26", "Status Q2 2026"): the latest one wins.</summary>
internal static class HeaderPeriod
{
    /// <summary>True for a word that only says when.</summary>
    public static bool IsPeriodWord(string word) =>
        Year(word) > 0 || Quarter(word) > 0 || (word.Length > 2 && MonthNames.Of(word) > 0 && word is not ("set" or "out" or "gen" or "ago"))
        || (word.Length == 4 && word.StartsWith("fy", StringComparison.Ordinal) && char.IsAsciiDigit(word[2]));

    /// <summary>True for the second of two years that are one: "24" in "2023/24".</summary>
    public static bool IsSecondYear(string before, string word) =>
        Year(before) is var first and > 0 && (word.Length == 2 || Year(word) > 0) && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var second) && second % 100 == (first + 1) % 100 && second != first;

    /// <summary>Year × 100 + month, sortable; the month alone when no year is named; 0 when the header names no period.</summary>
    public static int Of(HeaderText header)
    {
        int year = 0, month = 0;
        foreach (var word in header.Words)
        {
            if (Year(word) is var named and > 0) year = Math.Max(year, named);
            else if (word.Length == 4 && word.StartsWith("fy", StringComparison.Ordinal) && int.TryParse(word.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out var fy)) year = 2000 + fy;
            else if (Quarter(word) is var quarter and > 0) month = quarter * 3;
            else if (MonthNames.Of(word) is var ordinal and > 0) month = ordinal;
        }

        return (year * 100) + month;
    }

    /// <summary>The header's words without the period: two headers that differ only in time are one column through time.</summary>
    public static string Base(HeaderText header) => string.Join(' ', Array.FindAll(header.Words, w => !IsPeriodWord(w) && !(w.Length == 2 && char.IsAsciiDigit(w[0]))));

    private static int Year(string word) =>
        word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1990 and <= 2100 ? year : 0;

    private static int Quarter(string word) => word.Length == 2 && word[0] is 'q' && word[1] is >= '1' and <= '4' ? word[1] - '0' : 0;
}
