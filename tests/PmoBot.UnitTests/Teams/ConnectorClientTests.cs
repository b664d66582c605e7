using System.Net;
using System.Text;
using System.Text.Json;
using PmoBot.Teams;
using Shouldly;

namespace PmoBot.UnitTests.Teams;

public sealed class ConnectorClientTests
{
    private readonly ConnectorBench _bench = new();

    [Fact]
    public async Task A_message_goes_to_its_conversation_with_the_token_and_brings_its_id_back()
    {
        _bench.Handler.Answers(201, """{"id":"1776"}""");
        var sent = await _bench.Client.SendAsync(
            ConnectorBench.To(id: "19:a@thread.tacv2;messageid=5"),
            new() { Text = "3 red <b>", Summary = "Status: ü", Card = Encoding.UTF8.GetBytes("""{"type":"AdaptiveCard"}""") }, default);
        sent.ShouldBe(new SendResult(SendOutcome.Sent, "1776", 201));
        var call = _bench.Handler.Calls.Single();
        call.Method.ShouldBe(HttpMethod.Post);
        call.Address.AbsoluteUri.ShouldBe("https://smba.trafficmanager.net/amer/tenant/v3/conversations/19%3Aa%40thread.tacv2%3Bmessageid%3D5/activities");
        call.Authorization.ShouldBe("Bearer token-1");
        var json = JsonDocument.Parse(call.Body).RootElement;
        json.GetProperty("summary").GetString().ShouldBe("Status: ü");
        json.GetProperty("text").GetString().ShouldBe("3 red <b>");
        json.GetProperty("textFormat").GetString().ShouldBe("plain");
        json.GetProperty("attachments")[0].GetProperty("contentType").GetString().ShouldBe("application/vnd.microsoft.card.adaptive");
        json.GetProperty("attachments")[0].GetProperty("content").GetProperty("type").GetString().ShouldBe("AdaptiveCard");
        _bench.Credential.Scope.ShouldBe("https://api.botframework.com/.default");
    }

    [Theory]
    [InlineData(400, "BadSyntax", SendOutcome.Rejected)]
    [InlineData(400, "MissingProperty", SendOutcome.Rejected)]
    [InlineData(403, "BotDisabledByAdmin", SendOutcome.DisabledByAdmin)]
    [InlineData(403, "BotNotInConversationRoster", SendOutcome.NotInstalled)]
    [InlineData(403, "ForbiddenOperationException", SendOutcome.NotInstalled)]
    [InlineData(403, "ConversationBlockedByUser", SendOutcome.Blocked)]
    [InlineData(403, "NotEnoughPermissions", SendOutcome.Rejected)]
    [InlineData(403, "MessageWritesBlocked", SendOutcome.Rejected)]
    [InlineData(404, "ActivityNotFoundInConversation", SendOutcome.Gone)]
    [InlineData(404, "ConversationNotFound", SendOutcome.Gone)]
    [InlineData(413, "MessageSizeTooBig", SendOutcome.TooBig)]
    [InlineData(500, "ServiceError", SendOutcome.Rejected)]
    public async Task What_is_final_is_said_at_once_and_tried_once(int status, string code, SendOutcome outcome)
    {
        _bench.Handler.Refuses(status, code);
        (await _bench.SendAsync()).ShouldBe(new SendResult(outcome, null, status, code));
        _bench.Handler.Calls.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(412, SendOutcome.Unavailable)]
    [InlineData(429, SendOutcome.Throttled)]
    [InlineData(502, SendOutcome.Unavailable)]
    [InlineData(503, SendOutcome.Unavailable)]
    [InlineData(504, SendOutcome.Unavailable)]
    public async Task What_may_pass_is_tried_again_a_few_times(int status, SendOutcome outcome)
    {
        for (var i = 0; i < 4; i++)
        {
            _bench.Handler.Refuses(status, "x");
        }

        (await _bench.SendAsync()).Outcome.ShouldBe(outcome);
        _bench.Handler.Calls.Count.ShouldBe(4);
        _bench.Time.Waits.Count.ShouldBe(3);
        for (var i = 0; i < 3; i++)
        {
            _bench.Time.Waits[i].TotalSeconds.ShouldBeInRange(0.8 * Math.Pow(2, i), 1.2 * Math.Pow(2, i));
        }
    }

    [Fact]
    public async Task What_passed_is_sent()
    {
        _bench.Handler.Refuses(412, "PreconditionFailed");
        _bench.Handler.Answers(201, """{"id":"7"}""");
        (await _bench.SendAsync()).ActivityId.ShouldBe("7");
    }

    [Fact]
    public async Task Teams_says_how_long_to_wait()
    {
        _bench.Handler.Refuses(429, "Throttled", retryAfter: "7");
        _bench.Handler.Answers(201, """{"id":"7"}""");
        (await _bench.SendAsync()).IsSent.ShouldBeTrue();
        _bench.Time.Waits.ShouldBe([TimeSpan.FromSeconds(7)]);
    }

    [Fact]
    public async Task Teams_may_name_a_date_to_wait_for()
    {
        var date = _bench.Time.GetUtcNow().AddSeconds(5).ToString("R");
        _bench.Handler.Refuses(503, "x", retryAfter: date);
        _bench.Handler.Answers(201);
        (await _bench.SendAsync()).IsSent.ShouldBeTrue();
        _bench.Time.Waits.ShouldBe([TimeSpan.FromSeconds(5)]);
    }

    [Fact]
    public async Task A_wait_that_is_too_long_is_handed_to_the_caller()
    {
        _bench.Handler.Refuses(429, "Throttled", retryAfter: "600");
        var sent = await _bench.SendAsync();
        sent.Outcome.ShouldBe(SendOutcome.Throttled);
        sent.RetryAfter.ShouldBe(TimeSpan.FromMinutes(10));
    }

    [Fact]
    public async Task A_refused_token_is_replaced_once()
    {
        _bench.Handler.Refuses(401, "AuthorizationError");
        _bench.Handler.Answers(201, """{"id":"7"}""");
        (await _bench.SendAsync()).IsSent.ShouldBeTrue();
        _bench.Handler.Calls.Select(c => c.Authorization).ShouldBe(["Bearer token-1", "Bearer token-2"]);
    }

    [Fact]
    public async Task A_second_refused_token_is_final()
    {
        _bench.Handler.Refuses(401, "BotNotRegistered");
        _bench.Handler.Refuses(401, "BotNotRegistered");
        (await _bench.SendAsync()).ShouldBe(new SendResult(SendOutcome.Rejected, null, 401, "BotNotRegistered"));
        _bench.Handler.Calls.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_message_that_left_and_was_not_answered_is_not_sent_again()
    {
        _bench.Handler.Plays(async (_, cancel) =>
        {
            await Task.Delay(Timeout.Infinite, cancel);
            return new();
        });
        _bench.Time.CallsTimeOut = true;
        (await _bench.SendAsync()).ShouldBe(new SendResult(SendOutcome.Unconfirmed, ErrorCode: SendErrors.NoAnswer));
        _bench.Handler.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_connection_that_breaks_after_the_message_left_is_not_used_to_send_again()
    {
        _bench.Handler.Plays((_, _) => throw new HttpRequestException(HttpRequestError.ResponseEnded, "reset"));
        (await _bench.SendAsync()).Outcome.ShouldBe(SendOutcome.Unconfirmed);
    }

    [Fact]
    public async Task Without_a_connection_nothing_was_delivered()
    {
        _bench.Handler.NoConnection();
        (await _bench.SendAsync()).ShouldBe(new SendResult(SendOutcome.Unavailable, ErrorCode: SendErrors.NoConnection));
    }

    [Fact]
    public async Task Only_the_callers_own_cancellation_throws()
    {
        using var cancel = new CancellationTokenSource();
        _bench.Handler.Plays(async (_, token) =>
        {
            await Task.Delay(Timeout.Infinite, token);
            return new();
        });
        var send = _bench.Client.SendAsync(ConnectorBench.To(), new() { Text = "x" }, cancel.Token);
        await _bench.Handler.ArrivedAsync();
        await cancel.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => send);
    }

    [Fact]
    public async Task A_web_page_as_error_is_read_by_its_status()
    {
        _bench.Handler.Answers(404, "<html>no such route</html>");
        (await _bench.SendAsync()).ShouldBe(new SendResult(SendOutcome.Gone, null, 404));
    }

    [Fact]
    public async Task A_success_without_a_body_is_a_success()
    {
        _bench.Handler.Answers(202);
        (await _bench.SendAsync()).ShouldBe(new SendResult(SendOutcome.Sent, null, 202));
    }

    [Fact]
    public async Task Update_and_delete_name_the_message()
    {
        _bench.Handler.Answers(200, """{"id":"5"}""");
        _bench.Handler.Answers(200);
        (await _bench.Client.UpdateAsync(ConnectorBench.To(), "5", new() { Text = "new" }, default)).ShouldBe(new SendResult(SendOutcome.Sent, "5", 200));
        (await _bench.Client.DeleteAsync(ConnectorBench.To(), "5", default)).IsSent.ShouldBeTrue();
        _bench.Handler.Calls.Select(c => (c.Method.Method, c.Address.AbsolutePath)).ShouldBe(
        [
            ("PUT", "/amer/tenant/v3/conversations/a%3A1/activities/5"),
            ("DELETE", "/amer/tenant/v3/conversations/a%3A1/activities/5"),
        ]);
        _bench.Handler.Calls[1].Body.ShouldBeEmpty();
    }

    [Fact]
    public async Task Updates_of_one_conversation_go_one_after_the_other()
    {
        var first = new TaskCompletionSource<HttpResponseMessage>();
        _bench.Handler.Plays((_, _) => first.Task);
        _bench.Handler.Answers(200);
        _bench.Handler.Answers(200);
        var one = _bench.Client.UpdateAsync(ConnectorBench.To(), "1", new() { Text = "1" }, default);
        var two = _bench.Client.UpdateAsync(ConnectorBench.To(), "2", new() { Text = "2" }, default);
        await _bench.Client.UpdateAsync(ConnectorBench.To(id: "other"), "3", new() { Text = "3" }, default);
        _bench.Handler.Calls.Count.ShouldBe(2);
        first.SetResult(new(HttpStatusCode.OK));
        await Task.WhenAll(one, two);
        _bench.Handler.Calls[2].Address.AbsolutePath.ShouldEndWith("/2");
    }

    [Fact]
    public async Task The_busy_sign_is_never_repeated()
    {
        _bench.Handler.Refuses(429, "Throttled");
        (await _bench.Client.TypingAsync(ConnectorBench.To(), default)).Outcome.ShouldBe(SendOutcome.Throttled);
        _bench.Handler.Calls.Single().Body.ShouldBe("""{"type":"typing"}""");
    }

    [Fact]
    public async Task A_government_tenant_is_called_on_its_own_host_from_then_on()
    {
        _bench.Handler.Refuses(403, "InvalidBotApiHost");
        _bench.Handler.Answers(201, """{"id":"7"}""");
        _bench.Handler.Answers(201, """{"id":"8"}""");
        (await _bench.SendAsync()).MovedTo.ShouldBe("https://smba.infra.gcc.teams.microsoft.com/teams/");
        (await _bench.SendAsync()).ActivityId.ShouldBe("8");
        _bench.Handler.Calls.Select(c => c.Address.Host).ShouldBe(
            ["smba.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com", "smba.infra.gcc.teams.microsoft.com"]);
    }

    [Fact]
    public async Task A_wrong_host_is_corrected_once_only()
    {
        _bench.Handler.Refuses(403, "InvalidBotApiHost");
        _bench.Handler.Refuses(403, "InvalidBotApiHost");
        (await _bench.SendAsync()).Outcome.ShouldBe(SendOutcome.Rejected);
    }

    [Fact]
    public async Task Without_a_token_nothing_is_sent()
    {
        _bench.Credential.Fault = new InvalidOperationException("AADSTS7000229");
        (await _bench.SendAsync()).ShouldBe(new SendResult(SendOutcome.Unavailable, ErrorCode: SendErrors.NoToken));
        _bench.Handler.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_credential_Teams_is_not_called()
    {
        _bench.Credential.IsConfigured = false;
        (await _bench.SendAsync()).ShouldBe(new SendResult(SendOutcome.Rejected, ErrorCode: SendErrors.NoCredential));
        _bench.Handler.Calls.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("https://evil.trafficmanager.net/amer/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("https://smba.trafficmanager.net@evil.example/")]
    [InlineData("https://token@smba.trafficmanager.net/amer/")]
    [InlineData("http://smba.trafficmanager.net/amer/")]
    [InlineData("https://smba.trafficmanager.net:8443/amer/")]
    [InlineData("http://localhost:3979/_connector")]
    [InlineData("https://smba.trafficmanager.net/amer/?x=")]
    [InlineData("https://smba.trafficmanager.net/amer/#")]
    [InlineData("file:///etc/passwd")]
    [InlineData("not an address")]
    [InlineData("")]
    public async Task No_token_goes_to_a_host_that_is_not_allowed(string serviceUrl)
    {
        (await _bench.SendAsync(serviceUrl)).ShouldBe(new SendResult(SendOutcome.Rejected, ErrorCode: SendErrors.HostNotAllowed));
        _bench.Handler.Calls.ShouldBeEmpty();
        _bench.Credential.Given.ShouldBe(0);
    }

    [Theory]
    [InlineData("https://SMBA.TrafficManager.NET/emea/")]
    [InlineData("https://smba.trafficmanager.net:443/amer")]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/teams")]
    [InlineData("https://smba.infra.gov.teams.microsoft.us/teams")]
    [InlineData("https://smba.infra.dod.teams.microsoft.us/teams")]
    public async Task Microsofts_four_hosts_are_allowed(string serviceUrl)
    {
        _bench.Handler.Answers(201);
        (await _bench.SendAsync(serviceUrl)).IsSent.ShouldBeTrue();
    }
}
