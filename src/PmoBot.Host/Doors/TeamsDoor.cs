using PmoBot.Conversation;
using PmoBot.Conversation.Answers;
using PmoBot.Data.Conversations;
using PmoBot.Domain.Words;
using PmoBot.Teams;

namespace PmoBot.Host.Doors;

/// <summary>Where Teams and the conversation meet: activities become utterances, answers become cards. Neither knows the other.</summary>
internal sealed partial class TeamsDoor(Bot bot, IConnector connector, ConversationStore conversations, TimeProvider time, ILogger<TeamsDoor> logger) : ITeamsDoor
{
    private static readonly Message UnknownButton = $"That button belongs to an older card. Ask me again and use the new one.";

    public Task ReceiveAsync(Activity activity, CancellationToken cancellationToken) => activity.Type switch
    {
        _ when activity.From.Id == activity.Recipient.Id => Task.CompletedTask, // our own words come back in some channels: answering them would never end
        ActivityTypes.Message => AnswerAsync(activity, cancellationToken),
        _ when activity.TakesBotAway => RemovedAsync(activity, cancellationToken),
        ActivityTypes.InstallationUpdate when activity.Action == "add" => WelcomeAsync(activity, cancellationToken),
        ActivityTypes.ConversationUpdate when activity.AddsBot => WelcomeAsync(activity, cancellationToken),
        _ => Task.CompletedTask,
    };

    public async ValueTask<InvokeAnswer> InvokeAsync(Activity activity, CancellationToken cancellationToken)
    {
        var pressed = Pressed.From(activity.CardAction?.Verb, activity.CardAction?.Data ?? default);
        if (pressed is null) return InvokeAnswer.Message(UnknownButton.In(ReaderCulture.Of(activity.Locale)));
        var reply = await bot.HearAsync(Utterances.From(activity, time, pressed), cancellationToken);
        return InvokeAnswer.Card(reply.Card);
    }

    private async Task AnswerAsync(Activity activity, CancellationToken ct)
    {
        // A client too old for Action.Execute sends the button as a message; its card is replaced by hand.
        if (string.IsNullOrWhiteSpace(activity.Text) && Pressed.From(null, activity.Value) is { } pressed)
        {
            await ReplaceAsync(activity, await bot.HearAsync(Utterances.From(activity, time, pressed), ct), ct);
            return;
        }

        await SendAsync(activity.Reference, await bot.HearAsync(Utterances.From(activity, time), ct), ct);
    }

    private async Task ReplaceAsync(Activity activity, Reply reply, CancellationToken ct)
    {
        if (activity.ReplyToId is { } cardId)
        {
            var updated = await connector.UpdateAsync(activity.Reference, cardId, Draw(reply), ct);
            await HeedAsync(activity.Reference, updated, ct);
            if (updated.Outcome is not (SendOutcome.Gone or SendOutcome.TooBig)) return;
        }

        await SendAsync(activity.Reference, reply, ct);
    }

    /// <summary>Teams tells an installation twice, by two kinds of activity; whoever claims the welcome first sends it.</summary>
    private async Task WelcomeAsync(Activity activity, CancellationToken ct)
    {
        var place = WelcomePlace(activity);
        if (!await conversations.ClaimWelcomeAsync(place, time.GetUtcNow(), ct)) return;
        var isDone = false;
        try
        {
            var sent = await SendAsync(activity.Reference with { ConversationId = place }, bot.Welcome(Utterances.From(activity, time)), ct);
            isDone = sent.Outcome is SendOutcome.Sent or SendOutcome.Unconfirmed;
        }
        finally
        {
            // Not delivered: the second activity, or the next installation, may try again. An unconfirmed one is never repeated.
            await (isDone ? conversations.WelcomedAsync(place, CancellationToken.None) : conversations.ForgetWelcomeAsync(place, CancellationToken.None));
        }
    }

    private async Task RemovedAsync(Activity activity, CancellationToken ct)
    {
        await conversations.ForgetWelcomeAsync(WelcomePlace(activity), ct);
        await conversations.DeactivateAsync(activity.Conversation.Id, "The app was removed.", ct);
    }

    private static string WelcomePlace(Activity activity) => activity.ChannelData.SelectedChannelId ?? activity.Conversation.Id;

    private async Task<SendResult> SendAsync(ConversationReference to, Reply reply, CancellationToken ct)
    {
        var result = await connector.SendAsync(to, Draw(reply), ct);
        await HeedAsync(to, result, ct);
        if (result.Outcome != SendOutcome.TooBig) return result;
        result = await connector.SendAsync(to, new OutboundActivity { Text = AnswerText.Summary(reply.Answer) }, ct);
        await HeedAsync(to, result, ct);
        return result;
    }

    /// <summary>What Teams answers to a send is news of the conversation: kept, so that nobody speaks there in vain.</summary>
    private async Task HeedAsync(ConversationReference to, SendResult result, CancellationToken ct)
    {
        if (!result.IsSent) Log.NotSent(logger, result.Outcome, result.HttpStatus, result.ErrorCode, to.ConversationId);
        if (result.MovedTo is { } serviceUrl) await conversations.MoveAsync(to.ConversationId, serviceUrl, ct);
        if (Silence(result.Outcome) is { } reason) await conversations.DeactivateAsync(to.ConversationId, reason, ct);
    }

    private static string? Silence(SendOutcome outcome) => outcome switch
    {
        SendOutcome.NotInstalled => "The app is not installed there.",
        SendOutcome.Blocked => "The person blocked the bot.",
        SendOutcome.DisabledByAdmin => "The tenant's administrator switched the bot off.",
        _ => null,
    };

    private static OutboundActivity Draw(Reply reply) => new()
    {
        Summary = AnswerText.Summary(reply.Answer),
        Card = reply.Card,
    };

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "An answer was not delivered: {Outcome}, HTTP {Status} {Code}, conversation {ConversationId}.")]
        public static partial void NotSent(ILogger logger, SendOutcome outcome, int status, string? code, string conversationId);
    }
}
