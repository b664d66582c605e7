using System.Text.Json.Nodes;
using PmoBot.Domain.Portfolio;
using PmoBot.TestKit;
using Shouldly;

namespace PmoBot.ConversationTests;

/// <summary>Follow-ups through the front door: each person and each thread has a context of its own.</summary>
public sealed class FollowUpDialogueTests
{
    private static PortfolioSnapshot History => Given.Snapshot(
        Given.Today,
        Given.Project("P1", "Phoenix ERP", Health.Red, p => { p.Department = "Finance"; p.Summary = "The supplier is late."; }),
        Given.Project("P2", "Sizewell C", Health.Green, p => p.Department = "DfT"),
        Given.Project("P3", "Atlas Payroll", Health.Green, p => p.Department = "Finance"),
        Given.Project("P4", "Atlas Warehouse", Health.Amber, p => p.Department = "DfT"));

    [Fact]
    public async Task A_sponsor_follows_up_without_naming_the_project_again()
    {
        await using var bot = await TestBot.OpenAsync(History);
        (await bot.Hears("hows phoenix")).Said.ShouldBe("Phoenix ERP is reported red.");
        (await bot.Hears("why?")).Said.ShouldBe("Phoenix ERP is red: the supplier is late.");
        (await bot.Hears("and the cost?")).Said.ShouldBe("Phoenix ERP has no budget and cost that can be read.");
        (await bot.Hears("what about sizewell")).Said.ShouldStartWith("Sizewell C is reported green");
        (await bot.Hears("how much does sizewell cost")).Said.ShouldBe("Sizewell C has no budget and cost that can be read.");
        (await bot.Hears("only DfT")).Said.ShouldBe("DfT has no budget and forecast that can be compared.");
        (await bot.Hears("how is the portfolio doing")).Said.ShouldBe("1 of 4 projects is red and 1 is amber.");
        (await bot.Hears("only DfT")).Said.ShouldBe("No project is red; 1 of 2 projects in DfT is amber.");
    }

    [Fact]
    public async Task Two_people_in_one_channel_and_two_threads_are_kept_apart()
    {
        await using var bot = await TestBot.OpenAsync(History);
        await bot.HearsAsync(bot.Says.ChannelMessage("how is phoenix"));
        var other = bot.Says.ChannelMessage("why?");
        other["from"] = new JsonObject { ["id"] = "29:ben", ["name"] = "Ben" };
        (await bot.HearsAsync(other)).Said.ShouldNotContain("Phoenix");
        var elsewhere = bot.Says.ChannelMessage("why?");
        elsewhere["conversation"]!["id"] = "19:abc@thread.tacv2;messageid=1";
        (await bot.HearsAsync(elsewhere)).Said.ShouldNotContain("Phoenix");
        (await bot.HearsAsync(bot.Says.ChannelMessage("why?"))).Said.ShouldStartWith("Phoenix ERP is red");
    }

    [Fact]
    public async Task A_pressed_choice_is_remembered_and_starting_over_forgets_it()
    {
        await using var bot = await TestBot.OpenAsync(History);
        var choice = await bot.Hears("how is atlas");
        choice.Said.ShouldBe("2 projects fit that name. Which one?");
        var row = choice.Card.GetProperty("body").EnumerateArray().First(e => e.TryGetProperty("selectAction", out _)).GetProperty("selectAction");
        await bot.Presses(row);
        (await bot.Hears("how is atlas")).Said.ShouldBe("Atlas Payroll is reported green.");
        (await bot.Hears("start over")).Said.ShouldStartWith("Done: I have forgotten");
        (await bot.Hears("how is atlas")).Said.ShouldBe("2 projects fit that name. Which one?");
    }

    [Fact]
    public async Task After_half_an_hour_nobody_knows_what_it_was()
    {
        await using var bot = await TestBot.OpenAsync(History);
        var portfolio = await bot.Hears("how is the portfolio doing");
        await bot.Presses(portfolio.Button("Open Phoenix ERP"));
        bot.Time.Advance(TimeSpan.FromMinutes(31));
        (await bot.Hears("and its cost?")).Said.ShouldNotContain("Phoenix");
    }
}
