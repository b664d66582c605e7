using System.Net;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace PmoBot.Teams;

/// <summary>Decides who may come in: a caller with the Connector's token, or in Development the Playground on this machine.</summary>
internal sealed partial class Gate(
    IOptions<TeamsOptions> options, IHostEnvironment environment, ConnectorKeys keys, ServiceHosts hosts, ILogger<Gate> log)
{
    /// <summary>What a tunnel or proxy adds, and what a web page in a browser says: such a call does not come from this machine.</summary>
    private static readonly string[] FromElsewhere =
        ["X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host", "X-Original-For", "X-Real-IP", "Forwarded", "Via", "Origin"];

    private readonly string[] _tenants = options.Value.TenantsInUse;
    private readonly bool _hasClientId = options.Value.HasClientId;
    private readonly bool _mayBeUnauthenticated = options.Value.DangerouslyAllowUnauthenticatedCalls && environment.IsDevelopment();

    /// <summary>Looks at the request before its body is read: 200 to go on, else the status to answer with.</summary>
    public async ValueTask<int> EnterAsync(HttpContext context)
    {
        var authorization = context.Request.Headers.Authorization;
        if (authorization.Count > 1)
        {
            Log.Refused(log, "more than one Authorization header");
            return StatusCodes.Status401Unauthorized;
        }

        if (_mayBeUnauthenticated && (authorization.Count == 0 || !_hasClientId) && IsFromThisMachine(context))
        {
            return StatusCodes.Status200OK;
        }

        if (!_hasClientId || authorization.Count == 0)
        {
            Log.Refused(log, _hasClientId ? "no Authorization header" : "no Teams:ClientId is configured");
            return StatusCodes.Status401Unauthorized;
        }

        var result = await context.AuthenticateAsync(ConnectorSignIn.Scheme);
        if (result.Succeeded && context.Features.Get<ConnectorCaller>() is not null)
        {
            return StatusCodes.Status200OK;
        }

        Log.Refused(log, result.Failure?.GetType().Name ?? "no bearer token");
        return result.Failure is ConnectorKeysUnreachableException ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status401Unauthorized;
    }

    /// <summary>Compares what was read with what the token allows: 200 to go on, else 403.</summary>
    public async ValueTask<int> AdmitAsync(HttpContext context, Activity activity)
    {
        var fault = context.Features.Get<ConnectorCaller>() is { } caller
            ? await FaultAsync(caller, activity, context.RequestAborted)
            : IsLoopback(activity.ServiceUrl) ? null : "the service URL is not on this machine";
        if (fault is null)
        {
            return StatusCodes.Status200OK;
        }

        Log.Refused(log, fault);
        return StatusCodes.Status403Forbidden;
    }

    private async ValueTask<string?> FaultAsync(ConnectorCaller caller, Activity activity, CancellationToken cancel)
    {
        if (string.IsNullOrEmpty(caller.ServiceUrl))
        {
            return "the token names no service URL";
        }

        if (!Trimmed(caller.ServiceUrl).Equals(Trimmed(activity.ServiceUrl), StringComparison.OrdinalIgnoreCase))
        {
            return "the activity's service URL is not the token's";
        }

        if (hosts.Judge(activity.ServiceUrl) == HostTrust.None)
        {
            return "the service URL's host is not allowed";
        }

        if (!IsOfAllowedTenant(activity))
        {
            Log.OtherTenant(log, Tenant(activity), activity.Id, activity.Conversation.Id);
            return "the activity's tenant is not allowed";
        }

        var known = await keys.KnowingAsync(caller.KeyId, cancel);
        return known.Endorses(caller.KeyId, activity.ChannelId) ? null : "the key is not endorsed for the activity's channel";
    }

    /// <summary>Every tenant that the activity names must be allowed; where tenants are checked, one that names none is not.</summary>
    private bool IsOfAllowedTenant(Activity activity) =>
        _tenants.Length == 0 || (Tenant(activity) is not null && IsAllowed(activity.Conversation.TenantId) && IsAllowed(activity.ChannelData.TenantId));

    private bool IsAllowed(string? tenant) => tenant is null || _tenants.Contains(tenant, StringComparer.OrdinalIgnoreCase);

    private static string? Tenant(Activity activity) => activity.Conversation.TenantId ?? activity.ChannelData.TenantId;

    private static ReadOnlySpan<char> Trimmed(string address) => address.AsSpan().TrimEnd('/');

    private static bool IsLoopback(string serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttp && ServiceHosts.IsLoopback(address);

    private static bool IsFromThisMachine(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } remote && IPAddress.IsLoopback(remote)
        && !Array.Exists(FromElsewhere, context.Request.Headers.ContainsKey);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A call was refused: {Reason}.")]
        public static partial void Refused(ILogger logger, string reason);

        [LoggerMessage(2, LogLevel.Warning, "Tenant {TenantId} is not among Teams:AllowedTenants (activity {ActivityId} in {ConversationId}).")]
        public static partial void OtherTenant(ILogger logger, string? tenantId, string? activityId, string conversationId);
    }
}
