namespace PmoBot.Host.Commands;

/// <summary>Runs the bot until it is stopped.</summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(DirectoryInfo data, string[] settings, CancellationToken ct)
    {
        try
        {
            await using var app = PmoBotHost.Build(data, settings);
            await app.StartAsync(ct);
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
}
