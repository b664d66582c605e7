using PmoBot.Teams;
using PmoBot.TestKit;
using Shouldly;

namespace PmoBot.ConversationTests.Teams;

/// <summary>Sending over real sockets, where connections break in their own ways.</summary>
public sealed class RealConnectionTests : IAsyncLifetime
{
    private TeamsHouse _house = null!;

    public async Task InitializeAsync() => _house = await TeamsHouse.OpenAsync();

    public async Task DisposeAsync() => await _house.DisposeAsync();

    [Fact]
    public async Task A_sent_message_arrives_as_utf8_json_with_escaped_ids_and_the_token()
    {
        var sent = await _house.Connector.SendAsync(To with { ConversationId = Inbound.ThreadId }, new() { Text = "Größe 🎉" }, default);
        sent.Outcome.ShouldBe(SendOutcome.Sent);
        var call = _house.Teams.Calls.Single();
        call.ConversationId.ShouldBe(Inbound.ThreadId);
        call.RawPath.ShouldContain("19%3Aabc%40thread.tacv2%3Bmessageid%3D1759944781430");
        call.Authorization.ShouldBe("Bearer token-1");
        call.ContentType.ShouldBe("application/json; charset=utf-8");
        call.Json.GetProperty("text").GetString().ShouldBe("Größe 🎉");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_message_that_was_taken_but_not_answered_is_unconfirmed_and_heard_once(bool resets)
    {
        await using var impatient = await TeamsHouse.OpenAsync(new() { ["Teams:SendTimeout"] = "00:00:02" });
        impatient.Teams.Answers(new ConnectorAnswer { Resets = resets, Hangs = !resets });
        var to = To with { ServiceUrl = impatient.Teams.ServiceUrl };
        (await impatient.Connector.SendAsync(to, new() { Text = "x" }, default)).Outcome.ShouldBe(SendOutcome.Unconfirmed);
        impatient.Teams.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_connection_that_broke_while_idle_does_not_double_a_message()
    {
        await _house.Connector.SendAsync(To, new() { Text = "first" }, default);
        _house.Teams.Answers(new ConnectorAnswer { Resets = true });
        await _house.Connector.SendAsync(To, new() { Text = "second" }, default);
        _house.Teams.Calls.Count(c => c.Body.Contains("second")).ShouldBe(1);
        (await _house.Connector.SendAsync(To, new() { Text = "third" }, default)).IsSent.ShouldBeTrue();
    }

    [Fact]
    public async Task Nobody_listening_is_unavailable() =>
        (await _house.Connector.SendAsync(To with { ServiceUrl = "http://127.0.0.1:1/" }, new() { Text = "x" }, default))
            .ShouldBe(new SendResult(SendOutcome.Unavailable, ErrorCode: SendErrors.NoConnection));

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        _house.Teams.Answers(new ConnectorAnswer { Status = 307 });
        (await _house.Connector.SendAsync(To, new() { Text = "x" }, default)).Outcome.ShouldBe(SendOutcome.Rejected);
        _house.Teams.Calls.Count.ShouldBe(1);
    }

    private ConversationReference To => new(_house.Teams.ServiceUrl, "a:1");
}
