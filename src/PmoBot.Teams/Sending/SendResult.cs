namespace PmoBot.Teams;

/// <summary>What became of a call to Teams, in the words of what to do next.</summary>
public enum SendOutcome
{
    /// <summary>Teams took it.</summary>
    Sent,

    /// <summary>The bot is not installed there: silence until the next installationUpdate.</summary>
    NotInstalled,

    /// <summary>The person blocked the bot: silence until they write.</summary>
    Blocked,

    /// <summary>The tenant's administrator switched the bot off: pause the tenant.</summary>
    DisabledByAdmin,

    /// <summary>The conversation or message does not exist any more: forget its id; post a changed card anew.</summary>
    Gone,

    /// <summary>Over the size limit: send the short form.</summary>
    TooBig,

    /// <summary>Teams asks to wait longer than we may: try again after <see cref="SendResult.RetryAfter"/>.</summary>
    Throttled,

    /// <summary>The request left and no answer came: it may have been delivered, so never repeat it blindly.</summary>
    Unconfirmed,

    /// <summary>Refused, and repeating it will not help: a wrong request, wrong registration, missing right, address not allowed, or a fault in Teams (500).</summary>
    Rejected,

    /// <summary>Teams or our sign-in could not be reached, and nothing was delivered: it may be tried again later.</summary>
    Unavailable,
}

/// <summary>The result of one call to the Connector, retries included.</summary>
/// <param name="Outcome">What to do next.</param>
/// <param name="ActivityId">The id of the posted message, when Teams told one.</param>
/// <param name="HttpStatus">The last HTTP status; 0 when there was no response.</param>
/// <param name="ErrorCode">The last error code, from Teams or from <see cref="SendErrors"/>.</param>
/// <param name="RetryAfter">How long Teams asked to wait, when it did.</param>
/// <param name="MovedTo">The service URL that answered when Teams sent us to another host: store it in the reference.</param>
public sealed record SendResult(
    SendOutcome Outcome,
    string? ActivityId = null,
    int HttpStatus = 0,
    string? ErrorCode = null,
    TimeSpan? RetryAfter = null,
    string? MovedTo = null)
{
    /// <summary>True when Teams took it.</summary>
    public bool IsSent => Outcome == SendOutcome.Sent;
}

/// <summary>Error codes of our own making, where no word came from Teams.</summary>
public static class SendErrors
{
    /// <summary>The service URL is not on the list of allowed hosts; nothing was sent.</summary>
    public const string HostNotAllowed = "HostNotAllowed";

    /// <summary>No credential is configured, and the address is not the local Playground; nothing was sent.</summary>
    public const string NoCredential = "NoCredential";

    /// <summary>Entra gave us no token; nothing was sent.</summary>
    public const string NoToken = "NoToken";

    /// <summary>No connection could be made; nothing was sent.</summary>
    public const string NoConnection = "NoConnection";

    /// <summary>The request left, the answer did not come.</summary>
    public const string NoAnswer = "NoAnswer";
}
