using System.Text.Json.Nodes;
using PmoBot.Domain.Portfolio;
using PmoBot.TestKit;
using Shouldly;

namespace PmoBot.ConversationTests;

/// <summary>Who speaks decides which projects are "mine" and what may be shown, through the front door.</summary>
public sealed class PeopleTests
{
    private const string Ada = "11111111-aaaa-bbbb-cccc-000000000001";
    private const string Ben = "11111111-aaaa-bbbb-cccc-000000000002";

    private static PortfolioSnapshot History => Given.Snapshot(
        Given.Today,
        Given.Project("P1", "Phoenix ERP", Health.Red, p => p.Budget = 4_000_000m) with { Sponsor = "Lovelace, Ada" },
        Given.Project("P2", "Sizewell C", Health.Green) with { ProjectManager = "ada.lovelace@example.org" },
        Given.Project("P3", "Quiet Harbour", Health.Amber) with { Sponsor = "Ben Nevis" });

    [Fact]
    public async Task My_projects_are_those_that_name_me_however_the_register_writes_it()
    {
        await using var bot = await TestBot.OpenAsync(History);
        (await bot.HearsAsync(From(bot, "how are my projects doing", "Ada Lovelace", Ada))).Said.ShouldBe("1 of 2 projects of yours is red.");
        (await bot.HearsAsync(From(bot, "which are red", "Ada Lovelace", Ada))).Said.ShouldContain("of yours");
    }

    [Fact]
    public async Task Who_is_named_nowhere_is_told_so_and_not_given_all()
    {
        await using var bot = await TestBot.OpenAsync(History);
        (await bot.HearsAsync(From(bot, "how are my projects doing", "Carla Nobody", Ben))).Said.ShouldBe("The register names you, Carla Nobody, neither as a sponsor nor as a project manager.");
    }

    [Fact]
    public async Task A_sponsor_means_the_own_projects_and_an_executive_all()
    {
        await using var bot = await TestBot.OpenAsync(History, new Dictionary<string, string?> { ["People:Sponsors:0"] = Ada, ["People:Executives:0"] = Ben });
        (await bot.HearsAsync(From(bot, "how is it all going", "Ada Lovelace", Ada))).Said.ShouldNotBeEmpty();
        (await bot.HearsAsync(From(bot, "what should I worry about", "Ada Lovelace", Ada))).Said.ShouldBe("1 of 2 projects of yours needs attention.");
        (await bot.HearsAsync(From(bot, "how is the whole portfolio doing", "Ada Lovelace", Ada))).Said.ShouldStartWith("1 of 3 projects is red");
        (await bot.HearsAsync(From(bot, "what should I worry about", "Ben Nevis", Ben))).Said.ShouldContain("3");
    }

    [Fact]
    public async Task Once_anybody_is_named_only_those_who_have_a_role_see_money()
    {
        await using var bot = await TestBot.OpenAsync(History, new Dictionary<string, string?> { ["People:Executives:0"] = Ben });
        (await bot.HearsAsync(From(bot, "how is phoenix", "Ben Nevis", Ben))).Card.GetRawText().ShouldContain("4,000,000");
        (await bot.HearsAsync(From(bot, "how is phoenix", "Carla Nobody", Ada))).Card.GetRawText().ShouldNotContain("4,000,000");
    }

    private static JsonObject From(TestBot bot, string text, string name, string directoryId)
    {
        var message = bot.Says.Message(text);
        message["from"] = new JsonObject { ["id"] = $"29:{directoryId}", ["name"] = name, ["aadObjectId"] = directoryId };
        return message;
    }
}
