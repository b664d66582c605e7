using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace PmoBot.Teams;

/// <summary>Refuses settings that cannot work or are not safe, each with one sentence on what to do.</summary>
internal sealed class TeamsOptionsCheck(IHostEnvironment environment, IConfiguration host) : IValidateOptions<TeamsOptions>
{
    public ValidateOptionsResult Validate(string? name, TeamsOptions options)
    {
        var faults = Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private IEnumerable<string> Faults(TeamsOptions options) =>
        Credentials(options).Concat(Addresses(options)).Concat(Bounds(options)).Concat(Dangers(options));

    private static IEnumerable<string> Credentials(TeamsOptions options)
    {
        var kind = options.CredentialInUse;
        if (kind == CredentialKind.None)
        {
            yield break;
        }

        if (!options.HasClientId)
        {
            yield return "Teams:ClientId is missing although a credential is configured. Set it to the app id of the bot's registration.";
        }

        if (kind != CredentialKind.ManagedIdentity && string.IsNullOrWhiteSpace(options.TenantId))
        {
            yield return "Teams:TenantId is missing. Set it to the tenant of the bot's app registration.";
        }

        if (kind == CredentialKind.Secret && string.IsNullOrWhiteSpace(options.ClientSecret))
        {
            yield return "Teams:Credential is Secret but Teams:ClientSecret is empty. Set the secret, or choose another credential.";
        }

        if (kind == CredentialKind.Certificate && string.IsNullOrWhiteSpace(options.CertificatePath) == string.IsNullOrWhiteSpace(options.CertificateThumbprint))
        {
            yield return "Teams:Credential is Certificate: set exactly one of Teams:CertificatePath and Teams:CertificateThumbprint.";
        }

        if (!string.IsNullOrWhiteSpace(options.CertificatePath) && !File.Exists(options.CertificatePath))
        {
            yield return "Teams:CertificatePath names a file that does not exist or cannot be read. Correct the path.";
        }
    }

    private static IEnumerable<string> Addresses(TeamsOptions options)
    {
        if (!Enum.IsDefined(options.Cloud))
        {
            yield return "Teams:Cloud must be Public, Gcc, GccHigh or DoD.";
        }

        if (options.MetadataAddress is { } address && !ServiceHosts.IsSafe(address, options.DangerouslyTrustLoopback))
        {
            yield return "Teams:MetadataAddress must be an absolute https address. Remove it to use the cloud's own.";
        }

        foreach (var host in options.AllowedServiceHosts.Where(h => Uri.CheckHostName(h) != UriHostNameType.Dns))
        {
            yield return $"Teams:AllowedServiceHosts has \"{host}\", which is no plain host name. Write it without https:// and without a path, and without wildcards.";
        }
    }

    private static IEnumerable<string> Bounds(TeamsOptions options)
    {
        if (options.MaxBodyBytes is < 1024 or > 4 * 1024 * 1024)
        {
            yield return "Teams:MaxBodyBytes must be between 1024 and 4194304.";
        }

        if (options.MaxParallelTurns is < 1 or > 10_000)
        {
            yield return "Teams:MaxParallelTurns must be between 1 and 10000.";
        }

        if (options.MaxWaitingTurns < options.MaxParallelTurns)
        {
            yield return "Teams:MaxWaitingTurns must not be smaller than Teams:MaxParallelTurns.";
        }

        if (options.SendTries is < 1 or > 10)
        {
            yield return "Teams:SendTries must be between 1 and 10.";
        }

        if (options.TypingAfter <= TimeSpan.Zero || options.InvokeTimeout <= TimeSpan.Zero || options.SendTimeout <= TimeSpan.Zero || options.SendPatience <= TimeSpan.Zero)
        {
            yield return "Teams:TypingAfter, InvokeTimeout, SendTimeout and SendPatience must be longer than zero.";
        }
    }

    private IEnumerable<string> Dangers(TeamsOptions options)
    {
        if (options.DangerouslyAllowUnauthenticatedCalls && !environment.IsDevelopment())
        {
            yield return $"Teams:DangerouslyAllowUnauthenticatedCalls is true, but the environment is {environment.EnvironmentName}. "
                + "Remove the setting; it works in Development only.";
        }

        // With it on, the host takes the caller's address from a header that any caller can write.
        if (options.DangerouslyAllowUnauthenticatedCalls && string.Equals(host["FORWARDEDHEADERS_ENABLED"], "true", StringComparison.OrdinalIgnoreCase))
        {
            yield return "Teams:DangerouslyAllowUnauthenticatedCalls is true together with ASPNETCORE_FORWARDEDHEADERS_ENABLED, so callers could pretend to be this machine. "
                + "Remove one of the two.";
        }
    }
}
