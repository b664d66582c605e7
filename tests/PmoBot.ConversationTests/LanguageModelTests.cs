using System.Text.Json;
using Microsoft.Extensions.Configuration;
using PmoBot.Conversation;
using PmoBot.Conversation.People;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Portfolio;
using PmoBot.Host.Doors.LanguageModel;
using PmoBot.TestKit;
using Shouldly;

namespace PmoBot.ConversationTests;

/// <summary>The optional language model through the front door, against a fake service: it may choose an intent of ours and a name in the sentence, and nothing else.</summary>
public sealed class LanguageModelTests
{
    /// <summary>A sentence of which the embedded reading is unsure.</summary>
    private const string Doubtful = "phoenix something something";

    private static PortfolioSnapshot History => Given.Snapshot(
        Given.Today, Given.Project("P1", "Phoenix ERP", Health.Red), Given.Project("P2", "Sizewell C", Health.Green), Given.Project("P3", "Quiet Harbour", Health.Amber));

    [Fact]
    public async Task It_decides_what_the_embedded_reading_is_unsure_of()
    {
        await using var model = await FakeLanguageModel.StartAsync();
        model.Answers = _ => Choice(Intents.ProjectStatus, "phoenix");
        await using var bot = await TestBot.OpenAsync(History, model.Settings);
        (await bot.Hears(Doubtful)).Said.ShouldBe("Phoenix ERP is reported red.");
        model.Heard.Single()["text"]!.GetValue<string>().ShouldBe(Doubtful);
        model.Heard.Single()["likeliest"]!.AsArray().Count.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task It_is_not_asked_what_is_clear()
    {
        await using var model = await FakeLanguageModel.StartAsync();
        await using var bot = await TestBot.OpenAsync(History, model.Settings);
        (await bot.Hears("how is the portfolio doing")).Said.ShouldContain("1 of 3 projects is red");
        model.Heard.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_is_sent_before_the_administrator_allows_it()
    {
        await using var model = await FakeLanguageModel.StartAsync();
        var settings = model.Settings;
        settings["LanguageModel:SendTexts"] = null;
        await using var bot = await TestBot.OpenAsync(History, settings);
        (await bot.Hears(Doubtful)).Said.ShouldStartWith("I am not sure what you mean.");
        model.Heard.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("no json at all")]
    [InlineData("""{"intent": "portfolio.delete"}""")]
    [InlineData("""{"intent": 7}""")]
    [InlineData("""["project.status"]""")]
    [InlineData("""{"answer": "3 projects are red"}""")]
    public async Task When_it_fails_or_says_what_it_may_not_the_bot_asks_the_person(string? answer)
    {
        await using var model = await FakeLanguageModel.StartAsync();
        model.Answers = _ => answer;
        await using var bot = await TestBot.OpenAsync(History, model.Settings);
        (await bot.Hears(Doubtful)).Said.ShouldStartWith("I am not sure what you mean.");
        model.Heard.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_project_that_was_not_said_is_not_believed()
    {
        await using var model = await FakeLanguageModel.StartAsync();
        model.Answers = _ => Choice(Intents.ProjectStatus, "Sizewell C");
        await using var bot = await TestBot.OpenAsync(History, model.Settings);
        (await bot.Hears(Doubtful)).Said.ShouldBe("Phoenix ERP is reported red.");
    }

    [Fact]
    public async Task When_it_is_slow_the_bot_asks_the_person()
    {
        await using var model = await FakeLanguageModel.StartAsync();
        model.Hangs = true;
        var settings = model.Settings;
        settings["LanguageModel:TimeoutMilliseconds"] = "150";
        await using var bot = await TestBot.OpenAsync(History, settings);
        (await bot.Hears(Doubtful)).Said.ShouldStartWith("I am not sure what you mean.");
    }

    [Fact]
    public void It_is_told_every_intent() =>
        LanguageModelPrompt.Meanings.Select(m => m.Intent).ShouldBe(Intents.All, ignoreOrder: true);

    [Theory]
    [InlineData("http://example.com/v1", "any", "2000")]
    [InlineData("https://example.com/v1", "", "2000")]
    [InlineData("https://example.com/v1", "any", "60000")]
    public async Task Settings_that_make_no_sense_are_said_at_the_start(string endpoint, string name, string milliseconds)
    {
        var settings = new Dictionary<string, string?>
        {
            ["LanguageModel:Endpoint"] = endpoint, ["LanguageModel:Model"] = name, ["LanguageModel:TimeoutMilliseconds"] = milliseconds, ["LanguageModel:SendTexts"] = "true",
        };
        (await Should.ThrowAsync<PmoBot.Host.SettingsUnusable>(async () => await TestBot.OpenAsync(History, settings))).Message.ShouldStartWith("LanguageModel:");
    }

    /// <summary>
    /// The path is proven with a model that always answers the truth: of the labelled sentences of the hold-out, those that the embedded reading is sure of and right
    /// about stay so, and every doubtful one is right.
    /// </summary>
    [Fact]
    public async Task With_a_model_that_knows_the_truth_nearly_all_sentences_are_right()
    {
        var truth = File.ReadLines(HoldOut()).Where(l => l.Contains('\t') && !l.StartsWith('#'))
            .Select(l => l.Split('\t')).DistinctBy(l => l[1]).ToDictionary(l => l[1], l => l[0]);
        await using var model = await FakeLanguageModel.StartAsync();
        model.Answers = text => Choice(truth[text], null);
        var reader = LanguageModelRegistration.Reader(new ConfigurationBuilder().AddInMemoryCollection(model.Settings).Build());
        var bot = Given.Bot(reader, History);
        var right = 0;
        foreach (var (text, intent) in truth)
        {
            var turn = await bot.TakeAsync(new Utterance { Text = text, Place = Place.Personal, Today = Given.Today }, CancellationToken.None);
            if (Same(turn.Understood!.Intent, intent)) right++;
        }

        model.Heard.Count.ShouldBeGreaterThan(20);
        ((double)right / truth.Count).ShouldBeGreaterThan(0.96);
    }

    /// <summary>Names decide between the portfolio and one project, and this register knows other projects than the sentences.</summary>
    private static bool Same(string read, string truth) => read == truth || (read is Intents.PortfolioStatus or Intents.ProjectStatus && truth is Intents.PortfolioStatus or Intents.ProjectStatus);

    private static string HoldOut()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "PmoBot.sln"))) at = at.Parent!;
        return Path.Combine(at.FullName, "tests", "holdout", "english.tsv");
    }

    private static string Choice(string intent, string? project) => JsonSerializer.Serialize(new { intent, project });
}
