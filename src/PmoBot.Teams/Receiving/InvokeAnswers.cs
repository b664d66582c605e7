using Microsoft.Extensions.Logging;

namespace PmoBot.Teams;

/// <summary>Remembers for a day what invokes were answered, in bounded memory; a repetition waits for the first and gets the same answer.</summary>
internal sealed partial class InvokeAnswers(TimeProvider time, ILogger<InvokeAnswers> log)
{
    /// <summary>Most answers remembered.</summary>
    public const int Most = 8_192;

    /// <summary>Most bytes of finished answers remembered.</summary>
    public const long MostBytes = 32 * 1024 * 1024;

    private readonly Lock _gate = new();
    private readonly Dictionary<UInt128, Entry> _answers = [];
    private readonly Queue<(UInt128 Key, Entry Entry)> _order = new();
    private long _bytes;
    private bool _logged;

    /// <summary>Answers from memory, or by asking once; what fails is not remembered.</summary>
    public Task<InvokeAnswer> AnswerAsync(Activity activity, Func<Activity, Task<InvokeAnswer>> ask)
    {
        if (string.IsNullOrEmpty(activity.Id))
        {
            return ask(activity);
        }

        var key = ActivityKey.Of(activity.Conversation.Id, activity.Id);
        Entry entry;
        lock (_gate)
        {
            DropOld(time.GetTimestamp());
            if (_answers.TryGetValue(key, out var known))
            {
                return known.Answer.Task;
            }

            entry = new(time.GetTimestamp());
            _answers.Add(key, entry);
            _order.Enqueue((key, entry));
        }

        _ = AskAsync(key, entry, activity, ask);
        return entry.Answer.Task;
    }

    private async Task AskAsync(UInt128 key, Entry entry, Activity activity, Func<Activity, Task<InvokeAnswer>> ask)
    {
        try
        {
            var answer = await ask(activity);
            Keep(entry, answer.Body.Length);
            entry.Answer.SetResult(answer);
        }
        catch (Exception fault)
        {
            lock (_gate)
            {
                _answers.Remove(key);
            }

            entry.Answer.SetException(fault);
        }
    }

    private void Keep(Entry entry, int bytes)
    {
        lock (_gate)
        {
            if (!entry.IsDropped)
            {
                entry.Bytes = bytes;
                _bytes += bytes;
            }
        }
    }

    private void DropOld(long now)
    {
        while (_order.TryPeek(out var oldest))
        {
            var isOld = time.GetElapsedTime(oldest.Entry.Since, now) >= SeenActivities.Memory;
            if (!isOld && _order.Count < Most && _bytes <= MostBytes)
            {
                return;
            }

            if (!isOld && !_logged)
            {
                _logged = true;
                Log.ForgottenEarly(log, Most, MostBytes);
            }

            _order.Dequeue();
            oldest.Entry.IsDropped = true;
            _bytes -= oldest.Entry.Bytes;
            if (_answers.TryGetValue(oldest.Key, out var known) && known == oldest.Entry)
            {
                _answers.Remove(oldest.Key);
            }
        }
    }

    private sealed class Entry(long since)
    {
        public long Since { get; } = since;

        public TaskCompletionSource<InvokeAnswer> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int Bytes { get; set; }

        public bool IsDropped { get; set; }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "More than {Most} invoke answers or {Bytes} bytes of them came within a day; the oldest are forgotten early, so a late repetition would be asked again.")]
        public static partial void ForgottenEarly(ILogger logger, int most, long bytes);
    }
}
