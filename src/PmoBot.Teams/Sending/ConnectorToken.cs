using System.Net.Http.Headers;
using Azure.Core;
using Microsoft.Extensions.Options;

namespace PmoBot.Teams;

/// <summary>The bot's token for the Connector: cached until five minutes before it ends, fetched once for all who wait.</summary>
internal sealed class ConnectorToken(IConnectorCredential source, IOptions<TeamsOptions> options, TimeProvider time)
{
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly TokenRequestContext _request = new([options.Value.Addresses.Scope]);
    private readonly Lock _gate = new();
    private TokenCredential? _credential;
    private volatile Held? _held;
    private Task<Held>? _fetch;

    public bool IsConfigured => source.IsConfigured;

    /// <summary>The header to send; throws what Azure.Identity throws when Entra refuses.</summary>
    public async ValueTask<AuthenticationHeaderValue> GetAsync(CancellationToken cancel)
    {
        var held = _held;
        return held is not null && IsFresh(held) ? held.Header : (await FetchOnceAsync().WaitAsync(cancel)).Header;
    }

    /// <summary>Throws this token away, because Teams refused it; whoever comes second with the same one changes nothing.</summary>
    public void Drop(AuthenticationHeaderValue refused)
    {
        lock (_gate)
        {
            if (ReferenceEquals(_held?.Header, refused))
            {
                _held = null;
                _credential = null;
            }
        }
    }

    private bool IsFresh(Held held) => time.GetUtcNow() < held.Until;

    private Task<Held> FetchOnceAsync()
    {
        lock (_gate)
        {
            if (_held is { } held && IsFresh(held))
            {
                return Task.FromResult(held);
            }

            return _fetch is { IsCompleted: false } ? _fetch : _fetch = FetchAsync(_credential ??= source.Create());
        }
    }

    private async Task<Held> FetchAsync(TokenCredential credential)
    {
        using var patience = new CancellationTokenSource(Patience);
        var token = await credential.GetTokenAsync(_request, patience.Token).ConfigureAwait(false);
        var left = token.ExpiresOn - time.GetUtcNow();

        // A token that lives less than ten minutes is used for half its life, else it would never count as fresh.
        return _held = new(new("Bearer", token.Token), token.ExpiresOn - (left > 2 * Early ? Early : left / 2));
    }

    private sealed record Held(AuthenticationHeaderValue Header, DateTimeOffset Until);
}
