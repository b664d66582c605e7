using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using PmoBot.Domain.Portfolio;
using PmoBot.TestKit;
using Shouldly;

namespace PmoBot.ConversationTests;

/// <summary>Dialogues through the front door, with signed tokens, on a database.</summary>
public sealed class PortfolioDialogueTests
{
    private static PortfolioSnapshot[] History =>
    [
        Given.Snapshot(Given.Today.AddDays(-7), Given.Project("P1", "Phoenix ERP", Health.Amber), Given.Project("P2", "Atlas", Health.Green)),
        Given.Snapshot(Given.Today, Given.Project("P1", "Phoenix ERP", Health.Red), Given.Project("P2", "Atlas", Health.Green)),
    ];

    [Fact]
    public async Task An_executive_asks_and_gets_the_truth()
    {
        await using var bot = await TestBot.OpenAsync(History);
        var answer = await bot.Hears("how is the portfolio doing");
        answer.Said.ShouldBe("1 of 2 projects is red.");
        answer.Summary.ShouldBe("1 of 2 projects is red.");
    }

    [Fact]
    public async Task A_button_changes_the_card_in_place_and_the_way_back_is_there()
    {
        await using var bot = await TestBot.OpenAsync(History);
        var card = await bot.Hears("how is the portfolio doing");
        var red = await bot.Presses(card.Button("Show red only"));
        red.GetProperty("type").GetString().ShouldBe("application/vnd.microsoft.card.adaptive");
        var list = red.GetProperty("value");
        list.GetProperty("speak").GetString().ShouldBe("1 of 2 projects is red.");
        var back = await bot.Presses(SentMessage.Buttons(list).First(b => b.GetProperty("title").GetString() == "Back to the portfolio"));
        back.GetProperty("value").GetProperty("speak").GetString().ShouldBe(card.Said);
        bot.Teams.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_second_press_is_harmless_and_answered_the_same()
    {
        await using var bot = await TestBot.OpenAsync(History);
        var card = await bot.Hears("how is the portfolio doing");
        var first = await bot.Presses(card.Button("What changed?"), id: "f:1");
        var again = await bot.Presses(card.Button("What changed?"), id: "f:1");
        var later = await bot.Presses(card.Button("What changed?"), id: "f:2");
        again.GetRawText().ShouldBe(first.GetRawText());
        later.GetRawText().ShouldBe(first.GetRawText());
    }

    [Fact]
    public async Task An_old_button_is_answered_with_a_sentence()
    {
        await using var bot = await TestBot.OpenAsync(History);
        var answer = await bot.PostAsync(bot.Says.CardAction("portfolio.forgotten", []));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("belongs to an older card");
    }

    [Fact]
    public async Task A_client_without_execute_gets_the_card_replaced()
    {
        await using var bot = await TestBot.OpenAsync(History);
        var card = await bot.Hears("how is the portfolio doing");
        var submit = JsonNode.Parse(card.Button("Show red only").GetProperty("fallback").GetProperty("data").GetRawText())!.AsObject();
        var replaced = await bot.HearsAsync(bot.Says.Submit(submit));
        replaced.Call.Method.ShouldBe("PUT");
        replaced.Said.ShouldBe("1 of 2 projects is red.");
    }

    [Fact]
    public async Task An_installation_is_welcomed_once_although_Teams_tells_it_twice()
    {
        await using var bot = await TestBot.OpenAsync(History);
        var (installation, conversation) = bot.Says.Installed();
        (await bot.HearsAsync(installation)).Said.ShouldStartWith("PmoBot tells you how the portfolio is doing");
        await bot.HearsWithoutAnswerAsync(conversation);
    }

    [Fact]
    public async Task A_restart_does_not_welcome_again_and_a_new_installation_does()
    {
        var bot = await TestBot.OpenAsync(History);
        await bot.HearsAsync(bot.Says.Installed().Installation);
        await using var restarted = await bot.RestartAsync();
        await restarted.HearsWithoutAnswerAsync(restarted.Says.Installed().Installation, restarted.Says.Uninstalled());
        (await restarted.HearsAsync(restarted.Says.Installed().Installation)).Said.ShouldStartWith("PmoBot tells you");
    }

    [Fact]
    public async Task A_team_is_welcomed_in_the_channel_that_was_chosen()
    {
        await using var bot = await TestBot.OpenAsync(History);
        var welcome = await bot.HearsAsync(bot.Says.InstalledInTeam().Installation);
        Uri.UnescapeDataString(welcome.Call.RawPath).ShouldContain(Inbound.TeamId);
    }

    [Fact]
    public async Task In_a_channel_the_mention_is_not_part_of_the_question()
    {
        await using var bot = await TestBot.OpenAsync(History);
        (await bot.HearsAsync(bot.Says.ChannelMessage("how is atlas"))).Said.ShouldBe("Atlas is reported green.");
    }

    [Fact]
    public async Task The_same_activity_is_answered_once()
    {
        await using var bot = await TestBot.OpenAsync(History);
        var message = bot.Says.Message("how is atlas", id: "1759944781430");
        await bot.HearsAsync(message);
        await bot.HearsWithoutAnswerAsync((JsonObject)message.DeepClone());
    }

    [Fact]
    public async Task Without_an_import_the_sample_answers_and_says_that_it_is_fiction()
    {
        await using var bot = await TestBot.OpenAsync();
        var answer = await bot.Hears("how is the portfolio doing");
        answer.Said.ShouldBe("4 of 42 projects are red and 9 are amber; the status of 3 is not known.");
        answer.Card.GetRawText().ShouldContain("Sample portfolio (fiction)");
    }

    [Fact]
    public async Task Hostile_names_reach_the_card_as_plain_text()
    {
        await using var bot = await TestBot.OpenAsync(Given.Snapshot(Given.Today, Given.Project("P1", "[click](https://evil.example) <at>everyone</at> **x**", Health.Red)));
        var card = (await bot.Hears("how is the portfolio doing")).Card.GetRawText();
        card.ShouldNotContain("<at>everyone</at>");
        var paragraphs = Paragraphs(JsonDocument.Parse(card).RootElement).ToArray();
        paragraphs.ShouldContain(p => p.Contains("click"));
        paragraphs.ShouldAllBe(p => !p.Contains("](") && !p.Contains("**x**"));
    }

    /// <summary>What clients read as Markdown.</summary>
    private static IEnumerable<string> Paragraphs(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Paragraphs),
        JsonValueKind.Object when element.TryGetProperty("type", out var type) && type.ValueEquals("TextBlock") => [element.GetProperty("text").GetString()!],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Paragraphs(p.Value)),
        _ => [],
    };
}
