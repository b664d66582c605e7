using System.Diagnostics;
using PmoBot.Benchmarks.Processes;
using PmoBot.Benchmarks.Registers;
using PmoBot.Benchmarks.Turns;

namespace PmoBot.Benchmarks.Start;

/// <summary>From starting the process to the first card at the Connector, and what memory the host then holds.</summary>
internal static class StartRun
{
    public static async Task<int> RunAsync(Arguments arguments, CancellationToken stop)
    {
        var dll = Checkout.HostDll(arguments);
        var runs = arguments.Number("runs", 7, 1, 1_000);
        var projects = arguments.Number("projects", 1_000, 1, 1_000_000);
        using var folder = new TemporaryFolder();
        GeneratedRegister.Write(folder.File("register.csv"), projects);
        await BotHost.ImportAsync(dll, folder.File("data"), folder.File("register.csv"), stop);

        await using var stub = await ConnectorStub.StartAsync(stop);
        var starts = new List<ColdStart>();
        for (var run = 0; run < runs; run++)
        {
            starts.Add(await OnceAsync(dll, folder.File("data"), (char)('a' + run % 26), stub, stop));
            Console.WriteLine($"start {run + 1}/{runs}: {starts[^1]}");
        }

        Print(starts, projects);
        return 0;
    }

    private static async Task<ColdStart> OnceAsync(string dll, string data, char key, ConnectorStub stub, CancellationToken stop)
    {
        var begun = Stopwatch.GetTimestamp();
        using var host = BotHost.Launch(dll, data, BotHost.OpenSettings);
        await host.ListeningAsync(stop);
        var listening = Stopwatch.GetElapsedTime(begun);
        using var side = new Side(key, "bot", host.Messages, token: null, host.Process, stub, conversations: 1);
        await side.AskOnceAsync(stop);
        var answered = Stopwatch.GetElapsedTime(begun);
        return new(listening, answered, host.Process.ProcessorTime, ProcessMemory.Of(host.Process.Id));
    }

    private static void Print(List<ColdStart> starts, int projects)
    {
        double Median(Func<ColdStart, double> of) => Statistics.Median(starts.Select(of));
        Console.WriteLine();
        Console.WriteLine("| projects | starts | ms to listening | ms to first answer | min | max | CPU ms | MiB resident | MiB peak |");
        Console.WriteLine("|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        Console.WriteLine($"| {projects:#,0} | {starts.Count} | {Median(s => s.Listening.TotalMilliseconds):0} | {Median(s => s.Answered.TotalMilliseconds):0} "
            + $"| {starts.Min(s => s.Answered.TotalMilliseconds):0} | {starts.Max(s => s.Answered.TotalMilliseconds):0} "
            + $"| {Median(s => s.Processor.TotalMilliseconds):0} | {Median(s => s.Memory?.Now ?? double.NaN):0} | {Median(s => s.Memory?.Peak ?? double.NaN):0} |");
    }

    /// <summary>One start.</summary>
    private sealed record ColdStart(TimeSpan Listening, TimeSpan Answered, TimeSpan Processor, ProcessMemory? Memory)
    {
        public override string ToString() =>
            $"listening after {Listening.TotalMilliseconds:0} ms, first answer after {Answered.TotalMilliseconds:0} ms, peak {Memory?.Peak:0} MiB";
    }
}
