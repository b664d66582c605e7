namespace PmoBot.Teams;

/// <summary>The Teams-only part of an activity, as far as we use it.</summary>
public sealed record ChannelData
{
    /// <summary>What a conversationUpdate is about, e.g. <c>teamMemberAdded</c>; null in personal and group chats.</summary>
    public string? EventType { get; init; }

    /// <summary>The tenant that the activity comes from; opaque.</summary>
    public string? TenantId { get; init; }

    /// <summary>The team's conversation id (<c>19:…@thread.tacv2</c>).</summary>
    public string? TeamId { get; init; }

    /// <summary>The team's display name.</summary>
    public string? TeamName { get; init; }

    /// <summary>The Entra group id of the team.</summary>
    public string? TeamGroupId { get; init; }

    /// <summary>The channel's conversation id; equal to the team id in the General channel.</summary>
    public string? ChannelId { get; init; }

    /// <summary>The channel's name; null for General.</summary>
    public string? ChannelName { get; init; }

    /// <summary>The channel chosen at the installation into a team: the welcome belongs there.</summary>
    public string? SelectedChannelId { get; init; }
}
