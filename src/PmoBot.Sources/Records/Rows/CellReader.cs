using System.Collections.Immutable;
using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Records.Columns;
using PmoBot.Sources.Records.Values;
using PmoBot.Sources.Registers;
using PmoBot.Sources.Registers.Columns;
using PmoBot.Sources.Registers.Rows;
using PmoBot.Sources.Registers.Tables;
using PmoBot.Sources.Registers.Values;

namespace PmoBot.Sources.Records.Rows;

/// <summary>Reads the cells of one row of a table by field; what is not there or not understood is null, and what was not understood is said.</summary>
internal sealed class CellReader
{
    private const int TextLimit = 200, NarrativeLimit = 2_000;
    private readonly Dictionary<string, RecordColumn> _columns;
    private readonly Dictionary<(string Field, string Text), object?> _choices = [];
    private readonly ValueReader _values;
    private readonly TextPool _pool;
    private readonly FindingList _findings;
    private readonly int _fiscalStart;

    public CellReader(ImmutableArray<RecordColumn> columns, int currencyColumn, TextPool pool, ImportRequest request, FindingList findings)
    {
        _columns = columns.ToDictionary(c => c.Chosen.Field.Name, StringComparer.Ordinal);
        (_pool, _findings, _fiscalStart) = (pool, findings, request.FiscalYearStartMonth);
        _values = new(pool, currencyColumn, request, findings);
    }

    public RowCursor Row { get; set; } = null!;

    public bool Has(string field) => _columns.ContainsKey(field);

    public string Header(string field) => _columns.TryGetValue(field, out var column) ? column.Header : field;

    /// <summary>Says, after the last row, what was counted over all of them.</summary>
    public void Tell() => _values.Tell(_columns.Values.Select(c => c.Cells));

    public string? Text(string field) => Clean(field) is { } clean ? CellText.Cut(clean, TextLimit) : null;

    public string? Narrative(string field)
    {
        if (!_columns.TryGetValue(field, out var column)) return null;
        var text = _pool.Narrative(Row.Cell(column.Index), NarrativeLimit);
        return AbsentText.Is(text) ? null : text;
    }

    public PlanDate? Date(string field) => _columns.TryGetValue(field, out var column) ? _values.Date(Row, column.Cells) : null;

    public DateOnly? Day(string field) => Date(field)?.Date;

    public Amount? Money(string field) => _columns.TryGetValue(field, out var column) ? _values.Money(Row, column.Cells) : null;

    public decimal? Percent(string field) => _columns.TryGetValue(field, out var column) ? _values.Percent(Row, column.Cells) : null;

    public ReportedStatus Health(string field, out bool closed)
    {
        closed = false;
        if (!_columns.TryGetValue(field, out var column)) return ReportedStatus.NoColumn;
        var cell = column.Cells.ReadStatus(Row.Cell(column.Index));
        if (cell.Status.Absence == Absence.NotUnderstood) Warn("status-not-understood", field, cell.Status.Word ?? "", "is not a colour that can be read without guessing; health is not known");
        closed = cell.IsClosed;
        return cell.Status;
    }

    /// <summary>A number, whatever its unit.</summary>
    public decimal? Number(string field) => Quantity(field, out _);

    /// <summary>A number with the unit that its cell or else its header gives.</summary>
    public decimal? Quantity(string field, out Quantity unit)
    {
        unit = Values.Quantity.None;
        return _columns.TryGetValue(field, out var column) ? Quantity(column, out unit) : null;
    }

    public decimal? Quantity(RecordColumn column, out Quantity unit)
    {
        unit = column.Unit;
        var cell = Row.Cell(column.Index);
        if (QuickText.TryNumber(cell, out var quick, out _)) return quick;
        var clean = _pool.Clean(cell);
        if (AbsentText.Is(clean)) return null;
        if (Row.Kind(column.Index) == CellKind.Number && clean.EndsWith('%') && PercentText.TryRead(clean, true, DecimalSign.Dot, out var percent, out _))
        {
            unit = Values.Quantity.Percent;
            return percent;
        }

        if (QuantityText.TryRead(clean, Row.Kind(column.Index) == CellKind.Number ? DecimalSign.Dot : column.Cells.Money.Sign, out var value, out var own))
        {
            if (own != Values.Quantity.None) unit = own;
            return value;
        }

        if (AbsenceWords.Of(CellText.Plainly(CellText.Cut(clean, 300))) == Absence.None) _findings.Warn("number-not-understood", $"'{CellText.Cut(clean, 60)}' is not a number that can be read; it is not known.", Row.Row, column.Header);
        return null;
    }

    /// <summary>A score from 1 to 5.</summary>
    public decimal? Level(string field)
    {
        Levels(field, out _, out var score);
        return score;
    }

    /// <summary>A probability: a percentage, or a score where the column gives none.</summary>
    public void Levels(string field, out decimal? percent, out decimal? score)
    {
        (percent, score) = (null, null);
        if (!_columns.TryGetValue(field, out var column) || Clean(field) is not { } clean) return;
        var scale = column.Levels!;
        var typed = Row.Kind(column.Index) == CellKind.Number;
        if (PercentText.TryRead(clean, typed, column.Cells.Money.Sign, out var number, out var signed) || (LevelWords.Leading(clean) is { } leading && Set(out number, leading)))
        {
            if (scale.Percent || signed) percent = scale.IsFraction && !signed ? number * 100 : number;
            else score = scale.Score(number);
            if (percent is < 0 or > 100) percent = null;
            if (percent is null && score is null) Warn("score-out-of-range", field, clean, "is not on the column's scale; it is not known");
            return;
        }

        score = scale.Score(clean);
        if (score is null && AbsenceWords.Of(CellText.Plainly(clean)) == Absence.None) Warn("score-not-understood", field, clean, "is neither a score nor a level that can be read; it is not known");
    }

    /// <summary>One of a few words; null when there is none, and when it is not understood, which is said.</summary>
    public T? Choice<T>(string field, Choices<T> choices)
        where T : struct
    {
        if (Clean(field) is not { } clean) return null;
        if (_choices.TryGetValue((field, clean), out var known) && known is T again) return again;
        var found = choices.Find(clean);
        if (found is null && AbsenceWords.Of(CellText.Plainly(CellText.Cut(clean, 300))) == Absence.None) Warn("word-not-understood", field, clean, "is no word that is known here; it is not known");
        if (_choices.Count < 10_000) _choices[(field, clean)] = found;
        return found;
    }

    /// <summary>The period that a cell names; a day stands for its month.</summary>
    public PeriodHeader? Period(string field)
    {
        if (!_columns.TryGetValue(field, out var column)) return null;
        if (QuickText.TryDay(Row.Cell(column.Index), out var day)) return PeriodHeader.Of(new PlanDate(day));
        if (Clean(field) is not { } clean) return null;
        if (PeriodHeader.OfCell(clean, column.Cells.Order, _fiscalStart) is { } period) return period;
        if (AbsenceWords.Of(CellText.Plainly(CellText.Cut(clean, 300))) == Absence.None) Warn("period-not-understood", field, clean, "is not a month, quarter or year that can be read; the row has no period");
        return null;
    }

    /// <summary>The cleaned cell, or null when it holds nothing or only a sign for nothing.</summary>
    public string? Clean(string field)
    {
        if (!_columns.TryGetValue(field, out var column)) return null;
        var clean = _pool.Clean(Row.Cell(column.Index));
        return AbsentText.Is(clean) ? null : clean;
    }

    public Amount? Money(RecordColumn column) => _values.Money(Row, column.Cells);

    public void Warn(string code, string field, string clean, string what)
    {
        var header = Header(field);
        _findings.Warn(code, _findings.WantsMore(code, header) ? $"'{CellText.Cut(clean, 60)}' {what}." : "", Row.Row, header);
    }

    private static bool Set(out decimal target, decimal value)
    {
        target = value;
        return true;
    }
}
