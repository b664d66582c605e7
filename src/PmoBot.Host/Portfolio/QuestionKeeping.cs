using PmoBot.Conversation.Questions;
using PmoBot.Domain.Questions;

namespace PmoBot.Host.Portfolio;

/// <summary>Saves the tally of questions every few seconds and when the host stops, and reads what other hosts counted.</summary>
internal sealed partial class QuestionKeeping(QuestionTally tally, IQuestionLog log, TimeProvider time, ILogger<QuestionKeeping> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);
    /// <summary>A year and a month, so that a month can be held against the same of the year before.</summary>
    private const int KeptDays = 396;

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await log.ForgetBeforeAsync(Today.AddDays(-KeptDays), cancellationToken);
        await LoadAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await SaveAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken)) await SaveAsync(stoppingToken);
    }

    private async Task SaveAsync(CancellationToken cancellationToken)
    {
        var counts = tally.TakeUnsaved();
        if (counts.Count == 0) return;
        try
        {
            await log.AddAsync(counts, cancellationToken);
        }
        catch (Exception problem)
        {
            tally.GiveBack(counts);
            if (problem is OperationCanceledException) throw;
            Log.NotSaved(logger, problem);
            return;
        }

        await LoadAsync(cancellationToken);
    }

    private async Task LoadAsync(CancellationToken cancellationToken) => tally.Loaded(await log.SinceAsync(Today.AddDays(-QuestionTally.Days - 1), cancellationToken));

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The counts of questions could not be saved. Trying again.")]
        public static partial void NotSaved(ILogger logger, Exception problem);
    }
}
