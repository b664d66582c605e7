using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PmoBot.Conversation.Understanding;

/// <summary>What was understood as one compact JSON object, for the command line and for measuring.</summary>
public static class UnderstoodJson
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>text, intent, confidence, asks, alternatives, project, department, period and the other slots that were said; one line.</summary>
    public static string Of(Understood understood)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, Plain)) Write(json, understood);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, Understood understood)
    {
        json.WriteStartObject();
        json.WriteString("text", understood.Text);
        json.WriteString("intent", understood.Intent);
        json.WriteNumber("confidence", Math.Round(understood.Confidence, 4));
        json.WriteBoolean("asks", understood.Asks);
        json.WriteStartArray("alternatives");
        foreach (var reading in understood.Alternatives)
        {
            json.WriteStartObject();
            json.WriteString("intent", reading.Intent);
            json.WriteNumber("confidence", Math.Round(reading.Confidence, 4));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Project(json, understood);
        json.WriteString("department", understood.Department);
        Period(json, understood);
        Others(json, understood);
        json.WriteEndObject();
    }

    private static void Project(Utf8JsonWriter json, Understood understood)
    {
        if (understood.Project is not { } project)
        {
            json.WriteNull("project");
            return;
        }

        json.WriteStartObject("project");
        json.WriteString("id", project.Id);
        json.WriteString("name", project.Name);
        json.WriteEndObject();
    }

    private static void Period(Utf8JsonWriter json, Understood understood)
    {
        if (understood.Period is not { } period)
        {
            json.WriteNull("period");
            return;
        }

        json.WriteStartObject("period");
        json.WriteString("from", period.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("to", period.To.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("words", period.Words);
        json.WriteEndObject();
    }

    private static void Others(Utf8JsonWriter json, Understood understood)
    {
        if (understood.Candidates.Length > 0)
        {
            json.WriteStartArray("candidates");
            foreach (var id in understood.Candidates) json.WriteStringValue(id);
            json.WriteEndArray();
        }

        if (understood.UnknownName is { } unknown) json.WriteString("unknownName", unknown);
        if (understood.Program is { } program) json.WriteString("program", program);
        if (understood.Sponsor is { } sponsor) json.WriteString("sponsor", sponsor);
        if (understood.Mine) json.WriteBoolean("mine", true);
        if (understood.Colour is { } colour) json.WriteString("colour", colour.ToString());
        if (understood.Dimension is { } dimension) json.WriteString("dimension", dimension.ToString());
        if (understood.Count is { } count) json.WriteNumber("count", count);
        if (understood.Threshold is { } threshold) json.WriteString("threshold", string.Create(CultureInfo.InvariantCulture, $"{(threshold.AtLeast ? ">" : "<")} {threshold.Value} {threshold.Unit}").TrimEnd());
        if (understood.Audience is { } audience) json.WriteString("audience", audience);
    }
}
