namespace PmoBot.Domain.Portfolio;

/// <summary>The distance between two plan dates, no finer than the less exact of them.</summary>
/// <param name="Days">Calendar days; positive is later.</param>
/// <param name="WorkingDays">Monday to Friday after the first date up to the second; 0 when not later or only about.</param>
/// <param name="IsAbout">A date is known only by month, quarter or year: the days are those between the ends of the periods.</param>
public readonly record struct Slip(int Days, int WorkingDays, bool IsAbout)
{
    /// <summary>From one date to another. A day against a quarter is compared by quarters.</summary>
    public static Slip Between(PlanDate from, PlanDate to)
    {
        var precision = (DatePrecision)Math.Max((byte)from.Precision, (byte)to.Precision);
        if (precision == DatePrecision.Day)
        {
            return new(to.Date.DayNumber - from.Date.DayNumber, WorkingDaysAfter(from.Date, to.Date), false);
        }

        var anchor = from.Precision == precision ? from.Date : to.Date;
        return new(PeriodEnd(to.Date, precision, anchor).DayNumber - PeriodEnd(from.Date, precision, anchor).DayNumber, 0, true);
    }

    /// <summary>Working days (Monday to Friday) after <paramref name="from"/>, up to and including <paramref name="to"/>.</summary>
    public static int WorkingDaysAfter(DateOnly from, DateOnly to) =>
        to <= from ? 0 : WorkingDaysSinceMonday(to) - WorkingDaysSinceMonday(from);

    /// <summary>Day 0 of the calendar (1 Jan 0001) is a Monday, so whole weeks count from there.</summary>
    private static int WorkingDaysSinceMonday(DateOnly date)
    {
        var days = date.DayNumber + 1;
        return (days / 7 * 5) + Math.Min(days % 7, 5);
    }

    /// <summary>The end of the period that a date falls in, where the periods end in the anchor's month (so financial years work too).</summary>
    private static DateOnly PeriodEnd(DateOnly date, DatePrecision precision, DateOnly anchor)
    {
        var months = precision switch { DatePrecision.Month => 1, DatePrecision.Quarter => 3, _ => 12 };
        var month = (date.Year * 12) + date.Month - 1;
        var ends = (anchor.Year * 12) + anchor.Month - 1;
        var end = month + ((((ends - month) % months) + months) % months);
        var year = Math.Min(end / 12, 9999);
        return new(year, (end % 12) + 1, DateTime.DaysInMonth(year, (end % 12) + 1));
    }
}
