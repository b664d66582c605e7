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
