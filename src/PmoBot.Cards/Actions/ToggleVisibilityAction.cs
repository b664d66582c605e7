using System.Text.Json;

namespace PmoBot.Cards;

/// <summary>A button that shows what is hidden and hides what is shown, without asking the bot.</summary>
/// <param name="title">Verb: "Show as table".</param>
/// <param name="elementIds">Ids of the elements to turn over.</param>
public sealed class ToggleVisibilityAction(string title, params IReadOnlyList<string> elementIds) : CardAction(title)
{
    private protected override ReadOnlySpan<byte> Type => "Action.ToggleVisibility"u8;

    private protected override void WriteContent(Utf8JsonWriter json)
    {
        json.WriteStartArray("targetElements"u8);
        for (var i = 0; i < elementIds.Count; i++) json.WriteStringValue(elementIds[i]);
        json.WriteEndArray();
    }
}
