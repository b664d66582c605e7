using System.Collections.Immutable;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Delivery.Earned;

/// <summary>A point of a planned value curve, accumulated.</summary>
internal readonly record struct CurvePoint(DateOnly Date, decimal Cumulative);

/// <summary>
/// A project's planned value over time in one currency, rising, the first point at zero. Made from the table's points; null when they contradict each other.
/// </summary>
internal sealed class PlannedCurve
{
    private readonly ImmutableArray<CurvePoint> points;

    private PlannedCurve(string currency, ImmutableArray<CurvePoint> points, int monthsPerPeriod) =>
        (Currency, this.points, MonthsPerPeriod) = (currency, points, monthsPerPeriod);

    public string Currency { get; }
    /// <summary>Months from one point to the next; 0 when the points are not at even distances, then times are measured in days.</summary>
    public int MonthsPerPeriod { get; }
    public decimal Total => points[^1].Cumulative;
    public DateOnly Start => points[0].Date;
    public int Count => points.Length;

    /// <summary>Planned duration: from the first point to the first one that holds the total.</summary>
    public decimal Duration => At(points.First(p => p.Cumulative == Total).Date);

    /// <summary>The curve of a project's rows; null without at least two usable points or when they contradict each other.</summary>
    /// <param name="startsOn">Where the work begins, for a curve whose first point is above zero.</param>
    public static PlannedCurve? Of(ReadOnlySpan<PlannedValuePoint> rows, DateOnly? startsOn)
    {
        if (Accumulated(rows, out var currency) is not { Count: > 0 } points) return null;
        if (points[0].Cumulative > 0) points.Insert(0, new(BeforeFirst(points, startsOn), 0));
        for (var i = 1; i < points.Count; i++)
        {
            if (points[i].Cumulative < points[i - 1].Cumulative || points[i].Date <= points[i - 1].Date) return null;
        }

        return points.Count < 2 || points[^1].Cumulative <= 0 ? null : new(currency, [.. points], EvenMonths(points));
    }

    /// <summary>Planned value at a date: on the straight line between its neighbours; the total after the end, zero before the start.</summary>
    public (decimal Value, bool IsExact) ValueAt(DateOnly date)
    {
        if (date <= points[0].Date) return (points[0].Cumulative, true);
        if (date >= points[^1].Date) return (Total, true);
        var after = First(p => p.Date >= date);
        var (left, right) = (points[after - 1], points[after]);
        if (right.Date == date) return (right.Cumulative, true);
        var share = (decimal)(date.DayNumber - left.Date.DayNumber) / (right.Date.DayNumber - left.Date.DayNumber);
        return (left.Cumulative + ((right.Cumulative - left.Cumulative) * share), false);
    }

    /// <summary>Earned schedule: C + (EV − PV_C) ÷ (PV_C+1 − PV_C), C the last point whose planned value is reached; in months or, on an uneven curve, days.</summary>
    public decimal Earned(decimal earned)
    {
        if (earned >= Total) return Duration;
        var after = First(p => p.Cumulative > earned);
        if (after == 0) return 0;
        var (left, right) = (points[after - 1], points[after]);
        var share = (earned - left.Cumulative) / (right.Cumulative - left.Cumulative);
        var from = At(left.Date);
        return from + ((At(right.Date) - from) * share);
    }

    /// <summary>Time from the curve's start to a date, in months or, on an uneven curve, days.</summary>
    public decimal At(DateOnly date)
    {
        if (MonthsPerPeriod == 0) return date.DayNumber - Start.DayNumber;
        var exact = points.BinarySearch(new CurvePoint(date, 0), ByDate);
        if (exact >= 0) return exact * MonthsPerPeriod;
        var after = ~exact;
        if (after == 0) return 0;
        var left = points[after - 1].Date;
        var length = after < points.Length ? points[after].Date.DayNumber - left.DayNumber : left.AddMonths(MonthsPerPeriod).DayNumber - left.DayNumber;
        return ((after - 1) * MonthsPerPeriod) + (MonthsPerPeriod * (decimal)(date.DayNumber - left.DayNumber) / length);
    }

    private static readonly IComparer<CurvePoint> ByDate = Comparer<CurvePoint>.Create((x, y) => x.Date.CompareTo(y.Date));

    private int First(Func<CurvePoint, bool> isIt)
    {
        var i = 0;
        while (!isIt(points[i])) i++;
        return i;
    }

    /// <summary>Null when currencies are mixed or one date has two values.</summary>
    private static List<CurvePoint>? Accumulated(ReadOnlySpan<PlannedValuePoint> rows, out string currency)
    {
        currency = "";
        var byDate = new SortedDictionary<DateOnly, (decimal? Cumulative, decimal InPeriod)>();
        var isFirst = true;
        foreach (var row in rows)
        {
            var (cumulative, inPeriod) = (Money.Usable(row.Cumulative), Money.Usable(row.InPeriod));
            if ((cumulative ?? inPeriod) is not { } amount) continue;
            if (!isFirst && amount.Currency != currency) return null;
            (currency, isFirst) = (amount.Currency, false);
            var known = byDate.TryGetValue(row.Date, out var there);
            if (known && (there.Cumulative is null) != (cumulative is null)) return null;
            if (known && cumulative is not null && there.Cumulative != cumulative.Value) return null;
            byDate[row.Date] = (cumulative?.Value, there.InPeriod + (cumulative is null ? inPeriod!.Value!.Value : 0));
        }

        return Run(byDate);
    }

    private static List<CurvePoint>? Run(SortedDictionary<DateOnly, (decimal? Cumulative, decimal InPeriod)> byDate)
    {
        var points = new List<CurvePoint>(byDate.Count + 1);
        var hasCumulative = byDate.Values.Any(v => v.Cumulative is not null);
        var sum = 0m;
        foreach (var (date, (cumulative, inPeriod)) in byDate)
        {
            if (hasCumulative && cumulative is null) return null;
            sum = cumulative ?? (sum + inPeriod);
            points.Add(new(date, sum));
        }

        return points;
    }

    /// <summary>One period before the first point; with a single point the start of the work.</summary>
    private static DateOnly BeforeFirst(List<CurvePoint> points, DateOnly? startsOn)
    {
        if (points.Count > 1 && EvenMonths(points) is > 0 and var months) return MonthEnd(points[0].Date.AddMonths(-months), points[0].Date);
        return startsOn is { } start && start < points[0].Date ? start : points[0].Date.AddMonths(-1);
    }

    private static DateOnly MonthEnd(DateOnly date, DateOnly like) =>
        like.Day == DateTime.DaysInMonth(like.Year, like.Month) ? new(date.Year, date.Month, DateTime.DaysInMonth(date.Year, date.Month)) : date;

    private static int EvenMonths(List<CurvePoint> points)
    {
        if (points.Count < 2) return 0;
        var months = Months(points[0].Date, points[1].Date);
        for (var i = 2; i < points.Count; i++)
        {
            if (Months(points[i - 1].Date, points[i].Date) != months) return 0;
        }

        return months > 0 && points.TrueForAll(p => IsSameDay(p.Date, points[0].Date)) ? months : 0;
    }

    private static int Months(DateOnly from, DateOnly to) => ((to.Year - from.Year) * 12) + to.Month - from.Month;

    /// <summary>The same day of the month, or both the last.</summary>
    private static bool IsSameDay(DateOnly x, DateOnly y) => x.Day == y.Day || (IsLast(x) && IsLast(y));

    private static bool IsLast(DateOnly date) => date.Day == DateTime.DaysInMonth(date.Year, date.Month);
}
