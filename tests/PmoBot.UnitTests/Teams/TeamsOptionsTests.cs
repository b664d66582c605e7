using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using PmoBot.Teams;
using Shouldly;

namespace PmoBot.UnitTests.Teams;

public sealed class TeamsOptionsTests
{
    [Fact]
    public void Nothing_set_is_valid_and_deaf() => Faults(new()).ShouldBeEmpty();

    [Theory]
    [InlineData("secret without client", "Teams:ClientId is missing")]
    [InlineData("secret without tenant", "Teams:TenantId is missing")]
    [InlineData("secret chosen, none given", "Teams:ClientSecret is empty")]
    [InlineData("certificate twice", "exactly one of")]
    [InlineData("certificate lost", "names a file that does not exist")]
    [InlineData("http metadata", "must be an absolute https address")]
    [InlineData("host with scheme", "which is no plain host name")]
    [InlineData("wildcard host", "which is no plain host name")]
    [InlineData("no body", "Teams:MaxBodyBytes")]
    [InlineData("dangerous", "Development only")]
    public void A_setting_that_cannot_work_is_named(string what, string sentence)
    {
        var options = new TeamsOptions { ClientId = "bot", TenantId = "tenant" };
        Break(options, what);
        Faults(options).ShouldContain(f => f.Contains(sentence));
    }

    [Fact]
    public void The_clouds_differ_in_issuer_and_scope()
    {
        new TeamsOptions { Cloud = TeamsCloud.GccHigh }.Addresses.Issuer.ShouldBe("https://api.botframework.us");
        new TeamsOptions { Cloud = TeamsCloud.DoD }.Addresses.Scope.ShouldBe("https://api.botframework.us/.default");
        new TeamsOptions { Cloud = TeamsCloud.Gcc }.Addresses.Issuer.ShouldBe("https://api.botframework.com");
    }

    [Fact]
    public void The_credential_follows_from_what_is_set()
    {
        new TeamsOptions().CredentialInUse.ShouldBe(CredentialKind.None);
        new TeamsOptions { ClientSecret = "s" }.CredentialInUse.ShouldBe(CredentialKind.Secret);
        new TeamsOptions { CertificateThumbprint = "t" }.CredentialInUse.ShouldBe(CredentialKind.Certificate);
        new TeamsOptions { ClientSecret = "s", Credential = CredentialKind.ManagedIdentity }.CredentialInUse.ShouldBe(CredentialKind.ManagedIdentity);
    }

    private static void Break(TeamsOptions options, string what)
    {
        switch (what)
        {
            case "secret without client": (options.ClientId, options.ClientSecret) = (null, "s"); break;
            case "secret without tenant": (options.TenantId, options.ClientSecret) = (" ", "s"); break;
            case "secret chosen, none given": options.Credential = CredentialKind.Secret; break;
            case "certificate twice": (options.CertificatePath, options.CertificateThumbprint) = ("x.pfx", "t"); break;
            case "certificate lost": options.CertificatePath = "no-such-file.pfx"; break;
            case "http metadata": options.MetadataAddress = new("http://localhost/keys"); break;
            case "host with scheme": options.AllowedServiceHosts = ["https://a.example"]; break;
            case "wildcard host": options.AllowedServiceHosts = ["*.example.com"]; break;
            case "no body": options.MaxBodyBytes = 0; break;
            default: options.DangerouslyAllowUnauthenticatedCalls = true; break;
        }
    }

    private static IEnumerable<string> Faults(TeamsOptions options) => new TeamsOptionsCheck(new Production(), new ConfigurationBuilder().Build()).Validate(null, options).Failures ?? [];

    private sealed class Production : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "Production";

        public string ApplicationName { get; set; } = "";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
