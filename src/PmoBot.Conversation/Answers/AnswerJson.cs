using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using PmoBot.Domain.Figures;

namespace PmoBot.Conversation.Answers;

/// <summary>The machine face of an answer. Its keys are documented in the room's README and do not change their meaning.</summary>
public static class AnswerJson
{
    public static string Of(Answer answer)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) Write(json, answer);
        return System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void Write(Utf8JsonWriter json, Answer answer)
    {
        json.WriteStartObject();
        json.WriteString("intent", answer.Intent);
        json.WriteString("headline", answer.Headline);
        if (answer.AsOf is { } asOf) json.WriteString("asOf", asOf.ToString("O"));
        else json.WriteNull("asOf");
        json.WriteStartArray("figures");
        foreach (var figure in answer.Figures) Write(json, figure, answer.Culture);
        json.WriteEndArray();
        json.WriteStartArray("items");
        foreach (var item in answer.Items) Write(json, item);
        json.WriteEndArray();
        json.WriteStartArray("changes");
        foreach (var change in answer.Changes) json.WriteStringValue(change);
        json.WriteEndArray();
        json.WriteString("source", answer.Source);
        json.WriteString("text", AnswerText.Of(answer));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Figure figure, CultureInfo culture)
    {
        json.WriteStartObject();
        json.WriteString("key", figure.Key);
        json.WriteString("label", figure.Label.In(culture));
        if (figure.Value is { } value) json.WriteNumber("value", value);
        else json.WriteNull("value");
        json.WriteString("unit", figure.Unit);
        json.WriteString("quality", Quality(figure.Quality));
        json.WriteString("formula", figure.Formula.In(culture));
        json.WriteStartArray("inputs");
        foreach (var input in figure.Inputs)
        {
            json.WriteStartObject();
            json.WriteString("what", input.What.In(culture));
            json.WriteString("value", input.Value.In(culture));
            json.WriteString("where", input.Where.In(culture));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Quality(FigureQuality quality) => quality switch
    {
        FigureQuality.Complete => "complete",
        FigureQuality.Partial => "proxy",
        FigureQuality.Stale => "stale",
        _ => "missing",
    };

    private static void Write(Utf8JsonWriter json, AnswerItem item)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        json.WriteString("name", item.Name);
        if (item.Health is { } health) json.WriteString("health", JsonNamingPolicy.CamelCase.ConvertName(health.ToString()));
        else json.WriteNull("health");
        json.WriteString("state", item.State);
        json.WriteString("reason", item.Reason);
        json.WriteEndObject();
    }
}
