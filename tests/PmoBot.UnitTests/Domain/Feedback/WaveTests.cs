using PmoBot.Domain.Feedback.FollowUp;
using PmoBot.Domain.Feedback.Results;
using PmoBot.Domain.Feedback.Testimonials;
using PmoBot.Domain.Feedback.Waves;
using Shouldly;

namespace PmoBot.UnitTests.Domain.Feedback;

/// <summary>The lives of a wave, a case and a testimonial.</summary>
public sealed class WaveTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 10, 0, 0, TimeSpan.Zero);
    private static readonly Wave Draft = new FeedbackProgram { Id = "p", Name = "Pulse" }.NewWave("w", "Pulse of November", "lead");
    private static readonly Wave Open = Draft.Open(Now, Now.AddDays(7)).Wave;

    [Fact]
    public void A_wave_is_drafted_opened_closed_and_then_stays()
    {
        Draft.TakesAnswers(Now).ShouldBeFalse();
        Open.TakesAnswers(Now).ShouldBeTrue();
        Open.TakesAnswers(Now.AddDays(7)).ShouldBeFalse();
        Open.IsDueToClose(Now.AddDays(7)).ShouldBeTrue();
        var closing = Open.BeginClosing().Wave;
        closing.TakesAnswers(Now).ShouldBeFalse();
        closing.IsDueToClose(Now).ShouldBeTrue("whoever finds it closing goes on");
        var closed = closing.EndClosing(Now.AddDays(7)).Wave;
        closed.ClosedAt.ShouldBe(Now.AddDays(7));
        closed.IsDueToClose(Now.AddDays(8)).ShouldBeFalse();
        closed.Open(Now, Now.AddDays(1)).Refusal!.ToString().ShouldBe("Pulse of November is closed. Start a new survey: its results stand beside these.");
        closed.BeginClosing().IsTaken.ShouldBeFalse();
        closed.Extend(Now.AddDays(30)).IsTaken.ShouldBeFalse();
        Draft.BeginClosing().IsTaken.ShouldBeFalse();
        Open.EndClosing(Now).IsTaken.ShouldBeFalse();
        Draft.Open(Now, Now).IsTaken.ShouldBeFalse();
    }

    [Fact]
    public void Rules_are_frozen_when_the_wave_is_opened()
    {
        var stricter = ConfidentialityRules.Default with { CountsFrom = 8 };
        Draft.WithRules(stricter).Wave.Rules.ShouldBe(stricter);
        var refused = Open.WithRules(stricter);
        refused.IsTaken.ShouldBeFalse();
        refused.Wave.Rules.ShouldBe(ConfidentialityRules.Default);
    }

    [Fact]
    public void An_end_only_moves_away()
    {
        Open.Extend(Now.AddDays(10)).Wave.ClosesAt.ShouldBe(Now.AddDays(10));
        Open.Extend(Now.AddDays(6)).IsTaken.ShouldBeFalse();
    }

    [Fact]
    public void The_author_is_warned_once_three_days_before_a_close_with_too_few_answers()
    {
        Open.Shortfall(2, Now.AddDays(3.9)).ShouldBeNull();
        var warning = Open.Shortfall(2, Now.AddDays(4)).ShouldNotBeNull();
        warning.Sentence.ToString().ShouldBe("Pulse of November closes soon and 2 people have answered; below 5 nothing can be shown.");
        Open.Shortfall(9, Now.AddDays(4))!.Sentence.ToString()
            .ShouldBe("Pulse of November closes soon and 9 people have answered; below 10 there is no score, only an early signal.");
        Open.Shortfall(10, Now.AddDays(4)).ShouldBeNull();
        var warned = Open with { WarnedAt = Now.AddDays(4) };
        warned.Shortfall(2, Now.AddDays(5)).ShouldBeNull();
        warned.Extend(Now.AddDays(14)).Wave.Shortfall(2, Now.AddDays(11)).ShouldNotBeNull("the new end has a warning of its own");
        Open.Shortfall(2, Now.AddDays(7)).ShouldBeNull("too late to help");
    }

    [Theory]
    [InlineData(QuestionKind.Satisfaction, 2, 4)]
    [InlineData(QuestionKind.PerceivedValue, 2, 4)]
    [InlineData(QuestionKind.Recommendation, 6, 9)]
    [InlineData(QuestionKind.Effort, 3, 6)]
    public void Low_and_high_scores_by_question(QuestionKind kind, int low, int high)
    {
        var question = new FeedbackQuestion("q", kind);
        (question.IsLow(low), question.IsLow(low + 1), question.IsHigh(high), question.IsHigh(high - 1)).ShouldBe((true, false, true, false));
    }

    [Fact]
    public void A_case_goes_step_by_step_to_the_raters_own_yes()
    {
        var opened = new FeedbackCase { Id = "c", Wave = "w", Reason = CaseReason.Asked, OpenedAt = Now };
        opened.Agree("do it", Now).Refusal!.ToString().ShouldBe("A step of this case is still missing before that one.");
        var contacted = opened.Contact(Now.AddHours(3)).Case;
        contacted.Contact(Now.AddHours(4)).Refusal!.ToString().ShouldBe("That step has been taken already.");
        contacted.Agree(" ", Now).IsTaken.ShouldBeFalse();
        var done = contacted.Agree("do it", Now.AddDays(1)).Case.Finish(Now.AddDays(5)).Case;
        done.Reopen().Case.ShouldSatisfyAllConditions(c => c.State.ShouldBe(CaseState.ActionAgreed), c => c.DoneAt.ShouldBeNull());
        var confirmed = done.Confirm(Now.AddDays(6)).Case;
        (confirmed.State, confirmed.ContactedAt, confirmed.Action).ShouldBe((CaseState.Confirmed, Now.AddHours(3), "do it"));
        confirmed.Reopen().IsTaken.ShouldBeFalse();
    }

    [Fact]
    public void Cases_within_their_time_count_neither_for_nor_against()
    {
        FeedbackCase Opened(int daysAgo) => new() { Id = "c", Wave = "w", Reason = CaseReason.Asked, OpenedAt = Now.AddDays(-daysAgo) };
        FeedbackCase[] cases =
        [
            Opened(1), // still in time
            Opened(3), // nobody wrote in 48 hours
            Opened(20).Contact(Now.AddDays(-19)).Case.Agree("a", Now.AddDays(-18)).Case.Finish(Now.AddDays(-10)).Case.Confirm(Now.AddDays(-9)).Case,
            Opened(40).Contact(Now.AddDays(-37)).Case.Agree("a", Now.AddDays(-36)).Case.Finish(Now.AddDays(-20)).Case,
        ];
        var metrics = CaseMetrics.Of(cases, FollowUpRules.Default, Now);
        (metrics.Contacted!.Value.Count, metrics.Contacted.Value.Answers).ShouldBe((1, 3));
        (metrics.Resolved!.Value.Count, metrics.Resolved.Value.Answers).ShouldBe((1, 2));
        metrics.MedianHoursToContact.ShouldBe(48);
        metrics.MedianDaysToDone.ShouldBe(15);
        (metrics.Confirmed!.Value.Count, metrics.Confirmed.Value.Answers).ShouldBe((1, 2));
        CaseMetrics.Of([], FollowUpRules.Default, Now).ShouldBe(new CaseMetrics(0, null, null, null, null, null));
    }

    private static readonly Testimonial Praise = new()
    {
        Id = "t", Text = "You saved my project.", Consents = QuoteConsents.Quote | QuoteConsents.Title | QuoteConsents.Unit, GivenAt = Now,
        ExpiresOn = new DateOnly(2027, 11, 24), Name = "Ada King", Title = "CFO", Unit = "Finance",
    };

    [Fact]
    public void A_quote_is_used_only_in_the_words_that_its_author_said_yes_to()
    {
        var day = new DateOnly(2026, 12, 1);
        Praise.IsUsable(day).ShouldBeFalse("nobody has shown the words to the author");
        Praise.Propose("You saved my project").IsUsable(day).ShouldBeFalse();
        var approved = Praise.Propose("You saved my project").Approve();
        approved.IsUsable(day).ShouldBeTrue();
        approved.IsUsable(day, isExternal: true).ShouldBeFalse();
        approved.Propose("You saved the company").IsUsable(day).ShouldBeFalse("these are other words");
        approved.Propose("You saved my project").IsUsable(day).ShouldBeTrue();
        approved.IsUsable(new DateOnly(2027, 11, 24)).ShouldBeTrue();
        approved.IsUsable(new DateOnly(2027, 11, 25)).ShouldBeFalse();
        (approved with { Consents = QuoteConsents.Name }).IsUsable(day).ShouldBeFalse();
    }

    [Fact]
    public void The_author_is_named_no_more_exactly_than_allowed()
    {
        Praise.Author.ToString().ShouldBe("CFO, Finance");
        (Praise with { Consents = QuoteConsents.Quote }).Author.ToString().ShouldBe("a sponsor");
        (Praise with { Consents = QuoteConsents.Quote | QuoteConsents.Name }).Author.ToString().ShouldBe("Ada King");
    }

    [Fact]
    public void Withdrawing_forgets_the_words_and_the_name_and_cannot_be_undone()
    {
        var withdrawn = Praise.Propose("x").Approve().Withdraw(Now.AddDays(1));
        (withdrawn.Text, withdrawn.ApprovedText, withdrawn.Name, withdrawn.Consents).ShouldBe(("", null, null, QuoteConsents.None));
        withdrawn.Propose("y").Approve().IsUsable(new DateOnly(2026, 12, 1)).ShouldBeFalse();
        withdrawn.Withdraw(Now.AddDays(9)).WithdrawnAt.ShouldBe(Now.AddDays(1));
    }
}
