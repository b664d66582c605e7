using System.Diagnostics;
using PmoBot.Benchmarks.Processes;

namespace PmoBot.Benchmarks.Turns;

/// <summary>One of the servers that are compared, and the people who talk to it.</summary>
internal sealed class Side : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly ChildProcess process;
    private readonly HttpMessageInvoker wire = new(new SocketsHttpHandler { UseProxy = false, UseCookies = false });
    private readonly Person[] people;
    private readonly List<double> latencies = [];
    private int done;

    /// <param name="key">A letter that keeps the conversations of the sides apart.</param>
    public Side(char key, string name, Uri messages, string? token, ChildProcess process, ConnectorStub stub, int conversations)
    {
        (Key, Name, Messages, Token, this.process) = (key, name, messages, token, process);
        people = [.. Enumerable.Range(0, conversations).Select(number => new Person(this, wire, stub, number))];
    }

    public char Key { get; }

    public string Name { get; }

    public Uri Messages { get; }

    /// <summary>The token that every call carries; null for none.</summary>
    public string? Token { get; }

    /// <summary>The measured stretches, in order.</summary>
    public List<Segment> Segments { get; } = [];

    /// <summary>How long the measured turns took, in milliseconds.</summary>
    public IReadOnlyList<double> Latencies => latencies;

    public int ProcessId => process.Id;

    public int Surplus => people.Sum(p => p.Mailbox.Surplus);

    /// <summary>The very first reply; there is one after <see cref="AskOnceAsync"/>.</summary>
    public byte[] FirstReply => people[0].Mailbox.First!;

    public int SmallestReply => people.Min(p => p.Mailbox.Smallest);

    /// <summary>One turn of one person; the reply's bytes.</summary>
    public async Task<byte[]> AskOnceAsync(CancellationToken stop)
    {
        await GuardedAsync(people[0].TurnAsync(stop), stop);
        return FirstReply;
    }

    /// <summary>Turns that are not counted.</summary>
    public Task WarmAsync(int turns, CancellationToken stop) => TalkAsync(turns, TimeSpan.FromMinutes(10), stop);

    /// <summary>Measures one stretch.</summary>
    public async Task MeasureAsync(TimeSpan length, CancellationToken stop)
    {
        var (sideBefore, ownBefore) = (process.ProcessorTime, Environment.CpuUsage.TotalTime);
        var begun = Stopwatch.GetTimestamp();
        var taken = await TalkAsync(int.MaxValue, length, stop);
        var elapsed = Stopwatch.GetElapsedTime(begun);
        latencies.AddRange(taken);
        Segments.Add(new(taken.Count, elapsed, process.ProcessorTime - sideBefore, Environment.CpuUsage.TotalTime - ownBefore));
    }

    public void Dispose() => wire.Dispose();

    private async Task<List<double>> TalkAsync(int turns, TimeSpan length, CancellationToken stop)
    {
        var left = turns;
        var begun = Stopwatch.GetTimestamp();
        var talks = people.Select(person => Task.Run(() => TalkAsync(person), stop)).ToArray();
        var all = Task.WhenAll(talks);
        await GuardedAsync(all, stop);
        return [.. talks.SelectMany(talk => talk.Result)];

        async Task<List<double>> TalkAsync(Person person)
        {
            var taken = new List<double>();
            while (Stopwatch.GetElapsedTime(begun) < length && Interlocked.Decrement(ref left) >= 0)
            {
                taken.Add((await person.TurnAsync(stop)).TotalMilliseconds);
                Interlocked.Increment(ref done);
            }

            return taken;
        }
    }

    /// <summary>Waits for turns, and gives up when none is finished for a while or we are stopped.</summary>
    private async Task GuardedAsync(Task turns, CancellationToken stop)
    {
        for (var before = -1; !turns.IsCompleted && before != done;)
        {
            before = done;
            await Task.WhenAny(turns, Task.Delay(Patience, stop));
            if (stop.IsCancellationRequested) break;
        }

        if (!turns.IsCompleted) FailAll();
        await turns;
        stop.ThrowIfCancellationRequested();
    }

    private void FailAll()
    {
        var why = new MeasureException(
            $"{Name}: no turn was finished for {Patience.TotalSeconds:0} seconds: the POST was answered and no card arrived. It said:\n{process.Said()}");
        foreach (var person in people) person.Mailbox.Fail(why);
    }
}
