using Microsoft.Extensions.Configuration;
using PmoBot.Host;
using Shouldly;

namespace PmoBot.ConversationTests;

/// <summary>Where the bot listens.</summary>
public sealed class AddressTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pmobot-test-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("unset", "", "http://localhost:3978")]
    [InlineData("HTTP_PORTS", "8080", null)]
    [InlineData("HTTPS_PORTS", "8443", null)]
    [InlineData("Kestrel:Endpoints:Http:Url", "http://localhost:5001", null)]
    [InlineData("URLS", "http://localhost:5000", "http://localhost:5000")]
    public async Task The_default_address_is_taken_only_when_nobody_names_another(string setting, string value, string? urls)
    {
        await using var app = PmoBotHost.Build(_folder, [], builder => builder.Configuration.AddInMemoryCollection([new(setting, value)]));
        app.Configuration["urls"].ShouldBe(urls);
    }

    [Fact]
    public async Task The_command_line_names_the_address()
    {
        await using var app = PmoBotHost.Build(_folder, ["--urls", "http://127.0.0.1:5002"]);
        app.Configuration["urls"].ShouldBe("http://127.0.0.1:5002");
    }
}
