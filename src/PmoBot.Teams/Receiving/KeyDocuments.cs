using System.Text.Json;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace PmoBot.Teams;

/// <summary>Reads the OpenID metadata and the key document that it names.</summary>
internal sealed class KeyDocuments(IOptions<TeamsOptions> options, ConnectorTransport transport)
{
    private const int MostBytes = 1024 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Reads both documents; throws when either cannot be had, is not what it should be, or is not at a safe address.</summary>
    public async Task<ConnectorKeySet> ReadAsync(Uri metadataAddress, long now)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var metadata = await GetAsync(metadataAddress, patience.Token);
        var address = metadata.RootElement.GetProperty("jwks_uri").GetString()!;
        using var keys = await GetAsync(new Uri(address), patience.Token);
        return ConnectorKeySet.Of(keys.RootElement.GetProperty("keys"), now);
    }

    private async Task<JsonDocument> GetAsync(Uri address, CancellationToken cancel)
    {
        if (!ServiceHosts.IsSafe(address, options.Value.DangerouslyTrustLoopback))
        {
            throw new InvalidOperationException($"{address} is not an https address.");
        }

        using var client = new HttpClient(transport.Handler, disposeHandler: false) { MaxResponseContentBufferSize = MostBytes };
        using var response = await client.GetAsync(address, cancel);
        response.EnsureSuccessStatusCode();
        return JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(cancel));
    }
}

/// <summary>The Connector's keys at one moment, each with the channels it may speak for.</summary>
internal sealed class ConnectorKeySet
{
    private readonly Dictionary<string, string[]> _endorsements = [];

    private ConnectorKeySet(long fetchedAt) => FetchedAt = fetchedAt;

    public long FetchedAt { get; }

    public OpenIdConnectConfiguration Configuration { get; } = new();

    public static ConnectorKeySet Of(JsonElement keys, long fetchedAt)
    {
        var set = new ConnectorKeySet(fetchedAt);
        foreach (var key in keys.EnumerateArray())
        {
            set.Add(key);
        }

        return set._endorsements.Count > 0 ? set : throw new JsonException("The key document has no RSA key.");
    }

    public bool Knows(string keyId) => _endorsements.ContainsKey(keyId);

    public bool Endorses(string keyId, string? channelId) =>
        channelId is not null && _endorsements.TryGetValue(keyId, out var channels) && Array.IndexOf(channels, channelId) >= 0;

    private void Add(JsonElement key)
    {
        if (Text(key, "kty") == "RSA" && Text(key, "kid") is { Length: > 0 } id && Text(key, "n") is { } modulus && Text(key, "e") is { } exponent
            && _endorsements.TryAdd(id, Endorsements(key)))
        {
            Configuration.SigningKeys.Add(new RsaSecurityKey(new System.Security.Cryptography.RSAParameters
            {
                Modulus = Base64UrlEncoder.DecodeBytes(modulus),
                Exponent = Base64UrlEncoder.DecodeBytes(exponent),
            })
            { KeyId = id });
        }
    }

    private static string[] Endorsements(JsonElement key) =>
        key.TryGetProperty("endorsements", out var channels) && channels.ValueKind == JsonValueKind.Array
            ? [.. channels.EnumerateArray().Where(c => c.ValueKind == JsonValueKind.String).Select(c => c.GetString()!)]
            : [];

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
