using System.Buffers;
using System.Text.Json;

namespace PmoBot.Teams;

/// <summary>The HTTP response body of an invoke; the HTTP status is always 200, the inner one tells what happened.</summary>
public sealed record InvokeAnswer
{
    private InvokeAnswer(ReadOnlyMemory<byte> body) => Body = body;

    /// <summary>Nothing to show: <c>{}</c>.</summary>
    public static InvokeAnswer Empty { get; } = new("{}"u8.ToArray());

    /// <summary>UTF-8 JSON, ready to be written.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>Shows this card to the person who pressed, in place of the old one.</summary>
    /// <param name="cardJson">Raw UTF-8 JSON of an Adaptive Card.</param>
    public static InvokeAnswer Card(ReadOnlyMemory<byte> cardJson)
    {
        var head = "{\"statusCode\":200,\"type\":\"application/vnd.microsoft.card.adaptive\",\"value\":"u8;
        var body = new byte[head.Length + cardJson.Length + 1];
        head.CopyTo(body);
        cardJson.Span.CopyTo(body.AsSpan(head.Length));
        body[^1] = (byte)'}';
        return new(body);
    }

    /// <summary>Shows a short text to the person who pressed; the card stays.</summary>
    public static InvokeAnswer Message(string text) =>
        Write(200, "application/vnd.microsoft.activity.message", w => w.WriteString("value", text));

    /// <summary>Says that the action failed.</summary>
    /// <param name="status">Inner status, 400 for a bad request, 500 for our own fault.</param>
    /// <param name="code">A short machine word.</param>
    /// <param name="message">One sentence for the person.</param>
    public static InvokeAnswer Error(int status, string code, string message) =>
        Write(status, "application/vnd.microsoft.error", w =>
        {
            w.WriteStartObject("value");
            w.WriteString("code", code);
            w.WriteString("message", message);
            w.WriteEndObject();
        });

    private static InvokeAnswer Write(int status, string type, Action<Utf8JsonWriter> writeValue)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var writer = new Utf8JsonWriter(buffer, WireJson.Writing))
        {
            writer.WriteStartObject();
            writer.WriteNumber("statusCode", status);
            writer.WriteString("type", type);
            writeValue(writer);
            writer.WriteEndObject();
        }

        return new(buffer.WrittenMemory);
    }
}
