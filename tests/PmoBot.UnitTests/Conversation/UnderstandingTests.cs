using PmoBot.Conversation.Understanding;
using PmoBot.Conversation.Understanding.Names;
using PmoBot.Domain.Portfolio;
using PmoBot.TestKit;
using Shouldly;

namespace PmoBot.UnitTests.Conversation;

public sealed class UnderstandingTests
{
    private static readonly PortfolioSnapshot Register = Given.Snapshot(
        Given.Today,
        Given.Project("PRJ-014", "Geological Disposal Facility Programme (GDF)", Health.Red),
        Given.Project("PRJ-015", "Crossrail Programme", Health.Amber),
        Given.Project("PRJ-016", "Sizewell C", Health.Green),
        Given.Project("PRJ-017", "Customer Portal Renewal", Health.Green, p => p.ShortNames = ["Sunrise"]));

    [Theory]
    [InlineData("how is", "project.status")]
    [InlineData("how is the portfolio doing", "portfolio.status")]
    [InlineData("How's everything looking?", "portfolio.status")]
    [InlineData("are we on track", "portfolio.status")]
    [InlineData("give me the 30 second version", "portfolio.status")]
    [InlineData("HOW IS THE PORTFOLIO DOING???", "portfolio.status")]
    [InlineData("what changed since last week", "portfolio.changes")]
    [InlineData("anything go red", "portfolio.changes")]
    [InlineData("whats new since Monday", "portfolio.changes")]
    [InlineData("what moved", "portfolio.changes")]
    [InlineData("what should I worry about", "portfolio.attention")]
    [InlineData("top 3 problems", "portfolio.attention")]
    [InlineData("what's on fire", "portfolio.attention")]
    [InlineData("how do you know", "project.trust")]
    [InlineData("where does this come from?", "project.trust")]
    [InlineData("what can you do", "help")]
    [InlineData("", "help")]
    [InlineData("hello", "greeting")]
    [InlineData("thanks!", "greeting")]
    [InlineData("order a pizza", "none")]
    public void The_words_tell_the_intent(string text, string intent) => Given.Bot(Register).Asks(text).Intent.ShouldBe(intent);

    [Theory]
    [InlineData("how is prj-014", "PRJ-014")]
    [InlineData("tell me about PRJ 014", "PRJ-014")]
    [InlineData("status of GDF", "PRJ-014")]
    [InlineData("is sizewell ok?", "PRJ-016")]
    [InlineData("what about crosrail", "PRJ-015")]
    [InlineData("how is sunrise", "PRJ-017")]
    [InlineData("hows the customer portal renewal", "PRJ-017")]
    [InlineData("how is geolog doing", "PRJ-014")]
    public void A_project_is_known_by_many_names(string text, string id) => Find(text).ShouldBe([id]);

    [Theory]
    [InlineData("how is the portfolio doing")]
    [InlineData("what changed in the last quarter")]
    [InlineData("show me the red projects")]
    public void Words_that_ask_are_not_names(string text) => Find(text).ShouldBeEmpty();

    [Fact]
    public void A_button_carries_its_question_and_gives_it_back()
    {
        var question = new Question(Intents.PortfolioStatus, "P 1", Health.AmberRed, "portfolio.red", 3);
        Question.From(question.Intent, question.Slots().ToDictionary()).ShouldBe(question);
    }

    [Fact]
    public void A_button_that_we_did_not_make_is_not_obeyed()
    {
        Question.From("drop.table", new Dictionary<string, string>()).ShouldBeNull();
        Question.From(null, new Dictionary<string, string>()).ShouldBeNull();
        var odd = Question.From(Intents.PortfolioStatus, new Dictionary<string, string> { ["colour"] = "7", ["page"] = "-4", ["project"] = new('x', 5_000) })!;
        odd.ShouldBe(new Question(Intents.PortfolioStatus));
    }

    private static string[] Find(string text) => [.. new ProjectNames(Register.Projects).Find(Words.Of(text)).Select(p => p.Id)];
}
