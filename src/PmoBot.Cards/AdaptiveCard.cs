using System.Buffers;
using System.Text.Json;
using PmoBot.Cards.Writing;

namespace PmoBot.Cards;

/// <summary>A card as Teams reads it: version 1.5, full width, with newer elements that carry their own fallback.</summary>
public sealed class AdaptiveCard
{
    /// <summary>The content type of a card as an attachment.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>Tag of the card's language: "en", "de-CH". Screen readers pronounce by it; only the language itself is sent, as cards know no regions.</summary>
    public required string Lang { get; init; }
    /// <summary>Only the verdict; read out where the card is not seen.</summary>
    public string? Speak { get; init; }
    /// <summary>Shown by clients that cannot draw the card at all.</summary>
    public string? FallbackText { get; init; }
    public bool FullWidth { get; init; } = true;
    public IReadOnlyList<CardElement?> Body { get; init; } = [];
    /// <summary>At most six; four is better.</summary>
    public IReadOnlyList<CardAction?> Actions { get; init; } = [];

    /// <summary>Room that the card takes of a message.</summary>
    public CardSize Size => CardPress.Measure(this);

    /// <summary>The card's JSON in UTF-8.</summary>
    /// <exception cref="CardTooLargeException">The card passes <see cref="CardSize.Refused"/>.</exception>
    public ReadOnlyMemory<byte> ToUtf8() => CardPress.Print(this);

    /// <summary>Appends the card's JSON in UTF-8; a card that is refused leaves the destination untouched.</summary>
    /// <exception cref="CardTooLargeException">The card passes <see cref="CardSize.Refused"/>.</exception>
    public void WriteTo(IBufferWriter<byte> destination) => CardPress.Print(this, destination);

    /// <summary>The card's JSON as text, for people and tests.</summary>
    public string ToJson() => System.Text.Encoding.UTF8.GetString(ToUtf8().Span);

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "AdaptiveCard"u8);
        json.WriteString("$schema"u8, "https://adaptivecards.io/schemas/adaptive-card.json"u8);
        json.WriteString("version"u8, "1.5"u8);
        json.WriteString("lang"u8, Language(Lang));
        json.Label("speak"u8, Speak);
        json.Label("fallbackText"u8, FallbackText);
        if (FullWidth) WriteFullWidth(json);
        json.Parts("body"u8, Body);
        if (Actions.Count > 0) json.Parts("actions"u8, Actions);
        json.WriteEndObject();
    }

    private static ReadOnlySpan<char> Language(string tag)
    {
        var region = tag.IndexOf('-');
        return region < 0 ? tag : tag.AsSpan(0, region);
    }

    private static void WriteFullWidth(Utf8JsonWriter json)
    {
        json.WriteStartObject("msteams"u8);
        json.WriteString("width"u8, "Full"u8);
        json.WriteEndObject();
    }
}
