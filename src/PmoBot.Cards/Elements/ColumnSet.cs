using System.Text.Json;
using PmoBot.Cards.Writing;

namespace PmoBot.Cards;

/// <summary>Columns side by side.</summary>
public sealed class ColumnSet : CardElement
{
    public IReadOnlyList<Column?> Columns { get; init; } = [];
    public ContainerStyle Style { get; init; }
    public bool Bleed { get; init; }
    public bool ShowBorder { get; init; }
    public bool RoundedCorners { get; init; }
    /// <summary>What a press on the whole row does.</summary>
    public CardAction? SelectAction { get; init; }

    private protected override ReadOnlySpan<byte> Type => "ColumnSet"u8;

    private protected override void WriteContent(Utf8JsonWriter json)
    {
        json.Word("style"u8, CardWords.ContainerStyle, (int)Style);
        json.True("bleed"u8, Bleed);
        json.True("showBorder"u8, ShowBorder);
        json.True("roundedCorners"u8, RoundedCorners);
        json.Parts("columns"u8, Columns);
        json.Action("selectAction"u8, SelectAction);
    }
}

/// <summary>One column of a <see cref="ColumnSet"/>.</summary>
public sealed class Column : CardElement
{
    public IReadOnlyList<CardElement?> Items { get; init; } = [];
    public ColumnWidth Width { get; init; }
    public ContainerStyle Style { get; init; }
    public bool Bleed { get; init; }
    public bool ShowBorder { get; init; }
    public bool RoundedCorners { get; init; }
    public VerticalAlignment VerticalContentAlignment { get; init; }
    public CardAction? SelectAction { get; init; }

    private protected override ReadOnlySpan<byte> Type => "Column"u8;

    private protected override void WriteContent(Utf8JsonWriter json)
    {
        Width.Write(json);
        json.Word("style"u8, CardWords.ContainerStyle, (int)Style);
        json.True("bleed"u8, Bleed);
        json.True("showBorder"u8, ShowBorder);
        json.True("roundedCorners"u8, RoundedCorners);
        json.Word("verticalContentAlignment"u8, CardWords.VerticalAlignment, (int)VerticalContentAlignment);
        json.Parts("items"u8, Items);
        json.Action("selectAction"u8, SelectAction);
    }
}

/// <summary>Width of a column: what is left (<see cref="Stretch"/>, the default), what it needs, a share, or pixels.</summary>
public readonly record struct ColumnWidth
{
    private enum Kind : byte { Stretch, Auto, Weight, Pixels }

    private readonly Kind _kind;
    private readonly int _size;

    private ColumnWidth(Kind kind, int size = 0) => (_kind, _size) = (kind, size);

    public static ColumnWidth Stretch => default;
    public static ColumnWidth Auto => new(Kind.Auto);

    /// <summary>A share of the room that all weighted columns divide; from 1.</summary>
    public static ColumnWidth Weight(int share)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(share, 1);
        return new ColumnWidth(Kind.Weight, share);
    }

    /// <summary>A fixed width; from 1.</summary>
    public static ColumnWidth Pixels(int pixels)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pixels, 1);
        return new ColumnWidth(Kind.Pixels, pixels);
    }

    internal void Write(Utf8JsonWriter json)
    {
        switch (_kind)
        {
            case Kind.Auto: json.WriteString("width"u8, "auto"u8); break;
            case Kind.Weight: json.WriteNumber("width"u8, _size); break;
            case Kind.Pixels: json.WriteString("width"u8, string.Create(null, stackalloc char[16], $"{_size}px")); break;
            default: json.WriteString("width"u8, "stretch"u8); break;
        }
    }
}
