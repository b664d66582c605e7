using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Registers.Columns;
using PmoBot.Sources.Registers.Tables;

namespace PmoBot.Sources.Registers.Headers;

/// <summary>Finds the header among a table's first rows: the row whose cells name the most fields, or two rows that do so together.</summary>
internal static class HeaderFinder
{
    private const int GoodEnough = 44;

    /// <summary>The header, or null when no row looks like one.</summary>
    public static HeaderPlace? Find(IReadOnlyList<LeadRow> rows, int? statedRow, bool single)
    {
        HeaderPlace? best = null;
        double bestScore = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            if (statedRow is { } stated && rows[i].Row != stated) continue;
            foreach (var candidate in Candidates(rows, i))
            {
                var score = Score(candidate, rows[i]);
                if (statedRow is not null) score += 1000;
                if (score <= bestScore) continue;
                (best, bestScore) = (candidate, score);
            }
        }

        if (best is null || (statedRow is null && best.Recognized < 2 && !(single && IsBareName(best)))) return null;
        return best;
    }

    /// <summary>True when the fields stand below each other in the first column and the projects beside each other.</summary>
    public static bool IsTransposed(IReadOnlyList<LeadRow> rows)
    {
        for (var column = 0; column < 2; column++)
        {
            var at = column;
            var fields = new HashSet<Field>();
            foreach (var row in rows)
            {
                if (row.Cells.Length <= at || row.Cells[at].Length is 0 or > 60) continue;
                if (row.Cells.Count(c => c.Length > 0) < 2) continue;
                if (Best(HeaderText.Of(row.Cells[at])) is { } field) fields.Add(field);
            }

            if (fields.Count >= 4 || (fields.Count == 3 && fields.Contains(Field.Name))) return true;
        }

        return false;
    }

    private static IEnumerable<HeaderPlace> Candidates(IReadOnlyList<LeadRow> rows, int i)
    {
        var cells = rows[i].Cells;
        if (cells.Count(c => c.Length > 0) == 0) yield break;
        yield return Place(rows, i, i, cells);
        if (i == 0 || rows[i - 1].Row != rows[i].Row - 1) yield break;
        var above = rows[i - 1].Cells;
        var named = above.Count(c => c.Length > 0);
        if (named < 2 || cells.Count(c => c.Length > 0) < 2 || above.Concat(cells).Any(c => c.Length > 300) || LooksLikeData(cells)) yield break;
        yield return Place(rows, i, i - 1, Joined(above, cells));
    }

    private static HeaderPlace Place(IReadOnlyList<LeadRow> rows, int last, int first, string[] cells)
    {
        var headers = Array.ConvertAll(cells, HeaderText.Of);
        var fields = new HashSet<Field>();
        foreach (var header in headers)
        {
            if (Best(header) is { } field) fields.Add(field);
        }

        var before = string.Join('\n', rows.Take(first).SelectMany(r => r.Cells).Where(c => c.Length is > 0 and < 400).Take(60));
        return new(rows[last].Row, headers, fields.Count, before);
    }

    /// <summary>A group's name is carried over the columns below it: "Cost" over "Budget | Actual".</summary>
    private static string[] Joined(string[] above, string[] below)
    {
        var joined = new string[Math.Max(above.Length, below.Length)];
        var group = "";
        for (var c = 0; c < joined.Length; c++)
        {
            var top = c < above.Length ? above[c] : "";
            var bottom = c < below.Length ? below[c] : "";
            if (top.Length > 0) group = top;
            joined[c] = bottom.Length == 0 ? top : group.Length == 0 || group == bottom ? bottom : $"{group} {bottom}";
            if (top.Length > 0 && (bottom.Length == 0 || bottom == top)) group = "";
        }

        return joined;
    }

    private static Field? Best(HeaderText header)
    {
        HeaderMeaning? best = null;
        foreach (var meaning in HeaderLexicon.Meanings(header))
        {
            if (meaning.Score >= GoodEnough && (best is null || meaning.Score > best.Value.Score)) best = meaning;
        }

        return best?.Field;
    }

    private static double Score(HeaderPlace place, LeadRow row)
    {
        var filled = place.Headers.Count(h => h.Text.Length > 0);
        if (filled == 0 || LooksLikeData(row.Cells)) return 0;
        var hasName = place.Headers.Any(h => HeaderLexicon.Meanings(h).Any(m => (m.Field is Field.Name or Field.ProjectId) && m.Score >= 60));
        return (place.Recognized * 10) + (hasName ? 8 : 0) + (10.0 * place.Recognized / filled) + (filled > 2 ? 1 : 0) - (row.Row * 0.01);
    }

    private static bool IsBareName(HeaderPlace place) =>
        place.Recognized == 1 && place.Headers.Any(h => HeaderLexicon.Meanings(h).Any(m => m.Field == Field.Name && m.Score >= 90) && h.Text.Length < 40);

    private static bool LooksLikeData(string[] cells)
    {
        int filled = 0, data = 0;
        foreach (var cell in cells)
        {
            if (cell.Length == 0) continue;
            filled++;
            var traits = ValueTraits.Of(cell, CellKind.Text);
            if (traits.Has(Trait.Number) || traits.Has(Trait.Date) || traits.Has(Trait.Money) || traits.Has(Trait.Colour) || traits.Has(Trait.Level)) data++;
        }

        return filled > 0 && data * 4 > filled;
    }
}
