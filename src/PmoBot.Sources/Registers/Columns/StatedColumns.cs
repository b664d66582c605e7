using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Registers.Headers;

namespace PmoBot.Sources.Registers.Columns;

/// <summary>Finds the columns that a person stated.</summary>
internal sealed class StatedColumns(SheetProfile sheet, StatedMapping stated, ImportRequest request, FindingList findings)
{
    public const string Why = "stated in the mapping file";

    public void Apply(Action<int, Field, int, string> take, HashSet<int> leftAlone)
    {
        var used = new HashSet<int>();
        foreach (var (field, headers) in stated.Columns.OrderBy(c => c.Key))
        {
            var order = 0;
            foreach (var header in headers)
            {
                if (Find(header, used) is not { } index)
                {
                    TellVanished(header, field);
                    continue;
                }

                used.Add(index);
                take(index, field, order++, Why);
            }
        }

        foreach (var header in stated.Ignore)
        {
            if (Find(header, used) is { } index) leftAlone.Add(index);
            else findings.Info("column-vanished", $"The column '{Values.CellText.Cut(header, 100)}', which an earlier import was told to ignore, is not in this file.", column: Values.CellText.Cut(header, 200));
        }
    }

    /// <summary>Says it where the comparison with the last import's columns does not.</summary>
    private void TellVanished(string header, Field field)
    {
        if (request.Previous?.Columns.Any(c => c.Field == field && c.Why.StartsWith(Why, StringComparison.Ordinal)) ?? false) return;
        findings.Warn("column-vanished", $"The column '{Values.CellText.Cut(header, 100)}', stated on an earlier import as {field}, is not in this file.", column: Values.CellText.Cut(header, 200));
    }

    /// <summary>The column's index; null when it is not there and was stated on an earlier import.</summary>
    private int? Find(string header, HashSet<int> used)
    {
        var wanted = HeaderText.Compare(header);
        var start = header.EndsWith("...", StringComparison.Ordinal) || header.EndsWith('…');
        var headers = sheet.Header.Headers;
        var count = Math.Min(headers.Length, sheet.Columns.Length);
        for (var exact = 0; exact < 3; exact++)
        {
            for (var i = 0; i < count; i++)
            {
                if (used.Contains(i) || headers[i].Text.Length == 0) continue;
                var own = HeaderText.Compare(headers[i].Text);
                if (exact == 0 ? own == wanted : exact == 1 ? headers[i].Main == wanted : start && own.StartsWith(wanted, StringComparison.Ordinal)) return i;
            }
        }

        if (request.IsStatedBefore) return null;
        throw new RefusalException("stated-column-missing", $"The mapping file names the column '{Values.CellText.Cut(header, 100)}', but the register has no such header; its headers are {Names(headers)}.");
    }

    private static string Names(HeaderText[] headers) => Values.CellText.Cut(string.Join(", ", headers.Where(h => h.Text.Length > 0).Select(h => $"'{Values.CellText.Cut(h.Text, 50)}'")), 600);
}
