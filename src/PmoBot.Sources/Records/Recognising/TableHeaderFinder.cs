using PmoBot.Sources.Records.Columns;
using PmoBot.Sources.Records.Shapes;
using PmoBot.Sources.Registers.Columns;
using PmoBot.Sources.Registers.Headers;
using PmoBot.Sources.Registers.Tables;

namespace PmoBot.Sources.Records.Recognising;

/// <summary>Finds the header of a table that is no register: the row whose cells name the most columns of one shape, or two rows that do so together.</summary>
internal static class TableHeaderFinder
{
    private const int GoodEnough = 50, MostPeriods = 4, LongestHeader = 300;

    /// <summary>The header, or null when no row looks like one.</summary>
    public static HeaderPlace? Find(IReadOnlyList<LeadRow> rows, int fiscalStart)
    {
        HeaderPlace? best = null;
        double bestScore = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            foreach (var headers in Candidates(rows, i, fiscalStart))
            {
                var named = Named(headers, fiscalStart);
                var score = Score(named, headers, rows[i].Row);
                if (named < 2 || score <= bestScore) continue;
                var before = string.Join('\n', rows.Take(i).SelectMany(r => r.Cells).Where(c => c.Length is > 0 and < 400).Take(60));
                (best, bestScore) = (new(rows[i].Row, headers, named, before), score);
            }
        }

        return best;
    }

    private static double Score(int named, HeaderText[] headers, int row) => (named * 10) + (10.0 * named / Math.Max(1, headers.Count(h => h.Text.Length > 0))) - (row * 0.01);

    private static IEnumerable<HeaderText[]> Candidates(IReadOnlyList<LeadRow> rows, int i, int fiscalStart)
    {
        var cells = rows[i].Cells;
        if (cells.Count(c => c.Length > 0) < 2 || cells.Any(c => c.Length > LongestHeader)) yield break;
        var single = Array.ConvertAll(cells, HeaderText.Of);
        if (LooksLikeData(single, fiscalStart)) yield break;
        yield return single;
        if (i == 0 || rows[i - 1].Row != rows[i].Row - 1 || !IsGroupRow(rows[i - 1].Cells, cells)) yield break;
        yield return HeaderFinder.Joined(rows[i - 1].Cells, cells);
    }

    /// <summary>A line of years, quarters or group names over more than one column each: "2026" over "Jan | Feb | Mar".</summary>
    private static bool IsGroupRow(string[] above, string[] below)
    {
        var spans = false;
        for (var c = 1; c < above.Length; c++)
        {
            if (above[c].Length > 40) return false;
            spans |= above[c].Length == 0 && above[c - 1].Length > 0 && c < below.Length && below[c].Length > 0;
        }

        return spans;
    }

    /// <summary>How many columns of the shape that knows them best the headers name; periods count as a few.</summary>
    private static int Named(HeaderText[] headers, int fiscalStart)
    {
        var periods = Math.Min(MostPeriods, headers.Count(h => PeriodHeader.IsAny(h, fiscalStart)));
        var most = 0;
        foreach (var shape in TableShapes.All)
        {
            var fields = new HashSet<string>(StringComparer.Ordinal);
            foreach (var header in headers)
            {
                if (shape.Meanings(header).OrderByDescending(m => m.Weight).FirstOrDefault() is { Field: { } field, Weight: >= GoodEnough }) fields.Add(field.Name);
            }

            most = Math.Max(most, fields.Count + (shape.TakesPeriods ? periods : 0));
        }

        return most;
    }

    private static bool LooksLikeData(HeaderText[] headers, int fiscalStart)
    {
        int filled = 0, data = 0;
        foreach (var header in headers)
        {
            if (header.Text.Length == 0) continue;
            filled++;
            if (PeriodHeader.IsAny(header, fiscalStart)) continue;
            var traits = ValueTraits.Of(header.Text, CellKind.Text);
            if (traits.Has(Trait.Number) || traits.Has(Trait.Date) || traits.Has(Trait.Money) || traits.Has(Trait.Colour) || traits.Has(Trait.Level)) data++;
        }

        return data * 4 > filled;
    }
}
