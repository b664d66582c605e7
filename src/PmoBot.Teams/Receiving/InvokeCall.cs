using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace PmoBot.Teams;

/// <summary>Asks the door for the answer of an invoke, in bounded time, and turns a failure into an answer that a person can read.</summary>
internal sealed partial class InvokeCall(
    ITeamsDoor door, KnownConversations conversations, IOptions<TeamsOptions> options, IHostApplicationLifetime lifetime, TimeProvider time, ILogger<InvokeCall> log)
{
    private static readonly InvokeAnswer Failed = InvokeAnswer.Error(500, "ServiceError", "That did not work. Please try again.");
    private readonly TimeSpan _patience = options.Value.InvokeTimeout;

    /// <summary>A repetition gets the first answer. The work goes on when the caller hangs up, because a repetition may wait for it.</summary>
    public async Task<InvokeAnswer> AnswerAsync(InvokeAnswers answers, Activity activity)
    {
        try
        {
            return await answers.AnswerAsync(activity, AskAsync).WaitAsync(_patience, time, CancellationToken.None);
        }
        catch (Exception fault)
        {
            Log.Failed(log, fault, activity.Id, activity.Conversation.Id);
            return Failed;
        }
    }

    private async Task<InvokeAnswer> AskAsync(Activity activity)
    {
        var stopping = lifetime.ApplicationStopped;
        await conversations.RememberAsync(activity, stopping);
        return await door.InvokeAsync(activity, stopping);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The invoke {ActivityId} in {ConversationId} was not answered; the person got an error instead.")]
        public static partial void Failed(ILogger logger, Exception fault, string? activityId, string conversationId);
    }
}
