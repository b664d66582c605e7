using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace PmoBot.Teams;

/// <summary>What may be sent to a service URL.</summary>
internal enum HostTrust
{
    /// <summary>Nothing at all.</summary>
    None,

    /// <summary>Calls without a token: the local Playground.</summary>
    WithoutToken,

    /// <summary>Calls with the bot's token.</summary>
    WithToken,
}

/// <summary>The list of hosts that may see the bot's token. Exact names: anybody can own a name below trafficmanager.net.</summary>
internal sealed class ServiceHosts(IOptions<TeamsOptions> options)
{
    private const int MostRemembered = 1_000;

    private static readonly string[] Microsofts =
    [
        "smba.trafficmanager.net",
        "smba.infra.gcc.teams.microsoft.com",
        "smba.infra.gov.teams.microsoft.us",
        "smba.infra.dod.teams.microsoft.us",
    ];

    private readonly HashSet<string> _allowed = new(Microsofts.Concat(options.Value.AllowedServiceHosts), StringComparer.OrdinalIgnoreCase);
    private readonly bool _loopbackWithToken = options.Value.DangerouslyTrustLoopback;
    private readonly bool _loopbackWithoutToken = options.Value.DangerouslyAllowUnauthenticatedCalls;
    private readonly ConcurrentDictionary<string, HostTrust> _known = new(StringComparer.Ordinal);

    /// <summary>True for https anywhere, and for http on loopback when that is trusted.</summary>
    public static bool IsSafe(Uri address, bool trustLoopback) =>
        address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || (trustLoopback && address.Scheme == Uri.UriSchemeHttp && IsLoopback(address)));

    /// <summary>Judges a service URL; the same few come again and again, so verdicts are remembered.</summary>
    public HostTrust Judge(string serviceUrl)
    {
        if (_known.TryGetValue(serviceUrl, out var trust))
        {
            return trust;
        }

        trust = Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address) ? Judge(address) : HostTrust.None;
        if (_known.Count < MostRemembered && serviceUrl.Length < 512)
        {
            _known[serviceUrl] = trust;
        }

        return trust;
    }

    /// <summary>True for http on this machine by number or by the one name that cannot be re-pointed.</summary>
    public static bool IsLoopback(Uri address) => address.IsLoopback && address.Host is "localhost" or "127.0.0.1" or "[::1]";

    private HostTrust Judge(Uri address)
    {
        if (address.UserInfo.Length > 0 || address.Query.Length > 0 || address.Fragment.Length > 0)
        {
            return HostTrust.None;
        }

        if (address.Scheme == Uri.UriSchemeHttps)
        {
            return address.Port == 443 && _allowed.Contains(address.IdnHost) ? HostTrust.WithToken : HostTrust.None;
        }

        return address.Scheme != Uri.UriSchemeHttp || !IsLoopback(address) ? HostTrust.None
            : _loopbackWithToken ? HostTrust.WithToken
            : _loopbackWithoutToken ? HostTrust.WithoutToken
            : HostTrust.None;
    }
}
