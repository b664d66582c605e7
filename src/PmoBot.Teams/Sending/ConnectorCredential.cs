using System.Security.Cryptography.X509Certificates;
using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Options;

namespace PmoBot.Teams;

/// <summary>Where the bot's identity comes from; a test host may register its own.</summary>
public interface IConnectorCredential
{
    /// <summary>False when nothing is configured: then only the local Playground can be answered.</summary>
    bool IsConfigured { get; }

    /// <summary>Makes a credential with an empty token cache, so that a refused token is not handed out again.</summary>
    TokenCredential Create();
}

/// <summary>The credential that the settings describe, by Azure.Identity.</summary>
internal sealed class ConfiguredCredential(IOptions<TeamsOptions> options) : IConnectorCredential
{
    private readonly TeamsOptions _options = options.Value;

    public bool IsConfigured => _options.CredentialInUse != CredentialKind.None && _options.HasClientId;

    public TokenCredential Create() => _options.CredentialInUse switch
    {
        CredentialKind.Secret => new ClientSecretCredential(
            _options.TenantId, _options.ClientId, _options.ClientSecret, With(new ClientSecretCredentialOptions())),
        CredentialKind.Certificate => new ClientCertificateCredential(
            _options.TenantId, _options.ClientId, Certificate(), With(new ClientCertificateCredentialOptions { SendCertificateChain = true })),
        CredentialKind.ManagedIdentity => new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(_options.ClientId!)),
        CredentialKind.WorkloadIdentity => new WorkloadIdentityCredential(Workload()),
        _ => throw new InvalidOperationException("No credential is configured in section Teams."),
    };

    private T With<T>(T credential)
        where T : TokenCredentialOptions
    {
        credential.AuthorityHost = _options.Addresses.Login;
        return credential;
    }

    private WorkloadIdentityCredentialOptions Workload()
    {
        var workload = With(new WorkloadIdentityCredentialOptions { TenantId = _options.TenantId, ClientId = _options.ClientId });
        if (!string.IsNullOrWhiteSpace(_options.FederatedTokenFile))
        {
            workload.TokenFilePath = _options.FederatedTokenFile;
        }

        return workload;
    }

    private X509Certificate2 Certificate() => string.IsNullOrWhiteSpace(_options.CertificatePath)
        ? FromStore(StoreLocation.CurrentUser) ?? FromStore(StoreLocation.LocalMachine)
            ?? throw new InvalidOperationException("Teams:CertificateThumbprint names a certificate that is in neither personal store. Install it, with its private key.")
        : Path.GetExtension(_options.CertificatePath).Equals(".pem", StringComparison.OrdinalIgnoreCase)
            ? X509Certificate2.CreateFromPemFile(_options.CertificatePath)
            : X509CertificateLoader.LoadPkcs12FromFile(_options.CertificatePath, _options.CertificatePassword);

    private X509Certificate2? FromStore(StoreLocation location)
    {
        using var store = new X509Store(StoreName.My, location);
        store.Open(OpenFlags.ReadOnly);
        return store.Certificates.Find(X509FindType.FindByThumbprint, _options.CertificateThumbprint!, validOnly: false).FirstOrDefault(c => c.HasPrivateKey);
    }
}
