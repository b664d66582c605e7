namespace PmoBot.Host.Commands;

/// <summary>Runs the bot until it is stopped.</summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(DirectoryInfo data, string[] settings, CancellationToken ct)
    {
        try
        {
            await using var app = PmoBotHost.Build(data, settings);
            await StartAsync(app, ct);
            StartLines.Print(app);
            await app.WaitForShutdownAsync(ct);
            return ExitCode.Done;
        }
        catch (Exception problem) when (PmoBotHost.Explain(problem) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return ExitCode.Failed;
        }
    }

    /// <summary>What has started before a refusal is stopped in order, so that no background work fails under the sentence.</summary>
    private static async Task StartAsync(WebApplication app, CancellationToken ct)
    {
        try
        {
            await app.StartAsync(ct);
        }
        catch
        {
            await app.StopAsync(CancellationToken.None);
            throw;
        }
    }
}
