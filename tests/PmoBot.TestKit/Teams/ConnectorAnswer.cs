namespace PmoBot.TestKit;

/// <summary>How the Connector answers one call.</summary>
public sealed record ConnectorAnswer
{
    /// <summary>The HTTP status.</summary>
    public int Status { get; init; } = 200;

    /// <summary>The body, JSON or not.</summary>
    public string Body { get; init; } = "";

    /// <summary>The Retry-After header as written.</summary>
    public string? RetryAfter { get; init; }

    /// <summary>Takes the message and never answers.</summary>
    public bool Hangs { get; init; }

    /// <summary>Takes the message and breaks the connection.</summary>
    public bool Resets { get; init; }

    /// <summary>Answers only when this is done.</summary>
    public Task? Gate { get; init; }

    /// <summary>A refusal with an error code, as Teams words it.</summary>
    public static ConnectorAnswer Error(int status, string code, string? retryAfter = null) => new()
    {
        Status = status,
        Body = $$$"""{"error":{"code":"{{{code}}}","message":"no"}}""",
        RetryAfter = retryAfter,
    };
}
