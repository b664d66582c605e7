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
        var at = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            if (statedRow is { } stated && rows[i].Row != stated) continue;
            foreach (var candidate in Candidates(rows, i))
            {
                var score = Score(candidate, rows[i]);
                if (statedRow is not null) score += 1000;
                if (score <= bestScore) continue;
                (best, bestScore, at) = (candidate, score, i);
            }
        }

        if (best is null || (statedRow is null && best.Recognized < 2 && !(single && IsBareName(best)))) return null;
        return statedRow is null ? Captions(rows, at, best) ?? best : best;
    }

    /// <summary>Exports such as Primavera's have two headers, names for machines and below them captions for people: the captions then, because the row is no project.</summary>
    private static HeaderPlace? Captions(IReadOnlyList<LeadRow> rows, int at, HeaderPlace best)
    {
        if (best.IsJoined || at + 1 >= rows.Count || rows[at + 1].Row != rows[at].Row + 1 || LooksLikeData(rows[at + 1].Cells)) return null;
        var next = Place(rows, at + 1, at + 1, Array.ConvertAll(rows[at + 1].Cells, HeaderText.Of));
        return next.Recognized >= 4 && next.Recognized * 10 >= best.Recognized * 7 ? next : null;
    }

    /// <summary>True when the fields stand below each other in the first or second column and the projects beside each other.</summary>
    public static bool IsTransposed(IReadOnlyList<LeadRow> rows, HeaderPlace? header)
    {
        for (var column = 0; column < 2; column++)
        {
            var fields = FieldsDown(rows, column, out var share);
            var enough = fields.Count >= 4 || (fields.Count == 3 && fields.Contains(Field.Name));
            // A header that says little is no proof; one that says more than the column does is.
            if (enough && (header is null || header.Recognized <= 2 || (share > 0.6 && header.Recognized < fields.Count))) return true;
        }

        return false;
    }

    private static HashSet<Field> FieldsDown(IReadOnlyList<LeadRow> rows, int column, out double share)
    {
        var fields = new HashSet<Field>();
        int told = 0, named = 0;
        foreach (var row in rows)
        {
            if (row.Cells.Length <= column || row.Cells[column].Length is 0 or > 60) continue;
            if (row.Cells.Count(c => c.Length > 0) < 2) continue;
            told++;
            if (Best(HeaderText.Of(row.Cells[column])) is not { } field) continue;
            fields.Add(field);
            named++;
        }

        share = told == 0 ? 0 : (double)named / told;
        return fields;
    }

    private static IEnumerable<HeaderPlace> Candidates(IReadOnlyList<LeadRow> rows, int i)
    {
        var cells = rows[i].Cells;
        if (cells.Count(c => c.Length > 0) == 0) yield break;
        yield return Place(rows, i, i, Array.ConvertAll(cells, HeaderText.Of));
        if (i == 0 || rows[i - 1].Row != rows[i].Row - 1) yield break;
        var above = rows[i - 1].Cells;
        var named = above.Count(c => c.Length > 0);
        if (named < 2 || cells.Count(c => c.Length > 0) < 2 || above.Concat(cells).Any(c => c.Length > 300) || LooksLikeData(cells)) yield break;
        yield return Place(rows, i, i - 1, Joined(above, cells)) with { IsJoined = IsGroupRow(above, cells) };
    }

    /// <summary>True for a line of group names: words only, and at least one of them over more than one column.</summary>
    private static bool IsGroupRow(string[] above, string[] below)
    {
        var spans = false;
        for (var c = 0; c < above.Length; c++)
        {
            if (above[c].Length > 40 || above[c].AsSpan().ContainsAnyInRange('0', '9') || above[c].Contains(':')) return false;
            spans |= c > 0 && above[c].Length == 0 && above[c - 1].Length > 0 && c < below.Length && below[c].Length > 0;
        }

        return spans && above.Length > 0 && above[0] != "";
    }

    private static HeaderPlace Place(IReadOnlyList<LeadRow> rows, int last, int first, HeaderText[] headers)
    {
        TellApart(headers);
        var fields = new HashSet<Field>();
        foreach (var header in headers)
        {
            if (Best(header) is { } field) fields.Add(field);
        }

        var before = string.Join('\n', rows.Take(first).SelectMany(r => r.Cells).Where(c => c.Length is > 0 and < 400).Take(60));
        return new(rows[last].Row, headers, fields.Count, before);
    }

    /// <summary>A group's name is carried over the columns below it: "Cost" over "Budget | Actual".</summary>
    public static HeaderText[] Joined(string[] above, string[] below)
    {
        var joined = new HeaderText[Math.Max(above.Length, below.Length)];
        var group = "";
        for (var c = 0; c < joined.Length; c++)
        {
            var top = c < above.Length ? above[c] : "";
            var bottom = c < below.Length ? below[c] : "";
            if (top.Length > 0) group = top;
            joined[c] = bottom.Length == 0 ? HeaderText.Of(top) : group.Length == 0 || group == bottom ? HeaderText.Of(bottom) : HeaderText.Joined(group, bottom);
            if (top.Length > 0 && (bottom.Length == 0 || bottom == top)) group = "";
        }

        return joined;
    }

    /// <summary>Where headers differ only in their brackets, the brackets are read as words.</summary>
    private static void TellApart(HeaderText[] headers)
    {
        var seen = new Dictionary<string, int>(headers.Length, StringComparer.Ordinal);
        for (var i = 0; i < headers.Length; i++)
        {
            if (headers[i].Key.Length == 0 || headers[i].Below is not null || seen.TryAdd(headers[i].Key, i)) continue;
            var first = headers[seen[headers[i].Key]];
            if (first.Notes == headers[i].Notes || first.Below is not null) continue;
            (headers[seen[headers[i].Key]], headers[i]) = (first.WithBrackets(), headers[i].WithBrackets());
        }
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
        var joined = place.IsJoined ? 0.5 : 0;
        return joined + (place.Recognized * 10) + (hasName ? 8 : 0) + (10.0 * place.Recognized / filled) + (filled > 2 ? 1 : 0) - (row.Row * 0.01);
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
