using PmoBot.Domain.Feedback.Results;
using Shouldly;

namespace PmoBot.UnitTests.Domain.Feedback;

/// <summary>A result is frozen, and a new one never stands so near to the old that the difference is somebody.</summary>
public sealed class BatchTests
{
    private readonly TestWave wave = new();

    [Fact]
    public void Four_answers_make_no_batch_and_five_do()
    {
        wave.Answered(4, "a1", "A", 4, 2).Publishes().ShouldBeFalse();
        wave.Answered(1, "a1", "A", 5).Publishes().ShouldBeTrue();
        wave.Last.Of()!.Answers.ShouldBe(5);
    }

    [Fact]
    public void A_sixth_vote_changes_nothing_that_is_shown()
    {
        wave.Answered(5, "a1", "A", 4, 2).Publishes();
        wave.Answered(1, "a1", "A", 1).Publishes().ShouldBeFalse();
        wave.Answered(4, "a1", "A", 5).Publishes().ShouldBeTrue();
        wave.Last.Of()!.Answers.ShouldBe(10);
    }

    [Fact]
    public void Batches_grow_with_the_wave()
    {
        wave.Answered(40, "a1", "A", 4, 2).Publishes();
        wave.Answered(19, "a1", "A", 5).Publishes().ShouldBeFalse();
        wave.Answered(1, "a1", "A", 5).Publishes().ShouldBeTrue();
    }

    [Fact]
    public void Before_the_close_only_the_whole_is_shown_and_only_as_counts()
    {
        wave.Answered(Enumerable.Range(1, 30).Select(i => new Vote(i, "a1", i % 2 == 0 ? "A" : "B", 1 + (i % 5), "text"))).Publishes();
        var whole = wave.Last.Results.ShouldHaveSingleItem();
        (whole.Filter, whole.Sum).ShouldBe((ResultFilter.Whole, null));
        wave.Last.Comments.ShouldBeEmpty();
        var final = wave.Closed();
        final.Of()!.Sum.ShouldNotBeNull();
        final.Of(department: "A").ShouldNotBeNull();
        final.Comments.ShouldNotBeEmpty();
    }

    [Fact]
    public void Two_who_answer_after_the_last_batch_are_not_counted_rather_than_given_away()
    {
        wave.Answered(12, "a1", "A", 4, 2, 5).Publishes();
        var final = wave.Answered(2, "a1", "A", 1, 1).Closed();
        final.Of()!.Answers.ShouldBe(12);
        final.Of()!.Sum.ShouldNotBeNull("the mean of those who are counted is shown all the same");
        final.TooLate.ShouldBe(2);
    }

    [Fact]
    public void Three_who_answer_after_the_last_batch_are_counted()
    {
        wave.Answered(12, "a1", "A", 4, 2, 5).Publishes();
        var final = wave.Answered(3, "a1", "A", 1, 1, 5).Closed();
        final.Of()!.Answers.ShouldBe(15);
        final.TooLate.ShouldBe(0);
    }

    [Fact]
    public void One_who_changes_the_answer_after_a_batch_is_not_shown_changing_it()
    {
        wave.Answered(12, "a1", "A", 4, 2, 5).Publishes();
        var final = wave.Answered(new Vote(3, "a1", "A", 1)).Closed();
        final.Of()!.ShouldBe(wave.Published[0].Of()! with { Sum = final.Of()!.Sum, Groups = final.Of()!.Groups });
        final.Of()!.Groups.ShouldBe(wave.Published[0].Of()!.Groups);
        final.Of()!.Sum.ShouldBe(4 * (4 + 2 + 5), "the answers that were shown, not the changed one");
    }

    [Fact]
    public void One_who_leaves_after_a_batch_cannot_be_found_by_the_difference()
    {
        wave.Answered(12, "a1", "A", 4, 2, 5).Publishes();
        wave.Left(3, "a1");
        wave.Closed().Of()!.Publication.ShouldBe(1);
    }

    [Fact]
    public void A_closed_wave_is_never_published_again()
    {
        wave.Answered(12, "a1", "A", 4, 2, 5).Closed();
        Should.Throw<InvalidOperationException>(() => wave.Publishes());
    }

    [Fact]
    public void Nothing_before_the_close_is_a_setting()
    {
        var patient = new TestWave(ConfidentialityRules.Default with { BatchAnswers = 0 }).Answered(100, "a1", "A", 4, 2);
        patient.Publishes().ShouldBeFalse();
        patient.Closed().Of()!.Answers.ShouldBe(100);
    }

    [Fact]
    public void A_close_without_enough_people_is_published_and_shows_nothing()
    {
        var shown = wave.Answered(3, "a1", "A", 1).Closed();
        shown.IsFinal.ShouldBeTrue();
        shown.Results.ShouldBeEmpty();
        shown.Comments.ShouldBeEmpty();
    }
}
