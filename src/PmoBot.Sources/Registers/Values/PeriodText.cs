using System.Globalization;
using System.Text.RegularExpressions;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Sources.Registers.Values;

/// <summary>Reads quarters, halves and years: "2020-Q3", "Q3 FY26", "H1 2027", "FY2026/27". Kept as the period's last day with its precision.</summary>
internal static partial class PeriodText
{
    public static DateOutcome TryRead(string plain, int fiscalStart, out PlanDate date)
    {
        date = default;
        var match = Pattern().Match(plain);
        if (!match.Success) return DateOutcome.NotADate;
        var year = DateText.FullYear(int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture), match.Groups["y"].Length);
        var second = match.Groups["y2"];
        var fiscal = match.Groups["fy"].Success || second.Success;
        if (second.Success && !Follows(year, second.Value)) return DateOutcome.NotADate;
        if (!fiscal && !match.Groups["n"].Success && match.Groups["y"].Length != 4) return DateOutcome.NotADate;
        date = End(match.Groups["k"].Value, match.Groups["n"].Success ? match.Groups["n"].ValueSpan[0] - '0' : 0, second.Success ? year + 1 : year, fiscal ? Start(fiscalStart, second.Success) : 1);
        return DateOutcome.Read;
    }

    /// <summary>True when the text names its year by two years and no start month is stated.</summary>
    public static bool AssumesApril(string plain, int fiscalStart) => fiscalStart == 1 && Pattern().Match(plain).Groups["y2"].Success;

    /// <summary>A year named by two years cannot start in January: April is taken, as most public registers have it.</summary>
    private static int Start(int fiscalStart, bool twoYears) => twoYears && fiscalStart == 1 ? 4 : fiscalStart;

    private static PlanDate End(string kind, int number, int endingYear, int startMonth)
    {
        var first = startMonth == 1 ? new DateOnly(endingYear, 1, 1) : new DateOnly(endingYear - 1, startMonth, 1);
        var (months, precision) = number == 0 ? (12, DatePrecision.Year) : kind is "h" ? (6 * number, DatePrecision.Quarter) : (3 * number, DatePrecision.Quarter);
        return new(first.AddMonths(months).AddDays(-1), precision);
    }

    private static bool Follows(int year, string second)
    {
        var next = DateText.FullYear(int.Parse(second, CultureInfo.InvariantCulture), second.Length);
        return next == year + 1;
    }

    [GeneratedRegex(@"^(?:(?<k>[qhts])\s?(?<n>[1-4])[\s,/\-]*(?:of\s)?)?(?<fy>fy|financial year|fiscal year)?[\s'\-]*(?<y>\d{4}|\d{2})(?:\s?[/\-–]\s?(?<y2>\d{2}|\d{4}))?(?:[\s\-_/,:]*(?<k>[qhts])\s?(?<n>[1-4]))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
