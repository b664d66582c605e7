namespace PmoBot.Data.Conversations;

/// <summary>A conversation that the bot is part of, with what it needs to speak there unasked.</summary>
public sealed record KnownConversation
{
    /// <summary>The channel's id of the conversation; together with <see cref="TenantId"/> the key.</summary>
    public required string Id { get; init; }
    /// <summary>The Microsoft Entra tenant, or "" where the channel has none.</summary>
    public required string TenantId { get; init; }
    /// <summary>"personal", "groupChat" or "channel".</summary>
    public required string Kind { get; init; }
    public required string ServiceUrl { get; init; }
    public required string BotId { get; init; }
    /// <summary>The person in a personal chat; null in a group or channel.</summary>
    public string? UserId { get; init; }
    /// <summary>The person's object id in the directory.</summary>
    public string? UserDirectoryId { get; init; }
    /// <summary>"en-GB"; null when the last activities named none.</summary>
    public string? Locale { get; init; }
    public required DateTimeOffset LastSeen { get; init; }
    /// <summary>False when the bot was removed or may no longer speak there.</summary>
    public bool IsActive { get; init; } = true;
    /// <summary>Why it is not active; null when it is.</summary>
    public string? InactiveReason { get; init; }
    /// <summary>JSON of whatever else the door wants back (team, channel, names); its shape belongs to the door.</summary>
    public string? Rest { get; init; }
}
