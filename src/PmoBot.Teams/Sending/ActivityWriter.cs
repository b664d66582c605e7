using System.Buffers;
using System.Text.Json;

namespace PmoBot.Teams;

/// <summary>Writes activities as Teams wants them.</summary>
internal static class ActivityWriter
{
    /// <summary>The busy sign.</summary>
    public static ReadOnlyMemory<byte> Typing { get; } = "{\"type\":\"typing\"}"u8.ToArray();

    public static void Write(IBufferWriter<byte> to, OutboundActivity activity)
    {
        using var writer = new Utf8JsonWriter(to, WireJson.Writing);
        writer.WriteStartObject();
        writer.WriteString("type"u8, "message"u8);
        WriteWords(writer, activity);
        if (!activity.Card.IsEmpty)
        {
            WriteCard(writer, activity.Card.Span);
        }

        if (activity.Mentions.Count > 0)
        {
            WriteMentions(writer, activity.Mentions);
        }

        writer.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter writer, OutboundActivity activity)
    {
        if (activity.Text is { Length: > 0 } text)
        {
            writer.WriteString("textFormat"u8, activity.TextFormat);
            writer.WriteString("text"u8, text);
        }

        if ((activity.Summary ?? activity.Text) is { Length: > 0 } summary)
        {
            writer.WriteString("summary"u8, summary);
        }

        if (activity.Locale is { } locale)
        {
            writer.WriteString("locale"u8, locale);
        }
    }

    private static void WriteCard(Utf8JsonWriter writer, ReadOnlySpan<byte> card)
    {
        writer.WriteStartArray("attachments"u8);
        writer.WriteStartObject();
        writer.WriteString("contentType"u8, "application/vnd.microsoft.card.adaptive"u8);
        writer.WritePropertyName("content"u8);
        writer.WriteRawValue(card, skipInputValidation: true);
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteMentions(Utf8JsonWriter writer, IReadOnlyList<Mention> mentions)
    {
        writer.WriteStartArray("entities"u8);
        foreach (var mention in mentions)
        {
            writer.WriteStartObject();
            writer.WriteString("type"u8, "mention"u8);
            writer.WriteString("text"u8, mention.Text ?? $"<at>{mention.Mentioned.Name}</at>");
            writer.WriteStartObject("mentioned"u8);
            writer.WriteString("id"u8, mention.Mentioned.Id);
            writer.WriteString("name"u8, mention.Mentioned.Name);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
