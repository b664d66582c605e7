using System.Globalization;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Sources.Registers.Values;

/// <summary>Which of "03/04" is the day in a column.</summary>
internal enum DayOrder : byte { Unsure, DayFirst, MonthFirst }

/// <summary>What came of reading a date cell.</summary>
internal enum DateOutcome : byte { Read, NotADate, Impossible }

/// <summary>Reads dates as registers write them: ISO, day or month first, month names, quarters, financial years, Excel serials.</summary>
internal static class DateText
{
    public const int FirstYear = 1950, LastYear = 2200;

    /// <summary>What a slash or dash date proves about the order: 31/12/2026 is day first; 03/04/2026 proves nothing.</summary>
    public static DayOrder Evidence(string plain, out bool ambiguous)
    {
        ambiguous = false;
        if (!TryParts(plain, out var a, out var b, out _, out var sign)) return DayOrder.Unsure;
        if (sign == '.') return DayOrder.Unsure;
        if (a > 12 && b <= 12) return DayOrder.DayFirst;
        if (b > 12 && a <= 12) return DayOrder.MonthFirst;
        ambiguous = a <= 12 && b <= 12 && a != b;
        return DayOrder.Unsure;
    }

    /// <summary>Reads one date.</summary>
    /// <param name="clean">The cell's cleaned text.</param>
    /// <param name="order">The column's order for dates that prove nothing themselves.</param>
    /// <param name="fiscalStart">First month of the financial year, 1 to 12.</param>
    public static DateOutcome TryRead(string clean, DayOrder order, int fiscalStart, out PlanDate date)
    {
        date = default;
        if (clean.Length is 0 or > 60) return DateOutcome.NotADate;
        if (QuickText.TryDay(clean, out var iso))
        {
            date = new(iso);
            return DateOutcome.Read;
        }

        var plain = WithoutTime(CellText.Plainly(clean));
        var outcome = Iso(plain, out date);
        if (outcome == DateOutcome.NotADate) outcome = Parts(plain, order, out date);
        if (outcome == DateOutcome.NotADate) outcome = Serial(plain, out date);
        if (outcome == DateOutcome.NotADate) outcome = NamedMonth.TryRead(plain, out date);
        if (outcome == DateOutcome.NotADate) outcome = PeriodText.TryRead(plain, fiscalStart, out date);
        if (outcome == DateOutcome.Read && date.Date.Year is < FirstYear or > LastYear) return DateOutcome.Impossible;
        return outcome;
    }

    /// <summary>A day from its numbers; impossible when there is no such day.</summary>
    public static DateOutcome Day(int year, int month, int day, out PlanDate date)
    {
        date = default;
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return DateOutcome.Impossible;
        date = new(new DateOnly(year, month, day));
        return DateOutcome.Read;
    }

    /// <summary>The last day of a month, with month precision.</summary>
    public static PlanDate MonthEnd(int year, int month, DatePrecision precision) =>
        new(new DateOnly(year, month, DateTime.DaysInMonth(year, month)), precision);

    public static int FullYear(int year, int digits) => digits > 2 ? year : year < 80 ? 2000 + year : 1900 + year;

    private static string WithoutTime(string plain)
    {
        plain = plain.Trim();
        var t = plain.IndexOf('t');
        if (t == 10 && char.IsAsciiDigit(plain[9]) && plain.Length > 11 && char.IsAsciiDigit(plain[11])) return plain[..10];
        var space = plain.IndexOf(' ');
        while (space > 0)
        {
            var rest = plain.AsSpan(space + 1).TrimStart();
            var colon = rest.IndexOf(':');
            if (colon is 1 or 2 && char.IsAsciiDigit(rest[0])) return plain[..space].TrimEnd(',');
            space = plain.IndexOf(' ', space + 1);
        }

        return WithoutWeekday(plain);
    }

    private static string WithoutWeekday(string plain)
    {
        var space = plain.IndexOf(' ');
        if (space < 2) return plain;
        var word = plain[..space].TrimEnd(',', '.');
        return word is "mon" or "tue" or "wed" or "thu" or "fri" or "sat" or "sun" or "tues" or "thur" or "thurs" or "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday"
            ? plain[(space + 1)..] : plain;
    }

    private static DateOutcome Iso(string plain, out PlanDate date)
    {
        date = default;
        if (plain.Length == 8 && AllDigits(plain) && int.Parse(plain.AsSpan(0, 4), CultureInfo.InvariantCulture) is >= FirstYear and <= LastYear)
        {
            return Day(Number(plain.AsSpan(0, 4)), Number(plain.AsSpan(4, 2)), Number(plain.AsSpan(6, 2)), out date);
        }

        if (plain.Length is < 8 or > 11 || !AllDigits(plain.AsSpan(0, 4)) || plain[4] is not ('-' or '/' or '.')) return DateOutcome.NotADate;
        var rest = plain.AsSpan(5).TrimEnd('z');
        var split = rest.IndexOf(plain[4]);
        if (split is not (1 or 2) || !AllDigits(rest[..split]) || rest.Length - split - 1 is not (1 or 2) || !AllDigits(rest[(split + 1)..])) return DateOutcome.NotADate;
        return Day(Number(plain.AsSpan(0, 4)), Number(rest[..split]), Number(rest[(split + 1)..]), out date);
    }

    private static DateOutcome Parts(string plain, DayOrder order, out PlanDate date)
    {
        date = default;
        if (!TryParts(plain, out var a, out var b, out var year, out var sign)) return DateOutcome.NotADate;
        if (a > 12 && b > 12) return DateOutcome.Impossible;
        var monthFirst = sign != '.' && (b > 12 || (order == DayOrder.MonthFirst && a <= 12));
        return monthFirst ? Day(year, a, b, out date) : Day(year, b, a, out date);
    }

    private static bool TryParts(string plain, out int a, out int b, out int year, out char sign)
    {
        (a, b, year, sign) = (0, 0, 0, ' ');
        if (plain.Length is < 6 or > 40) return false;
        plain = WithoutTime(plain);
        var first = plain.AsSpan().IndexOfAny('/', '-', '.');
        if (first is not (1 or 2)) return false;
        sign = plain[first];
        var rest = plain.AsSpan(first + 1);
        var second = rest.IndexOf(sign);
        if (second is not (1 or 2)) return false;
        var tail = rest[(second + 1)..].Trim();
        if (tail.Length is not (2 or 4) || !AllDigits(plain.AsSpan(0, first)) || !AllDigits(rest[..second]) || !AllDigits(tail)) return false;
        (a, b, year) = (Number(plain.AsSpan(0, first)), Number(rest[..second]), FullYear(Number(tail), tail.Length));
        return true;
    }

    private static DateOutcome Serial(string plain, out PlanDate date)
    {
        date = default;
        if (!double.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var serial)) return DateOutcome.NotADate;
        if (serial is >= FirstYear and <= LastYear && serial == Math.Floor(serial))
        {
            date = new(new DateOnly((int)serial, 12, 31), DatePrecision.Year);
            return DateOutcome.Read;
        }

        if (serial is < 18_264 or > 109_940) return DateOutcome.NotADate;
        date = new(DateOnly.FromDateTime(DateTime.FromOADate(Math.Floor(serial))));
        return DateOutcome.Read;
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static bool AllDigits(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c)) return false;
        }

        return text.Length > 0;
    }
}
