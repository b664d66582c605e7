using PmoBot.Conversation.Answers;
using PmoBot.Conversation.People;
using PmoBot.Domain.Portfolio;
using PmoBot.TestKit;
using Shouldly;

namespace PmoBot.UnitTests.Conversation;

public sealed class PortfolioAnswerTests
{
    private static readonly DateOnly Now = Given.Today;
    private static readonly DateOnly LastWeek = Now.AddDays(-7);

    private static PortfolioSnapshot Current(DateOnly asOf) => Given.Snapshot(
        asOf,
        Given.Project("P1", "Phoenix ERP", Health.Red, p => { p.Summary = "The supplier is late."; p.Budget = 4_100_000m; }),
        Given.Project("P2", "Atlas", Health.Amber),
        Given.Project("P3", "Harbour Lights", Health.Green),
        Given.Project("P4", "Quiet One", Health.Unknown));

    private static PortfolioSnapshot Before(DateOnly asOf) => Given.Snapshot(
        asOf,
        Given.Project("P1", "Phoenix ERP", Health.Amber, p => p.Budget = 4_100_000m),
        Given.Project("P2", "Atlas", Health.Amber),
        Given.Project("P3", "Harbour Lights", Health.Amber),
        Given.Project("P4", "Quiet One", Health.Unknown));

    [Fact]
    public void The_verdict_counts_red_amber_and_not_known()
    {
        var answer = Given.Bot(Current(Now)).Asks("how is the portfolio doing");
        answer.Headline.ShouldBe("1 of 4 projects is red and 1 is amber; the status of 1 is not known.");
    }

    [Fact]
    public void The_figures_carry_the_counts_by_key()
    {
        var figures = Given.Bot(Current(Now)).Asks("how is the portfolio doing").Figures.ToDictionary(f => f.Key, f => f.Value);
        figures["portfolio.projects"].ShouldBe(4);
        figures["portfolio.red"].ShouldBe(1);
        figures["portfolio.amber"].ShouldBe(1);
        figures["portfolio.green"].ShouldBe(1);
        figures["portfolio.unknown"].ShouldBe(1);
    }

    [Fact]
    public void The_worst_stands_first_with_its_movement_and_reason()
    {
        var worst = Given.Bot(Before(LastWeek), Current(Now)).Asks("how is the portfolio doing").Items[0];
        worst.Name.ShouldBe("Phoenix ERP");
        worst.State.ShouldBe("red");
        worst.Reason.ShouldContain("amber");
        worst.Reason.ShouldContain("The supplier is late.");
    }

    [Fact]
    public void Old_data_is_said_in_the_first_line_and_told_in_the_past()
    {
        var answer = Given.Bot(Current(Now.AddDays(-40))).Asks("how is the portfolio doing");
        answer.Headline.ShouldBe("On 14 Oct 2026, 40 days ago, 1 of 4 projects was red and 1 was amber; the status of 1 was not known.");
    }

    [Fact]
    public void What_changed_is_told_against_the_snapshot_before()
    {
        var answer = Given.Bot(Before(LastWeek), Current(Now)).Asks("what changed since last week");
        answer.Intent.ShouldBe("portfolio.changes");
        answer.Headline.ShouldStartWith("From 16 Nov 2026 to 23 Nov 2026: 1 got worse and 1 got better");
        answer.Items[0].Name.ShouldBe("Phoenix ERP");
    }

    [Fact]
    public void The_first_snapshot_has_nothing_to_compare_with()
    {
        Given.Bot(Current(Now)).Asks("what changed").Headline.ShouldBe("There is nothing to compare with yet: the first snapshot is of 23 Nov 2026.");
    }

    [Fact]
    public void Red_only_lists_the_red_and_their_share()
    {
        var answer = Given.Bot(Current(Now)).Asks("show red only");
        answer.Headline.ShouldBe("1 of 4 projects is red.");
        answer.Items.Select(i => i.Name).ShouldBe(["Phoenix ERP"]);
    }

    [Fact]
    public void A_project_is_found_by_a_part_of_its_name()
    {
        var answer = Given.Bot(Current(Now)).Asks("how is phoenix?");
        answer.Intent.ShouldBe("project.status");
        answer.Headline.ShouldBe("Phoenix ERP is reported red.");
    }

    [Fact]
    public void A_name_that_two_projects_share_is_asked_back()
    {
        var bot = Given.Bot(Given.Snapshot(Now, Given.Project("A1", "Atlas Finance", Health.Red), Given.Project("A2", "Atlas Payroll", Health.Green)));
        var answer = bot.Asks("how is atlas");
        answer.Headline.ShouldBe("2 projects fit that name. Which one?");
        bot.Presses(new NextStep($"", answer.Items[1].Open!, $"")).Headline.ShouldContain("Atlas Payroll");
    }

    [Fact]
    public void A_project_that_nobody_knows_is_not_guessed()
    {
        Given.Bot(Current(Now)).Asks("how is Zanzibar").Headline.ShouldBe("I know no project called “zanzibar”.");
    }

    [Fact]
    public void A_green_that_the_data_doubts_says_both()
    {
        var melon = Given.Project("P9", "Melon", Health.Green, p =>
        {
            p.BaselineStart = new(2026, 5, 1);
            p.Baseline = new(2026, 11, 30);
            p.Forecast = new(2026, 12, 23);
        });
        var bot = Given.Bot(Given.Snapshot(Now, melon));
        bot.Asks("how is melon").Headline.ShouldBe("Melon is reported green; the data says red.");
        bot.Asks("how is the portfolio doing").Items.Single().State.ShouldBe("green, data says red");
    }

    [Fact]
    public void Money_is_not_shown_where_everyone_reads()
    {
        var bot = Given.Bot(Before(LastWeek), Current(Now));
        foreach (var question in new[] { "how is the portfolio doing", "how is phoenix", "what changed", "where is this from", "where does phoenix come from", "show red only" })
        {
            var answer = bot.Asks(question, Place.Shared);
            var everything = AnswerText.Of(answer) + AnswerJson.Of(answer) + AnswerCard.Of(answer).ToJson();
            everything.ShouldNotContain("4,100,000");
            everything.ShouldNotContain("4.1M");
            everything.ShouldNotContain("4100000");
        }

        bot.Asks("how is the portfolio doing").Lead!.ShouldContain("£4.1M");
    }

    [Theory]
    [InlineData("how is the portfolio doing")]
    [InlineData("how is phoenix erp")]
    [InlineData("how is energy metering")]
    [InlineData("what should I worry about")]
    [InlineData("what changed")]
    [InlineData("where is this from")]
    [InlineData("where does energy metering come from")]
    public void No_amount_of_the_sample_reaches_a_shared_place(string question)
    {
        var answer = Given.SampleBot().Asks(question, Place.Shared);
        var everything = AnswerText.Of(answer) + AnswerCard.Of(answer).ToJson();
        everything.ShouldNotContain("£");
        everything.ShouldNotContain("GBP 4");
        everything.ShouldNotMatch(@"\d{3},\d{3}");
    }

    [Fact]
    public void Without_a_register_the_bot_says_who_can_supply_it()
    {
        Given.Bot().Asks("how is the portfolio doing").Headline.ShouldBe("There is no project register yet, so I cannot answer.");
    }

    [Fact]
    public void What_is_not_understood_is_said_and_help_is_offered()
    {
        var answer = Given.Bot(Current(Now)).Asks("book me a flight to Oslo");
        answer.Intent.ShouldBe("none");
        answer.Next.ShouldNotBeEmpty();
    }

    [Fact]
    public void Every_button_leads_to_an_answer_and_back()
    {
        var bot = Given.Bot(Before(LastWeek), Current(Now));
        var seen = new HashSet<string>();
        var toPress = new Queue<NextStep>(bot.Asks("help").Next);
        while (toPress.TryDequeue(out var step))
        {
            if (!seen.Add(step.Question.ToString())) continue;
            var answer = bot.Presses(step);
            answer.Intent.ShouldNotBe("none");
            answer.Next.Length.ShouldBeInRange(1, 4);
            foreach (var next in answer.Next) toPress.Enqueue(next);
            if (answer.More is { } more) toPress.Enqueue(more);
        }

        seen.Count.ShouldBeGreaterThan(6);
    }

    [Theory]
    [InlineData("how is the portfolio doing")]
    [InlineData("how is phoenix erp")]
    [InlineData("how is energy metering")]
    [InlineData("show red only")]
    [InlineData("what changed")]
    [InlineData("help")]
    public void The_words_that_an_answer_suggests_are_understood_as_its_button_is(string question)
    {
        var bot = Given.SampleBot();
        foreach (var step in bot.Asks(question).Next)
        {
            Given.SampleBot().Asks(step.Phrase.ToString()).Headline.ShouldBe(bot.Presses(step).Headline, step.Phrase.ToString());
        }
    }

    [Theory]
    [InlineData("en-GB", "23 Nov 2026")]
    [InlineData("en-US", "Nov 23, 2026")]
    [InlineData("de-DE", "23. Nov. 2026")]
    [InlineData("fr-FR", "23 nov. 2026")]
    [InlineData("es-ES", "23 nov 2026")]
    public void A_date_bears_its_months_name_so_that_nobody_can_misread_it(string culture, string date) =>
        Given.Bot(Current(Now)).Asks("what changed", culture: culture).Headline.ShouldContain(date);
}
