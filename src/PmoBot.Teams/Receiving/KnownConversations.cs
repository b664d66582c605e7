using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace PmoBot.Teams;

/// <summary>The memory side of the conversation references: the store is asked only when something changed.</summary>
internal sealed partial class KnownConversations(IConversationReferences store, ILogger<KnownConversations> log)
{
    /// <summary>Most pairs of conversation and person in memory; beyond it the memory starts anew, and the store hears each once more.</summary>
    public const int Most = 50_000;

    private readonly ConcurrentDictionary<(string Conversation, string User), ConversationReference> _known = new();
    private int _count;

    /// <summary>Tells the store when this activity brings a new or changed reference, and at every installation; what takes the bot away is no place to speak.</summary>
    public ValueTask RememberAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (activity.TakesBotAway)
        {
            Forget(activity.Conversation.Id);
            return ValueTask.CompletedTask;
        }

        var reference = activity.Reference;
        var key = (reference.ConversationId, activity.From.Id);
        var isKnown = _known.TryGetValue(key, out var known);
        return isKnown && activity.Type != ActivityTypes.InstallationUpdate && known!.Equals(reference)
            ? ValueTask.CompletedTask
            : StoreAsync(key, reference, isKnown, cancellationToken);
    }

    /// <summary>Makes the next activity of a conversation tell the store again, because Teams said that it is closed.</summary>
    public void Forget(string conversationId)
    {
        foreach (var key in _known.Keys.Where(k => k.Conversation == conversationId))
        {
            if (_known.TryRemove(key, out _))
            {
                Interlocked.Decrement(ref _count);
            }
        }
    }

    private async ValueTask StoreAsync((string, string) key, ConversationReference reference, bool isKnown, CancellationToken cancellationToken)
    {
        try
        {
            await store.RememberAsync(reference, cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Log.NotStored(log, fault, reference.ConversationId);
            return;
        }

        if (!isKnown && Interlocked.Increment(ref _count) > Most)
        {
            _known.Clear();
            _count = 1;
        }

        _known[key] = reference;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The reference of conversation {ConversationId} was not stored; it is tried again with the next activity.")]
        public static partial void NotStored(ILogger logger, Exception fault, string conversationId);
    }
}
