using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace PmoBot.Benchmarks.Turns;

/// <summary>Signs tokens as Teams' Connector does, and serves the key to check them with.</summary>
internal sealed class TestIssuer
{
    public const string MetadataPath = "issuer/.well-known/openidconfiguration";
    private const string KeysPath = "issuer/keys";
    private const string Name = "https://api.botframework.com";
    private readonly RsaSecurityKey key = new(RSA.Create(2048)) { KeyId = "bench-1" };

    /// <summary>A token for an hour, which Teams too uses for many calls.</summary>
    public string Token(string appId, Uri serviceUrl) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Name,
        Audience = appId,
        Claims = new Dictionary<string, object> { ["serviceurl"] = serviceUrl.ToString() },
        NotBefore = DateTime.UtcNow.AddMinutes(-1),
        Expires = DateTime.UtcNow.AddHours(1),
        SigningCredentials = new(key, SecurityAlgorithms.RsaSha256),
    });

    public Task AnswerAsync(HttpContext call, Uri root) => call.Request.Path.Value?.TrimStart('/') switch
    {
        MetadataPath => call.Response.WriteAsJsonAsync(Metadata(root)),
        KeysPath => call.Response.WriteAsJsonAsync(Keys()),
        _ => NotHere(call),
    };

    private static Dictionary<string, object> Metadata(Uri root) => new()
    {
        ["issuer"] = Name,
        ["authorization_endpoint"] = "https://invalid.botframework.com",
        ["jwks_uri"] = new Uri(root, KeysPath).ToString(),
        ["id_token_signing_alg_values_supported"] = new[] { "RS256" },
        ["token_endpoint_auth_methods_supported"] = new[] { "private_key_jwt" },
    };

    private Dictionary<string, object> Keys()
    {
        var open = key.Rsa.ExportParameters(includePrivateParameters: false);
        return new()
        {
            ["keys"] = new[]
            {
                new Dictionary<string, object>
                {
                    ["kty"] = "RSA",
                    ["use"] = "sig",
                    ["kid"] = key.KeyId,
                    ["n"] = Base64UrlEncoder.Encode(open.Modulus),
                    ["e"] = Base64UrlEncoder.Encode(open.Exponent),
                    ["endorsements"] = new[] { "msteams" },
                },
            },
        };
    }

    private static Task NotHere(HttpContext call)
    {
        call.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
