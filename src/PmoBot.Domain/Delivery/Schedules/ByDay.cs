using System.Collections.Immutable;

namespace PmoBot.Domain.Delivery.Schedules;

/// <summary>Things in the order of their days, so that those of a period are found without looking at the others.</summary>
internal sealed class ByDay<T>
{
    private readonly DateOnly[] days;

    /// <param name="items">Things of the same day keep their order.</param>
    public ByDay(IEnumerable<(DateOnly Day, T Item)> items)
    {
        var ordered = items.OrderBy(i => i.Day).ToArray();
        days = Array.ConvertAll(ordered, i => i.Day);
        All = [.. ordered.Select(i => i.Item)];
    }

    public ImmutableArray<T> All { get; }

    public ImmutableArray<T> In(DateRange period)
    {
        var (from, to) = Places(period);
        return from == 0 && to == All.Length ? All : from >= to ? [] : All.Slice(from, to - from);
    }

    /// <summary>The place of the first in the period, and the place behind its last.</summary>
    public (int From, int To) Places(DateRange period) => (Below(period.From), period.To == DateOnly.MaxValue ? days.Length : Below(period.To.AddDays(1)));

    /// <summary>How many lie before the day.</summary>
    private int Below(DateOnly day)
    {
        var (low, high) = (0, days.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (days[middle] < day) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
