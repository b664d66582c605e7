using System.Collections.Frozen;

namespace PmoBot.Conversation.Understanding.Periods;

/// <summary>Names of months, days and numbers, with what people type for them.</summary>
internal static class PeriodWords
{
    public static int? Month(string word) => Months.TryGetValue(word, out var month) ? month : null;

    public static DayOfWeek? Day(string word) => Days.TryGetValue(word, out var day) ? day : null;

    public static int? Number(string word) =>
        Numbers.TryGetValue(word, out var number) ? number : word.Length <= 3 && int.TryParse(word, out number) && number is > 0 and <= 999 ? number : null;

    public static int? Year(string word) => word.Length == 4 && word.StartsWith("20", StringComparison.Ordinal) && int.TryParse(word, out var year) ? year : null;

    /// <summary>"fy26", "fy2026", and with the two halves of "FY 26" or "FY25/26" as words of their own.</summary>
    public static int? FiscalYear(string word) =>
        word.StartsWith("fy", StringComparison.Ordinal) && word.Length is 4 or 6 && int.TryParse(word.AsSpan(2), out var year) ? year < 100 ? 2000 + year : year is >= 2000 and < 2100 ? year : null : null;

    private static readonly FrozenDictionary<string, int> Months = Pairs(
        "january jan;february feb;march mar;april apr;may;june jun;july jul;august aug;september sept sep;october oct;november nov;december dec").ToFrozenDictionary(p => p.Word, p => p.Index + 1);

    private static readonly FrozenDictionary<string, DayOfWeek> Days = Pairs(
        "sunday sun;monday mon;tuesday tues tue;wednesday wed weds;thursday thurs thur thu;friday fri;saturday sat").ToFrozenDictionary(p => p.Word, p => (DayOfWeek)p.Index);

    private static readonly FrozenDictionary<string, int> Numbers = Pairs(
        "zero;one a an;two couple;three;four;five;six;seven;eight;nine;ten;eleven;twelve").Where(p => p.Index > 0).ToFrozenDictionary(p => p.Word, p => p.Index);

    private static IEnumerable<(string Word, int Index)> Pairs(string words) =>
        words.Split(';').SelectMany((group, i) => group.Split(' ').Select(word => (word, i)));
}
