namespace PmoBot.Teams;

/// <summary>The conversation that an activity belongs to.</summary>
/// <param name="Id">Opaque; in a channel it carries the thread (<c>19:…@thread.tacv2;messageid=…</c>).</param>
/// <param name="Kind"><c>personal</c>, <c>groupChat</c> or <c>channel</c>; null when the channel does not say.</param>
/// <param name="TenantId">Opaque; the Playground's is no valid GUID.</param>
/// <param name="Name">The name of a group chat or channel, when told.</param>
public sealed record ConversationPlace(string Id, string? Kind = null, string? TenantId = null, string? Name = null)
{
    /// <summary>True for a chat of one person with the bot; an unnamed kind counts as personal only when it is no group.</summary>
    public bool IsPersonal => Kind == ConversationKinds.Personal;
}

/// <summary>The kinds of conversation that Teams names.</summary>
public static class ConversationKinds
{
    /// <summary>One person and the bot.</summary>
    public const string Personal = "personal";

    /// <summary>Several people in a chat.</summary>
    public const string GroupChat = "groupChat";

    /// <summary>A thread in a team's channel.</summary>
    public const string Channel = "channel";
}
