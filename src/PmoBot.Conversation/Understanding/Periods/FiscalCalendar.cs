namespace PmoBot.Conversation.Understanding.Periods;

/// <summary>
/// Years, halves and quarters of an organisation. A fiscal year bears the number of the calendar year in which it ends: with a start in April, FY26 runs from
/// 1 April 2025 to 31 March 2026; with a start in January it is the calendar year.
/// </summary>
internal readonly record struct FiscalCalendar(int StartMonth)
{
    public (DateOnly From, DateOnly To) Year(int label)
    {
        var from = new DateOnly(StartMonth == 1 ? label : label - 1, StartMonth, 1);
        return (from, from.AddMonths(12).AddDays(-1));
    }

    /// <summary>The number of the fiscal year that holds the day.</summary>
    public int LabelOf(DateOnly day) => StartMonth == 1 || day.Month < StartMonth ? day.Year : day.Year + 1;

    /// <param name="label">Number of the fiscal year.</param>
    /// <param name="months">3 for quarters, 6 for halves.</param>
    /// <param name="index">From 0.</param>
    public (DateOnly From, DateOnly To) Part(int label, int months, int index)
    {
        var from = Year(label).From.AddMonths(months * index);
        return (from, from.AddMonths(months).AddDays(-1));
    }

    /// <summary>The part of a year that holds the day, moved by so many parts.</summary>
    public (DateOnly From, DateOnly To) PartAround(DateOnly day, int months, int moved = 0)
    {
        var start = Year(LabelOf(day)).From;
        var passed = ((day.Year - start.Year) * 12) + day.Month - start.Month;
        var from = start.AddMonths((passed / months * months) + (moved * months));
        return (from, from.AddMonths(months).AddDays(-1));
    }
}
