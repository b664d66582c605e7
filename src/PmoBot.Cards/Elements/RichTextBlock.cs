using System.Text.Json;
using PmoBot.Cards.Writing;

namespace PmoBot.Cards;

/// <summary>A paragraph of runs that differ in colour or weight. Always wraps; knows no Markdown.</summary>
public sealed class RichTextBlock(IReadOnlyList<TextRun?> inlines) : CardElement
{
    private protected override ReadOnlySpan<byte> Type => "RichTextBlock"u8;

    private protected override void WriteContent(Utf8JsonWriter json) => json.Parts("inlines"u8, inlines);
}

/// <summary>A piece of a <see cref="RichTextBlock"/>: shown as it is, without Markdown.</summary>
public sealed class TextRun(string text) : CardPart
{
    public TextSize Size { get; init; }
    public TextWeight Weight { get; init; }
    public TextColor Color { get; init; }
    public bool IsSubtle { get; init; }
    public FontType FontType { get; init; }
    public bool Italic { get; init; }
    public bool Strikethrough { get; init; }
    public bool Underline { get; init; }
    public CardAction? SelectAction { get; init; }

    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "TextRun"u8);
        json.Run("text"u8, text);
        json.Word("size"u8, CardWords.TextSize, (int)Size);
        json.Word("weight"u8, CardWords.TextWeight, (int)Weight);
        json.Word("color"u8, CardWords.TextColor, (int)Color);
        json.True("isSubtle"u8, IsSubtle);
        json.Word("fontType"u8, CardWords.FontType, (int)FontType);
        json.True("italic"u8, Italic);
        json.True("strikethrough"u8, Strikethrough);
        json.True("underline"u8, Underline);
        json.Action("selectAction"u8, SelectAction);
        json.WriteEndObject();
    }
}
