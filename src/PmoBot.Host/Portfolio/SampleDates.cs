using System.Globalization;
using System.Text.RegularExpressions;

namespace PmoBot.Host.Portfolio;

/// <summary>
/// Moves the dates of the sample's files to the present, in whatever style they are written. Days move by whole weeks. Months and quarters move by as
/// many as lie between the old and the new as-of date, so that the month and the quarter under way stay the ones under way.
/// </summary>
internal sealed partial class SampleDates
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;
    private readonly int months, quarters;

    /// <param name="written">As-of date of the newest register as it was written.</param>
    /// <param name="today">The newest register becomes one of the same weekday, less than a week before this day.</param>
    public SampleDates(DateOnly written, DateOnly today)
    {
        Days = (int)Math.Floor((today.DayNumber - written.DayNumber) / 7m) * 7;
        var moved = written.AddDays(Days);
        months = MonthOf(moved) - MonthOf(written);
        quarters = (MonthOf(moved) / 3) - (MonthOf(written) / 3);
    }

    /// <summary>By how many days a day moves: whole weeks.</summary>
    public int Days { get; }

    /// <summary>The text with every date in it moved. What only looks like a date ("2026-13-01") stays.</summary>
    public string Move(string text) => Days == 0 ? text : AnyDate().Replace(text, Moved);

    private string Moved(Match match) => match switch
    {
        _ when Has(match, "iso") => Day(match.Value, "yyyy-MM-dd"),
        _ when Has(match, "dmy") => Day(match.Value, "dd/MM/yyyy"),
        _ when Has(match, "day") => Day(match.Value, match.Groups["name"].Length == 3 ? "d MMM yyyy" : "d MMMM yyyy"),
        _ when Has(match, "quarter") => Quarter(match),
        _ => Month(match.Value),
    };

    private static bool Has(Match match, string group) => match.Groups[group].Success;

    private string Day(string text, string style) =>
        DateOnly.TryParseExact(text, style, Plain, DateTimeStyles.None, out var day) ? day.AddDays(Days).ToString(style, Plain) : text;

    private string Month(string text)
    {
        foreach (var style in MonthStyles)
        {
            if (DateOnly.TryParseExact(text, style, Plain, DateTimeStyles.None, out var month)) return month.AddMonths(months).ToString(style, Plain);
        }

        return text;
    }

    private string Quarter(Match match)
    {
        var quarter = (int.Parse(match.Groups["y"].ValueSpan, Plain) * 4) + int.Parse(match.Groups["quarter"].ValueSpan, Plain) - 1 + quarters;
        return $"Q{(quarter % 4) + 1} {quarter / 4}";
    }

    private static int MonthOf(DateOnly day) => (day.Year * 12) + day.Month - 1;

    private static readonly string[] MonthStyles = ["yyyy-MM", "MMM-yy", "MMM yyyy", "MMMM yyyy"];

    private const string Name = "(?<name>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:tember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";

    [GeneratedRegex($@"\b(?:(?<iso>\d{{4}}-\d{{2}}-\d{{2}})|(?<dmy>\d{{2}}/\d{{2}}/\d{{4}})|(?<day>\d{{1,2}} {Name} \d{{4}})|\d{{4}}-\d{{2}}(?!-)|{Name}(?:-\d{{2}}| \d{{4}})|Q(?<quarter>[1-4]) (?<y>\d{{4}}))\b", RegexOptions.CultureInvariant)]
    private static partial Regex AnyDate();
}
