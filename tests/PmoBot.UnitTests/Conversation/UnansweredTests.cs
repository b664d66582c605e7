using PmoBot.Conversation;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.People;
using PmoBot.Conversation.Portfolio;
using PmoBot.Conversation.Questions;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Questions;
using PmoBot.TestKit;
using Shouldly;

namespace PmoBot.UnitTests.Conversation;

/// <summary>The PMO learns which questions its data leaves open; nobody learns who asked, or in which words.</summary>
public sealed class UnansweredTests
{
    private const string WhatIsOpen = "which questions could you not answer";
    private static readonly PortfolioSnapshot Register = Given.Snapshot(Given.Today, Given.Project("P1", "Phoenix ERP", Health.Red), Given.Project("P2", "Atlas Payroll", Health.Green));

    private readonly QuestionTally _tally = new();
    private readonly Bot _bot;

    public UnansweredTests()
    {
        var portfolio = new CurrentPortfolio();
        portfolio.Swap(new PortfolioDesk(PortfolioReading.Of([Register], HealthRules.Default)));
        _bot = new Bot(portfolio, new BotOptions(), tally: _tally);
    }

    private Answer Hear(string text, bool ofThePmo = true) => _bot.Hear(new Utterance { Text = text, Place = Place.Personal, Today = Given.Today, IsOperator = ofThePmo }).Answer;

    [Fact]
    public void What_is_asked_in_vain_comes_first_with_what_is_missing()
    {
        for (var i = 0; i < 3; i++) Hear("what is the pmo worth");
        Hear("top risks");
        Hear("how is the portfolio doing");
        var answer = Hear(WhatIsOpen);
        answer.Headline.ShouldStartWith("4 of 5 questions could not be answered, or only in part;");
        answer.Items[0].State.ShouldBe("asked 3 times, open");
        answer.Items[0].Open!.Intent.ShouldBe(Intents.ValueRoi);
        answer.Items[1].Open!.Intent.ShouldBe(Intents.RiskTop);
        answer.Items.ShouldAllBe(i => i.Reason.Length > 0);
    }

    [Theory]
    [InlineData("what are we not measuring")]
    [InlineData("where are the gaps in our data")]
    [InlineData("quelles questions sont restées sans réponse")]
    [InlineData("welche Fragen konntest du nicht beantworten")]
    [InlineData("qué preguntas quedaron sin respuesta")]
    public void The_pmo_asks_in_many_ways(string text) => Hear(text).Source!.ShouldStartWith("Counts of the last 90 days");

    [Fact]
    public void Others_hear_whether_the_data_can_be_believed() => Hear(WhatIsOpen, ofThePmo: false).Headline.ShouldStartWith("Whether the reported colours are right cannot be checked");

    [Fact]
    public void Only_kinds_of_question_are_counted_and_giving_feedback_is_not()
    {
        Hear("what is the pmo worth");
        Hear("zanzibar xylophone qwerty");
        Hear("I want to rate the PMO");
        Hear("hello");
        _tally.TakeUnsaved().ShouldBe([new(new(Given.Today, Intents.ValueRoi, QuestionFate.NotTold), 1), new(new(Given.Today, Intents.None, QuestionFate.NotUnderstood), 1)], ignoreOrder: true);
    }

    [Fact]
    public void What_could_not_be_saved_is_counted_on()
    {
        Hear("what is the pmo worth");
        var taken = _tally.TakeUnsaved();
        Hear("what is the pmo worth");
        _tally.GiveBack(taken);
        _tally.TakeUnsaved().Single().Value.ShouldBe(2);
    }

    [Fact]
    public async Task Counting_from_many_threads_loses_nothing()
    {
        var saved = 0;
        var counting = Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => { for (var i = 0; i < 500; i++) Hear("top risks"); })));
        while (!counting.IsCompleted) saved += _tally.TakeUnsaved().Sum(c => c.Value);
        await counting;
        (saved + _tally.TakeUnsaved().Sum(c => c.Value)).ShouldBe(2_000);
    }
}
