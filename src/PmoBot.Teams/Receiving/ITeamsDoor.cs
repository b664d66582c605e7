namespace PmoBot.Teams;

/// <summary>The house behind the wall: hears authentic, fresh activities.</summary>
public interface ITeamsDoor
{
    /// <summary>Hears a message, conversationUpdate, installationUpdate or messageReaction. Teams has its 200 already; activities of one
    /// conversation come one after the other. Throwing is logged and not repeated.</summary>
    Task ReceiveAsync(Activity activity, CancellationToken cancellationToken);

    /// <summary>Answers an <c>adaptiveCard/action</c>; <see cref="Activity.CardAction"/> is set. Must finish within ten seconds;
    /// throwing becomes an error answer. A repeated invoke gets the first answer without a second call.</summary>
    ValueTask<InvokeAnswer> InvokeAsync(Activity activity, CancellationToken cancellationToken);
}
