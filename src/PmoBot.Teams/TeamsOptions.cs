namespace PmoBot.Teams;

/// <summary>How the bot proves to Entra that it is itself.</summary>
public enum CredentialKind
{
    /// <summary>Not at all: only the local Playground can be answered.</summary>
    None,

    /// <summary>A client secret of the app registration.</summary>
    Secret,

    /// <summary>A certificate, from a file or from the user's certificate store.</summary>
    Certificate,

    /// <summary>A user-assigned managed identity whose client id is the bot's id.</summary>
    ManagedIdentity,

    /// <summary>A federated token file, as Kubernetes mounts it.</summary>
    WorkloadIdentity,
}

/// <summary>The settings of section <c>Teams</c>; checked when the host starts.</summary>
public sealed class TeamsOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Teams";

    /// <summary>The bot's app id. Without it every call is refused.</summary>
    public string? ClientId { get; set; }

    /// <summary>The tenant of the app registration.</summary>
    public string? TenantId { get; set; }

    /// <summary>Tenants whose people are heard, as opaque strings; by default <see cref="TenantId"/> when that is set. Empty: all that come with Microsoft's token.</summary>
    public string[]? AllowedTenants { get; set; }

    /// <summary>Which credential to use for sending; by default the one whose settings are filled (secret, then certificate).</summary>
    public CredentialKind? Credential { get; set; }

    /// <summary>For <see cref="CredentialKind.Secret"/>.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>For <see cref="CredentialKind.Certificate"/>: a PFX or PEM file.</summary>
    public string? CertificatePath { get; set; }

    /// <summary>The password of the PFX file, when it has one.</summary>
    public string? CertificatePassword { get; set; }

    /// <summary>For <see cref="CredentialKind.Certificate"/>: looked up in the current user's, then the machine's personal store.</summary>
    public string? CertificateThumbprint { get; set; }

    /// <summary>For <see cref="CredentialKind.WorkloadIdentity"/>: the token file; by default what AZURE_FEDERATED_TOKEN_FILE names.</summary>
    public string? FederatedTokenFile { get; set; }

    /// <summary>The cloud: issuer, keys, sign-in, scope.</summary>
    public TeamsCloud Cloud { get; set; }

    /// <summary>Where the Connector's keys are described; by default the cloud's address. Only https.</summary>
    public Uri? MetadataAddress { get; set; }

    /// <summary>Host names beside Microsoft's four that may be called with the bot's token (https, port 443). Exact names, no wildcards.</summary>
    public string[] AllowedServiceHosts { get; set; } = [];

    /// <summary>Largest request body in bytes.</summary>
    public int MaxBodyBytes { get; set; } = 256 * 1024;

    /// <summary>How many conversations are worked on at the same time.</summary>
    public int MaxParallelTurns { get; set; } = 64;

    /// <summary>How many activities may wait or be worked on; beyond it the answer is 503, and Teams tries again.</summary>
    public int MaxWaitingTurns { get; set; } = 10_000;

    /// <summary>How long an answer may take before the busy sign is shown.</summary>
    public TimeSpan TypingAfter { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How long an invoke may take before the person gets an error instead.</summary>
    public TimeSpan InvokeTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long one call to Teams may take.</summary>
    public TimeSpan SendTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How often one message is tried at most.</summary>
    public int SendTries { get; set; } = 4;

    /// <summary>How long one message may be tried over all waits.</summary>
    public TimeSpan SendPatience { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Accepts calls without a token from this machine, for the Agents Playground. Only in the Development environment.</summary>
    public bool DangerouslyAllowUnauthenticatedCalls { get; set; }

    /// <summary>For tests and the load harness: trusts http on loopback as metadata address and as service URL, and sends tokens there.</summary>
    public bool DangerouslyTrustLoopback { get; set; }

    internal CredentialKind CredentialInUse => Credential ?? (
        !string.IsNullOrEmpty(ClientSecret) ? CredentialKind.Secret
        : !string.IsNullOrEmpty(CertificatePath) || !string.IsNullOrEmpty(CertificateThumbprint) ? CredentialKind.Certificate
        : CredentialKind.None);

    /// <summary>The tenants to check for; empty when all are heard.</summary>
    internal string[] TenantsInUse => AllowedTenants ?? (string.IsNullOrWhiteSpace(TenantId) ? [] : [TenantId]);

    internal bool HasClientId => !string.IsNullOrWhiteSpace(ClientId);

    internal CloudAddresses Addresses => CloudAddresses.Of(Cloud);
}
