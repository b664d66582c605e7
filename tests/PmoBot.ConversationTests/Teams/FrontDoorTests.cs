using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PmoBot.Teams;
using PmoBot.TestKit;
using Shouldly;

namespace PmoBot.ConversationTests.Teams;

public sealed class FrontDoorTests : IAsyncLifetime
{
    private TeamsHouse _house = null!;

    public async Task InitializeAsync() => _house = await TeamsHouse.OpenAsync();

    public async Task DisposeAsync() => await _house.DisposeAsync();

    [Fact]
    public async Task A_channel_message_arrives_without_our_name()
    {
        await HearsAsync(_house.Says.ChannelMessage("how is the portfolio doing"));
        var heard = (await _house.Door.HeardAsync(1))[0];
        heard.Text.ShouldBe("how is the portfolio doing");
        heard.Conversation.Id.ShouldBe(Inbound.ThreadId);
        heard.Conversation.TenantId.ShouldBe(FakeTeams.TenantId);
        heard.ChannelData.TeamGroupId.ShouldBe("group-1");
    }

    [Fact]
    public async Task An_installation_arrives_as_its_pair()
    {
        var (installation, conversation) = _house.Says.InstalledInTeam();
        await HearsAsync(installation);
        await HearsAsync(conversation);
        var heard = await _house.Door.HeardAsync(2);
        heard.Select(a => a.Type).ShouldBe([ActivityTypes.InstallationUpdate, ActivityTypes.ConversationUpdate]);
        heard[0].Action.ShouldBe("add");
        heard[0].ChannelData.SelectedChannelId.ShouldBe(Inbound.TeamId);
        heard[1].AddsBot.ShouldBeTrue();
    }

    [Fact]
    public async Task A_reaction_names_the_message_and_the_sign()
    {
        await HearsAsync(_house.Says.Reaction("1001", "heart"));
        var heard = (await _house.Door.HeardAsync(1))[0];
        heard.ReplyToId.ShouldBe("1001");
        heard.ReactionsAdded.ShouldBe(["heart"]);
    }

    [Theory]
    [InlineData("manual", false)]
    [InlineData("automatic", true)]
    [InlineData(null, false)]
    public async Task A_button_is_answered_in_the_response(string? trigger, bool isRefresh)
    {
        using var response = await _house.HearsAsync(_house.Says.CardAction("project", new() { ["id"] = "P1" }, trigger));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe("application/json; charset=utf-8");
        (await response.Content.ReadAsStringAsync()).ShouldBe("""{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{"type":"AdaptiveCard"}}""");
        var action = _house.Door.Heard[0].CardAction!;
        action.Verb.ShouldBe("project");
        action.IsRefresh.ShouldBe(isRefresh);
        Encoding.UTF8.GetString(action.Data.Span).ShouldBe("""{"id":"P1"}""");
    }

    [Fact]
    public async Task A_repeated_button_gets_the_first_answer_and_is_heard_once()
    {
        var count = 0;
        _house.Door.OnInvoke = _ => Task.FromResult(InvokeAnswer.Message($"answer {++count}"));
        var press = _house.Says.CardAction("rate");
        var first = await BodyAsync(press);
        (await BodyAsync(press)).ShouldBe(first);
        count.ShouldBe(1);
    }

    [Fact]
    public async Task A_button_repeated_while_the_first_is_being_answered_waits_for_it()
    {
        _house.Door.OnInvoke = async _ =>
        {
            await _house.Door.Released;
            return InvokeAnswer.Message("once");
        };
        var press = _house.Says.CardAction("rate");
        var first = BodyAsync(press);
        await _house.Door.HeardAsync(1);
        var second = BodyAsync(press);
        first.IsCompleted.ShouldBeFalse();
        _house.Door.Release();
        (await second).ShouldBe(await first);
        _house.Door.Heard.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Buttons_without_an_id_are_never_taken_for_each_other()
    {
        var press = _house.Says.CardAction("rate");
        press.Remove("id");
        await BodyAsync(press);
        await BodyAsync(press);
        _house.Door.Heard.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_button_whose_answer_failed_may_be_pressed_again()
    {
        _house.Door.OnInvoke = _ => throw new InvalidOperationException("broken");
        var press = _house.Says.CardAction("rate");
        JsonDocument.Parse(await BodyAsync(press)).RootElement.GetProperty("statusCode").GetInt32().ShouldBe(500);
        _house.Door.OnInvoke = _ => Task.FromResult(InvokeAnswer.Message("well again"));
        (await BodyAsync(press)).ShouldContain("well again");
    }

    [Fact]
    public async Task An_unknown_invoke_is_answered_with_nothing_and_nobody_hears_it()
    {
        var invoke = _house.Says.CardAction("x");
        invoke["name"] = "htmlwidget/calltool";
        (await BodyAsync(invoke)).ShouldBe("{}");
        _house.Door.Heard.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("messageUpdate")]
    [InlineData("event")]
    [InlineData("somethingNew")]
    public async Task An_unknown_type_is_answered_with_200_and_nobody_hears_it(string type)
    {
        var activity = _house.Says.Message("x");
        activity["type"] = type;
        await HearsAsync(activity);
        await HearsAsync(_house.Says.Message("after"));
        (await _house.Door.HeardAsync(1)).ShouldAllBe(a => a.Text == "after");
    }

    [Fact]
    public async Task A_message_delivered_twice_is_heard_once()
    {
        var message = _house.Says.Message("hello");
        await HearsAsync(message);
        await HearsAsync(message);
        await HearsAsync(_house.Says.Message("after"));
        (await _house.Door.HeardAsync(2)).Select(a => a.Text).ShouldBe(["hello", "after"]);
    }

    [Fact]
    public async Task A_message_delivered_many_times_at_once_is_heard_once()
    {
        var message = _house.Says.Message("hello");
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => HearsAsync(message)));
        await HearsAsync(_house.Says.Message("after"));
        (await _house.Door.HeardAsync(2)).Select(a => a.Text).ShouldBe(["hello", "after"]);
    }

    [Fact]
    public async Task The_same_id_in_two_conversations_is_two_messages()
    {
        await HearsAsync(_house.Says.Message("one", id: "7", conversationId: "a"));
        await HearsAsync(_house.Says.Message("two", id: "7", conversationId: "b"));
        (await _house.Door.HeardAsync(2)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task The_200_does_not_wait_for_the_answer()
    {
        _house.Door.OnReceive = (_, _) => _house.Door.Released;
        await HearsAsync(_house.Says.Message("hello"));
        await _house.Door.HeardAsync(1);
    }

    [Fact]
    public async Task A_failed_turn_is_logged_without_its_text_and_the_next_is_heard()
    {
        _house.Door.OnReceive = (a, _) => a.Text == "bad" ? throw new InvalidOperationException("broken") : Task.CompletedTask;
        await HearsAsync(_house.Says.Message("bad", id: "42"));
        await HearsAsync(_house.Says.Message("good"));
        await _house.Door.HeardAsync(2);
        _house.Log.Lines.ShouldContain(l => l.Text == $"The message 42 in {Inbound.PersonalId} was not worked on to the end.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"type\":")]
    [InlineData("{\"type\":\"message\"} x")]
    [InlineData("{\"text\":\"\\ud800\"}")]
    public async Task A_body_that_is_no_activity_is_a_bad_request(string body)
    {
        using var response = await _house.PostAsync(body, _house.Bearer());
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_over_the_limit_is_refused(bool isChunked)
    {
        await using var house = await TeamsHouse.OpenAsync(new() { ["Teams:MaxBodyBytes"] = "2048" });
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = new StringContent(house.Says.Message(new string('x', 4000)).ToJsonString(), Encoding.UTF8, "application/json"),
        };
        request.Headers.TransferEncodingChunked = isChunked;
        request.Headers.TryAddWithoutValidation("Authorization", house.Bearer());
        using var response = await house.Client.SendAsync(request);
        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        house.Door.Heard.ShouldBeEmpty();
    }

    [Fact]
    public async Task Looking_whether_somebody_lives_here_is_no_error()
    {
        using var head = await _house.Client.SendAsync(new(HttpMethod.Head, "/api/messages"));
        using var get = await _house.Client.GetAsync("/api/messages");
        using var put = await _house.Client.PutAsync("/api/messages", null);
        head.StatusCode.ShouldBe(HttpStatusCode.OK);
        get.StatusCode.ShouldBe(HttpStatusCode.OK);
        put.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task The_store_hears_of_a_conversation_only_when_something_changed()
    {
        await HearsAsync(_house.Says.Message("one"));
        await HearsAsync(_house.Says.Message("two"));
        await HearsAsync(_house.Says.CardAction("x"));
        var moved = _house.Says.Message("three");
        moved["locale"] = "de-DE";
        await HearsAsync(moved);
        await _house.Door.HeardAsync(4);
        var first = _house.Door.Remembered[0];
        first.ConversationId.ShouldBe(Inbound.PersonalId);
        first.ServiceUrl.ShouldBe(_house.Teams.ServiceUrl);
        first.User!.EntraId.ShouldBe(Inbound.UserEntraId);
        _house.Door.Remembered[^1].Locale.ShouldBe("de-DE");
        _house.Door.Remembered.Count(r => r.Locale == "en-US").ShouldBe(1);
    }

    [Fact]
    public async Task Every_installation_is_told_to_the_store_and_no_removal()
    {
        await HearsAsync(_house.Says.Installed().Installation);
        await HearsAsync(_house.Says.Uninstalled());
        await HearsAsync(_house.Says.Installed().Installation);
        await _house.Door.HeardAsync(3);
        _house.Door.Remembered.Count.ShouldBe(2);
    }

    private async Task HearsAsync(JsonObject activity)
    {
        using var response = await _house.HearsAsync(activity);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private async Task<string> BodyAsync(JsonObject activity)
    {
        using var response = await _house.HearsAsync(activity);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await response.Content.ReadAsStringAsync();
    }
}
