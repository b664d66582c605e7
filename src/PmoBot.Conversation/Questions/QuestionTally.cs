using System.Collections.Concurrent;
using PmoBot.Domain.Questions;

namespace PmoBot.Conversation.Questions;

/// <summary>
/// Counts what people ask and what becomes of it, in memory, so that no answer waits for a disk; the host saves it now and then. A process that is killed loses the
/// counts of its last seconds. Words and people are not in it.
/// </summary>
public sealed class QuestionTally
{
    /// <summary>So many days are looked back upon.</summary>
    public const int Days = 90;

    private readonly ConcurrentDictionary<QuestionKey, int> _unsaved = new();
    private volatile IReadOnlyDictionary<QuestionKey, int> _saved = new Dictionary<QuestionKey, int>();

    internal void Add(DateOnly day, string intent, QuestionFate fate) => _unsaved.AddOrUpdate(new(day, intent, fate), 1, static (_, count) => count + 1);

    /// <summary>What was counted since the last time; belongs to the caller, who gives it back with <see cref="GiveBack"/> when it could not be saved.</summary>
    public IReadOnlyCollection<KeyValuePair<QuestionKey, int>> TakeUnsaved()
    {
        var taken = new List<KeyValuePair<QuestionKey, int>>();
        foreach (var key in _unsaved.Keys)
        {
            if (_unsaved.TryRemove(key, out var count)) taken.Add(new(key, count));
        }

        return taken;
    }

    public void GiveBack(IEnumerable<KeyValuePair<QuestionKey, int>> counts)
    {
        foreach (var (key, count) in counts) _unsaved.AddOrUpdate(key, count, (_, there) => there + count);
    }

    /// <summary>What the log holds now, of all hosts.</summary>
    public void Loaded(IReadOnlyDictionary<QuestionKey, int> saved) => _saved = saved;

    /// <summary>The counts of the last <see cref="Days"/> days by kind and fate.</summary>
    internal Dictionary<(string Intent, QuestionFate Fate), int> Recent(DateOnly today)
    {
        var sums = new Dictionary<(string, QuestionFate), int>();
        foreach (var (key, count) in _saved.Concat(_unsaved))
        {
            if (today.DayNumber - key.Day.DayNumber < Days) sums[(key.Intent, key.Fate)] = sums.GetValueOrDefault((key.Intent, key.Fate)) + count;
        }

        return sums;
    }
}
