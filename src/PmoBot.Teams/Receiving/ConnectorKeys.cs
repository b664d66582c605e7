using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace PmoBot.Teams;

/// <summary>The public keys of the Connector: fetched when first needed, renewed twice a day, and at once (but not often) when an unknown key appears.</summary>
internal sealed partial class ConnectorKeys(IOptions<TeamsOptions> options, KeyDocuments documents, TimeProvider time, ILogger<ConnectorKeys> log)
    : IConfigurationManager<OpenIdConnectConfiguration>
{
    /// <summary>After this age the keys are renewed in the background.</summary>
    public static readonly TimeSpan RenewAfter = TimeSpan.FromHours(12);

    /// <summary>After this age the keys are not trusted any more.</summary>
    public static readonly TimeSpan TrustFor = TimeSpan.FromHours(24);

    /// <summary>An unknown key or a failure makes at most one request in this time.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private readonly Uri _address = options.Value.MetadataAddress ?? options.Value.Addresses.Metadata;
    private readonly Lock _gate = new();
    private volatile ConnectorKeySet? _keys;
    private Task? _fetch;
    private long? _askedAt;

    /// <summary>The keys in the form the token handler of ASP.NET Core asks for; throws <see cref="ConnectorKeysUnreachableException"/> without keys.</summary>
    public async Task<OpenIdConnectConfiguration> GetConfigurationAsync(CancellationToken cancel) => (await CurrentAsync(cancel)).Configuration;

    /// <summary>Asks for a renewal in the background, unless one was asked for a moment ago.</summary>
    public void RequestRefresh() => _ = FetchUnlessAskedAsync();

    /// <summary>The key set, renewed first when it does not know this key and may be asked.</summary>
    public async Task<ConnectorKeySet> KnowingAsync(string keyId, CancellationToken cancel)
    {
        var keys = await CurrentAsync(cancel);
        if (keys.Knows(keyId))
        {
            return keys;
        }

        await FetchUnlessAskedAsync().WaitAsync(cancel);
        return _keys ?? keys;
    }

    private async ValueTask<ConnectorKeySet> CurrentAsync(CancellationToken cancel)
    {
        var keys = _keys;
        var age = keys is null ? TimeSpan.MaxValue : time.GetElapsedTime(keys.FetchedAt);
        if (age >= TrustFor)
        {
            await FetchUnlessAskedAsync().WaitAsync(cancel);
            keys = _keys;
            return keys is not null && time.GetElapsedTime(keys.FetchedAt) < TrustFor ? keys : throw new ConnectorKeysUnreachableException(_address);
        }

        if (age >= RenewAfter)
        {
            RequestRefresh();
        }

        return keys!;
    }

    /// <summary>One request at a time for all who wait, and no new one within the pause after the last.</summary>
    private Task FetchUnlessAskedAsync()
    {
        lock (_gate)
        {
            if (_fetch is { IsCompleted: false })
            {
                return _fetch;
            }

            if (_askedAt is { } at && time.GetElapsedTime(at) < Pause && !(_keys is null && time.GetElapsedTime(at) >= FirstPause))
            {
                return Task.CompletedTask;
            }

            _askedAt = time.GetTimestamp();
            return _fetch = FetchAsync();
        }
    }

    /// <summary>Without any key nobody is heard, so the first fetch is repeated sooner.</summary>
    private static TimeSpan FirstPause => TimeSpan.FromSeconds(5);

    private async Task FetchAsync()
    {
        try
        {
            _keys = await documents.ReadAsync(_address, time.GetTimestamp());
        }
        catch (Exception fault)
        {
            Log.Unreachable(log, fault, _address);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The Connector's keys could not be read from {Address}; calls with unknown keys are refused until they can.")]
        public static partial void Unreachable(ILogger logger, Exception fault, Uri address);
    }
}

/// <summary>There are no keys to check a token with.</summary>
internal sealed class ConnectorKeysUnreachableException(Uri address) : Exception($"The Connector's keys could not be read from {address}.");
