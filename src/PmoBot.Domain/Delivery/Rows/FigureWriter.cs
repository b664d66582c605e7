using System.Collections.Frozen;
using System.Collections.Immutable;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;

namespace PmoBot.Domain.Delivery.Rows;

/// <summary>Writes figures and names the cells that they come from, in the register and in the tables.</summary>
internal sealed class FigureWriter(PortfolioReading portfolio, DeliveryHistory history, FrozenDictionary<RecordKind, TableState> states)
{
    private const int LongestHeader = 60;
    private readonly SnapshotPlace register = new(portfolio.Current, true);

    /// <summary>A figure; without a value its quality is Missing whatever was said.</summary>
    public static Figure Figure(string key, Message label, decimal? value, string unit, FigureQuality quality, Message formula, params ImmutableArray<FigureInput> inputs) =>
        new(key, label, value, unit, value is null ? FigureQuality.Missing : quality, formula, inputs);

    /// <summary>Complete, or Stale when the table is older than the register by more than the limit, or Partial when something stands in or lacks.</summary>
    public FigureQuality Quality(RecordKind kind, bool isPartial) =>
        states[kind].IsOld ? FigureQuality.Stale : isPartial ? FigureQuality.Partial : FigureQuality.Complete;

    /// <summary>An input with the words for it; the place may be any text.</summary>
    public static FigureInput Input(Message what, Message value, Message where) => new(what, value, where);

    /// <summary>A cell of the project's row in the register.</summary>
    public FigureInput Cell(Message what, Message value, Project project, Field field) => Input(what, value, register.Of(project.Row, field));

    /// <summary>A column of the register, as a count of rows.</summary>
    public FigureInput Column(Message what, Message value, int rows, Field field) => Input(what, value, register.OfAll(rows, field));

    /// <summary>A cell of a table.</summary>
    public FigureInput Cell(Message what, Message value, RecordKind kind, RowPlace place, string field) => Input(what, value, Place(kind, place, field));

    /// <summary>A table, as a count of rows.</summary>
    public FigureInput Table(Message what, Message value, RecordKind kind, int rows, string? field = null) =>
        history.Current(kind) is { } set ? Input(what, value, Rows(set, rows, field)) : Input(what, value, $"no such table was imported");

    /// <summary>"risks.xlsx, sheet 'Risks', row 14, column 'Cost'".</summary>
    private Message Place(RecordKind kind, RowPlace place, string field)
    {
        var header = history.Current(kind)?.HeaderOf(place, field);
        return (place.Sheet, header) switch
        {
            (null, null) => $"{place.File}, row {place.Row:0}",
            (null, _) => $"{place.File}, row {place.Row:0}, column '{Short(header)}'",
            (_, null) => $"{place.File}, sheet '{place.Sheet}', row {place.Row:0}",
            _ => $"{place.File}, sheet '{place.Sheet}', row {place.Row:0}, column '{Short(header)}'",
        };
    }

    private static Message Rows(RecordSet set, int rows, string? field)
    {
        var header = field is null ? null : set.Columns.FirstOrDefault(c => c.Field == field)?.Header;
        return (set.Sheet, header) switch
        {
            (null, null) => $"{rows:# row|# rows} of {set.FileName} ({set.AsOf})",
            (null, _) => $"{rows:# row|# rows} of {set.FileName} ({set.AsOf}), column '{Short(header)}'",
            (_, null) => $"{rows:# row|# rows} of {set.FileName} ({set.AsOf}), sheet '{set.Sheet}'",
            _ => $"{rows:# row|# rows} of {set.FileName} ({set.AsOf}), sheet '{set.Sheet}', column '{Short(header)}'",
        };
    }

    private static string Short(string header) =>
        header.Length <= LongestHeader ? header : string.Concat(header.AsSpan(0, LongestHeader).TrimEnd(), "…");
}
