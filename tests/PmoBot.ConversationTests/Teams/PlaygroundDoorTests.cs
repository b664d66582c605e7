using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using PmoBot.Teams;
using PmoBot.TestKit;
using Shouldly;

namespace PmoBot.ConversationTests.Teams;

/// <summary>The one way in without a token.</summary>
public sealed class PlaygroundDoorTests
{
    private static readonly Dictionary<string, string?> Open = new()
    {
        ["Teams:ClientId"] = null,
        ["Teams:DangerouslyTrustLoopback"] = "false",
        ["Teams:MetadataAddress"] = null,
        ["Teams:DangerouslyAllowUnauthenticatedCalls"] = "true",
    };

    [Fact]
    public async Task In_Development_the_Playground_is_heard_and_answered_without_a_token()
    {
        await using var house = await TeamsHouse.OpenAsync(Open, "Development");
        (await house.StatusAsync(house.Says.PlaygroundMessage("hello"))).ShouldBe(HttpStatusCode.OK);
        var heard = (await house.Door.HeardAsync(1))[0];
        heard.Conversation.TenantId.ShouldBe("00000000-0000-0000-0000-0000000000001");
        var sent = await house.Connector.SendAsync(heard.Reference, new() { Text = "hi" }, default);
        sent.Outcome.ShouldBe(SendOutcome.Sent);
        house.Teams.Calls[0].Authorization.ShouldBeNull();
        house.Teams.Credential.Given.ShouldBe(0);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/amer/")]
    [InlineData("http://192.168.1.7:56150/_connector")]
    [InlineData("http://localhost.evil.example/_connector")]
    [InlineData("")]
    public async Task A_service_url_elsewhere_is_forbidden_without_a_token(string serviceUrl)
    {
        await using var house = await TeamsHouse.OpenAsync(Open, "Development");
        (await house.StatusAsync(new Inbound(serviceUrl).PlaygroundMessage("hello"))).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.9")]
    [InlineData("X-Forwarded-Proto", "https")]
    [InlineData("X-Forwarded-Host", "bot.example")]
    [InlineData("X-Original-For", "203.0.113.9")]
    [InlineData("X-Real-IP", "203.0.113.9")]
    [InlineData("Via", "1.1 proxy")]
    [InlineData("Forwarded", "for=203.0.113.9")]
    [InlineData("Origin", "https://evil.example")]
    public async Task A_tunnel_or_a_web_page_is_not_this_machine(string header, string value)
    {
        await using var house = await TeamsHouse.OpenAsync(Open, "Development");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = new StringContent(house.Says.PlaygroundMessage("hello").ToJsonString(), Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation(header, value);
        using var response = await house.Client.SendAsync(request);
        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task In_Production_the_setting_stops_the_start()
    {
        await using var teams = await FakeTeams.StartAsync();
        var refused = Should.Throw<OptionsValidationException>(() => TeamsHouse.Build(teams, Open, "Production", new(), new()));
        refused.Message.ShouldContain("Teams:DangerouslyAllowUnauthenticatedCalls is true, but the environment is Production");
    }

    [Fact]
    public async Task Forwarded_headers_and_the_setting_do_not_start_together()
    {
        await using var teams = await FakeTeams.StartAsync();
        var settings = new Dictionary<string, string?>(Open) { ["FORWARDEDHEADERS_ENABLED"] = "True" };
        var refused = Should.Throw<OptionsValidationException>(() => TeamsHouse.Build(teams, settings, "Development", new(), new()));
        refused.Message.ShouldContain("together with ASPNETCORE_FORWARDEDHEADERS_ENABLED");
    }

    [Theory]
    [InlineData("http://+:0")]
    [InlineData("http://0.0.0.0:0")]
    public async Task An_address_that_other_machines_can_reach_stops_the_start(string address)
    {
        await using var teams = await FakeTeams.StartAsync();
        await using var app = TeamsHouse.Build(teams, Open, "Development", new(), new());
        app.Urls.Clear();
        app.Urls.Add(address);
        var refused = await Should.ThrowAsync<OptionsValidationException>(app.StartAsync());
        refused.Message.ShouldContain("can be reached from other machines");
    }

    [Theory]
    [InlineData("http://localhost:3978", true)]
    [InlineData("http://127.0.0.1:1", true)]
    [InlineData("http://[::1]:1", true)]
    [InlineData("http://[::]:1", false)]
    [InlineData("http://*:1", false)]
    [InlineData("http://bot.example:1", false)]
    [InlineData("http://192.168.1.7:1", false)]
    public void Only_loopback_is_local(string address, bool isLocal) => LocalOnly.IsLocal(address).ShouldBe(isLocal);

    [Fact]
    public async Task In_Development_the_setting_is_needed()
    {
        await using var house = await TeamsHouse.OpenAsync(new() { ["Teams:ClientId"] = null }, "Development");
        (await house.StatusAsync(house.Says.PlaygroundMessage("hello"))).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task With_a_client_id_a_token_that_is_there_must_be_good()
    {
        await using var house = await TeamsHouse.OpenAsync(new() { ["Teams:DangerouslyAllowUnauthenticatedCalls"] = "true" }, "Development");
        (await house.StatusAsync(house.Says.Message("a"), "Bearer rubbish")).ShouldBe(HttpStatusCode.Unauthorized);
        (await house.HearsAsync(house.Says.Message("b"))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
