using System.Net;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using PmoBot.TestKit;
using Shouldly;

namespace PmoBot.ConversationTests.Teams;

public sealed class InboundTokenTests : IAsyncLifetime
{
    private TeamsHouse _house = null!;

    public async Task InitializeAsync() => _house = await TeamsHouse.OpenAsync();

    public async Task DisposeAsync() => await _house.DisposeAsync();

    [Fact]
    public async Task A_good_token_is_let_in()
    {
        (await StatusAsync(Good)).ShouldBe(HttpStatusCode.OK);
        (await _house.Door.HeardAsync(1))[0].Text.ShouldBe("hello");
    }

    [Fact]
    public async Task A_token_that_ended_four_minutes_ago_is_let_in() =>
        (await StatusAsync(Good with { EndsIn = TimeSpan.FromMinutes(-4) })).ShouldBe(HttpStatusCode.OK);

    [Fact]
    public Task A_token_that_ended_six_minutes_ago_is_refused() => RefusedAsync(Good with { EndsIn = TimeSpan.FromMinutes(-6) });

    [Fact]
    public Task A_token_for_another_bot_is_refused() => RefusedAsync(Good with { Audience = "somebody-else" });

    [Fact]
    public Task A_token_of_another_issuer_is_refused() => RefusedAsync(Good with { Issuer = "https://api.botframework.us" });

    [Fact]
    public Task A_token_without_signature_is_refused() => RefusedAsync(Good with { Algorithm = "none" });

    [Fact]
    public Task A_token_signed_with_the_public_key_as_secret_is_refused() => RefusedAsync(Good with { Algorithm = "HS256" });

    [Fact]
    public Task A_token_with_a_better_hash_than_agreed_is_refused() => RefusedAsync(Good with { Algorithm = "RS512" });

    [Fact]
    public Task A_token_that_was_changed_after_signing_is_refused() => RefusedAsync(Good with { IsTampered = true });

    [Fact]
    public Task A_token_that_names_no_key_is_refused() => RefusedAsync(Good with { KeyId = "" });

    [Fact]
    public Task A_token_that_names_an_unknown_key_is_refused() => RefusedAsync(Good with { KeyId = "nobody-knows" });

    [Theory]
    [InlineData(null)]
    [InlineData("Basic YTpi")]
    [InlineData("Bearer ")]
    [InlineData("Bearer rubbish")]
    [InlineData("Bearer a.b.c")]
    public async Task No_token_or_rubbish_is_refused(string? authorization)
    {
        using var response = await _house.PostAsync(_house.Says.Message("hello").ToJsonString(), authorization);
        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        response.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer");
        _house.Door.Heard.ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_authorization_headers_are_refused() =>
        (await _house.StatusAsync(_house.Says.Message("hello"), _house.Bearer(), _house.Bearer())).ShouldBe(HttpStatusCode.Unauthorized);

    [Fact]
    public Task A_token_without_service_url_is_forbidden() => RefusedAsync(Good with { ServiceUrl = null }, HttpStatusCode.Forbidden);

    [Fact]
    public Task A_token_for_another_service_url_is_forbidden() =>
        RefusedAsync(Good with { ServiceUrl = "https://smba.trafficmanager.net/amer/" }, HttpStatusCode.Forbidden);

    [Fact]
    public async Task Case_and_a_trailing_slash_of_the_service_url_do_not_matter() =>
        (await StatusAsync(Good with { ServiceUrl = _house.Teams.ServiceUrl.TrimEnd('/').ToUpperInvariant() })).ShouldBe(HttpStatusCode.OK);

    [Fact]
    public async Task A_key_that_is_not_endorsed_for_the_channel_is_forbidden()
    {
        var activity = _house.Says.Message("hello");
        activity["channelId"] = "webchat";
        (await _house.StatusAsync(activity, _house.Bearer())).ShouldBe(HttpStatusCode.Forbidden);
        activity.Remove("channelId");
        (await _house.StatusAsync(activity, _house.Bearer())).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_service_url_on_a_host_that_is_not_allowed_is_forbidden_even_with_its_own_token()
    {
        const string elsewhere = "https://evil.trafficmanager.net/amer/";
        var activity = new Inbound(elsewhere).Message("hello");
        (await _house.StatusAsync(activity, _house.Teams.Issuer.Bearer(new() { ServiceUrl = elsewhere }))).ShouldBe(HttpStatusCode.Forbidden);
        _house.Door.Remembered.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_new_key_is_fetched_when_it_is_first_used_and_unknown_keys_do_not_flood_the_issuer()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var house = await TeamsHouse.OpenAsync(time: time);
        (await house.HearsAsync(house.Says.Message("one"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        house.Teams.Issuer.Rotate();
        time.Advance(TimeSpan.FromMinutes(2));
        (await house.HearsAsync(house.Says.Message("two"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        house.Teams.KeyRequests.ShouldBe(2);

        var unknown = house.Teams.Issuer.Bearer(new() { ServiceUrl = house.Teams.ServiceUrl, KeyId = "unknown" });
        for (var i = 0; i < 5; i++)
        {
            (await house.StatusAsync(house.Says.Message("x"), unknown)).ShouldBe(HttpStatusCode.Unauthorized);
        }

        house.Teams.KeyRequests.ShouldBe(2);
    }

    [Fact]
    public async Task A_revoked_key_is_refused_after_the_keys_were_renewed()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var house = await TeamsHouse.OpenAsync(time: time);
        var old = house.Bearer();
        (await house.StatusAsync(house.Says.Message("one"), old)).ShouldBe(HttpStatusCode.OK);
        house.Teams.Issuer.Rotate();
        time.Advance(TimeSpan.FromHours(25));
        (await house.StatusAsync(house.Says.Message("two"), old)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Nobody_is_let_in_while_the_keys_cannot_be_read()
    {
        _house.Teams.KeysAreReachable = false;
        (await StatusAsync(Good)).ShouldBe(HttpStatusCode.ServiceUnavailable);
        _house.Door.Heard.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_client_id_everybody_is_refused_and_the_log_says_why_once()
    {
        await using var house = await TeamsHouse.OpenAsync(new() { ["Teams:ClientId"] = null });
        (await house.HearsAsync(house.Says.Message("hello"))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await house.StatusAsync(house.Says.Message("hello"))).ShouldBe(HttpStatusCode.Unauthorized);
        house.Log.Lines.Count(l => l.Level == LogLevel.Warning && l.Text.StartsWith("Teams:ClientId is not set")).ShouldBe(1);
        house.Teams.KeyRequests.ShouldBe(0);
    }

    [Fact]
    public async Task Neither_tokens_nor_texts_are_logged()
    {
        var bearer = _house.Bearer();
        await _house.StatusAsync(_house.Says.Message("a very private thing"), bearer);
        (await StatusAsync(Good with { Audience = "somebody-else" })).ShouldBe(HttpStatusCode.Unauthorized);
        _house.Log.Lines.ShouldAllBe(l => !l.Text.Contains("private") && !l.Text.Contains(bearer.Substring(10, 30)));
    }

    private TokenWish Good => new() { ServiceUrl = _house.Teams.ServiceUrl };

    private Task<HttpStatusCode> StatusAsync(TokenWish wish) => _house.StatusAsync(_house.Says.Message("hello"), _house.Teams.Issuer.Bearer(wish));

    private async Task RefusedAsync(TokenWish wish, HttpStatusCode status = HttpStatusCode.Unauthorized)
    {
        (await StatusAsync(wish)).ShouldBe(status);
        (await StatusAsync(Good)).ShouldBe(HttpStatusCode.OK);
        (await _house.Door.HeardAsync(1)).Count.ShouldBe(1);
    }
}
