namespace PmoBot.Teams;

/// <summary>Speaks into Teams. What Teams refuses is a <see cref="SendResult"/>; only cancellation by the caller throws.</summary>
public interface IConnector
{
    /// <summary>Posts a message; on success the result carries the new activity's id.</summary>
    Task<SendResult> SendAsync(ConversationReference to, OutboundActivity activity, CancellationToken cancellationToken);

    /// <summary>Replaces a message that the bot sent. Updates of one conversation go one after the other.</summary>
    Task<SendResult> UpdateAsync(ConversationReference to, string activityId, OutboundActivity activity, CancellationToken cancellationToken);

    /// <summary>Takes a message of the bot back.</summary>
    Task<SendResult> DeleteAsync(ConversationReference to, string activityId, CancellationToken cancellationToken);

    /// <summary>Shows the busy sign for a few seconds; never repeated.</summary>
    Task<SendResult> TypingAsync(ConversationReference to, CancellationToken cancellationToken);
}
