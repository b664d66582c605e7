using System.Net;
using Microsoft.Extensions.Time.Testing;
using PmoBot.Teams;
using Shouldly;

namespace PmoBot.ConversationTests.Teams;

/// <summary>What happens behind the 200: order, the busy sign, the end.</summary>
public sealed class TurnTests
{
    [Fact]
    public async Task Messages_of_one_conversation_are_heard_in_order_and_others_do_not_wait()
    {
        await using var house = await TeamsHouse.OpenAsync();
        house.Door.OnReceive = (a, _) => a.Text == "slow" ? house.Door.Released : Task.CompletedTask;
        await house.HearsAsync(house.Says.Message("slow"));
        await house.HearsAsync(house.Says.Message("next"));
        await house.HearsAsync(house.Says.Message("other", conversationId: "a:other"));
        (await house.Door.HeardAsync(2)).Select(a => a.Text).ShouldBe(["slow", "other"]);
        house.Door.Release();
        (await house.Door.HeardAsync(3))[2].Text.ShouldBe("next");
    }

    [Fact]
    public async Task No_more_conversations_than_allowed_are_worked_on_at_once()
    {
        await using var house = await TeamsHouse.OpenAsync(new() { ["Teams:MaxParallelTurns"] = "2", ["Teams:MaxWaitingTurns"] = "3" });
        house.Door.OnReceive = (_, _) => house.Door.Released;
        foreach (var id in (string[])["a", "b", "c"])
        {
            (await house.HearsAsync(house.Says.Message(id, conversationId: id))).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        var overflow = house.Says.Message("d", conversationId: "d");
        (await house.HearsAsync(overflow)).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await house.Door.HeardAsync(2)).Count.ShouldBe(2);
        house.Door.Release();
        await house.Door.HeardAsync(3);
    }

    [Fact]
    public async Task The_busy_sign_shows_when_an_answer_takes_more_than_a_second()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var house = await TeamsHouse.OpenAsync(time: time);
        house.Door.OnReceive = async (a, cancel) =>
        {
            if (a.Text == "slow")
            {
                await house.Door.Released;
            }

            await house.Connector.SendAsync(a.Reference, new() { Text = a.Text }, cancel);
        };
        await house.HearsAsync(house.Says.Message("quick"));
        await house.Teams.HeardAsync(1);
        await house.HearsAsync(house.Says.Message("slow"));
        await house.Door.HeardAsync(2);
        await AdvanceUntilAsync(time, () => house.Teams.Calls.Count == 2);
        house.Door.Release();
        (await house.Teams.HeardAsync(3)).Select(c => c.IsTyping).ShouldBe([false, true, false]);
    }

    [Fact]
    public async Task A_stopping_house_finishes_what_it_heard()
    {
        await using var house = await TeamsHouse.OpenAsync();
        var finished = 0;
        house.Door.OnReceive = async (_, _) =>
        {
            await house.Door.Released;
            Interlocked.Increment(ref finished);
        };
        await house.HearsAsync(house.Says.Message("one"));
        await house.HearsAsync(house.Says.Message("two"));
        await house.Door.HeardAsync(1);
        var stop = house.StopAsync();
        stop.IsCompleted.ShouldBeFalse();
        house.Door.Release();
        await stop;
        finished.ShouldBe(2);
    }

    [Fact]
    public async Task A_turn_that_outlives_the_hosts_patience_is_cancelled()
    {
        await using var house = await TeamsHouse.OpenAsync();
        var cancelled = new TaskCompletionSource();
        house.Door.OnReceive = async (_, cancel) =>
        {
            await using var watch = cancel.Register(cancelled.SetResult);
            await Task.Delay(Timeout.Infinite, cancel);
        };
        await house.HearsAsync(house.Says.Message("endless"));
        await house.Door.HeardAsync(1);
        using var patience = new CancellationTokenSource();
        var stop = house.StopAsync(patience.Token);
        await patience.CancelAsync();
        await cancelled.Task.WaitAsync(TimeSpan.FromSeconds(10));
        await Record.ExceptionAsync(() => stop);
    }

    [Fact]
    public async Task An_invoke_that_takes_too_long_becomes_an_error_that_can_be_read()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var house = await TeamsHouse.OpenAsync(time: time);
        house.Door.OnInvoke = async _ =>
        {
            await house.Door.Released;
            return InvokeAnswer.Message("late");
        };
        var press = house.Says.CardAction("slow");
        var answer = house.HearsAsync(press);
        await house.Door.HeardAsync(1);
        await AdvanceUntilAsync(time, () => answer.IsCompleted);
        (await (await answer).Content.ReadAsStringAsync()).ShouldContain("\"statusCode\":500");
        house.Door.Release();
        (await (await house.HearsAsync(press)).Content.ReadAsStringAsync()).ShouldContain("late");
    }

    /// <summary>Moves the clock in small steps, because the timer is set on another thread.</summary>
    private static async Task AdvanceUntilAsync(FakeTimeProvider time, Func<bool> isDone)
    {
        for (var step = 0; step < 2_000 && !isDone(); step++)
        {
            time.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Delay(5);
        }

        isDone().ShouldBeTrue();
    }
}
