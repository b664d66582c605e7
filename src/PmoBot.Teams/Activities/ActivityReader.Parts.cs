using System.Text.Json;

namespace PmoBot.Teams;

/// <summary>The nested parts: entities, channel data, card actions.</summary>
internal static partial class ActivityReader
{
    /// <summary>Reads the parameters of an <c>adaptiveCard/action</c> from its raw value.</summary>
    public static CardAction ReadCardAction(ReadOnlyMemory<byte> value)
    {
        string? verb = null, trigger = null;
        ReadOnlyMemory<byte> data = default;
        var reader = new Utf8JsonReader(value.Span);
        if (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            while (NextProperty(ref reader))
            {
                if (reader.ValueTextEquals("trigger"u8)) { reader.Read(); trigger = Text(ref reader); }
                else if (reader.ValueTextEquals("action"u8)) { reader.Read(); ReadAction(ref reader, value, ref verb, ref data); }
                else { reader.Read(); reader.Skip(); }
            }
        }

        return new(verb, data, trigger == "automatic");
    }

    private static void ReadAction(ref Utf8JsonReader reader, ReadOnlyMemory<byte> whole, ref string? verb, ref ReadOnlyMemory<byte> data)
    {
        if (!Enter(ref reader))
        {
            return;
        }

        while (NextProperty(ref reader))
        {
            if (reader.ValueTextEquals("verb"u8)) { reader.Read(); verb = Text(ref reader); }
            else if (reader.ValueTextEquals("data"u8))
            {
                reader.Read();
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                data = whole[start..(int)reader.BytesConsumed];
            }
            else { reader.Read(); reader.Skip(); }
        }
    }

    private static void ReadEntities(ref Utf8JsonReader reader, ActivityDraft draft)
    {
        if (!EnterArray(ref reader))
        {
            return;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            ReadEntity(ref reader, draft);
        }
    }

    private static void ReadEntity(ref Utf8JsonReader reader, ActivityDraft draft)
    {
        string? type = null, text = null, locale = null, timeZone = null;
        Account? mentioned = null;
        if (!Enter(ref reader))
        {
            return;
        }

        while (NextProperty(ref reader))
        {
            if (reader.ValueTextEquals("type"u8)) { reader.Read(); type = KnownText(ref reader); }
            else if (reader.ValueTextEquals("text"u8)) { reader.Read(); text = Text(ref reader); }
            else if (reader.ValueTextEquals("mentioned"u8)) { reader.Read(); mentioned = ReadAccount(ref reader); }
            else if (reader.ValueTextEquals("locale"u8)) { reader.Read(); locale = Text(ref reader); }
            else if (reader.ValueTextEquals("timezone"u8)) { reader.Read(); timeZone = Text(ref reader); }
            else { reader.Read(); reader.Skip(); }
        }

        if (type == "mention" && mentioned is not null)
        {
            draft.Add(new Mention(mentioned, text));
        }
        else if (type == "clientInfo")
        {
            draft.ClientLocale = locale;
            draft.ClientTimeZone = timeZone;
        }
    }

    private static ChannelData? ReadChannelData(ref Utf8JsonReader reader)
    {
        if (!Enter(ref reader))
        {
            return null;
        }

        string? eventType = null, tenant = null, selected = null;
        (string? Id, string? Name, string? Group) team = default, channel = default;
        while (NextProperty(ref reader))
        {
            if (reader.ValueTextEquals("eventType"u8)) { reader.Read(); eventType = Text(ref reader); }
            else if (reader.ValueTextEquals("tenant"u8)) { reader.Read(); tenant = ReadNamed(ref reader).Id; }
            else if (reader.ValueTextEquals("team"u8)) { reader.Read(); team = ReadNamed(ref reader); }
            else if (reader.ValueTextEquals("channel"u8)) { reader.Read(); channel = ReadNamed(ref reader); }
            else if (reader.ValueTextEquals("settings"u8)) { reader.Read(); selected = ReadSelectedChannel(ref reader); }
            else { reader.Read(); reader.Skip(); }
        }

        return new()
        {
            EventType = eventType, TenantId = tenant, SelectedChannelId = selected,
            TeamId = team.Id, TeamName = team.Name, TeamGroupId = team.Group, ChannelId = channel.Id, ChannelName = channel.Name,
        };
    }

    private static (string? Id, string? Name, string? Group) ReadNamed(ref Utf8JsonReader reader)
    {
        string? id = null, name = null, group = null;
        if (!Enter(ref reader))
        {
            return default;
        }

        while (NextProperty(ref reader))
        {
            if (reader.ValueTextEquals("id"u8)) { reader.Read(); id = Text(ref reader); }
            else if (reader.ValueTextEquals("name"u8)) { reader.Read(); name = Text(ref reader); }
            else if (reader.ValueTextEquals("aadGroupId"u8)) { reader.Read(); group = Text(ref reader); }
            else { reader.Read(); reader.Skip(); }
        }

        return (id, name, group);
    }

    private static string? ReadSelectedChannel(ref Utf8JsonReader reader)
    {
        string? selected = null;
        if (!Enter(ref reader))
        {
            return null;
        }

        while (NextProperty(ref reader))
        {
            var isSelected = reader.ValueTextEquals("selectedChannel"u8);
            reader.Read();
            if (isSelected) { selected = ReadNamed(ref reader).Id; }
            else { reader.Skip(); }
        }

        return selected;
    }
}
