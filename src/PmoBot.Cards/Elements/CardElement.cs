using System.Text.Json;
using PmoBot.Cards.Writing;

namespace PmoBot.Cards;

/// <summary>Something that stands in the body of a card.</summary>
public abstract class CardElement : CardPart
{
    private protected CardElement()
    {
    }

    /// <summary>Names the element for <see cref="ToggleVisibilityAction"/> and inputs; unique in the card.</summary>
    public string? Id { get; init; }
    public bool IsVisible { get; init; } = true;
    /// <summary>A line above the element.</summary>
    public bool Separator { get; init; }
    public Spacing Spacing { get; init; }
    public HorizontalAlignment HorizontalAlignment { get; init; }
    public TargetWidth TargetWidth { get; init; }
    /// <summary>Takes the height that its container leaves.</summary>
    public bool StretchHeight { get; init; }

    private protected abstract ReadOnlySpan<byte> Type { get; }

    internal sealed override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, Type);
        json.Exact("id"u8, Id);
        if (!IsVisible) json.WriteBoolean("isVisible"u8, false);
        json.True("separator"u8, Separator);
        json.Word("spacing"u8, CardWords.Spacing, (int)Spacing);
        json.Word("horizontalAlignment"u8, CardWords.HorizontalAlignment, (int)HorizontalAlignment);
        json.Word("targetWidth"u8, CardWords.TargetWidth, (int)TargetWidth);
        if (StretchHeight) json.WriteString("height"u8, "stretch"u8);
        WriteContent(json);
        json.WriteEndObject();
    }

    private protected abstract void WriteContent(Utf8JsonWriter json);
}
