using System.Buffers;
using System.Text.Json;

namespace PmoBot.Teams;

/// <summary>Reads an activity from the wire in one pass; what is not used is skipped, a field of the wrong kind counts as absent.</summary>
internal static partial class ActivityReader
{
    /// <summary>Reads the whole body; throws <see cref="JsonException"/> when it is not one JSON object.</summary>
    public static Activity Read(in ReadOnlySequence<byte> body)
    {
        try
        {
            var reader = body.IsSingleSegment ? new Utf8JsonReader(body.FirstSpan) : new Utf8JsonReader(body);
            return ReadWhole(ref reader, body);
        }
        catch (InvalidOperationException broken)
        {
            // Half a surrogate pair or bytes that are not UTF-8 inside a string.
            throw new JsonException("A text in the body is not valid Unicode.", broken);
        }
    }

    private static Activity ReadWhole(ref Utf8JsonReader reader, in ReadOnlySequence<byte> body)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("The body is not a JSON object.");
        }

        var draft = new ActivityDraft { Body = body };
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadField(ref reader, draft);
        }

        // Fails on anything behind the object.
        reader.Read();
        return draft.Finish();
    }

    private static void ReadField(ref Utf8JsonReader reader, ActivityDraft draft)
    {
        var field = FieldOf(ref reader);
        reader.Read();
        switch (field)
        {
            case Field.Type: draft.Type = KnownText(ref reader); break;
            case Field.Name: draft.Name = KnownText(ref reader); break;
            case Field.Id: draft.Id = Text(ref reader); break;
            case Field.ChannelId: draft.ChannelId = KnownText(ref reader); break;
            case Field.ServiceUrl: draft.ServiceUrl = Text(ref reader); break;
            case Field.From: draft.From = ReadAccount(ref reader); break;
            case Field.Recipient: draft.Recipient = ReadAccount(ref reader); break;
            case Field.Conversation: draft.Conversation = ReadConversation(ref reader); break;
            case Field.ReplyToId: draft.ReplyToId = Text(ref reader); break;
            case Field.Text: draft.Text = Text(ref reader); break;
            case Field.TextFormat: draft.TextFormat = KnownText(ref reader); break;
            case Field.Locale: draft.Locale = Text(ref reader); break;
            case Field.LocalTimezone: draft.TimeZone = Text(ref reader); break;
            case Field.Timestamp: draft.Timestamp = Time(ref reader); break;
            case Field.Action: draft.Action = KnownText(ref reader); break;
            case Field.MembersAdded: draft.MembersAdded = ReadAccounts(ref reader); break;
            case Field.MembersRemoved: draft.MembersRemoved = ReadAccounts(ref reader); break;
            case Field.ReactionsAdded: draft.ReactionsAdded = ReadReactions(ref reader); break;
            case Field.ReactionsRemoved: draft.ReactionsRemoved = ReadReactions(ref reader); break;
            case Field.Entities: ReadEntities(ref reader, draft); break;
            case Field.ChannelData: draft.ChannelData = ReadChannelData(ref reader); break;
            case Field.Value: draft.Value = Raw(ref reader, draft.Body); break;
            default: reader.Skip(); break;
        }
    }

    private static Account? ReadAccount(ref Utf8JsonReader reader)
    {
        string? id = null, name = null, entraId = null;
        if (!Enter(ref reader))
        {
            return null;
        }

        while (NextProperty(ref reader))
        {
            if (reader.ValueTextEquals("id"u8)) { reader.Read(); id = Text(ref reader); }
            else if (reader.ValueTextEquals("name"u8)) { reader.Read(); name = Text(ref reader); }
            else if (reader.ValueTextEquals("aadObjectId"u8)) { reader.Read(); entraId = Text(ref reader) ?? entraId; }
            else if (reader.ValueTextEquals("objectId"u8)) { reader.Read(); entraId ??= Text(ref reader); }
            else { reader.Read(); reader.Skip(); }
        }

        return id is null ? null : new(id, name, entraId);
    }

    private static ConversationPlace? ReadConversation(ref Utf8JsonReader reader)
    {
        string? id = null, kind = null, tenant = null, name = null;
        if (!Enter(ref reader))
        {
            return null;
        }

        while (NextProperty(ref reader))
        {
            if (reader.ValueTextEquals("id"u8)) { reader.Read(); id = Text(ref reader); }
            else if (reader.ValueTextEquals("conversationType"u8)) { reader.Read(); kind = KnownText(ref reader); }
            else if (reader.ValueTextEquals("tenantId"u8)) { reader.Read(); tenant = Text(ref reader); }
            else if (reader.ValueTextEquals("name"u8)) { reader.Read(); name = Text(ref reader); }
            else { reader.Read(); reader.Skip(); }
        }

        return id is null ? null : new(id, kind, tenant, name);
    }

    private static List<Account> ReadAccounts(ref Utf8JsonReader reader)
    {
        var accounts = new List<Account>();
        if (!EnterArray(ref reader))
        {
            return accounts;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (ReadAccount(ref reader) is { } account)
            {
                accounts.Add(account);
            }
        }

        return accounts;
    }

    private static List<string> ReadReactions(ref Utf8JsonReader reader)
    {
        var reactions = new List<string>();
        if (!EnterArray(ref reader))
        {
            return reactions;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (!Enter(ref reader))
            {
                continue;
            }

            while (NextProperty(ref reader))
            {
                var isType = reader.ValueTextEquals("type"u8);
                reader.Read();
                if (isType && Text(ref reader) is { } reaction)
                {
                    reactions.Add(reaction);
                }
                else
                {
                    reader.Skip();
                }
            }
        }

        return reactions;
    }
}
