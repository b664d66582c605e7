using PmoBot.Teams;

namespace PmoBot.UnitTests.Teams;

/// <summary>A clock that leaps over every wait and writes it down; time-outs of a call come only when asked for.</summary>
internal sealed class LeapingTime : TimeProvider
{
    private readonly Lock _gate = new();
    private DateTimeOffset _now = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    public List<TimeSpan> Waits { get; } = [];

    public bool CallsTimeOut { get; set; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return _now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    public void Advance(TimeSpan by)
    {
        lock (_gate)
        {
            _now += by;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var isCallTimeout = dueTime == new TeamsOptions().SendTimeout;
        if (!isCallTimeout || CallsTimeOut)
        {
            Leap(dueTime);
            ThreadPool.QueueUserWorkItem(_ => callback(state));
        }

        return new Spent();
    }

    private void Leap(TimeSpan by)
    {
        lock (_gate)
        {
            Waits.Add(by);
            _now += by;
        }
    }

    private sealed class Spent : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
