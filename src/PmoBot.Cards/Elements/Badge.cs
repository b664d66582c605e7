using System.Text.Json;
using PmoBot.Cards.Writing;

namespace PmoBot.Cards;

/// <summary>A short word in a coloured pill. The word says what the colour says.</summary>
public sealed class Badge(string text, Fallback fallback) : ModernElement(fallback)
{
    public BadgeStyle Style { get; init; }
    public BadgeAppearance Appearance { get; init; }
    public BadgeSize Size { get; init; }
    public BadgeShape Shape { get; init; }
    /// <summary>Name of a Fluent icon: "Checkmark".</summary>
    public string? Icon { get; init; }
    public string? Tooltip { get; init; }

    private protected override ReadOnlySpan<byte> Type => "Badge"u8;

    private protected override void WriteModern(Utf8JsonWriter json)
    {
        json.Label("text"u8, text);
        json.Word("style"u8, CardWords.BadgeStyle, (int)Style);
        json.Word("appearance"u8, CardWords.BadgeAppearance, (int)Appearance);
        json.Word("size"u8, CardWords.BadgeSize, (int)Size);
        json.Word("shape"u8, CardWords.BadgeShape, (int)Shape);
        json.Exact("icon"u8, Icon);
        json.Label("tooltip"u8, Tooltip);
    }
}
