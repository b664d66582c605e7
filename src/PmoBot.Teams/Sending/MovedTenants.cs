using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace PmoBot.Teams;

/// <summary>Government tenants that answered the public host with "wrong host": from then on they are called on theirs.</summary>
internal sealed class MovedTenants(IOptions<TeamsOptions> options)
{
    private const int Most = 1_000;
    private readonly bool _isPublicIdentity = options.Value.Cloud is TeamsCloud.Public or TeamsCloud.Gcc;
    private readonly ConcurrentDictionary<string, string> _moved = new(StringComparer.Ordinal);

    public string ServiceUrlOf(ConversationReference to) =>
        !_moved.IsEmpty && to.TenantId is { } tenant && IsOnPublicHost(to) && _moved.TryGetValue(tenant, out var serviceUrl) ? serviceUrl : to.ServiceUrl;

    /// <summary>The service URL to try instead, when the refusal says that the host is wrong; null otherwise.</summary>
    public string? Moves(ConversationReference to, SendResult result)
    {
        if (!_isPublicIdentity || !IsOnPublicHost(to) || result is not { HttpStatus: 403, ErrorCode: "InvalidBotApiHost" })
        {
            return null;
        }

        var other = CloudAddresses.GccServiceUrl.AbsoluteUri;
        if (to.TenantId is { } tenant && _moved.Count < Most)
        {
            _moved[tenant] = other;
        }

        return other;
    }

    private static bool IsOnPublicHost(ConversationReference to) => to.ServiceUrl.StartsWith("https://smba.trafficmanager.net/", StringComparison.OrdinalIgnoreCase);
}
