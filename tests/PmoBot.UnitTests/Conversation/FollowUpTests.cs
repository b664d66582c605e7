using Microsoft.Extensions.Time.Testing;
using PmoBot.Conversation;
using PmoBot.Conversation.People;
using PmoBot.Conversation.Understanding;
using PmoBot.Conversation.Understanding.Talk;
using PmoBot.Domain.Portfolio;
using PmoBot.TestKit;
using Shouldly;

namespace PmoBot.UnitTests.Conversation;

public sealed class FollowUpTests
{
    private static readonly PortfolioSnapshot Before = Given.Snapshot(Given.Today.AddDays(-7), Projects(Health.Amber));
    private static readonly PortfolioSnapshot Now = Given.Snapshot(Given.Today, Projects(Health.Red));

    private readonly Bot _bot = Given.Bot(Before, Now);

    private static Project[] Projects(Health phoenix) =>
    [
        Given.Project("P1", "Phoenix ERP", phoenix, p =>
        {
            p.Department = "Finance";
            p.BaselineStart = new(2026, 1, 1);
            p.Baseline = new(2026, 12, 1);
            p.Forecast = new(2027, 3, 2);
        }),
        Given.Project("P2", "Atlas Payroll", Health.Green, p => p.Department = "Finance"),
        Given.Project("P3", "Atlas Warehouse", Health.Amber, p => p.Department = "Logistics"),
        Given.Project("P4", "Sizewell C", Health.Green, p => p.Department = "DESNZ"),
    ];

    [Fact]
    public void Why_is_about_the_project_in_focus_and_gives_the_reason_first()
    {
        Say("how is phoenix");
        var turn = Say("why?");
        (turn.Understood!.Intent, turn.Understood.Project!.Id).ShouldBe(("project.why", "P1"));
        turn.Reply.Answer.Headline.ShouldBe("Phoenix ERP is red because forecast finish is 91 days (28%) after the baseline (1 Dec 2026); it went from amber to red since 16 Nov 2026.");
    }

    [Fact]
    public void Another_side_another_project_and_back_inherit_what_is_not_said()
    {
        Say("how is phoenix");
        Of("and the cost?").ShouldBe(("cost.status", "P1", null));
        Of("what about sizewell").ShouldBe(("project.status", "P4", null));
        Of("any open risks?").ShouldBe(("risk.top", "P4", null));
        Of("who owns it").ShouldBe(("project.status", "P4", null));
        Of("since when?").ShouldBe(("project.why", "P4", null));
        Of("how is the portfolio doing").ShouldBe(("portfolio.status", null, null));
    }

    [Fact]
    public void A_question_that_named_its_project_is_asked_again_of_the_next_one()
    {
        Of("cost of phoenix").ShouldBe(("cost.status", "P1", null));
        Of("and sizewell?").ShouldBe(("cost.status", "P4", null));
    }

    [Fact]
    public void What_comes_between_does_not_change_what_is_spoken_of()
    {
        Say("how is phoenix");
        Say("send a pulse to the sponsors");
        Of("why is it red").ShouldBe(("project.why", "P1", null));
    }

    [Theory]
    [InlineData("back to everything", "portfolio.status")]
    [InlineData("overall", "portfolio.status")]
    [InlineData("what could go wrong with it", "risk.top")]
    public void What_says_little_is_read_with_what_was_spoken_of(string text, string intent)
    {
        Say("how is phoenix");
        Of(text).Item1.ShouldBe(intent);
    }

    [Fact]
    public void A_department_narrows_and_a_colour_narrows_further()
    {
        Say("how is the portfolio doing");
        var finance = Say("only finance");
        finance.Reply.Answer.Headline.ShouldBe("1 of 2 projects in Finance is red.");
        finance.Reply.Answer.Items.Select(i => i.Id).ShouldBe(["P1", "P2"]);
        Say("the red ones").Reply.Answer.Headline.ShouldBe("1 of 2 projects in Finance is red.");
        Of("and logistics?").ShouldBe(("portfolio.status", null, "Logistics"));
    }

    [Fact]
    public void A_choice_is_made_by_a_word_by_place_or_by_pressing_and_is_remembered()
    {
        Say("why is atlas red").Understood!.Asks.ShouldBeTrue();
        Of("the warehouse one").ShouldBe(("project.why", "P3", null));
        Of("how is atlas").ShouldBe(("project.status", "P3", null));
        Say("start over");
        var choice = Say("how is atlas");
        choice.Reply.Answer.Headline.ShouldBe("2 projects fit that name. Which one?");
        _bot.Take(At("") with { Pressed = choice.Reply.Answer.Items[0].Open });
        Of("and atlas?").Project.ShouldBe(choice.Reply.Answer.Items[0].Id);
    }

    [Fact]
    public void A_row_of_the_last_list_can_be_opened_by_its_place()
    {
        var list = Say("what should I worry about").Reply.Answer.Items;
        Of("tell me about the second one").Project.ShouldBe(list[1].Id);
    }

    [Fact]
    public void Thanks_are_answered_and_nothing_is_forgotten()
    {
        Say("how is phoenix");
        Of("thanks").ShouldBe(("greeting", null, null));
        Of("why").ShouldBe(("project.why", "P1", null));
    }

    [Theory]
    [InlineData("start over")]
    [InlineData("forget that")]
    public void Starting_over_lets_go_of_what_was_said(string words)
    {
        Say("how is phoenix");
        Say(words).Reply.Answer.Headline.ShouldStartWith("Done:");
        var why = Say("why is that");
        why.Understood!.Project.ShouldBeNull();
        why.Understood.Missing.ShouldBe(["project"]);
        why.Reply.Answer.Headline.ShouldBe("Which project do you mean?");
    }

    [Fact]
    public void Another_person_another_conversation_and_a_lone_question_have_no_context()
    {
        Say("how is phoenix");
        _bot.Take(At("and the cost?") with { Person = "ben" }).Understood!.Project.ShouldBeNull();
        _bot.Take(At("and the cost?") with { Conversation = "other" }).Understood!.Project.ShouldBeNull();
        _bot.Take(At("and the cost?") with { Conversation = null }).Understood!.Project.ShouldBeNull();
        Of("and the cost?").Project.ShouldBe("P1");
    }

    [Fact]
    public void After_half_an_hour_of_silence_the_context_is_gone()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UnixEpoch);
        var memory = new ConversationMemory(time);
        var context = TalkContext.Empty with { Project = new("P1", "Phoenix ERP") };
        memory.Keep(At(""), context);
        time.Advance(TimeSpan.FromMinutes(29));
        memory.Recall(At("")).ShouldBe(context);
        time.Advance(TimeSpan.FromMinutes(1));
        memory.Recall(At("")).ShouldBe(TalkContext.Empty);
    }

    [Fact]
    public void The_memory_is_bounded_and_the_newest_stay()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UnixEpoch);
        var memory = new ConversationMemory(time);
        for (var i = 0; i <= ConversationMemory.Most + 10; i++)
        {
            time.Advance(TimeSpan.FromMilliseconds(1));
            memory.Keep(At("") with { Person = $"p{i}" }, TalkContext.Empty with { Project = new("P1", "x") });
        }

        memory.Count.ShouldBeLessThanOrEqualTo(ConversationMemory.Most);
        memory.Recall(At("") with { Person = $"p{ConversationMemory.Most + 10}" }).Project.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("which pm is the worst", "decline.ranking", "I do not rank people.")]
    [InlineData("who gave us a 2", "decline.identity", "I do not tell who gave a rating or a comment.")]
    [InlineData("make it green", "decline.edit", "I cannot change what is reported.")]
    public void What_must_be_declined_is_declined_with_the_reason_and_a_way_on(string text, string intent, string headline)
    {
        var answer = Say(text).Reply.Answer;
        (answer.Intent, answer.Headline).ShouldBe((intent, headline));
        answer.Lead.ShouldNotBeNullOrEmpty();
        answer.Next.ShouldNotBeEmpty();
    }

    [Fact]
    public void What_comes_later_is_said_to_be_understood_with_project_and_period()
    {
        var answer = Say("draft a story about phoenix last month").Reply.Answer;
        answer.Headline.ShouldBe("I understood: success stories, of Phoenix ERP (last month: 1 Oct 2026 to 31 Oct 2026). I cannot answer that yet.");
        answer.Next[0].Question.ShouldBe(new Question(Intents.ProjectStatus, "P1"));
    }

    [Fact]
    public void Every_intent_has_an_answer_and_its_buttons_lead_on()
    {
        foreach (var intent in Intents.All)
        {
            var answer = _bot.Take(At("") with { Pressed = new Question(intent, "P1") }).Reply.Answer;
            answer.Headline.ShouldNotBeNullOrWhiteSpace();
            answer.Next.ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void An_unsure_reading_is_asked_back_in_words_and_remembered()
    {
        var hearing = new Hearing(null, TalkContext.Empty, Given.Today, "en");
        var understood = new Listener(new Unsure(), 1).Understand("hm this and that", hearing);
        understood.Asks.ShouldBeTrue();
        understood.Alternatives.Select(a => a.Intent).ShouldBe(["cost.status", "risk.top", "portfolio.status"]);
        var readings = PmoBot.Conversation.Help.DidYouMeanHandler.Readings(understood);
        PmoBot.Conversation.Help.DidYouMeanHandler.Answer(understood, readings, null, PmoBot.Domain.Words.Wording.English).Next.Take(3).Select(n => n.Title.ToString())
            .ShouldBe(["What does the portfolio cost, against its budget?", "What are the top risks of the portfolio?", "How is the portfolio doing?"]);
        var after = hearing with { Context = TalkContext.Empty.Offering(readings) };
        new Listener(new Unsure(), 1).Understand("the second one", after).Intent.ShouldBe("risk.top");
    }

    private Turn Say(string text) => _bot.Take(At(text));

    private (string Intent, string? Project, string? Department) Of(string text)
    {
        var understood = Say(text).Understood!;
        return (understood.Intent, understood.Project?.Id, understood.Department);
    }

    private static Utterance At(string text) => new() { Text = text, Place = Place.Personal, Today = Given.Today, Conversation = "chat", Person = "ann" };

    private sealed class Unsure : IIntentReader
    {
        public double AskBelow(string language) => 0.5;

        public IReadOnlyList<IntentReading> Read(string text, string language) =>
            [new(Intents.CostStatus, 0.3), new(Intents.RiskTop, 0.25), new(Intents.PortfolioStatus, 0.2), new(Intents.None, 0.1)];
    }
}
