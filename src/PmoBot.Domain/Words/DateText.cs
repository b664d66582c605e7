using System.Globalization;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Words;

/// <summary>Dates as a person writes them, never finer than they are known. The months stand here, since platforms differ in how they shorten them.</summary>
public static class DateText
{
    private static readonly string[] English = Months("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec");
    private static readonly string[] German = Months("Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.");
    private static readonly string[] Austrian = Months("Jän. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.");
    private static readonly string[] French = Months("janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.");
    private static readonly string[] Spanish = Months("ene feb mar abr may jun jul ago sept oct nov dic");

    /// <summary>"31 Mar 2027", "Mar 31, 2027", "31. März 2027", "31 mars 2027", "31 mar 2027".</summary>
    public static string Of(DateOnly date, CultureInfo? culture = null)
    {
        culture ??= Wording.English;
        var month = Month(date, culture);
        return Tongue.Of(culture).Name switch
        {
            "en-US" => string.Create(CultureInfo.InvariantCulture, $"{month} {date.Day}, {date.Year:0000}"),
            "de" => string.Create(CultureInfo.InvariantCulture, $"{date.Day}. {month} {date.Year:0000}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{date.Day} {month} {date.Year:0000}"),
        };
    }

    /// <summary>"31 Mar 2027", "Mar 2027", "quarter to Mar 2027", "2027" or "year to Mar 2027" by the date's precision.</summary>
    public static string Of(PlanDate date, CultureInfo? culture = null)
    {
        culture ??= Wording.English;
        return date.Precision switch
        {
            DatePrecision.Day => Of(date.Date, culture),
            DatePrecision.Month => MonthAndYear(date.Date, culture),
            DatePrecision.Quarter => culture.Say($"quarter to {MonthAndYear(date.Date, culture)}"),
            _ when date.Date.Month == 12 => Year(date.Date),
            _ => culture.Say($"year to {MonthAndYear(date.Date, culture)}"),
        };
    }

    private static string MonthAndYear(DateOnly date, CultureInfo culture) => $"{Month(date, culture)} {Year(date)}";

    private static string Year(DateOnly date) => date.Year.ToString("0000", CultureInfo.InvariantCulture);

    private static string Month(DateOnly date, CultureInfo culture) => NamesOf(culture)[date.Month - 1];

    private static string[] NamesOf(CultureInfo culture) => Tongue.Of(culture).Name switch
    {
        "de" => culture.Name == "de-AT" ? Austrian : German,
        "fr" => French,
        "es" => Spanish,
        _ => English,
    };

    private static string[] Months(string names) => names.Split(' ');
}
