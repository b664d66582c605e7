using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;

namespace PmoBot.Data.Conversations;

/// <summary>Remembers where the bot may speak, and whom it has welcomed. "Insert … on conflict" is written the same in SQLite and PostgreSQL.</summary>
public sealed class ConversationStore
{
    /// <summary>How exact <see cref="KnownConversation.LastSeen"/> is kept: a busy chat is not written on every message.</summary>
    public static readonly TimeSpan SeenWithin = TimeSpan.FromMinutes(5);

    /// <summary>How long a claimed welcome belongs to its claimer; sending takes half of it at most.</summary>
    public static readonly TimeSpan ClaimHolds = TimeSpan.FromMinutes(1);

    private const int MostRecent = 50_000;
    private readonly IDbContextFactory<PmoContext> contexts;
    private readonly ConcurrentDictionary<(string Id, string Tenant), KnownConversation> written = new();

    internal ConversationStore(IDbContextFactory<PmoContext> contexts) => this.contexts = contexts;

    /// <summary>
    /// Adds or refreshes a conversation. What is null keeps the value known before; news older than what is known changes nothing.
    /// When only the time differs, and by less than <see cref="SeenWithin"/>, nothing is written.
    /// </summary>
    public async Task RememberAsync(KnownConversation conversation, CancellationToken cancellationToken)
    {
        if (IsNoNews(conversation)) return;
        var seen = conversation.LastSeen.UtcTicks;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "Conversations" ("Id", "TenantId", "Kind", "ServiceUrl", "BotId", "UserId", "UserDirectoryId", "Locale",
                "LastSeen", "IsActive", "InactiveReason", "Rest")
            VALUES ({conversation.Id}, {conversation.TenantId}, {conversation.Kind}, {conversation.ServiceUrl}, {conversation.BotId},
                {conversation.UserId}, {conversation.UserDirectoryId}, {conversation.Locale},
                {seen}, {conversation.IsActive}, {conversation.InactiveReason}, {conversation.Rest})
            ON CONFLICT ("Id", "TenantId") DO UPDATE SET
                "Kind" = excluded."Kind", "ServiceUrl" = excluded."ServiceUrl", "BotId" = excluded."BotId",
                "UserId" = COALESCE(excluded."UserId", "Conversations"."UserId"),
                "UserDirectoryId" = COALESCE(excluded."UserDirectoryId", "Conversations"."UserDirectoryId"),
                "Locale" = COALESCE(excluded."Locale", "Conversations"."Locale"),
                "LastSeen" = excluded."LastSeen", "IsActive" = excluded."IsActive", "InactiveReason" = excluded."InactiveReason",
                "Rest" = COALESCE(excluded."Rest", "Conversations"."Rest")
            WHERE excluded."LastSeen" >= "Conversations"."LastSeen"
            """,
            cancellationToken);
        if (written.Count >= MostRecent) written.Clear();
        written[(conversation.Id, conversation.TenantId)] = conversation;
    }

    /// <summary>Every conversation, inactive ones too, in the order of their ids.</summary>
    public async Task<ImmutableArray<KnownConversation>> AllAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.Conversations.AsNoTracking().OrderBy(c => c.Id).ThenBy(c => c.TenantId).ToListAsync(cancellationToken);
        return [.. rows.Select(r => r.ToKnown())];
    }

    /// <summary>Notes that the bot may no longer speak there, and why; hearing from the conversation again makes it active.</summary>
    public async Task DeactivateAsync(string conversationId, string reason, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Conversations.Where(c => c.Id == conversationId).ExecuteUpdateAsync(
            row => row.SetProperty(c => c.IsActive, false).SetProperty(c => c.InactiveReason, reason), cancellationToken);
        Forget(conversationId);
    }

    /// <summary>
    /// True for one asker, whichever process or thread is first, until <see cref="ForgetWelcomeAsync"/>. A claim that was not followed by
    /// <see cref="WelcomedAsync"/> within <see cref="ClaimHolds"/> belongs to a sender that was killed, and the next asker gets it.
    /// </summary>
    public async Task<bool> ClaimWelcomeAsync(string conversationId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (at, stale) = (now.UtcTicks, (now - ClaimHolds).UtcTicks);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "Welcomes" ("ConversationId", "ClaimedAt", "IsSent") VALUES ({conversationId}, {at}, {false})
            ON CONFLICT ("ConversationId") DO UPDATE SET "ClaimedAt" = excluded."ClaimedAt"
            WHERE NOT "Welcomes"."IsSent" AND "Welcomes"."ClaimedAt" <= {stale}
            """,
            cancellationToken) == 1;
    }

    /// <summary>Notes that Teams took the welcome, or may have: nobody sends it again.</summary>
    public async Task WelcomedAsync(string conversationId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Welcomes.Where(w => w.ConversationId == conversationId).ExecuteUpdateAsync(row => row.SetProperty(w => w.IsSent, true), cancellationToken);
    }

    /// <summary>Notes that Teams hears for this conversation at another address from now on.</summary>
    public async Task MoveAsync(string conversationId, string serviceUrl, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Conversations.Where(c => c.Id == conversationId).ExecuteUpdateAsync(row => row.SetProperty(c => c.ServiceUrl, serviceUrl), cancellationToken);
        Forget(conversationId);
    }

    /// <summary>After an uninstall: the next install may welcome again.</summary>
    public async Task ForgetWelcomeAsync(string conversationId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Welcomes.Where(w => w.ConversationId == conversationId).ExecuteDeleteAsync(cancellationToken);
    }

    private bool IsNoNews(KnownConversation conversation) =>
        written.TryGetValue((conversation.Id, conversation.TenantId), out var last)
        && conversation.LastSeen - last.LastSeen < SeenWithin
        && conversation == last with { LastSeen = conversation.LastSeen };

    private void Forget(string conversationId)
    {
        foreach (var key in written.Keys.Where(k => k.Id == conversationId)) written.TryRemove(key, out _);
    }
}
