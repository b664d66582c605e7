using System.Text.Json;
using PmoBot.Cards.Writing;

namespace PmoBot.Cards;

/// <summary>Rows and columns, where columns matter: never more than three on a phone.</summary>
public sealed class Table : CardElement
{
    /// <summary>One entry a column, in order.</summary>
    public IReadOnlyList<TableColumn> Columns { get; init; } = [];
    public IReadOnlyList<TableRow?> Rows { get; init; } = [];
    /// <summary>The first row is the header, also for a screen reader.</summary>
    public bool FirstRowAsHeaders { get; init; } = true;
    public bool ShowGridLines { get; init; } = true;
    public bool RoundedCorners { get; init; }
    public ContainerStyle GridStyle { get; init; }
    public VerticalAlignment VerticalCellContentAlignment { get; init; }

    private protected override ReadOnlySpan<byte> Type => "Table"u8;

    private protected override void WriteContent(Utf8JsonWriter json)
    {
        json.Parts("columns"u8, Columns);
        json.WriteBoolean("firstRowAsHeaders"u8, FirstRowAsHeaders);
        json.WriteBoolean("showGridLines"u8, ShowGridLines);
        json.True("roundedCorners"u8, RoundedCorners);
        json.Word("gridStyle"u8, CardWords.ContainerStyle, (int)GridStyle);
        json.Word("verticalCellContentAlignment"u8, CardWords.VerticalAlignment, (int)VerticalCellContentAlignment);
        json.Parts("rows"u8, Rows);
    }
}

/// <summary>Width (a share, from 1) and alignment of one column of a <see cref="Table"/>.</summary>
public sealed class TableColumn(int width) : CardPart
{
    /// <summary>Numbers stand right.</summary>
    public HorizontalAlignment Align { get; init; }

    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("width"u8, Math.Max(1, width));
        json.Word("horizontalCellContentAlignment"u8, CardWords.HorizontalAlignment, (int)Align);
        json.WriteEndObject();
    }
}

/// <summary>One row of a <see cref="Table"/>.</summary>
public sealed class TableRow(IReadOnlyList<TableCell> cells) : CardPart
{
    public ContainerStyle Style { get; init; }

    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "TableRow"u8);
        json.Word("style"u8, CardWords.ContainerStyle, (int)Style);
        json.Parts("cells"u8, cells);
        json.WriteEndObject();
    }
}

/// <summary>One cell of a <see cref="TableRow"/>. A text is a cell by itself.</summary>
public sealed class TableCell : CardPart
{
    public TableCell(IReadOnlyList<CardElement?> items) => Items = items;

    public TableCell(CardText text) => Items = [new TextBlock(text)];

    public IReadOnlyList<CardElement?> Items { get; }
    public ContainerStyle Style { get; init; }
    public VerticalAlignment VerticalContentAlignment { get; init; }
    public CardAction? SelectAction { get; init; }

    public static implicit operator TableCell(string text) => new((CardText)text);

    public static implicit operator TableCell(CardText text) => new(text);

    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "TableCell"u8);
        json.Word("style"u8, CardWords.ContainerStyle, (int)Style);
        json.Word("verticalContentAlignment"u8, CardWords.VerticalAlignment, (int)VerticalContentAlignment);
        json.Parts("items"u8, Items);
        json.Action("selectAction"u8, SelectAction);
        json.WriteEndObject();
    }
}
