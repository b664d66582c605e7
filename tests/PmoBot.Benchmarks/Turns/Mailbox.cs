namespace PmoBot.Benchmarks.Turns;

/// <summary>One conversation at the stub Connector: somebody waits here for the reply of the current turn.</summary>
internal sealed class Mailbox
{
    private TaskCompletionSource? expected;
    private int surplus;

    /// <summary>The first reply of all, to look at what is being measured.</summary>
    public byte[]? First { get; private set; }

    /// <summary>The size of the smallest reply so far, in bytes.</summary>
    public int Smallest { get; private set; } = int.MaxValue;

    /// <summary>Replies that nobody waited for: more than one message a turn.</summary>
    public int Surplus => Volatile.Read(ref surplus);

    /// <summary>Begins a turn; the task is done when its reply is here.</summary>
    public Task Expect()
    {
        var next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Volatile.Write(ref expected, next);
        return next.Task;
    }

    public void Deliver(ReadOnlySpan<byte> reply)
    {
        First ??= reply.ToArray();
        Smallest = Math.Min(Smallest, reply.Length);
        if (Interlocked.Exchange(ref expected, null) is { } waiting) waiting.TrySetResult();
        else Interlocked.Increment(ref surplus);
    }

    /// <summary>Ends the wait of the current turn with a failure.</summary>
    public void Fail(Exception why) => Interlocked.Exchange(ref expected, null)?.TrySetException(why);
}
