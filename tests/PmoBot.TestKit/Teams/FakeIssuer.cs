using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace PmoBot.TestKit;

/// <summary>What a token shall say; the defaults make a good one.</summary>
public sealed record TokenWish
{
    /// <summary>The service URL claim; null leaves it out.</summary>
    public required string? ServiceUrl { get; init; }

    /// <summary>The <c>iss</c> claim.</summary>
    public string Issuer { get; init; } = FakeIssuer.Name;

    /// <summary>The <c>aud</c> claim.</summary>
    public string Audience { get; init; } = FakeTeams.ClientId;

    /// <summary>When it ends, from now.</summary>
    public TimeSpan EndsIn { get; init; } = TimeSpan.FromHours(1);

    /// <summary><c>RS256</c>, <c>HS256</c> (signed with the public key as its secret), or <c>none</c>.</summary>
    public string Algorithm { get; init; } = "RS256";

    /// <summary>The key id in the header; the current key's by default, empty for none.</summary>
    public string? KeyId { get; init; }

    /// <summary>Changes one letter of the payload after signing.</summary>
    public bool IsTampered { get; init; }
}

/// <summary>Signs tokens as the Connector does, and broken ones as nobody should.</summary>
public sealed class FakeIssuer : IDisposable
{
    /// <summary>The issuer's name in the public cloud.</summary>
    public const string Name = "https://api.botframework.com";

    // Making a key takes longer than a test should, so all issuers begin with the same one.
    private static readonly RSAParameters FirstKey = MakeKey();

    private RSA _key = RSA.Create(FirstKey);

    /// <summary>The id of the current key.</summary>
    public string KeyId { get; private set; } = "key-1";

    /// <summary>The channels that the key may speak for.</summary>
    public string[] Endorsements { get; set; } = ["msteams"];

    /// <summary>Replaces the key, as Microsoft does now and then.</summary>
    public void Rotate()
    {
        _key.Dispose();
        _key = RSA.Create(2048);
        KeyId = "key-" + Guid.NewGuid().ToString("N")[..8];
    }

    /// <summary>The value of an Authorization header.</summary>
    public string Bearer(TokenWish wish) => "Bearer " + Sign(wish);

    /// <summary>Signs, or pretends to.</summary>
    public string Sign(TokenWish wish)
    {
        var now = DateTimeOffset.UtcNow;
        var header = new JsonObject { ["alg"] = wish.Algorithm, ["typ"] = "JWT" };
        if ((wish.KeyId ?? KeyId) is { Length: > 0 } keyId)
        {
            header["kid"] = keyId;
        }

        var end = now + wish.EndsIn;
        var payload = new JsonObject
        {
            ["iss"] = wish.Issuer,
            ["aud"] = wish.Audience,
            ["nbf"] = (end < now ? end : now).AddHours(-1).ToUnixTimeSeconds(),
            ["exp"] = end.ToUnixTimeSeconds(),
        };
        if (wish.ServiceUrl is not null)
        {
            payload["serviceurl"] = wish.ServiceUrl;
        }

        var unsigned = $"{Encode(header.ToJsonString())}.{Encode(payload.ToJsonString())}";
        var signature = Signature(wish.Algorithm, Encoding.ASCII.GetBytes(unsigned));
        if (wish.IsTampered)
        {
            payload["exp"] = end.AddSeconds(1).ToUnixTimeSeconds();
            unsigned = $"{Encode(header.ToJsonString())}.{Encode(payload.ToJsonString())}";
        }

        return $"{unsigned}.{signature}";
    }

    /// <summary>The key document with the current public key.</summary>
    public string KeyDocument()
    {
        var key = _key.ExportParameters(includePrivateParameters: false);
        return JsonSerializer.Serialize(new
        {
            keys = new[]
            {
                new
                {
                    kty = "RSA", use = "sig", kid = KeyId, n = Base64UrlEncoder.Encode(key.Modulus), e = Base64UrlEncoder.Encode(key.Exponent), endorsements = Endorsements,
                },
            },
        });
    }

    /// <inheritdoc/>
    public void Dispose() => _key.Dispose();

    private string Signature(string algorithm, byte[] unsigned) => algorithm switch
    {
        "none" => "",
        "HS256" => Base64UrlEncoder.Encode(HMACSHA256.HashData(_key.ExportSubjectPublicKeyInfo(), unsigned)),
        "RS512" => Base64UrlEncoder.Encode(_key.SignData(unsigned, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1)),
        _ => Base64UrlEncoder.Encode(_key.SignData(unsigned, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)),
    };

    private static RSAParameters MakeKey()
    {
        using var key = RSA.Create(2048);
        return key.ExportParameters(includePrivateParameters: true);
    }

    private static string Encode(string text) => Base64UrlEncoder.Encode(Encoding.UTF8.GetBytes(text));
}
