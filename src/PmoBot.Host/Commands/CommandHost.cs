using PmoBot.Data;
using PmoBot.Host.Doors;
using PmoBot.Host.Portfolio;

namespace PmoBot.Host.Commands;

/// <summary>What a verb needs of the bot without its web server: the database and the portfolio.</summary>
internal sealed class CommandHost : IDisposable
{
    private readonly PmoDatabase _database;

    private CommandHost(PmoDatabase database) => _database = database;

    public ImportedHistory History => new(_database.Snapshots, _database.Records);

    public PortfolioLoading Loading => new(History, HostSettings.Rules(HostSettings.Read()), TimeProvider.System, Console.Error.WriteLine);

    public FileImport Import => new(History, TimeProvider.System, OrganisationSettings.OfCommand().FiscalYearStartMonth);

    /// <summary>Opens the database and runs the verb; a database that cannot be used ends in one sentence and an exit code.</summary>
    public static async Task<int> RunAsync(DirectoryInfo data, Func<CommandHost, Task<int>> verb)
    {
        try
        {
            using var host = new CommandHost(await PmoDatabase.OpenAsync(HostSettings.Database(HostSettings.Read(), data)));
            return await verb(host);
        }
        catch (Exception problem) when (PmoBotHost.Explain(problem) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return ExitCode.Failed;
        }
    }

    public void Dispose() => _database.Dispose();
}
