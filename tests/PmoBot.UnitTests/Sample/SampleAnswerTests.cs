using PmoBot.Conversation.Answers;
using PmoBot.TestKit;
using Shouldly;

namespace PmoBot.UnitTests.Sample;

/// <summary>What a person hears of the sample: the traps again, at the end of the way.</summary>
public sealed class SampleAnswerTests
{
    private static Answer Asked(string question) => Given.SampleBot().Asks(question);

    private static string Said(string question) => AnswerText.Of(Asked(question));

    [Fact]
    public void The_verdict_counts_neither_the_silent_nor_the_stale_as_green()
    {
        var answer = Asked("how is the portfolio doing");
        answer.Headline.ShouldBe("4 of 42 projects are red and 9 are amber; the status of 3 is not known.");
        answer.Lead.ShouldBe("£14M of budget sits in red projects. 3 of the 26 reported green look worse by the data. 1 project has a status older than 30 days and counts as not known.");
    }

    [Theory]
    [InlineData("how is phoenix", "Phoenix ERP is reported red")]
    [InlineData("how is phoenix erp", "Phoenix ERP is reported red")]
    [InlineData("how is phoenix epr", "Phoenix EPR is reported green")]
    [InlineData("how is atlas", "Atlas is reported amber")]
    [InlineData("how is atlas 2", "Atlas 2 is reported green")]
    public void Projects_with_nearly_the_same_name_are_kept_apart(string question, string said) => Asked(question).Headline.ShouldStartWith(said);

    [Fact]
    public void A_green_that_the_dates_contradict_is_told_with_both()
    {
        var answer = Asked("how is harbour lights");
        answer.Headline.ShouldBe("Harbour Lights is reported green; the data says red.");
        AnswerText.Of(answer).ShouldContain("23 days (13%) after the baseline");
    }

    [Fact]
    public void A_project_that_moved_its_baseline_twice_is_told_against_the_first()
    {
        var said = Said("how is quayside cranes renewal");
        said.ShouldContain("183 days (34%) after the baseline (7 Apr 2027)");
        said.ShouldContain("moved twice since our first snapshot");
    }

    [Fact]
    public void A_cancelled_project_is_told_as_over_and_worries_nobody()
    {
        Asked("how is coach lounge refresh").Headline.ShouldBe("Coach Lounge Refresh is closed.");
        Said("what should I worry about").ShouldNotContain("Coach Lounge");
    }

    [Theory]
    [InlineData("how is data warehouse refresh", "last status is 40 days old")]
    [InlineData("how is site safety signage", "not known")]
    [InlineData("how is payroll harmonisation", "17 days past and the project is not complete (80%)")]
    [InlineData("how is rail sidings extension", "£1,200,000")]
    [InlineData("how is vlietmond terminal", "€3,400,000")]
    [InlineData("how is terminal operating system", "$2,290,000")]
    [InlineData("how is cyber hardening", "Budget not known")]
    [InlineData("how is innovation lab", "first snapshot")]
    public void A_fact_is_told_as_the_register_has_it(string question, string fact) => Said(question).ShouldContain(fact);

    [Fact]
    public void A_budget_that_is_missing_is_not_a_budget_of_nothing() => Said("how is cyber hardening").ShouldNotContain("£0");
}
