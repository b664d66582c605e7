namespace PmoBot.Teams;

/// <summary>One thing that happened in Teams, read loosely: only what we use, and null where Teams says nothing.</summary>
public sealed record Activity
{
    private ConversationReference? _reference;

    /// <summary>See <see cref="ActivityTypes"/>; Teams adds types at any time.</summary>
    public string Type { get; init; } = "";

    /// <summary>The name of an invoke or event.</summary>
    public string? Name { get; init; }

    /// <summary>Message ids are epoch milliseconds, invoke ids <c>f:{guid}</c>; null when the channel gives none.</summary>
    public string? Id { get; init; }

    /// <summary><c>msteams</c> in Teams.</summary>
    public string? ChannelId { get; init; }

    /// <summary>The base of all replies; checked against the token and the allowed hosts before a door sees the activity.</summary>
    public string ServiceUrl { get; init; } = "";

    /// <summary>Who did it.</summary>
    public Account From { get; init; } = new("");

    /// <summary>The bot.</summary>
    public Account Recipient { get; init; } = new("");

    /// <summary>Where it happened.</summary>
    public ConversationPlace Conversation { get; init; } = new("");

    /// <summary>The message that a reply, reaction or card action belongs to.</summary>
    public string? ReplyToId { get; init; }

    /// <summary>What the person said: our own mention removed, other mentions as plain names, entities decoded, trimmed. Null without text.</summary>
    public string? Text { get; init; }

    /// <summary>The text exactly as sent.</summary>
    public string? RawText { get; init; }

    /// <summary><c>plain</c>, <c>markdown</c>, <c>xml</c> or <c>extendedmarkdown</c>.</summary>
    public string? TextFormat { get; init; }

    /// <summary>Language tag of the client, e.g. <c>en-US</c>, from the activity or its clientInfo.</summary>
    public string? Locale { get; init; }

    /// <summary>IANA time zone of the client, from the activity or its clientInfo.</summary>
    public string? TimeZone { get; init; }

    /// <summary>When the channel says it happened.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>Raw UTF-8 JSON of <c>value</c> (a submit's data, an invoke's parameters); empty when absent.</summary>
    public ReadOnlyMemory<byte> Value { get; init; }

    /// <summary>The button press of an <c>adaptiveCard/action</c> invoke; null elsewhere.</summary>
    public CardAction? CardAction { get; init; }

    /// <summary>What an installationUpdate did: <c>add</c>, <c>remove</c>, <c>add-upgrade</c>, <c>remove-upgrade</c>.</summary>
    public string? Action { get; init; }

    /// <summary>Members that a conversationUpdate adds; the bot is among them when its id equals <see cref="Recipient"/>'s.</summary>
    public IReadOnlyList<Account> MembersAdded { get; init; } = [];

    /// <summary>Members that a conversationUpdate removes.</summary>
    public IReadOnlyList<Account> MembersRemoved { get; init; } = [];

    /// <summary>Reaction names that were added, e.g. <c>like</c>.</summary>
    public IReadOnlyList<string> ReactionsAdded { get; init; } = [];

    /// <summary>Reaction names that were taken back.</summary>
    public IReadOnlyList<string> ReactionsRemoved { get; init; } = [];

    /// <summary>All mentions in the text, our own among them.</summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    /// <summary>The Teams-only part; all null when the channel sends none.</summary>
    public ChannelData ChannelData { get; init; } = Nothing;

    /// <summary>How to speak back to where this came from.</summary>
    public ConversationReference Reference => _reference ??= ConversationReference.Of(this);

    /// <summary>True when the bot itself is among the added members.</summary>
    public bool AddsBot => MembersAdded.Any(m => m.Id == Recipient.Id);

    /// <summary>True when the bot itself is among the removed members.</summary>
    public bool RemovesBot => MembersRemoved.Any(m => m.Id == Recipient.Id);

    /// <summary>True when after this the bot may not speak there any more; Teams says it in two kinds of activity.</summary>
    public bool TakesBotAway => (Type == ActivityTypes.InstallationUpdate && Action == "remove") || (Type == ActivityTypes.ConversationUpdate && RemovesBot);

    private static ChannelData Nothing { get; } = new();
}
