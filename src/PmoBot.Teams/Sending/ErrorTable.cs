namespace PmoBot.Teams;

/// <summary>What a refusal of the Connector means, by status and code.</summary>
internal static class ErrorTable
{
    /// <summary>The only answers after which the same call may be made again.</summary>
    public static bool MayRetry(int status) => status is 412 or 429 or 502 or 503 or 504;

    public static SendOutcome Outcome(int status, string? code) => status switch
    {
        >= 200 and < 300 => SendOutcome.Sent,
        403 => Forbidden(code),
        404 or 410 => SendOutcome.Gone,
        413 => SendOutcome.TooBig,
        400 when code is "MessageSizeTooBig" or "RequestEntityTooLarge" => SendOutcome.TooBig,
        429 => SendOutcome.Throttled,
        412 or 502 or 503 or 504 => SendOutcome.Unavailable,
        _ => SendOutcome.Rejected,
    };

    private static SendOutcome Forbidden(string? code) => code switch
    {
        "BotNotInConversationRoster" or "ForbiddenOperationException" => SendOutcome.NotInstalled,
        "ConversationBlockedByUser" => SendOutcome.Blocked,
        "BotDisabledByAdmin" => SendOutcome.DisabledByAdmin,
        _ => SendOutcome.Rejected,
    };
}
