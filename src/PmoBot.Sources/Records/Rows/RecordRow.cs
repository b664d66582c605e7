using System.Collections.Immutable;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Records.Columns;
using PmoBot.Sources.Records.Shapes;
using PmoBot.Sources.Records.Values;
using PmoBot.Sources.Registers;
using PmoBot.Sources.Registers.Rows;
using PmoBot.Sources.Registers.Tables;
using PmoBot.Sources.Registers.Values;

namespace PmoBot.Sources.Records.Rows;

/// <summary>The row that is being read, as the shapes see it: where it stands, which project it names, its fields; what is read from it is given here.</summary>
internal sealed class RecordRow(TableShape shape, CellReader cells, RecordRow.Layout layout, FindingList findings)
{
    private const int TitleLimit = 500;

    public CellReader Cells => cells;
    public RowPlace Place { get; private set; }

    /// <summary>The columns that are periods, in their order.</summary>
    public ImmutableArray<RecordColumn> PeriodCells => layout.PeriodCells;
    public ImmutableArray<PeriodColumn> Periods => layout.Periods;

    public FindingList Findings => findings;

    /// <summary>Everything that was read, by table.</summary>
    public Dictionary<RecordKind, List<IRecord>> Read { get; } = [];

    /// <summary>Reads one row of the sheet.</summary>
    public void Take(RowCursor row)
    {
        cells.Row = row;
        Place = new(layout.File, layout.Sheet, row.Row);
        Project = NamedProject(row);
        shape.Read(this);
    }

    /// <summary>The project as the row names it; null when it names none.</summary>
    public string? Project { get; private set; }

    public string? Id => cells.Text("Id");

    /// <summary>What the row is called, its id when it has no title; null, and said, when it has neither.</summary>
    public string? Title(string field)
    {
        if (cells.Clean(field) is { } title) return Bounded(title, field);
        if (Id is { } id)
        {
            if (cells.Has(field)) findings.Warn("title-missing", $"The {shape.Noun} {CellText.Cut(id, 60)} has no title; its id stands in.", Place.Row);
            return id;
        }

        findings.Warn("row-without-title", $"The row has neither a title nor an id; it was left out.", Place.Row);
        return null;
    }

    /// <summary>What the row must say besides; null, and said, when it does not.</summary>
    public string? Required(string field, string what)
    {
        if (cells.Text(field) is { } text) return text;
        findings.Warn("row-incomplete", $"The row names no {what}; it was left out.", Place.Row, cells.Header(field));
        return null;
    }

    public string? State(string field = "State") => cells.Text(field) is { } state ? StateWords.Named(state) : null;

    /// <summary>Yes or no; null when the cell says neither.</summary>
    public bool? Flag(string field) => cells.Clean(field) switch
    {
        null => null,
        "✓" or "✔" or "☑" or "✅" => true,
        "✗" or "✘" or "☐" or "❌" => false,
        _ => cells.Choice(field, ChoiceWords.Flags),
    };

    /// <summary>What a period's column measures: by its header, else by the row's "Measure", else by the name of the sheet or file.</summary>
    public Measure MeasureAt(int period) => MeasureWords.Of(Periods[period].Period.Measure) is var own and not Measure.None ? own : Measured;

    /// <summary>What the name of the sheet or file says about its figures: "Actual hours 2026".</summary>
    public Measure NamedMeasure => layout.NamedMeasure;

    /// <summary>What the row measures: by its "Measure", else by the name of the sheet or file.</summary>
    public Measure Measured => cells.Clean("Measure") is { } said && MeasureWords.Of(CellText.Plainly(said)) is var own and not Measure.None ? own : layout.NamedMeasure;

    public void Add(RecordKind kind, IRecord record)
    {
        if (!Read.TryGetValue(kind, out var rows)) Read[kind] = rows = [];
        rows.Add(record);
    }

    private string Bounded(string title, string field)
    {
        var text = title.AsSpan().ContainsAny('<', '&') ? CellText.Narrative(title, TitleLimit * 4) : title;
        if (text.Length > TitleLimit) findings.Warn("text-cut", $"The title is {text.Length} characters long and was cut to {TitleLimit}.", Place.Row, cells.Header(field));
        return CellText.Cut(text, TitleLimit);
    }

    /// <summary>By the first column of references that says something.</summary>
    private string? NamedProject(RowCursor row)
    {
        foreach (var column in layout.References)
        {
            var clean = layout.Pool.Clean(row.Cell(column));
            if (!AbsentText.Is(clean)) return CellText.Cut(clean, 200);
        }

        return null;
    }

    /// <summary>What holds for every row of a sheet.</summary>
    /// <param name="References">Columns that name the project, best first.</param>
    internal sealed record Layout(
        string File, string? Sheet, ImmutableArray<int> References, ImmutableArray<PeriodColumn> Periods, ImmutableArray<RecordColumn> PeriodCells, Measure NamedMeasure, TextPool Pool);
}
