using System.Buffers.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace PmoBot.Teams;

/// <summary>Who the token says is calling.</summary>
/// <param name="KeyId">The key that signed it.</param>
/// <param name="ServiceUrl">The service URL that the token is good for; null when it names none.</param>
internal sealed record ConnectorCaller(string KeyId, string? ServiceUrl);

/// <summary>Marks our endpoint, so that tokens of other doors of the same host never meet our keys.</summary>
internal sealed class ConnectorEndpointMark;

/// <summary>Sets ASP.NET Core's bearer handler to the Connector's rules.</summary>
internal sealed class ConnectorSignIn(IOptions<TeamsOptions> options, ConnectorKeys keys) : IConfigureNamedOptions<JwtBearerOptions>
{
    public const string Scheme = "TeamsConnector";

    public void Configure(string? name, JwtBearerOptions bearer)
    {
        if (name != Scheme)
        {
            return;
        }

        bearer.ConfigurationManager = keys;
        bearer.MapInboundClaims = false;
        bearer.SaveToken = false;
        bearer.IncludeErrorDetails = false;
        bearer.TokenValidationParameters = Rules(options.Value);
        bearer.Events = new() { OnMessageReceived = FindKeyAsync, OnTokenValidated = Introduce, OnAuthenticationFailed = Fail };
    }

    public void Configure(JwtBearerOptions bearer) => Configure(Options.DefaultName, bearer);

    private static TokenValidationParameters Rules(TeamsOptions options) => new()
    {
        ValidIssuer = options.Addresses.Issuer,
        ValidAudience = options.ClientId,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        ValidateIssuer = true,
        ValidateAudience = true,
        ValidateLifetime = true,
        ValidateIssuerSigningKey = true,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        RequireAudience = true,
        TryAllIssuerSigningKeys = false,
        ClockSkew = TimeSpan.FromMinutes(5),
    };


    /// <summary>Makes sure that the token's key is known before it is looked for; a token that names no key is refused.</summary>
    private async Task FindKeyAsync(MessageReceivedContext context)
    {
        var header = context.Request.Headers.Authorization;
        if (!options.Value.HasClientId || context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<ConnectorEndpointMark>() is null
            || header.Count != 1 || !header[0]!.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
        {
            context.NoResult();
            return;
        }

        if (KeyIdOf(header[0].AsSpan("Bearer ".Length)) is not { } keyId)
        {
            context.Fail("The token names no key.");
            return;
        }

        try
        {
            await keys.KnowingAsync(keyId, context.HttpContext.RequestAborted);
        }
        catch (ConnectorKeysUnreachableException unreachable)
        {
            context.Fail(unreachable);
        }
    }

    private static Task Introduce(TokenValidatedContext context)
    {
        var token = (JsonWebToken)context.SecurityToken;
        context.HttpContext.Features.Set(new ConnectorCaller(token.Kid, context.Principal!.FindFirst("serviceurl")?.Value));
        return Task.CompletedTask;
    }

    /// <summary>A failure is a result, never an exception that passes through the request.</summary>
    private static Task Fail(AuthenticationFailedContext context)
    {
        context.Fail(context.Exception);
        return Task.CompletedTask;
    }

    /// <summary>Reads <c>kid</c> from the first part of a token that nobody has checked yet.</summary>
    private static string? KeyIdOf(ReadOnlySpan<char> token)
    {
        var dot = token.IndexOf('.');
        if (dot is < 1 or > 4096)
        {
            return null;
        }

        Span<byte> json = stackalloc byte[3 * 1024 + 16];
        if (!Base64Url.IsValid(token[..dot]) || !Base64Url.TryDecodeFromChars(token[..dot], json, out var length))
        {
            return null;
        }

        try
        {
            return KeyIdOf(new Utf8JsonReader(json[..length]));
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string? KeyIdOf(Utf8JsonReader reader)
    {
        string? keyId = null;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals("kid"u8))
            {
                keyId = reader.Read() && reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            }
        }

        return string.IsNullOrEmpty(keyId) ? null : keyId;
    }
}
