using System.Globalization;
using PmoBot.Sources.Registers.Headers;
using PmoBot.Sources.Registers.Rows;
using PmoBot.Sources.Registers.Tables;
using PmoBot.Sources.Registers.Values;

namespace PmoBot.Sources.Registers.Columns;

/// <summary>One table looked at once from end to end: its header and what its columns hold.</summary>
/// <param name="Rows">Rows below the header that say something.</param>
internal sealed record SheetProfile(Table Table, HeaderPlace Header, ColumnProfile[] Columns, int Rows)
{
    private const int MaxRows = 1_048_576;
    public const int MaxBlankRun = 20_000;
    public const int MaxColumns = 1_000;

    /// <summary>The row after which reading stopped because nothing but blank rows had come for long; null when the table was read to its end.</summary>
    public int? StoppedAt { get; init; }

    /// <summary>Columns that the table has, also those beyond the ones that are read.</summary>
    public int Width { get; init; }

    /// <summary>Says what was not looked at.</summary>
    public void TellLimits(FindingList findings)
    {
        if (StoppedAt is { } row) findings.Warn("reading-stopped", $"After row {row} come {MaxBlankRun.ToString("#,0", CultureInfo.InvariantCulture)} blank rows; what stands below them was not read. Delete the blank rows if there are projects below.", row);
        if (Width > MaxColumns) findings.Warn("columns-left-alone", $"The table has {Width.ToString("#,0", CultureInfo.InvariantCulture)} columns; only the first {MaxColumns.ToString("#,0", CultureInfo.InvariantCulture)} were read.");
    }

    /// <summary>Looks at a table; null when it has no header.</summary>
    /// <param name="transposed">True when the table looks as if it lay on its side.</param>
    /// <param name="into">Profiles of another sheet with the same header, to count into; null makes new ones.</param>
    public static SheetProfile? Of(Table table, int? statedRow, out bool transposed, CancellationToken cancellation, ColumnProfile[]? into = null)
    {
        using var cursor = table.Open();
        var lead = SheetLead.Read(cursor, (statedRow ?? 0) + 5);
        var header = HeaderFinder.Find(lead.Rows, statedRow, table.Sheet is null);
        transposed = statedRow is null && HeaderFinder.IsTransposed(lead.Rows, header);
        return header is null || transposed ? null : Count(table, header, lead, cursor, into, cancellation);
    }

    /// <summary>Counts what stands below a header that is known.</summary>
    /// <param name="lead">The table's first rows, as read from <paramref name="cursor"/>, which goes on from there.</param>
    public static SheetProfile Count(Table table, HeaderPlace header, SheetLead lead, RowCursor cursor, ColumnProfile[]? into, CancellationToken cancellation)
    {
        var columns = into ?? NewColumns(Math.Min(header.Headers.Length, MaxColumns));
        var rows = 0;
        for (var i = 0; i < lead.Rows.Count; i++)
        {
            if (lead.Rows[i].Row <= header.Row || RowSorter.IsHeaderAgain(lead.Rows[i].Cells, header)) continue;
            rows++;
            for (var c = 0; c < columns.Length && c < lead.Rows[i].Cells.Length; c++) columns[c].Add(lead.Rows[i].Cells[c], lead.Kinds[i][c]);
        }

        rows += ReadRest(cursor, columns, header, lead.Rows.Count == 0 ? 0 : lead.Rows[^1].Row, out var stoppedAt, cancellation);
        return new(table, header, columns, rows) { StoppedAt = stoppedAt, Width = lead.Width };
    }

    private static ColumnProfile[] NewColumns(int count)
    {
        var columns = new ColumnProfile[count];
        for (var i = 0; i < count; i++) columns[i] = new();
        return columns;
    }

    private static int ReadRest(RowCursor cursor, ColumnProfile[] columns, HeaderPlace header, int lastSaid, out int? stoppedAt, CancellationToken cancellation)
    {
        var rows = 0;
        stoppedAt = null;
        while (cursor.Read())
        {
            if (cursor.Row - lastSaid > MaxBlankRun)
            {
                stoppedAt = lastSaid;
                break;
            }

            if ((rows & 1023) == 0) cancellation.ThrowIfCancellationRequested();
            var said = false;
            var again = RowSorter.IsHeaderAgain(cursor, header);
            for (var c = 0; c < columns.Length && c < cursor.Count && !again; c++)
            {
                var cell = cursor.Cell(c);
                if (cell.IsEmpty) continue;
                said = true;
                columns[c].Add(cell, cursor.Kind(c));
            }

            if (said || again) lastSaid = cursor.Row;
            if (said && ++rows > MaxRows) throw new RefusalException("too-many-rows", "The table has more than 1,048,576 rows; export only the project register, one row for each project.");
        }

        return rows;
    }
}
