namespace PmoBot.Benchmarks.Processes;

/// <summary>The real host as a child process, on a data folder of its own.</summary>
internal sealed class BotHost(ChildProcess process, int port) : IDisposable
{
    /// <summary>The id that the bot is registered with in every measurement.</summary>
    public const string AppId = "11111111-2222-4333-8444-555555555555";

    private static readonly TimeSpan ImportPatience = TimeSpan.FromMinutes(2);

    public ChildProcess Process => process;

    public Uri Messages => Loopback.At(port, "/api/messages");

    /// <summary>Lets the host import a register into a data folder, as a person would on the command line.</summary>
    /// <exception cref="MeasureException">The import did not end well.</exception>
    public static async Task ImportAsync(string dll, string data, string register, CancellationToken stop)
    {
        using var import = ChildProcess.StartDotnet(dll, ["import", register, "--data", data, "--as-of", "2026-11-02"], Quiet(OpenSettings));
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(ImportPatience);
        try
        {
            if (await import.EndAsync(patience.Token) is var code and not 0)
            {
                throw new MeasureException($"The import ended with exit code {code}. It said:\n{import.Said()}");
            }
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new MeasureException($"The import took more than {ImportPatience.TotalMinutes:0} minutes. It said:\n{import.Said()}");
        }
    }

    /// <summary>Starts the host and waits until it listens.</summary>
    public static async Task<BotHost> StartAsync(string dll, string data, IReadOnlyDictionary<string, string> settings, CancellationToken stop)
    {
        var host = Launch(dll, data, settings);
        try
        {
            await host.ListeningAsync(stop);
            return host;
        }
        catch
        {
            host.Dispose();
            throw;
        }
    }

    /// <summary>Starts the host without waiting.</summary>
    public static BotHost Launch(string dll, string data, IReadOnlyDictionary<string, string> settings)
    {
        var port = Loopback.FreePort();
        string[] arguments = ["--data", data, "--urls", $"http://127.0.0.1:{port}"];
        return new(ChildProcess.StartDotnet(dll, arguments, Quiet(settings)), port);
    }

    public Task ListeningAsync(CancellationToken stop) => Loopback.ListeningAsync(port, process, stop);

    /// <summary>Calls without a token, from this machine, in Development only.</summary>
    public static IReadOnlyDictionary<string, string> OpenSettings { get; } = new Dictionary<string, string>
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Development",
        ["DOTNET_ENVIRONMENT"] = "Development",
        ["Teams__DangerouslyAllowUnauthenticatedCalls"] = "true",
    };

    /// <summary>Every call needs a token that the given issuer signed.</summary>
    public static IReadOnlyDictionary<string, string> SignedSettings(Uri metadata) => new Dictionary<string, string>
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Development",
        ["DOTNET_ENVIRONMENT"] = "Development",
        ["Teams__DangerouslyAllowUnauthenticatedCalls"] = "false",
        ["Teams__DangerouslyTrustLoopback"] = "true",
        ["Teams__ClientId"] = AppId,
        ["Teams__MetadataAddress"] = metadata.ToString(),
    };

    public void Dispose() => process.Dispose();

    /// <summary>Both sides are measured without a log line a turn.</summary>
    private static Dictionary<string, string> Quiet(IReadOnlyDictionary<string, string> settings) => new(settings)
    {
        ["Logging__LogLevel__Default"] = "Warning",
        ["Logging__LogLevel__Microsoft.AspNetCore"] = "Warning",
        ["Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Warning",
    };
}
