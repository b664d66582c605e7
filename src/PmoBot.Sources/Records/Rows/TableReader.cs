using System.Collections.Immutable;
using PmoBot.Domain.Delivery;
using PmoBot.Sources.Records.Columns;
using PmoBot.Sources.Records.Recognising;
using PmoBot.Sources.Records.Shapes;
using PmoBot.Sources.Registers;
using PmoBot.Sources.Registers.Columns;
using PmoBot.Sources.Registers.Headers;
using PmoBot.Sources.Registers.Rows;
using PmoBot.Sources.Registers.Tables;
using PmoBot.Sources.Registers.Values;

namespace PmoBot.Sources.Records.Rows;

/// <summary>Reads the rows of one recognised sheet or file into records, row by row, and says what it left out.</summary>
internal sealed class TableReader
{
    private readonly Recognition _recognition;
    private readonly SheetProfile _sheet;
    private readonly Dictionary<RecordKind, RecordRow> _rows = [];
    private readonly Dictionary<RaidType, int> _leftAlone = [];
    private readonly List<Part> _parts = [];

    public TableReader(Recognition recognition, string file, string title, ImportRequest request, ProjectReferences? known)
    {
        (_recognition, _sheet) = (recognition, recognition.Sheet!);
        var pool = new TextPool();
        foreach (var plan in recognition.Plans)
        {
            var findings = new FindingList();
            var decided = new RecordColumns(_sheet, request, findings);
            var columns = decided.Decide(plan);
            var periods = plan.Periods.Select(p => decided.Decide(p, SortOf(plan.Shape))).ToImmutableArray();
            ResourceUnits.Settle(plan.Shape, columns.Concat(periods), $"{title}\n{_sheet.Header.Before}", findings);
            var cells = new CellReader(columns, CurrencyColumn.Of(_sheet.Header.Headers, [.. columns.Select(c => c.Cells)], findings), pool, request, findings);
            var references = ReferenceColumns.Order(plan.References, _sheet, known, findings);
            var row = new RecordRow(plan.Shape, cells, new(file, recognition.Table.Sheet, references, plan.Periods, periods, MeasureWords.Of(CellText.Plainly(title)), pool), findings);
            _rows[plan.Shape.Kind] = row;
            _parts.Add(new(plan, Mapped(columns, references, plan), cells, row, findings));
        }
    }

    /// <summary>Reads all rows; a part for each table that they belong to.</summary>
    public IReadOnlyList<Part> Read(CancellationToken cancellation)
    {
        using var cursor = _recognition.Table.Open();
        var (read, last) = (0, _sheet.Header.Row);
        while (cursor.Read() && cursor.Row - last <= SheetProfile.MaxBlankRun)
        {
            if ((++read & 1023) == 0) cancellation.ThrowIfCancellationRequested();
            if (cursor.Row <= _sheet.Header.Row) continue;
            var told = Told(cursor, out var only);
            if (told == 0) continue;
            last = cursor.Row;
            if (!IsSkipped(cursor, told, only)) Take(cursor);
        }

        Tell();
        return _parts;
    }

    private void Take(RowCursor cursor)
    {
        if (_recognition.TypeColumn < 0)
        {
            _parts[0].Row.Take(cursor);
            return;
        }

        var clean = CellText.Clean(cursor.Cell(_recognition.TypeColumn));
        var type = RaidTypes.Of(clean);
        if (RaidTypes.KindOf(type) is { } kind && _rows.TryGetValue(kind, out var row)) row.Take(cursor);
        else if (type is RaidType.None) _parts[0].Findings.Warn("row-without-type", $"'{CellText.Cut(clean, 60)}' is not a kind of row that is known here; the row was left out.", cursor.Row, _sheet.Header.Headers[_recognition.TypeColumn].Text);
        else _leftAlone[type] = _leftAlone.GetValueOrDefault(type) + 1;
    }

    private bool IsSkipped(RowCursor cursor, int told, int only)
    {
        var findings = _parts[0].Findings;
        if (RowSorter.IsHeaderAgain(cursor, _sheet.Header)) return Skipped("repeated-header", "The header stands here again.");
        var label = CellText.Cut(CellText.Clean(cursor.Cell(only)), 200);
        if (RowSorter.IsTotal(label)) return Skipped("total-row", $"'{CellText.Cut(label, 60)}' is a total; it was left out.");
        if (told <= 2 && RowSorter.IsNote(label)) return Skipped("note-row", $"'{CellText.Cut(label, 60)}' is a remark; it was left out.");
        if (told == 1 && _parts[0].Plan.Columns.Length > 2) return Skipped("heading-row", $"'{CellText.Cut(label, 60)}' stands alone in its row and was taken as a heading or remark.");
        return false;

        bool Skipped(string code, string message)
        {
            findings.Info(code, message, cursor.Row);
            return true;
        }
    }

    private void Tell()
    {
        foreach (var (type, count) in _leftAlone.OrderBy(l => l.Key))
        {
            var what = type switch { RaidType.Assumption => "assumptions", RaidType.Dependency => "dependencies", _ => "rows of other kinds" };
            _parts[0].Findings.Info("type-left-alone", $"{count} {what} of the list were left alone; they are kept in no table here.", column: _sheet.Header.Headers[_recognition.TypeColumn].Text);
        }

        foreach (var part in _parts) part.Cells.Tell();
        if (_sheet.StoppedAt is not null || _sheet.Width > SheetProfile.MaxColumns) _sheet.TellLimits(_parts[0].Findings);
        CurveKind.Settle(_parts);
    }

    private static CellSort SortOf(TableShape shape) => shape.Kind is RecordKind.Capacity or RecordKind.Allocations ? CellSort.Number : CellSort.Money;

    private static int Told(RowCursor row, out int first)
    {
        var told = 0;
        first = 0;
        for (var c = 0; c < row.Count; c++)
        {
            if (!CellText.IsBlank(row.Cell(c)) && told++ == 0) first = c;
        }

        return told;
    }

    private static ImmutableArray<MappedRecordColumn> Mapped(ImmutableArray<RecordColumn> columns, ImmutableArray<int> references, ColumnPlan plan)
    {
        var mapped = columns.Where(c => c.Chosen.Field.Sort != CellSort.Reference).Select(c => c.Mapped()).ToList();
        mapped.AddRange(references.Select(i => plan.References.First(r => r.Index == i)).Select((r, order) => new MappedRecordColumn(r.Index, r.Header.Text, r.Field.Name, r.Why, order == 0 ? null : "where the first names none")));
        mapped.AddRange(plan.Periods.Select(p => new MappedRecordColumn(p.Index, p.Header, "Period", "the header is a period")));
        return [.. mapped.OrderBy(m => m.Index)];
    }

    /// <summary>What was read of one table.</summary>
    internal sealed record Part(ColumnPlan Plan, ImmutableArray<MappedRecordColumn> Mapped, CellReader Cells, RecordRow Row, FindingList Findings);
}
