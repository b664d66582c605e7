using Azure.Core;
using PmoBot.Teams;

namespace PmoBot.TestKit;

/// <summary>Gives the bot tokens named token-1, token-2 … and counts them.</summary>
public sealed class FakeCredential(TimeProvider? time = null) : IConnectorCredential
{
    private readonly TimeProvider _time = time ?? TimeProvider.System;
    private int _given;

    /// <summary>How many tokens were given.</summary>
    public int Given => Volatile.Read(ref _given);

    /// <summary>The scope asked for last.</summary>
    public string? Scope { get; private set; }

    /// <summary>How long a token lives.</summary>
    public TimeSpan Lifetime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>Thrown instead of giving a token.</summary>
    public Exception? Fault { get; set; }

    /// <summary>Tokens are given only when this is done.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    /// <inheritdoc/>
    public bool IsConfigured { get; set; } = true;

    /// <inheritdoc/>
    public TokenCredential Create() => new Source(this);

    private async ValueTask<AccessToken> GiveAsync(TokenRequestContext request)
    {
        await Gate;
        if (Fault is not null)
        {
            throw Fault;
        }

        Scope = request.Scopes.Single();
        return new($"token-{Interlocked.Increment(ref _given)}", _time.GetUtcNow() + Lifetime);
    }

    private sealed class Source(FakeCredential credential) : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            throw new NotSupportedException("The bot asks without blocking.");

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            credential.GiveAsync(requestContext);
    }
}
