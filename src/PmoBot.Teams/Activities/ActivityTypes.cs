namespace PmoBot.Teams;

/// <summary>The activity types and invoke names that this wall routes; all others are answered with 200 and dropped.</summary>
public static class ActivityTypes
{
    /// <summary>Text from a person, or the values of an Action.Submit (then <see cref="Activity.Value"/> is set).</summary>
    public const string Message = "message";

    /// <summary>Members came or went, or a team or channel changed.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>The app was added or removed; see <see cref="Activity.Action"/>.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>A reaction on a message that the bot sent; <see cref="Activity.ReplyToId"/> names that message.</summary>
    public const string MessageReaction = "messageReaction";

    /// <summary>A synchronous call, answered in the HTTP response.</summary>
    public const string Invoke = "invoke";

    /// <summary>The busy sign.</summary>
    public const string Typing = "typing";

    /// <summary>The invoke name of Action.Execute and of a card's refresh.</summary>
    public const string CardActionInvoke = "adaptiveCard/action";
}
