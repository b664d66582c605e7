using System.Text.Json;
using PmoBot.Cards.Writing;

namespace PmoBot.Cards;

/// <summary>Elements that belong together, one under the other.</summary>
public sealed class Container : CardElement
{
    public IReadOnlyList<CardElement?> Items { get; init; } = [];
    public ContainerStyle Style { get; init; }
    /// <summary>Reaches to the edges of the card.</summary>
    public bool Bleed { get; init; }
    public bool ShowBorder { get; init; }
    public bool RoundedCorners { get; init; }
    public VerticalAlignment VerticalContentAlignment { get; init; }
    /// <summary>"120px".</summary>
    public string? MinHeight { get; init; }
    /// <summary>What a press on the whole container does.</summary>
    public CardAction? SelectAction { get; init; }

    private protected override ReadOnlySpan<byte> Type => "Container"u8;

    private protected override void WriteContent(Utf8JsonWriter json)
    {
        json.Word("style"u8, CardWords.ContainerStyle, (int)Style);
        json.True("bleed"u8, Bleed);
        json.True("showBorder"u8, ShowBorder);
        json.True("roundedCorners"u8, RoundedCorners);
        json.Word("verticalContentAlignment"u8, CardWords.VerticalAlignment, (int)VerticalContentAlignment);
        json.Exact("minHeight"u8, MinHeight);
        json.Parts("items"u8, Items);
        json.Action("selectAction"u8, SelectAction);
    }
}
