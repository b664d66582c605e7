using System.Collections.Concurrent;
using System.Text.Json;
using PmoBot.Conversation;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.People;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Words;
using PmoBot.Teams;

namespace PmoBot.Host.Doors;

/// <summary>Turns what Teams says into what the conversation understands.</summary>
internal static class Utterances
{
    private static readonly ConcurrentDictionary<string, TimeZoneInfo?> Zones = new();
    private const int MostZones = 1_000;

    public static Utterance From(Activity activity, TimeProvider time, Question? pressed = null) => new()
    {
        Text = activity.Text ?? "",
        Pressed = pressed,
        Conversation = activity.Conversation.Id,
        Person = activity.From?.Id,
        Speaker = new Speaker(activity.From?.EntraId, activity.From?.Name),
        Place = activity.Conversation.IsPersonal ? Place.Personal : Place.Shared,
        Culture = ReaderCulture.Of(activity.Locale),
        Today = Today(activity.TimeZone, time),
    };

    /// <summary>The day at the reader's place; UTC where the client names no zone that we know.</summary>
    private static DateOnly Today(string? timeZone, TimeProvider time)
    {
        var now = time.GetUtcNow();
        if (timeZone is { Length: > 0 and < 100 } && Zone(timeZone) is { } zone) now = TimeZoneInfo.ConvertTime(now, zone);
        return DateOnly.FromDateTime(now.DateTime);
    }

    private static TimeZoneInfo? Zone(string name)
    {
        if (Zones.TryGetValue(name, out var known)) return known;
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(name, out var found) ? found : null;
        if (Zones.Count < MostZones) Zones.TryAdd(name, zone);
        return zone;
    }
}

/// <summary>Reads what a button sent. Whatever the client sends is hostile: sizes are bounded by the body limit, unknown shapes give null.</summary>
internal static class Pressed
{
    public static Question? From(string? verb, ReadOnlyMemory<byte> data)
    {
        if (data.IsEmpty) return Question.From(verb, EmptySlots);
        try
        {
            using var json = JsonDocument.Parse(data);
            if (json.RootElement.ValueKind != JsonValueKind.Object) return null;
            var slots = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var property in json.RootElement.EnumerateObject())
            {
                if (property.Value.ValueKind == JsonValueKind.String) slots[property.Name] = property.Value.GetString()!;
                // A rating comes as a number, a toggle as a truth value: inputs are texts to those who read them.
                else if (property.Value.ValueKind is JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False) slots[property.Name] = property.Value.GetRawText();
            }

            return Question.From(verb ?? slots.GetValueOrDefault(AnswerCard.VerbSlot), slots);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static readonly Dictionary<string, string> EmptySlots = [];
}
