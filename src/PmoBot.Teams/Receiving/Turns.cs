using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace PmoBot.Teams;

/// <summary>Lets the door hear activities after Teams has its 200, shows the busy sign when that takes long, and finishes on shutdown.</summary>
internal sealed partial class Turns : IHostedService, IDisposable
{
    private readonly ITeamsDoor _door;
    private readonly IConnector _connector;
    private readonly KnownConversations _conversations;
    private readonly TimeProvider _time;
    private readonly TimeSpan _typingAfter;
    private readonly ILogger<Turns> _log;
    private readonly ConversationLanes _lanes;
    private readonly CancellationTokenSource _stop = new();

    public Turns(ITeamsDoor door, IConnector connector, KnownConversations conversations, IOptions<TeamsOptions> options, TimeProvider time, ILogger<Turns> log)
    {
        (_door, _connector, _conversations, _time, _log) = (door, connector, conversations, time, log);
        _typingAfter = options.Value.TypingAfter;
        _lanes = new(options.Value.MaxParallelTurns, options.Value.MaxWaitingTurns, HearAsync);
    }

    /// <summary>False when the activity cannot be taken now.</summary>
    public bool TryTake(Activity activity) => _lanes.TryTake(activity);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Waits for the running turns; when the host's patience ends they are cancelled.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _lanes.CloseAsync().WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            Log.Cut(_log);
            await _stop.CancelAsync();
        }
    }

    public void Dispose() => _stop.Dispose();

    private async Task HearAsync(Activity activity)
    {
        try
        {
            await _conversations.RememberAsync(activity, _stop.Token);
            var turn = _door.ReceiveAsync(activity, _stop.Token);
            if (!turn.IsCompleted && activity.Type == ActivityTypes.Message)
            {
                await WithTypingAsync(activity, turn);
            }
            else
            {
                await turn;
            }
        }
        catch (Exception fault)
        {
            Log.Failed(_log, fault, activity.Type, activity.Id, activity.Conversation.Id);
        }
    }

    private async Task WithTypingAsync(Activity activity, Task turn)
    {
        await using var busySign = _time.CreateTimer(
            static state => ((Busy)state!).Show(), new Busy(this, activity.Reference, turn), _typingAfter, Timeout.InfiniteTimeSpan);
        await turn;
    }

    private async Task ShowTypingAsync(ConversationReference to)
    {
        try
        {
            await _connector.TypingAsync(to, _stop.Token);
        }
        catch (Exception fault)
        {
            Log.NoTyping(_log, fault, to.ConversationId);
        }
    }

    private sealed record Busy(Turns Turns, ConversationReference To, Task Turn)
    {
        public void Show()
        {
            if (!Turn.IsCompleted)
            {
                _ = Turns.ShowTypingAsync(To);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The {Type} {ActivityId} in {ConversationId} was not worked on to the end.")]
        public static partial void Failed(ILogger logger, Exception fault, string type, string? activityId, string conversationId);

        [LoggerMessage(2, LogLevel.Warning, "The host stops before all turns are finished; the rest is cancelled.")]
        public static partial void Cut(ILogger logger);

        [LoggerMessage(3, LogLevel.Debug, "No busy sign could be shown in {ConversationId}.")]
        public static partial void NoTyping(ILogger logger, Exception fault, string conversationId);
    }
}
