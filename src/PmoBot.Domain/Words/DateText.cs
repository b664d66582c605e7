using System.Globalization;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Words;

/// <summary>Dates as a person writes them, never finer than they are known.</summary>
public static class DateText
{
    /// <summary>"31 Mar 2027".</summary>
    public static string Of(DateOnly date, CultureInfo? culture = null) => date.ToString("d MMM yyyy", culture ?? Wording.English);

    /// <summary>"31 Mar 2027", "Mar 2027", "quarter to Mar 2027", "2027" or "year to Mar 2027" by the date's precision.</summary>
    public static string Of(PlanDate date, CultureInfo? culture = null) => date.Precision switch
    {
        DatePrecision.Day => Of(date.Date, culture),
        DatePrecision.Month => Month(date.Date, culture),
        DatePrecision.Quarter => "quarter to " + Month(date.Date, culture),
        _ when date.Date.Month == 12 => date.Date.Year.ToString("0000", CultureInfo.InvariantCulture),
        _ => "year to " + Month(date.Date, culture),
    };

    private static string Month(DateOnly date, CultureInfo? culture) => date.ToString("MMM yyyy", culture ?? Wording.English);
}
