namespace PmoBot.Teams;

/// <summary>All that is needed to speak into a conversation later; every id is an opaque string.</summary>
/// <param name="ServiceUrl">Base address of the Connector for this conversation; may change with any inbound activity.</param>
/// <param name="ConversationId">Where to post; in a channel it names the thread.</param>
/// <param name="ConversationKind">See <see cref="ConversationKinds"/>; null when not told.</param>
/// <param name="TenantId">The customer's tenant; never parse it.</param>
/// <param name="Bot">Our account in that conversation.</param>
/// <param name="User">The person who spoke last there.</param>
/// <param name="ChannelId"><c>msteams</c> in Teams.</param>
/// <param name="Locale">Language tag of the client, when told.</param>
public sealed record ConversationReference(
    string ServiceUrl,
    string ConversationId,
    string? ConversationKind = null,
    string? TenantId = null,
    Account? Bot = null,
    Account? User = null,
    string? ChannelId = null,
    string? Locale = null)
{
    internal static ConversationReference Of(Activity activity) => new(
        activity.ServiceUrl,
        activity.Conversation.Id,
        activity.Conversation.Kind,
        activity.Conversation.TenantId ?? activity.ChannelData.TenantId,
        activity.Recipient,
        activity.From,
        activity.ChannelId,
        activity.Locale);
}

/// <summary>Where conversation references are kept; the host puts a database behind it.</summary>
public interface IConversationReferences
{
    /// <summary>Called before the door hears an activity whose reference is new or differs from what was last remembered;
    /// also after every installation, and after a send that found the conversation closed. A failure is logged and does not stop the turn.</summary>
    ValueTask RememberAsync(ConversationReference reference, CancellationToken cancellationToken);
}
