using PmoBot.Sources.Registers.Tables;

namespace PmoBot.Sources.Registers.Rows;

/// <summary>Remembers the cells that hold a spreadsheet's error instead of a value, and names them by column and row.</summary>
internal sealed class ErrorCells
{
    private const int NamedRows = 10;
    private static readonly string[] Errors = ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!"];
    private readonly Dictionary<(string Header, string Error), (int Count, List<int> Rows)> _seen = [];

    /// <summary>The error that a cell holds, or null.</summary>
    public static string? Of(ReadOnlySpan<char> cell)
    {
        if (cell.Length is < 4 or > 9 || cell[0] != '#') return null;
        foreach (var error in Errors)
        {
            if (cell.TrimEnd().Equals(error, StringComparison.OrdinalIgnoreCase)) return error;
        }

        return null;
    }

    public void Look(RowCursor row, int index, string header)
    {
        if (Of(row.Cell(index)) is { } error) Add((header, error), row.Row);
    }

    public void Tell(FindingList findings)
    {
        foreach (var ((header, error), (count, rows)) in _seen)
        {
            var named = string.Join(", ", rows) + (count > rows.Count ? $" and {count - rows.Count} more" : "");
            findings.Warn("error-cells", $"'{header}' holds the spreadsheet's error {error} in row{(count == 1 ? "" : "s")} {named}; what should stand there is not known. Mend the formula and import again.", rows[0], header);
        }
    }

    private void Add((string, string) key, int row)
    {
        var (count, rows) = _seen.GetValueOrDefault(key, (0, []));
        if (rows.Count < NamedRows) rows.Add(row);
        _seen[key] = (count + 1, rows);
    }
}
