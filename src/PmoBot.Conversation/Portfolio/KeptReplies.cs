using System.Collections.Concurrent;
using PmoBot.Conversation.People;
using PmoBot.Conversation.Understanding;

namespace PmoBot.Conversation.Portfolio;

/// <summary>
/// Replies that were given from one desk. An answer depends on the snapshot, the question, what may be shown, the culture and the day, and on nothing else,
/// so the second person who asks gets the reply of the first. Goes with its desk; emptied when it holds too many.
/// </summary>
internal sealed class KeptReplies
{
    private const int Most = 2_000;
    private readonly ConcurrentDictionary<Key, Reply> _kept = new();

    public Reply GetOrAdd(Asked asked, Func<Asked, Reply> answer)
    {
        // What holds a person's own words is not kept: there is no end of such words.
        if (asked.Question.UnknownName is not null || asked.Question.Candidates.Count > 0) return answer(asked);
        var key = new Key(asked.Question, asked.Disclosure, asked.Utterance.Culture.Name, asked.Utterance.Today, asked.Utterance.RowsAtOnce);
        if (_kept.TryGetValue(key, out var reply)) return reply;
        if (_kept.Count >= Most) _kept.Clear();
        return _kept.GetOrAdd(key, answer(asked));
    }

    private readonly record struct Key(Question Question, Disclosure Disclosure, string Culture, DateOnly Today, int RowsAtOnce);
}
