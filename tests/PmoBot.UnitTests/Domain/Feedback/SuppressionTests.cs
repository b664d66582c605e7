using PmoBot.Domain.Feedback.Catalogue;
using PmoBot.Domain.Feedback.Results;
using PmoBot.Domain.Feedback.Statistics;
using Shouldly;

namespace PmoBot.UnitTests.Domain.Feedback;

/// <summary>What is shown and what is kept back, by the examples that people know.</summary>
public sealed class SuppressionTests
{
    [Fact]
    public void A_team_of_six_with_one_abroad_shows_the_team_and_neither_part()
    {
        var shown = new TestWave().Answered(5, "a1", "North America", 4, 3).Answered(1, "a1", "Europe", 2).Closed();
        shown.Of()!.Answers.ShouldBe(6);
        shown.Of(department: "North America").ShouldBeNull();
        shown.Of(department: "Europe").ShouldBeNull();
        shown.KeptBack.ShouldContain(new ResultFilter(Department: "North America"));
        shown.KeptBack.ShouldNotContain(new ResultFilter(Department: "Europe"), "below five people there is nothing to keep back");
    }

    [Fact]
    public void A_team_of_eight_with_three_abroad_shows_the_five_and_the_total()
    {
        var shown = new TestWave().Answered(5, "a1", "North America", 4, 3).Answered(3, "a1", "Europe", 2).Closed();
        shown.Of()!.Answers.ShouldBe(8);
        shown.Of(department: "North America")!.Answers.ShouldBe(5);
        shown.Of(department: "Europe").ShouldBeNull();
    }

    [Fact]
    public void With_two_abroad_the_five_are_hidden_too_because_each_of_the_two_could_subtract()
    {
        var wave = new TestWave().Answered(5, "a1", "North America", 4, 3).Answered(2, "a1", "Europe", 2);
        wave.Closed().Of(department: "North America").ShouldBeNull();
        var looser = new TestWave(ConfidentialityRules.Default with { HiddenRemainder = 2 }).Answered(5, "a1", "North America", 4, 3).Answered(2, "a1", "Europe", 2);
        looser.Closed().Of(department: "North America").ShouldNotBeNull("a remainder of two is a setting");
    }

    [Fact]
    public void When_one_part_is_hidden_the_smallest_of_the_others_hides_it()
    {
        var shown = new TestWave().Answered(9, "a1", "A", 4, 3).Answered(6, "a1", "B", 5).Answered(5, "a1", "C", 1, 5).Answered(1, "a1", "D", 2).Closed();
        shown.Of(department: "A").ShouldNotBeNull();
        shown.Of(department: "B").ShouldNotBeNull();
        shown.Of(department: "C").ShouldBeNull();
        shown.Of(department: "D").ShouldBeNull();
    }

    [Fact]
    public void What_two_filters_leave_between_them_is_kept_back_too()
    {
        // All of A rated a1, and one person of B did: a1 less A would be that person.
        var shown = new TestWave().Answered(5, "a1", "A", 4, 3).Answered(1, "a1", "B", 2).Answered(9, "b1", "B", 5, 4).Closed();
        shown.Of("a1")!.Answers.ShouldBe(6);
        shown.Of(department: "A").ShouldBeNull();
        shown.Of(department: "B").ShouldBeNull("the whole less B is A");
        shown.Of("b1")!.Answers.ShouldBe(9);
    }

    [Fact]
    public void Services_and_departments_are_both_shown_where_enough_people_are_in_both()
    {
        var wave = new TestWave();
        foreach (var (service, department) in from s in new[] { "a1", "a2", "b1" } from d in new[] { "A", "B", "C" } select (s, d)) wave.Answered(2, service, department, 4, 2);
        var shown = wave.Closed();
        foreach (var service in new[] { "a1", "a2", "b1" }) shown.Of(service)!.Answers.ShouldBe(6);
        foreach (var department in new[] { "A", "B", "C" }) shown.Of(department: department)!.Answers.ShouldBe(6);
        shown.Results.ShouldAllBe(r => r.Filter.Service == null || r.Filter.Department == null, "two people are never shown");
    }

    [Theory]
    [InlineData(4, false, false)]
    [InlineData(5, true, false)]
    [InlineData(9, true, false)]
    [InlineData(10, true, true)]
    public void Below_five_people_nothing_below_ten_only_counts(int people, bool hasCounts, bool hasMean)
    {
        var shown = new TestWave().Answered(people, "a1", "A", 1, 2, 4, 5, 3).Closed();
        shown.Results.Any().ShouldBe(hasCounts);
        (shown.Of()?.Sum is not null).ShouldBe(hasMean);
        shown.Results.ShouldAllBe(r => r.Scores.IsEmpty);
    }

    [Fact]
    public void It_is_people_who_are_counted_not_answers()
    {
        var wave = new TestWave();
        foreach (var service in new[] { "a1", "a2", "a3" }) wave.Answered(Enumerable.Range(1, 4).Select(person => new Vote(person, service, "A", 3)));
        wave.Closed().Results.ShouldBeEmpty("twelve answers of four people");
    }

    [Fact]
    public void The_whole_wave_is_counted_in_groups_with_those_who_were_asked()
    {
        var wave = new TestWave { Eligible = [new EligibleCount("a1", DeliveryArea.ProjectPerformance, "A", 24)] };
        var whole = wave.Answered(20, "a1", "A", 5, 4, 4, 5, 3).Closed().Of()!;
        whole.Groups.ShouldBe([4, 16]);
        (whole.Answers, whole.People, whole.Eligible, whole.Sum).ShouldBe((20, 20, 24, 84));
    }

    [Fact]
    public void A_mean_that_tells_everybodys_score_is_left_out()
    {
        new TestWave().Answered(12, "a1", "A", 5).Closed().Of()!.Sum.ShouldBeNull("all are satisfied and 5.0 says that all gave a 5");
        new TestWave().Answered(12, "a1", "A", 4).Closed().MeanTooTelling.ShouldBeTrue();
        var oneOff = new TestWave().Answered(11, "a1", "A", 5).Answered(1, "a1", "A", 4).Closed();
        oneOff.Of()!.Sum.ShouldBeNull("whoever gave the 4 would know the others'");
        oneOff.Of()!.Groups.ShouldBe([0, 12]);
        new TestWave().Answered(10, "a1", "A", 5).Answered(2, "a1", "A", 4).Closed().Of()!.Sum.ShouldBe(58);
    }

    [Fact]
    public void A_part_has_a_mean_only_from_twenty_people_on()
    {
        var shown = new TestWave().Answered(20, "a1", "A", 5, 4, 2).Answered(19, "b1", "A", 5, 4, 2).Closed();
        shown.Of("a1")!.Sum.ShouldNotBeNull();
        shown.Of("b1")!.Sum.ShouldBeNull();
        shown.Of()!.Sum.ShouldNotBeNull();
    }

    [Fact]
    public void Net_promoter_answers_are_shown_in_three_groups_and_never_as_a_mean()
    {
        var whole = new TestWave(scale: ScoreScale.Recommendation).Answered(12, "a1", "A", 10, 9, 8, 3).Closed().Of()!;
        whole.Groups.ShouldBe([3, 3, 6]);
        whole.Sum.ShouldBeNull();
    }

    [Fact]
    public void Attributed_ratings_are_shown_one_by_one()
    {
        var wave = new TestWave(ConfidentialityRules.Default with { Mode = FeedbackMode.Attributed }).Answered(2, "a1", "A", 5, 1);
        wave.Publishes().ShouldBeTrue("there is nothing to hide, so nothing to wait for");
        wave.Last.Of()!.Scores.ShouldBe([1, 0, 0, 0, 1]);
        wave.Last.Of("a1", department: "A")!.Sum.ShouldBe(6);
        wave.Publishes().ShouldBeFalse("nothing is new");
    }

    [Fact]
    public void Where_identities_were_dropped_two_answers_may_be_one_persons()
    {
        var dropped = ConfidentialityRules.Default with { Mode = FeedbackMode.IdentityDropped };
        new TestWave(dropped).Answered(4, "a1", "A", 4).Answered(4, "b1", "A", 4).Closed().Results.ShouldBeEmpty();
        var shown = new TestWave(dropped).Answered(6, "a1", "A", 4).Answered(2, "b1", "B", 4).Answered(3, "b2", "B", 4).Closed();
        (shown.Of()!.Answers, shown.Of()!.People).ShouldBe((11, 6));
        shown.Of("a1")!.Answers.ShouldBe(6);
        shown.Results.ShouldAllBe(r => r.Filter.Department == null);
    }

    [Fact]
    public void Comments_need_ten_people_on_either_side_of_a_heading()
    {
        static IEnumerable<Vote> Crowd(int from, int people, string service) =>
            Enumerable.Range(from, people).Select(i => new Vote(i, service, "A", 1 + (i % 5), $"{service} {i:00}"));

        var few = new TestWave().Answered(Crowd(1, 9, "a1")).Closed();
        few.Comments.ShouldBeEmpty();
        var mixed = new TestWave().Answered(Crowd(1, 12, "a1")).Answered(Crowd(13, 9, "b1")).Closed();
        mixed.Comments.Length.ShouldBe(21);
        mixed.Comments.ShouldAllBe(c => c.Heading.IsWhole, "a heading for a1 would leave the nine of b1");
        var large = new TestWave().Answered(Crowd(1, 12, "a1")).Answered(Crowd(13, 10, "b1")).Closed();
        large.Comments.Count(c => c.Heading == new ResultFilter("a1")).ShouldBe(12);
        large.Comments.Count(c => c.Heading == new ResultFilter("b1")).ShouldBe(10);
        large.Comments.ShouldAllBe(c => c.Heading.Department == null);
    }

    [Fact]
    public void Nobody_but_the_disclosure_can_read_a_score() =>
        typeof(Answer).GetProperties().Select(p => p.Name)
            .ShouldBe(["Rater", "Service", "Area", "Department", "ShownIn", "IsSuperseded", "GoneIn"], ignoreOrder: true);

    [Theory]
    [InlineData("a1", null, "A", "a1; a1's area and A; a1's area; A; whole")]
    [InlineData("a1", null, null, "a1's area; whole")]
    [InlineData(null, 1, "A", "a1's area; A; whole")]
    [InlineData(null, 1, null, "whole")]
    [InlineData(null, null, "A", "whole")]
    [InlineData(null, null, null, "")]
    public void What_may_not_be_shown_rolls_up_one_level_at_a_time(string? service, int? area, string? department, string expected)
    {
        var filter = new ResultFilter(service, (DeliveryArea?)area, department);
        var wider = filter.Wider(service is null ? DeliveryArea.Unknown : Vote.AreaOf(service)).Select(f =>
            f.IsWhole ? "whole" : string.Join(" and ", new[] { f.Service, f.Area is null ? null : "a1's area", f.Department }.OfType<string>()));
        string.Join("; ", wider).ShouldBe(expected);
    }

    [Fact]
    public void Rules_that_protect_nobody_are_refused()
    {
        ConfidentialityRules.Default.Problems().ShouldBeEmpty();
        (ConfidentialityRules.Default with { CountsFrom = 2 }).Problems().ShouldNotBeEmpty();
        (ConfidentialityRules.Default with { HiddenRemainder = 1 }).Problems().Single().ToString()
            .ShouldBe("People that are left when figures are taken from each other: 1 is out of range; set 2 to 5.");
        (ConfidentialityRules.Default with { BatchAnswers = 1 }).Problems().ShouldNotBeEmpty();
        (ConfidentialityRules.Default with { BatchAnswers = 0 }).Problems().ShouldBeEmpty();
    }
}
