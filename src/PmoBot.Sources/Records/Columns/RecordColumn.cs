using System.Collections.Immutable;
using System.Globalization;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Records.Shapes;
using PmoBot.Sources.Records.Values;
using PmoBot.Sources.Registers;
using PmoBot.Sources.Registers.Columns;

namespace PmoBot.Sources.Records.Columns;

/// <summary>A chosen column with everything that was decided about its values.</summary>
internal sealed class RecordColumn
{
    public required ChosenColumn Chosen { get; init; }

    /// <summary>How the register's readers read its cells.</summary>
    public required ReadColumn Cells { get; init; }
    public LevelScale? Levels { get; init; }

    /// <summary>What its numbers count, as the header says or as it was settled for the whole table.</summary>
    public Quantity Unit { get; set; }

    public int Index => Chosen.Index;
    public string Header => Chosen.Header.Text;

    public MappedRecordColumn Mapped() => new(Index, Header, Chosen.Field.Name, Chosen.Why, Decision());

    private string? Decision()
    {
        var parts = new List<string>(3);
        if (Cells.Mapped.Scale != 1m) parts.Add($"×{Cells.Mapped.Scale.ToString("#,0.##", CultureInfo.InvariantCulture)}");
        if (Cells.Mapped.Currency.Length > 0) parts.Add(Cells.Mapped.Currency);
        if (Cells.Mapped.Decision is { } decision) parts.Add(decision);
        if (Levels?.Decision is { } levels) parts.Add(levels);
        if (Unit != Quantity.None && Chosen.Field.Sort == CellSort.Number) parts.Add(Unit.ToString().ToLowerInvariant());
        return parts.Count == 0 ? null : string.Join("; ", parts);
    }
}

/// <summary>Decides on the values of a table's columns, with the register's own decisions for dates, money and percents.</summary>
internal sealed class RecordColumns(SheetProfile sheet, ImportRequest request, FindingList findings)
{
    // The register's decisions go by a field; of a table's column they only need to know which kind of value it holds.
    private static Field StandsFor(CellSort sort) => sort switch
    {
        CellSort.Date => Field.StatusDate,
        CellSort.Money => Field.ActualCost,
        CellSort.Percent => Field.PercentComplete,
        CellSort.Number or CellSort.Probability or CellSort.Level => Field.PriorityScore,
        CellSort.Health => Field.Status,
        _ => Field.Category,
    };

    private readonly ColumnDecisions _decisions = new(sheet, request with { Stated = Kept(request.Stated), Previous = null }, findings);

    public ImmutableArray<RecordColumn> Decide(ColumnPlan plan)
    {
        var impact = plan.Columns.FirstOrDefault(c => c.Field.Sort == CellSort.Level);
        var impactTop = impact is null ? (decimal?)null : LevelScale.OfLevel(impact.Header, impact.Profile).Top;
        return [.. plan.Columns.Select(c => Decide(c, impactTop))];
    }

    /// <summary>How the cells of the columns that are periods are read: as one column, decided from all of them.</summary>
    public RecordColumn Decide(PeriodColumn period, CellSort sort) =>
        Decide(new(period.Index, sheet.Header.Headers[period.Index], sheet.Columns[period.Index], new(period.Header, sort, 0), 0, 0, "the header is a period"), null);

    private RecordColumn Decide(ChosenColumn column, decimal? impactTop) => new()
    {
        Chosen = column,
        Cells = _decisions.Decide(new(column.Index, column.Header, column.Profile, StandsFor(column.Field.Sort), 0, column.Why)),
        Levels = column.Field.Sort switch
        {
            CellSort.Level => LevelScale.OfLevel(column.Header, column.Profile),
            CellSort.Probability => LevelScale.OfProbability(column.Header, column.Profile, impactTop),
            _ => null,
        },
        Unit = QuantityText.OfHeader(column.Header.Full),
    };

    /// <summary>Of what is stated about the register only the order of days and months holds for its tables.</summary>
    private static StatedMapping? Kept(StatedMapping? stated) => stated is null ? null : new() { DateOrder = stated.DateOrder };
}
