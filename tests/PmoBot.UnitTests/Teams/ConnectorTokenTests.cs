using PmoBot.Teams;
using Shouldly;

namespace PmoBot.UnitTests.Teams;

public sealed class ConnectorTokenTests
{
    private readonly ConnectorBench _bench = new();

    [Fact]
    public async Task A_token_is_used_until_five_minutes_before_its_end()
    {
        (await _bench.Token.GetAsync(default)).Parameter.ShouldBe("token-1");
        _bench.Time.Advance(TimeSpan.FromMinutes(54));
        (await _bench.Token.GetAsync(default)).Parameter.ShouldBe("token-1");
        _bench.Time.Advance(TimeSpan.FromMinutes(2));
        (await _bench.Token.GetAsync(default)).Parameter.ShouldBe("token-2");
    }

    [Fact]
    public async Task Many_who_wait_make_one_request()
    {
        var gate = new TaskCompletionSource();
        _bench.Credential.Gate = gate.Task;
        var all = Enumerable.Range(0, 20).Select(_ => _bench.Token.GetAsync(default).AsTask()).ToArray();
        gate.SetResult();
        (await Task.WhenAll(all)).ShouldAllBe(h => h.Parameter == "token-1");
        _bench.Credential.Given.ShouldBe(1);
    }

    [Fact]
    public async Task A_token_that_was_replaced_already_is_not_replaced_again()
    {
        var first = await _bench.Token.GetAsync(default);
        _bench.Token.Drop(first);
        var second = await _bench.Token.GetAsync(default);
        _bench.Token.Drop(first);
        (await _bench.Token.GetAsync(default)).ShouldBeSameAs(second);
    }

    [Fact]
    public async Task A_failure_is_not_remembered()
    {
        _bench.Credential.Fault = new InvalidOperationException("no");
        await Should.ThrowAsync<InvalidOperationException>(async () => await _bench.Token.GetAsync(default));
        _bench.Credential.Fault = null;
        (await _bench.Token.GetAsync(default)).Parameter.ShouldBe("token-1");
    }

    [Fact]
    public async Task A_short_lived_token_is_used_for_half_its_life()
    {
        _bench.Credential.Lifetime = TimeSpan.FromMinutes(4);
        await _bench.Token.GetAsync(default);
        _bench.Time.Advance(TimeSpan.FromMinutes(1));
        (await _bench.Token.GetAsync(default)).Parameter.ShouldBe("token-1");
        _bench.Time.Advance(TimeSpan.FromMinutes(2));
        (await _bench.Token.GetAsync(default)).Parameter.ShouldBe("token-2");
    }
}
