using PmoBot.Domain.Portfolio;
using PmoBot.TestKit;
using Shouldly;

namespace PmoBot.UnitTests.Conversation;

public sealed class CountTests
{
    private static readonly PmoBot.Conversation.Bot Bot = Given.Bot(Given.Snapshot(Given.Today, Enumerable.Range(1, 8).Select(i => Given.Project($"P{i}", $"Project {(char)('A' + i)}ble", Health.Red))));

    [Fact]
    public void As_many_are_told_as_were_asked_for()
    {
        var answer = Bot.Asks("top 3 problems");
        answer.Items.Length.ShouldBe(3);
        answer.More!.Question.Page.ShouldBe(1);
        Bot.Presses(answer.More).Items.Length.ShouldBe(3);
    }

    [Fact]
    public void A_past_time_is_not_answered_as_if_it_were_now() =>
        Bot.Asks("how was the portfolio doing last month").Lead.ShouldStartWith("You asked for last month; I tell the status as of the newest snapshot");
}
