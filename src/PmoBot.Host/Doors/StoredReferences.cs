using PmoBot.Data.Conversations;
using PmoBot.Teams;

namespace PmoBot.Host.Doors;

/// <summary>Keeps in the database where the bot may speak.</summary>
internal sealed class StoredReferences(ConversationStore store, TimeProvider time) : IConversationReferences
{
    public async ValueTask RememberAsync(ConversationReference reference, CancellationToken cancellationToken)
    {
        var personal = reference.ConversationKind == ConversationKinds.Personal;
        await store.RememberAsync(
            new KnownConversation
            {
                Id = reference.ConversationId,
                TenantId = reference.TenantId ?? "",
                Kind = reference.ConversationKind ?? "",
                ServiceUrl = reference.ServiceUrl,
                BotId = reference.Bot?.Id ?? "",
                UserId = personal ? reference.User?.Id : null,
                UserDirectoryId = personal ? reference.User?.EntraId : null,
                Locale = reference.Locale,
                LastSeen = time.GetUtcNow(),
            },
            cancellationToken);
    }
}
