using System.Text.Json;
using PmoBot.Cards.Writing;

namespace PmoBot.Cards;

/// <summary>A button, or what a press on an element does. The title is a verb.</summary>
public abstract class CardAction : CardPart
{
    private readonly string _title;

    private protected CardAction(string title)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        _title = title;
    }

    public ActionStyle Style { get; init; }
    public ActionMode Mode { get; init; }
    public string? Tooltip { get; init; }

    private protected abstract ReadOnlySpan<byte> Type { get; }

    internal sealed override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteHead(json, Type);
        WriteContent(json);
        json.WriteEndObject();
    }

    private protected void WriteHead(Utf8JsonWriter json, ReadOnlySpan<byte> type)
    {
        json.WriteString("type"u8, type);
        json.Label("title"u8, _title);
        json.Word("style"u8, CardWords.ActionStyle, (int)Style);
        json.Word("mode"u8, CardWords.ActionMode, (int)Mode);
        json.Label("tooltip"u8, Tooltip);
    }

    private protected abstract void WriteContent(Utf8JsonWriter json);
}
