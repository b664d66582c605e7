using System.Buffers;
using System.Text;
using System.Text.Json;

namespace PmoBot.Teams;

/// <summary>The smallest steps: which field, which text, in and out of objects.</summary>
internal static partial class ActivityReader
{
    private static readonly string[] Known =
    [
        ActivityTypes.Message, ActivityTypes.Invoke, ActivityTypes.ConversationUpdate, ActivityTypes.InstallationUpdate, ActivityTypes.MessageReaction,
        ActivityTypes.CardActionInvoke, "msteams", "plain", ConversationKinds.Personal, ConversationKinds.GroupChat, ConversationKinds.Channel, "mention", "clientInfo",
    ];

    private enum Field
    {
        Other, Type, Name, Id, ChannelId, ServiceUrl, From, Recipient, Conversation, ReplyToId, Text, TextFormat, Locale, LocalTimezone, Timestamp,
        Action, MembersAdded, MembersRemoved, ReactionsAdded, ReactionsRemoved, Entities, ChannelData, Value,
    }

    private static Field FieldOf(ref Utf8JsonReader reader) => reader.HasValueSequence || reader.ValueIsEscaped
        ? FieldOf(Encoding.UTF8.GetBytes(reader.GetString()!))
        : FieldOf(reader.ValueSpan);

    private static Field FieldOf(ReadOnlySpan<byte> name)
    {
        if (name.SequenceEqual("type"u8)) { return Field.Type; }
        if (name.SequenceEqual("name"u8)) { return Field.Name; }
        if (name.SequenceEqual("id"u8)) { return Field.Id; }
        if (name.SequenceEqual("channelId"u8)) { return Field.ChannelId; }
        if (name.SequenceEqual("serviceUrl"u8)) { return Field.ServiceUrl; }
        if (name.SequenceEqual("from"u8)) { return Field.From; }
        if (name.SequenceEqual("recipient"u8)) { return Field.Recipient; }
        if (name.SequenceEqual("conversation"u8)) { return Field.Conversation; }
        if (name.SequenceEqual("replyToId"u8)) { return Field.ReplyToId; }
        if (name.SequenceEqual("text"u8)) { return Field.Text; }
        if (name.SequenceEqual("textFormat"u8)) { return Field.TextFormat; }
        if (name.SequenceEqual("locale"u8)) { return Field.Locale; }
        if (name.SequenceEqual("localTimezone"u8)) { return Field.LocalTimezone; }
        if (name.SequenceEqual("timestamp"u8)) { return Field.Timestamp; }
        if (name.SequenceEqual("entities"u8)) { return Field.Entities; }
        if (name.SequenceEqual("channelData"u8)) { return Field.ChannelData; }
        if (name.SequenceEqual("value"u8)) { return Field.Value; }
        if (name.SequenceEqual("action"u8)) { return Field.Action; }
        if (name.SequenceEqual("membersAdded"u8)) { return Field.MembersAdded; }
        if (name.SequenceEqual("membersRemoved"u8)) { return Field.MembersRemoved; }
        if (name.SequenceEqual("reactionsAdded"u8)) { return Field.ReactionsAdded; }
        return name.SequenceEqual("reactionsRemoved"u8) ? Field.ReactionsRemoved : Field.Other;
    }

    /// <summary>A text that is mostly one of a few words, which then need no memory.</summary>
    private static string? KnownText(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            foreach (var word in Known)
            {
                if (reader.ValueTextEquals(word))
                {
                    return word;
                }
            }
        }

        return Text(ref reader);
    }

    private static string? Text(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.GetString();
        }

        reader.Skip();
        return null;
    }

    private static DateTimeOffset? Time(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String && reader.TryGetDateTimeOffset(out var time))
        {
            return time;
        }

        reader.Skip();
        return null;
    }

    /// <summary>Copies the value, with its spacing, out of the request's buffer.</summary>
    private static byte[]? Raw(ref Utf8JsonReader reader, in ReadOnlySequence<byte> body)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        var start = reader.TokenStartIndex;
        reader.Skip();
        return body.Slice(start, reader.BytesConsumed - start).ToArray();
    }

    private static bool Enter(ref Utf8JsonReader reader) => Begins(ref reader, JsonTokenType.StartObject);

    private static bool EnterArray(ref Utf8JsonReader reader) => Begins(ref reader, JsonTokenType.StartArray);

    private static bool Begins(ref Utf8JsonReader reader, JsonTokenType start)
    {
        if (reader.TokenType == start)
        {
            return true;
        }

        reader.Skip();
        return false;
    }

    private static bool NextProperty(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName;
}
