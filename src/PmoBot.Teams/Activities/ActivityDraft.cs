using System.Buffers;

namespace PmoBot.Teams;

/// <summary>The fields of an activity while they are being read, in whatever order they come.</summary>
internal sealed class ActivityDraft
{
    public string? Type, Name, Id, ChannelId, ServiceUrl, ReplyToId, Text, TextFormat, Locale, ClientLocale, TimeZone, ClientTimeZone, Action;
    public Account? From, Recipient;
    public ConversationPlace? Conversation;
    public ChannelData? ChannelData;
    public DateTimeOffset? Timestamp;
    public List<Account>? MembersAdded, MembersRemoved;
    public List<string>? ReactionsAdded, ReactionsRemoved;
    public List<Mention>? Mentions;
    public byte[]? Value;
    public ReadOnlySequence<byte> Body;

    private const int MostMentions = 100;

    private static readonly Account Nobody = new("");
    private static readonly ConversationPlace Nowhere = new("");
    private static readonly ChannelData NoData = new();

    public void Add(Mention mention)
    {
        Mentions ??= [];
        if (Mentions.Count < MostMentions)
        {
            Mentions.Add(mention);
        }
    }

    public Activity Finish()
    {
        var recipient = Recipient ?? Nobody;
        IReadOnlyList<Mention> mentions = Mentions is null ? [] : Mentions;
        return new()
        {
            Type = Type ?? "",
            Name = Name,
            Id = Id,
            ChannelId = ChannelId,
            ServiceUrl = ServiceUrl ?? "",
            From = From ?? Nobody,
            Recipient = recipient,
            Conversation = Conversation ?? Nowhere,
            ReplyToId = ReplyToId,
            RawText = Text,
            Text = MentionText.Clean(Text, TextFormat, mentions, recipient.Id),
            TextFormat = TextFormat,
            Locale = Locale ?? ClientLocale,
            TimeZone = TimeZone ?? ClientTimeZone,
            Timestamp = Timestamp,
            Action = Action,
            MembersAdded = MembersAdded is null ? [] : MembersAdded,
            MembersRemoved = MembersRemoved is null ? [] : MembersRemoved,
            ReactionsAdded = ReactionsAdded is null ? [] : ReactionsAdded,
            ReactionsRemoved = ReactionsRemoved is null ? [] : ReactionsRemoved,
            Mentions = mentions,
            ChannelData = ChannelData ?? NoData,
            Value = Value,
            CardAction = Type == ActivityTypes.Invoke && Name == ActivityTypes.CardActionInvoke ? ActivityReader.ReadCardAction(Value) : null,
        };
    }
}
