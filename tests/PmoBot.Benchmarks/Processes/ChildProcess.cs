using System.Diagnostics;

namespace PmoBot.Benchmarks.Processes;

/// <summary>A process that we started: its last words are kept, and it ends with us.</summary>
internal sealed class ChildProcess : IDisposable
{
    private const int LastWords = 40;
    private readonly Process process;
    private readonly Queue<string> said = new();

    private ChildProcess(Process process) => this.process = process;

    public int Id => process.Id;

    public bool HasEnded => process.HasExited;

    /// <summary>Processor time used so far, over all threads.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Starts <c>dotnet exec DLL arguments</c> with settings in its environment.</summary>
    public static ChildProcess StartDotnet(string dll, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(dll)!,
        };
        foreach (var argument in (string[])["exec", dll, .. arguments]) start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment) start.Environment[name] = value;

        var child = new ChildProcess(new Process { StartInfo = start });
        child.process.OutputDataReceived += child.Hear;
        child.process.ErrorDataReceived += child.Hear;
        child.process.Start();
        child.process.BeginOutputReadLine();
        child.process.BeginErrorReadLine();
        return child;
    }

    /// <summary>Waits for the end and gives the exit code.</summary>
    public async Task<int> EndAsync(CancellationToken stop)
    {
        await process.WaitForExitAsync(stop);
        return process.ExitCode;
    }

    /// <summary>The last lines it wrote, to show when something went wrong.</summary>
    public string Said()
    {
        lock (said) return string.Join(Environment.NewLine, said);
    }

    public void Dispose()
    {
        try
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit(5_000);
        }
        catch (InvalidOperationException)
        {
            // It had ended already.
        }

        process.Dispose();
    }

    private void Hear(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is null) return;
        lock (said)
        {
            said.Enqueue(line.Data);
            if (said.Count > LastWords) said.Dequeue();
        }
    }
}
