using PmoBot.Sources.Registers.Headers;
using PmoBot.Sources.Registers.Tables;
using PmoBot.Sources.Registers.Values;

namespace PmoBot.Sources.Registers.Columns;

/// <summary>A table's first rows that say something, cleaned: the header is among them.</summary>
/// <param name="Width">Columns that the table has in them.</param>
internal sealed record SheetLead(List<LeadRow> Rows, List<CellKind[]> Kinds, int Width)
{
    private const int LeadRows = 60, LookedAt = 5_000;

    /// <param name="atLeast">How many rows are wanted, if more than the usual 60.</param>
    public static SheetLead Read(RowCursor cursor, int atLeast = 0)
    {
        var wanted = Math.Max(LeadRows, atLeast);
        var (rows, kinds, width) = (new List<LeadRow>(wanted), new List<CellKind[]>(wanted), 0);
        for (var looked = 0; rows.Count < wanted && looked < LookedAt && cursor.Read(); looked++)
        {
            width = Math.Max(width, cursor.Width);
            if (cursor.IsBlank()) continue;
            var cells = new string[Math.Min(cursor.Count, SheetProfile.MaxColumns)];
            var kind = new CellKind[cells.Length];
            for (var c = 0; c < cells.Length; c++) (cells[c], kind[c]) = (CellText.Clean(cursor.Cell(c)), cursor.Kind(c));
            rows.Add(new(cursor.Row, cells));
            kinds.Add(kind);
        }

        return new(rows, kinds, width);
    }
}
