using System.Collections.Immutable;
using PmoBot.Sources.Records.Shapes;
using PmoBot.Sources.Registers.Columns;
using PmoBot.Sources.Registers.Headers;
using PmoBot.Sources.Registers.Values;

namespace PmoBot.Sources.Records.Columns;

/// <summary>Gives columns the fields of a shape: headers propose, values decide, the best agreement first.</summary>
internal static class ColumnPlanner
{
    private const double Enough = 34;

    /// <param name="taken">Columns that are something else already, such as the type of a RAID list.</param>
    public static ColumnPlan Plan(TableShape shape, HeaderText[] headers, ColumnProfile[] profiles, int fiscalStart, params ReadOnlySpan<int> taken)
    {
        var periods = shape.TakesPeriods ? Periods(headers, profiles.Length, fiscalStart) : [];
        var used = new HashSet<int>(periods.Select(p => p.Index));
        foreach (var index in taken) used.Add(index);
        var candidates = Candidates(shape, headers, profiles, used);
        candidates.Sort(Better);
        var chosen = new List<ChosenColumn>();
        var fields = new HashSet<string>(StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            if (used.Contains(candidate.Index) || fields.Contains(candidate.Field.Name)) continue;
            chosen.Add(candidate);
            used.Add(candidate.Index);
            fields.Add(candidate.Field.Name);
        }

        return new(shape, [.. chosen.OrderBy(c => c.Index)], References(candidates, chosen), periods);
    }

    private static List<ChosenColumn> Candidates(TableShape shape, HeaderText[] headers, ColumnProfile[] profiles, HashSet<int> used)
    {
        var all = new List<ChosenColumn>();
        for (var i = 0; i < headers.Length && i < profiles.Length; i++)
        {
            if (used.Contains(i)) continue;
            foreach (var (field, weight) in shape.Meanings(headers[i]))
            {
                var fit = CellFit.Of(field, headers[i], profiles[i]);
                if (weight * fit >= Enough) all.Add(new(i, headers[i], profiles[i], field, weight, weight * fit, fit >= 1 ? "header alias; values agree" : "header alias"));
            }
        }

        return all;
    }

    /// <summary>Other columns that name projects: "Project" beside "Project ID".</summary>
    private static ImmutableArray<ChosenColumn> References(List<ChosenColumn> candidates, List<ChosenColumn> chosen)
    {
        if (chosen.Find(c => c.Field.Sort == CellSort.Reference) is not { } first) return [];
        return [first, .. candidates.Where(c => c.Field.Sort == CellSort.Reference && c.Weight >= 80 && !chosen.Exists(o => o.Index == c.Index))];
    }

    /// <summary>One such column alone is a figure of that year, not a row of periods.</summary>
    private static ImmutableArray<PeriodColumn> Periods(HeaderText[] headers, int count, int fiscalStart)
    {
        var dayFirst = Periods(headers, count, fiscalStart, DayOrder.DayFirst);
        var monthFirst = Periods(headers, count, fiscalStart, DayOrder.MonthFirst);
        var periods = monthFirst.Count > dayFirst.Count ? monthFirst : dayFirst;
        return periods.Count > 1 ? [.. periods] : [];
    }

    private static List<PeriodColumn> Periods(HeaderText[] headers, int count, int fiscalStart, DayOrder order)
    {
        var periods = new List<PeriodColumn>();
        for (var i = 0; i < headers.Length && i < count; i++)
        {
            if (PeriodHeader.Of(headers[i], fiscalStart, order) is { } period) periods.Add(new(i, headers[i].Text, period));
        }

        return periods;
    }

    private static int Better(ChosenColumn a, ChosenColumn b)
    {
        var byScore = b.Score.CompareTo(a.Score);
        if (byScore != 0) return byScore;
        var byFilled = b.Profile.Told.CompareTo(a.Profile.Told);
        return byFilled != 0 ? byFilled : a.Index.CompareTo(b.Index);
    }
}
