using System.Collections.Frozen;

namespace PmoBot.Domain.Feedback.Asking;

/// <summary>When a person works: the hours of a day in the person's own zone, the days of a week, and the days off.</summary>
public sealed class WorkingTime
{
    private readonly FrozenSet<DateOnly> _daysOff;
    private readonly FrozenSet<DayOfWeek> _week;

    /// <exception cref="ArgumentException">There is no working hour or no working day.</exception>
    public WorkingTime(TimeZoneInfo zone, TimeOnly? from = null, TimeOnly? until = null, IEnumerable<DayOfWeek>? week = null, IEnumerable<DateOnly>? daysOff = null)
    {
        (Zone, From, Until) = (zone, from ?? new TimeOnly(9, 0), until ?? new TimeOnly(17, 0));
        _week = (week ?? [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday]).ToFrozenSet();
        _daysOff = (daysOff ?? []).ToFrozenSet();
        if (From >= Until || _week.Count == 0) throw new ArgumentException("A person needs an hour and a day to work in.");
    }

    public TimeZoneInfo Zone { get; }

    /// <summary>Local time, included.</summary>
    public TimeOnly From { get; }

    /// <summary>Local time, not included.</summary>
    public TimeOnly Until { get; }

    public bool IsWorkingDay(DateOnly day) => _week.Contains(day.DayOfWeek) && !_daysOff.Contains(day);

    /// <summary>The date where the person is.</summary>
    public DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Zone).DateTime);

    /// <summary>Whether the person is at work.</summary>
    public bool IsWithin(DateTimeOffset moment)
    {
        var local = TimeZoneInfo.ConvertTime(moment, Zone).DateTime;
        var time = TimeOnly.FromDateTime(local);
        return IsWorkingDay(DateOnly.FromDateTime(local)) && time >= From && time < Until;
    }

    /// <summary>The moment itself when the person is at work, otherwise the next moment that the person is; null when there is none within a year.</summary>
    public DateTimeOffset? NextWithin(DateTimeOffset moment)
    {
        if (IsWithin(moment)) return moment;
        var day = DayOf(moment);
        for (var i = 0; i <= 366; i++, day = day.AddDays(1))
        {
            if (IsWorkingDay(day) && Begin(day) is var begin && begin > moment) return begin;
        }

        return null;
    }

    /// <summary>The so-manieth working day after a date; the date itself for 0.</summary>
    public DateOnly WorkingDayAfter(DateOnly day, int workingDays)
    {
        for (var looked = 0; workingDays > 0 && looked < 3_660; looked++)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day)) workingDays--;
        }

        return day;
    }

    /// <summary>When work begins on a day, as a moment: an hour that the clocks leave out begins after them, one that comes twice at its first.</summary>
    public DateTimeOffset Begin(DateOnly day)
    {
        var local = day.ToDateTime(From);
        while (Zone.IsInvalidTime(local)) local = local.AddMinutes(1);
        var offset = Zone.IsAmbiguousTime(local) ? Zone.GetAmbiguousTimeOffsets(local).Max() : Zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset);
    }
}
