using System.Text.Json;
using PmoBot.Cards.Writing;

namespace PmoBot.Cards;

/// <summary>A Fluent icon: a sign beside words, never in place of them.</summary>
/// <param name="name">Fluent's name: "Warning", "Checkmark", "Question".</param>
/// <param name="fallback">The same sign in text, or <see cref="Fallback.Drop"/>.</param>
public sealed class Icon(string name, Fallback fallback) : ModernElement(fallback)
{
    public IconSize Size { get; init; }
    public IconStyle Style { get; init; }
    public TextColor Color { get; init; }
    public CardAction? SelectAction { get; init; }

    private protected override ReadOnlySpan<byte> Type => "Icon"u8;

    private protected override void WriteModern(Utf8JsonWriter json)
    {
        json.Exact("name"u8, name);
        json.Word("size"u8, CardWords.IconSize, (int)Size);
        json.Word("style"u8, CardWords.IconStyle, (int)Style);
        json.Word("color"u8, CardWords.TextColor, (int)Color);
        json.Action("selectAction"u8, SelectAction);
    }
}
