using System.Net;
using System.Text.Json.Nodes;
using PmoBot.TestKit;
using Shouldly;

namespace PmoBot.ConversationTests.Teams;

/// <summary>Whose people are heard.</summary>
public sealed class TenantTests
{
    [Theory]
    [InlineData("Teams:AllowedTenants:0", FakeTeams.TenantId, HttpStatusCode.OK)]
    [InlineData("Teams:AllowedTenants:1", FakeTeams.TenantId, HttpStatusCode.OK)]
    [InlineData("Teams:AllowedTenants:0", "another", HttpStatusCode.Forbidden)]
    [InlineData("Teams:TenantId", FakeTeams.TenantId, HttpStatusCode.OK)]
    [InlineData("Teams:TenantId", "another", HttpStatusCode.Forbidden)]
    [InlineData("Teams:AllowedTenants", "", HttpStatusCode.OK)]
    public async Task A_tenant_is_heard_when_it_is_allowed(string setting, string value, HttpStatusCode status)
    {
        await using var house = await TeamsHouse.OpenAsync(new() { [setting] = value });
        (await house.StatusAsync(house.Says.Message("hello"), house.Bearer())).ShouldBe(status);
        house.Log.Lines.Any(l => l.Text.Contains("not among Teams:AllowedTenants") && l.Text.Contains(FakeTeams.TenantId)).ShouldBe(status == HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_empty_list_stands_before_the_own_tenant()
    {
        await using var house = await TeamsHouse.OpenAsync(new() { ["Teams:TenantId"] = "another", ["Teams:AllowedTenants"] = "" });
        (await house.StatusAsync(house.Says.Message("hello"), house.Bearer())).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Every_place_that_names_a_tenant_must_name_an_allowed_one()
    {
        await using var house = await TeamsHouse.OpenAsync(new() { ["Teams:AllowedTenants:0"] = FakeTeams.TenantId });
        foreach (var (conversation, channel, status) in new (string?, string?, HttpStatusCode)[]
        {
            ("another", FakeTeams.TenantId, HttpStatusCode.Forbidden), (FakeTeams.TenantId, "another", HttpStatusCode.Forbidden),
            (null, null, HttpStatusCode.Forbidden), (null, FakeTeams.TenantId, HttpStatusCode.OK), (FakeTeams.TenantId, null, HttpStatusCode.OK),
        })
        {
            (await house.StatusAsync(Of(house.Says.Message("a very private thing"), conversation, channel), house.Bearer())).ShouldBe(status, $"{conversation} {channel}");
        }

        house.Log.Lines.ShouldAllBe(l => !l.Text.Contains("private"));
    }

    private static JsonObject Of(JsonObject activity, string? conversation, string? channel)
    {
        activity["conversation"]!["tenantId"] = conversation;
        activity["channelData"] = channel is null ? [] : new JsonObject { ["tenant"] = new JsonObject { ["id"] = channel } };
        return activity;
    }
}
