namespace PmoBot.Teams;

/// <summary>The Microsoft cloud that a bot lives in.</summary>
public enum TeamsCloud
{
    /// <summary>The worldwide cloud.</summary>
    Public,

    /// <summary>US government community: public identity, own Teams host.</summary>
    Gcc,

    /// <summary>US government, high.</summary>
    GccHigh,

    /// <summary>US defence.</summary>
    DoD,
}

/// <summary>The addresses that differ between clouds.</summary>
internal sealed record CloudAddresses(string Issuer, Uri Metadata, Uri Login, string Scope, Uri FirstServiceUrl)
{
    private static readonly CloudAddresses World = new(
        "https://api.botframework.com",
        new("https://login.botframework.com/v1/.well-known/openidconfiguration"),
        new("https://login.microsoftonline.com/"),
        "https://api.botframework.com/.default",
        new("https://smba.trafficmanager.net/teams/"));

    private static readonly CloudAddresses Government = new(
        "https://api.botframework.us",
        new("https://login.botframework.azure.us/v1/.well-known/openidconfiguration"),
        new("https://login.microsoftonline.us/"),
        "https://api.botframework.us/.default",
        new("https://smba.infra.gov.teams.microsoft.us/teams/"));

    /// <summary>The service URL of GCC tenants, which Teams asks for with the error <c>InvalidBotApiHost</c>.</summary>
    public static Uri GccServiceUrl { get; } = new("https://smba.infra.gcc.teams.microsoft.com/teams/");

    public static CloudAddresses Of(TeamsCloud cloud) => cloud switch
    {
        TeamsCloud.Gcc => World with { FirstServiceUrl = GccServiceUrl },
        TeamsCloud.GccHigh => Government,
        TeamsCloud.DoD => Government with { FirstServiceUrl = new("https://smba.infra.dod.teams.microsoft.us/teams/") },
        _ => World,
    };
}
