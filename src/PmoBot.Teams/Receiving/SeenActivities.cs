using Microsoft.Extensions.Logging;

namespace PmoBot.Teams;

/// <summary>Remembers for a day which activities came, in bounded memory, so that a repeated delivery is not heard twice.</summary>
internal sealed partial class SeenActivities(TimeProvider time, ILogger<SeenActivities> log)
{
    /// <summary>Most activities remembered (about 60 bytes each).</summary>
    public const int Most = 131_072;

    /// <summary>How long an activity is remembered.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromHours(24);

    private static readonly TimeSpan QuietAfterLog = TimeSpan.FromHours(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<UInt128, long> _seen = [];
    private readonly Queue<(UInt128 Key, long At)> _order = new();
    private long? _loggedAt;

    /// <summary>True the first time; an activity without an id is always new.</summary>
    public bool IsNew(string conversationId, string? activityId)
    {
        if (string.IsNullOrEmpty(activityId))
        {
            return true;
        }

        var key = ActivityKey.Of(conversationId, activityId);
        var now = time.GetTimestamp();
        lock (_gate)
        {
            DropOld(now);
            if (!_seen.TryAdd(key, now))
            {
                return false;
            }

            _order.Enqueue((key, now));
            return true;
        }
    }

    /// <summary>Takes an activity out again that was not accepted after all, so that its repetition is heard.</summary>
    public void Forget(string conversationId, string? activityId)
    {
        if (!string.IsNullOrEmpty(activityId))
        {
            lock (_gate)
            {
                _seen.Remove(ActivityKey.Of(conversationId, activityId));
            }
        }
    }

    private void DropOld(long now)
    {
        while (_order.TryPeek(out var oldest) && (_order.Count >= Most || time.GetElapsedTime(oldest.At, now) >= Memory))
        {
            if (_order.Count >= Most && time.GetElapsedTime(oldest.At, now) < Memory)
            {
                LogEarly(now);
            }

            _order.Dequeue();
            if (_seen.TryGetValue(oldest.Key, out var at) && at == oldest.At)
            {
                _seen.Remove(oldest.Key);
            }
        }
    }

    private void LogEarly(long now)
    {
        if (_loggedAt is not { } at || time.GetElapsedTime(at, now) >= QuietAfterLog)
        {
            _loggedAt = now;
            Log.ForgottenEarly(log, Most);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "More than {Most} activities came within a day; the oldest are forgotten early, so a late repetition of one would be heard again.")]
        public static partial void ForgottenEarly(ILogger logger, int most);
    }
}
