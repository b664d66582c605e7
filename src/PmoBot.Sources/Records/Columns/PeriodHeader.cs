using System.Globalization;
using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Registers.Headers;
using PmoBot.Sources.Registers.Values;

namespace PmoBot.Sources.Records.Columns;

/// <summary>A period that a column's header names, and what is measured in it when the header says so.</summary>
/// <param name="Start">First day.</param>
/// <param name="End">Last day.</param>
/// <param name="Measure">"planned", "actual" … in lower case; "" when the header names the period only.</param>
internal readonly record struct PeriodHeader(DateOnly Start, DateOnly End, string Measure)
{
    private const int LongestHeader = 60;

    /// <summary>True when the period is one month.</summary>
    public bool IsMonth => Start.AddMonths(1) == End.AddDays(1);

    /// <summary>How many months it has.</summary>
    public int Months => ((End.Year - Start.Year) * 12) + End.Month - Start.Month + 1;

    /// <summary>Reads headers such as "Jan-26", "2026-01", "Planned Q1 FY26", "FY2026/27 (Actual)" and a typed first of the month.</summary>
    /// <param name="fiscalStart">First month of the financial year, 1 to 12.</param>
    /// <param name="order">Which of "1/2/2026" is the day.</param>
    public static PeriodHeader? Of(HeaderText header, int fiscalStart, DayOrder order)
    {
        if (header.Full.Length is 0 or > LongestHeader || !header.Full.AsSpan().ContainsAnyInRange('0', '9')) return null;
        var words = CellText.Plainly(header.Full).Split([' ', '(', ')', '[', ']', '_', ':', '|', ','], StringSplitOptions.RemoveEmptyEntries);
        var measure = Array.FindAll(words, w => MeasureWords.IsPart(w));
        var rest = string.Join(' ', Array.FindAll(words, w => !MeasureWords.IsPart(w))).Trim('-', '–', ' ');
        return rest.Length == 0 ? null : Period(rest, fiscalStart, order) is { } period ? period with { Measure = string.Join(' ', measure) } : null;
    }

    /// <summary>True for a header that names a period, whichever of "1/2/2026" is the day.</summary>
    public static bool IsAny(HeaderText header, int fiscalStart) => (Of(header, fiscalStart, DayOrder.DayFirst) ?? Of(header, fiscalStart, DayOrder.MonthFirst)) is not null;

    /// <summary>The period of a cell: "Mar-26", "Q3 FY26", "2026", or the month that a day lies in.</summary>
    public static PeriodHeader? OfCell(string clean, DayOrder order, int fiscalStart) =>
        DateText.TryRead(clean, order, fiscalStart, out var date) == DateOutcome.Read ? Of(date) : FiscalMonth(CellText.Plainly(clean), fiscalStart);

    /// <summary>The period that a date stands for; a day stands for its month.</summary>
    public static PeriodHeader Of(PlanDate date)
    {
        var months = date.Precision switch { DatePrecision.Quarter => 3, DatePrecision.Year => 12, _ => 1 };
        var end = date.Precision == DatePrecision.Day ? new DateOnly(date.Date.Year, date.Date.Month, DateTime.DaysInMonth(date.Date.Year, date.Date.Month)) : date.Date;
        return new(new DateOnly(end.Year, end.Month, 1).AddMonths(1 - months), end, "");
    }

    private static PeriodHeader? Period(string text, int fiscalStart, DayOrder order)
    {
        if (IsBareNumber(text)) return null;
        if (HalfYear(text, fiscalStart) is { } half) return half;
        if (DateText.TryRead(text, order, fiscalStart, out var date) != DateOutcome.Read) return FiscalMonth(text, fiscalStart);
        // A day that neither begins nor ends its month is a week or a meeting, not a month.
        if (date.Precision == DatePrecision.Day && date.Date.Day != 1 && date.Date.AddDays(1).Day != 1) return null;
        return Of(date);
    }

    /// <summary>"1", "2.5", "45000": no period; "2026" is a year and "20260101" a day.</summary>
    private static bool IsBareNumber(string text) => text.Length is not (4 or 8) && text.AsSpan().IndexOfAnyExcept("0123456789.") < 0;

    /// <summary>"H1 FY26": read with the others as a quarter's precision, but six months long.</summary>
    private static PeriodHeader? HalfYear(string text, int fiscalStart)
    {
        if (!text.Split([' ', '-', '/']).Any(w => w is "h1" or "h2")) return null;
        return DateText.TryRead(text, DayOrder.DayFirst, fiscalStart, out var date) == DateOutcome.Read
            ? new(new DateOnly(date.Date.Year, date.Date.Month, 1).AddMonths(-5), date.Date, "") : null;
    }

    /// <summary>"FY26 Apr", "Apr FY26": the month of a financial year that is named by the year in which it ends.</summary>
    private static PeriodHeader? FiscalMonth(string text, int fiscalStart)
    {
        int month = 0, year = 0;
        foreach (var word in text.Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.StartsWith("fy", StringComparison.Ordinal) && int.TryParse(word.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out var fy)) year = DateText.FullYear(fy, word.Length - 2);
            else if (MonthNames.Of(word) is var named and > 0 && month == 0) month = named;
            else return null;
        }

        if (month == 0 || year is < DateText.FirstYear or > DateText.LastYear) return null;
        return Of(DateText.MonthEnd(fiscalStart > 1 && month >= fiscalStart ? year - 1 : year, month, DatePrecision.Month));
    }
}

/// <summary>One column that is a period.</summary>
internal readonly record struct PeriodColumn(int Index, string Header, PeriodHeader Period);
