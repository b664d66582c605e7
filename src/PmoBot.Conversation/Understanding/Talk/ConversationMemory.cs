using System.Collections.Concurrent;

namespace PmoBot.Conversation.Understanding.Talk;

/// <summary>
/// Remembers the context of each conversation and person for half an hour, in this process only: after a restart people say again what they mean. Bounded;
/// when it is full, those who were silent longest are forgotten first.
/// </summary>
internal sealed class ConversationMemory(TimeProvider time)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);
    internal const int Most = 10_000;

    private readonly ConcurrentDictionary<(string Conversation, string Person), Entry> _entries = new();
    private int _sweeping;

    public int Count => _entries.Count;

    /// <summary>What was spoken of; empty after half an hour of silence, and for who has no conversation (a single question in a terminal).</summary>
    public TalkContext Recall(Utterance utterance) =>
        KeyOf(utterance) is { } key && _entries.TryGetValue(key, out var entry) && time.GetUtcNow() - entry.At < Lifetime ? entry.Context : TalkContext.Empty;

    public void Keep(Utterance utterance, TalkContext context)
    {
        if (KeyOf(utterance) is not { } key) return;
        if (ReferenceEquals(context, TalkContext.Empty)) _entries.TryRemove(key, out _);
        else _entries[key] = new(context, time.GetUtcNow());
        if (_entries.Count > Most) Sweep();
    }

    private static (string, string)? KeyOf(Utterance utterance) => utterance.Conversation is { Length: > 0 } conversation ? (conversation, utterance.Person ?? "") : null;

    private void Sweep()
    {
        if (Interlocked.Exchange(ref _sweeping, 1) == 1) return;
        foreach (var (key, _) in _entries.ToArray().OrderBy(e => e.Value.At).Take(Most / 4)) _entries.TryRemove(key, out _);
        Volatile.Write(ref _sweeping, 0);
    }

    private sealed record Entry(TalkContext Context, DateTimeOffset At);
}
