using PmoBot.Conversation.Portfolio;
using PmoBot.Data.Delivery;
using PmoBot.Data.Portfolio;

namespace PmoBot.Host.Portfolio;

/// <summary>Notices that another process imported a register or a table, and swaps the portfolio whole without stopping an answer.</summary>
internal sealed partial class PortfolioWatch(
    SnapshotStore snapshots, RecordStore tables, PortfolioLoading loading, CurrentPortfolio current, TimeProvider time, ILogger<PortfolioWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);
    private (HistoryVersion Registers, HistoryVersion Tables)? _seen;

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await loading.SeedAsync(cancellationToken);
        await RefreshAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await RefreshAsync(stoppingToken);
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                Log.NotRefreshed(logger, problem);
            }
        }
    }

    private async Task RefreshAsync(CancellationToken ct)
    {
        var newest = (await snapshots.VersionAsync(ct), await tables.VersionAsync(ct));
        if (newest == _seen) return;
        if (await loading.LoadAsync(ct) is { } desk)
        {
            current.Swap(desk);
            Log.Swapped(logger, desk.Reading.Current.Id, desk.Reading.Current.Projects.Length, desk.Tables.Sets.Length);
        }

        _seen = newest;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Debug, Message = "Answers now come from snapshot {SnapshotId} with {Projects} projects and {Tables} tables.")]
        public static partial void Swapped(ILogger logger, string snapshotId, int projects, int tables);

        [LoggerMessage(Level = LogLevel.Error, Message = "The portfolio could not be reloaded; answers still come from the one before. Trying again.")]
        public static partial void NotRefreshed(ILogger logger, Exception problem);
    }
}
