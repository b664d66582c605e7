using System.Buffers;
using System.Text.RegularExpressions;
using PmoBot.Sources.Registers.Headers;
using PmoBot.Sources.Registers.Tables;
using PmoBot.Sources.Registers.Values;

namespace PmoBot.Sources.Registers.Rows;

/// <summary>Tells projects from the other rows of a table: totals, notes, headers that are repeated.</summary>
internal static partial class RowSorter
{
    // Every word that the patterns for sums need: looked for first, because hardly any row has one.
    private static readonly SearchValues<string> SumWords = SearchValues.Create(["tot", "sum", "som", "gesamt", "average", "mean", "count", "durchschnitt", "moyenne", "promedio"], StringComparison.OrdinalIgnoreCase);

    /// <summary>True when the row says the header again.</summary>
    public static bool IsHeaderAgain(RowCursor row, HeaderPlace header)
    {
        int same = 0, named = 0;
        for (var c = 0; c < header.Headers.Length; c++)
        {
            if (header.Headers[c].Text.Length == 0) continue;
            named++;
            var cell = row.Cell(c);
            if (cell.Length > 0 && cell.Length < 400 && char.ToLowerInvariant(cell[0]) == char.ToLowerInvariant(header.Headers[c].Text[0]) && CellText.Cut(CellText.Clean(cell), 200).Equals(header.Headers[c].Text, StringComparison.OrdinalIgnoreCase)) same++;
            if (named >= 4 && same == 0) return false;
        }

        return Enough(same, named);
    }

    public static bool IsHeaderAgain(string[] cells, HeaderPlace header)
    {
        int same = 0, named = 0;
        for (var c = 0; c < header.Headers.Length; c++)
        {
            if (header.Headers[c].Text.Length == 0) continue;
            named++;
            if (c < cells.Length && CellText.Cut(cells[c], 200).Equals(header.Headers[c].Text, StringComparison.OrdinalIgnoreCase)) same++;
        }

        return Enough(same, named);
    }

    /// <summary>True for the label of a sum: "Total", "Grand total", "Summe".</summary>
    public static bool IsTotal(string label) => label.Length is > 2 and < 60 && label.AsSpan().ContainsAny(SumWords) && Total().IsMatch(CellText.Plainly(label).TrimStart(' ', '*', '='));

    /// <summary>True for a label that starts with a word for a sum; a project may be called "Total Rewards", so the caller looks at the row too.</summary>
    public static bool MayBeTotal(string label) => label.Length is > 4 and < 80 && label.AsSpan().ContainsAny(SumWords) && MaybeTotal().IsMatch(CellText.Plainly(label));

    /// <summary>True for a remark below or between the projects: "Source: …", "Note: …", "* provisional".</summary>
    public static bool IsNote(string text) => Note().IsMatch(CellText.Plainly(text.Length > 400 ? text[..400] : text));

    /// <summary>True for a numbered remark or a sentence with its full stop, which no project is called.</summary>
    public static bool IsSentence(string text) => text.EndsWith('.') && text.AsSpan().Count(' ') >= 3;

    private static bool Enough(int same, int named) => same >= 2 ? same * 10 >= named * 6 : named == 1 && same == 1;

    [GeneratedRegex(@"^(grand |sub-?\s?|overall |portfolio |programme |program |general |sheet |page )?(totals?|sum|summe|gesamtsumme|gesamt|zwischensumme|totaux|somme|suma|sous-total|subtotal|totaal|average|averages|mean|count|durchschnitt|moyenne|promedio)( (general|generale|geral|count|projects|amount|budget|portfolio|all projects|number of projects|cost|costs))?\s*[:=]?(\s*\(?\d[\d.,]*( projects)?\)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Total();

    [GeneratedRegex(@"^((grand|sub|overall)[ -]?)?totals?\b|\btotals?:?$", RegexOptions.CultureInvariant)]
    private static partial Regex MaybeTotal();

    [GeneratedRegex(@"^(\*|†|‡|notes?\b\s*[:\-.]|source\b|sources\b|legend\b|key\s*:|disclaimer|generated (on|by|at)|printed|exported|prepared by|prepared on|last updated|as (at|of) |©|copyright|confidential|this (report|register|list|table|document|data)|the (above|figures)|figures (are|in)|all (figures|amounts|costs|values)|end of (report|list|register|file|data)|quelle|hinweis|anmerkung|stand:|nota\b\s*:|fuente|filters? applied|applied filters|page \d+|n\.?b\.?[ :]|data (source|as of|extracted)|\[?\d\]?\s+(including|excluding))", RegexOptions.CultureInvariant)]
    private static partial Regex Note();
}
