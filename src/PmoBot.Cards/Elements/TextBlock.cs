using System.Text.Json;
using PmoBot.Cards.Writing;

namespace PmoBot.Cards;

/// <summary>A paragraph. Takes hostile text as it comes: see <see cref="CardText"/>.</summary>
public sealed class TextBlock(CardText text) : CardElement
{
    public TextSize Size { get; init; }
    public TextWeight Weight { get; init; }
    public TextColor Color { get; init; }
    /// <summary>Quieter: for age and source.</summary>
    public bool IsSubtle { get; init; }
    public FontType FontType { get; init; }
    public TextStyle Style { get; init; }
    /// <summary>On unless said otherwise: text that is cut off is text that is not there.</summary>
    public bool Wrap { get; init; } = true;
    /// <summary>At most so many lines, then an ellipsis.</summary>
    public int? MaxLines { get; init; }

    private protected override ReadOnlySpan<byte> Type => "TextBlock"u8;

    private protected override void WriteContent(Utf8JsonWriter json)
    {
        json.Text("text"u8, text);
        json.Word("size"u8, CardWords.TextSize, (int)Size);
        json.Word("weight"u8, CardWords.TextWeight, (int)Weight);
        json.Word("color"u8, CardWords.TextColor, (int)Color);
        json.True("isSubtle"u8, IsSubtle);
        json.Word("fontType"u8, CardWords.FontType, (int)FontType);
        json.Word("style"u8, CardWords.TextStyle, (int)Style);
        json.WriteBoolean("wrap"u8, Wrap);
        json.Number("maxLines"u8, MaxLines);
    }
}
