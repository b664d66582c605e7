using PmoBot.Domain.Portfolio;
using PmoBot.TestKit;
using Shouldly;
using static PmoBot.UnitTests.Domain.Registers;

namespace PmoBot.UnitTests.Domain;

public sealed class ComparisonTests
{
    private static readonly DateOnly Before = On("2026-10-31");

    [Theory]
    [InlineData(Health.Green, Health.Red, ChangeKind.Worse)]
    [InlineData(Health.Green, Health.Amber, ChangeKind.Worse)]
    [InlineData(Health.AmberGreen, Health.Red, ChangeKind.Worse)]
    [InlineData(Health.Amber, Health.Red, ChangeKind.Worse)]
    [InlineData(Health.Amber, Health.Green, ChangeKind.Better)]
    [InlineData(Health.AmberRed, Health.Green, ChangeKind.Better)]
    [InlineData(Health.Red, Health.Amber, ChangeKind.Better)]
    [InlineData(Health.Red, Health.Green, ChangeKind.Better)]
    [InlineData(Health.AmberGreen, Health.Green, ChangeKind.NotComparable)]
    [InlineData(Health.AmberGreen, Health.Amber, ChangeKind.NotComparable)]
    [InlineData(Health.AmberRed, Health.Amber, ChangeKind.NotComparable)]
    [InlineData(Health.AmberRed, Health.Red, ChangeKind.NotComparable)]
    [InlineData(Health.Green, Health.Green, null)]
    [InlineData(Health.Amber, Health.Amber, null)]
    [InlineData(Health.Red, Health.Red, null)]
    public void When_the_scale_changes_only_what_holds_on_any_mapping_is_a_movement(Health was, Health now, ChangeKind? kind)
    {
        var comparison = SnapshotComparison.Between(
            SnapshotOn(Before, Project("P1", was)), Snapshot(Project("P1", now)) with { Scale = HealthScale.ThreePoint }, HealthRules.Default);
        comparison.ScaleChanged.ShouldBeTrue();
        comparison.Sentence!.ShouldContain("five-point scale to a three-point scale");
        comparison.Changes.Select(c => (ChangeKind?)c.Kind).ShouldBe(kind is null ? [] : [kind]);
    }

    [Fact]
    public void On_one_scale_each_step_is_a_movement()
    {
        Only(Project("P1", Health.Amber), Project("P1", Health.AmberRed)).ShouldBe(
            new(ChangeKind.Worse, "P1", "Project P1", $"went from amber to amber/red", Health.Amber, Health.AmberRed, 41));
        Only(Project("P1", Health.AmberRed), Project("P1", Health.Amber)).Kind.ShouldBe(ChangeKind.Better);
    }

    [Fact]
    public void Ids_that_differ_by_case_and_space_are_one_project() =>
        Compare([Project("prj-1 ", Health.Green)], [Project("PRJ-1", Health.Green) with { Name = "Project prj-1" }]).Changes.ShouldBeEmpty();

    [Fact]
    public void A_colour_that_is_gone_is_no_longer_known_and_not_better() =>
        Only(Project("P1", Health.Red), Project("P1", Health.Unknown)).Sentence.ShouldBe("was red; its health is not reported now");

    [Fact]
    public void A_colour_that_became_too_old_is_no_longer_known() =>
        Only(Project("P1", Health.Green) with { StatusDate = On("2026-10-10") }, Project("P1", Health.Green) with { StatusDate = On("2026-10-10") })
            .Sentence.ShouldBe("was green; its status is 44 days old");

    [Fact]
    public void A_colour_that_appears_is_now_known() => Only(Project("P1", Health.Unknown), Project("P1", Health.Red)).Kind.ShouldBe(ChangeKind.NowKnown);

    [Fact]
    public void A_project_that_is_finished_is_closed_and_not_unknown() =>
        Only(Project("P1", Health.Red), Project("P1", Health.Unknown) with { IsClosed = true })
            .ShouldBe(new(ChangeKind.Closed, "P1", "Project P1", $"is complete or closed now; it was red", Health.Red, Health.Unknown, 5));

    [Fact]
    public void A_project_that_is_opened_again_did_not_get_worse() =>
        Only(Project("P1", Health.Green) with { IsClosed = true }, Project("P1", Health.Red)).Sentence.ShouldBe("was closed and is active again; it is red");

    [Fact]
    public void A_later_finish_is_told_in_days() =>
        Only(Project() with { ForecastFinish = Plan("2027-08-30") }, Project() with { ForecastFinish = Plan("2027-09-30") })
            .ShouldBe(new(ChangeKind.FinishLater, "P1", "Project P1", $"finish moved 31 days later, to 30 Sep 2027", Plan("2027-08-30"), Plan("2027-09-30"), 31));

    [Fact]
    public void A_day_that_becomes_its_own_quarter_is_no_movement() =>
        Compare([Project() with { ForecastFinish = Plan("2027-08-30") }], [Project() with { ForecastFinish = Plan("2027-09-30", DatePrecision.Quarter) }])
            .Changes.ShouldBeEmpty();

    [Fact]
    public void A_cost_that_rises_is_told_with_its_share() =>
        Only(Project() with { ForecastCost = Pounds(1_000_000) }, Project() with { ForecastCost = Pounds(1_201_000) }).Sentence
            .ShouldBe("forecast cost rose by £210k (21%), to £1,201,000");

    [Fact]
    public void Costs_in_another_currency_are_no_movement()
    {
        Compare([Project() with { Budget = Pounds(1) }], [Project() with { Budget = Amount.Plain(2, "USD") }]).Changes.ShouldBeEmpty();
    }

    [Fact]
    public void A_figure_that_is_not_given_any_more_is_told()
    {
        var range = Only(Project() with { Budget = Pounds(1) }, Project() with { Budget = new(AmountKind.Range, null, 1, 5, "GBP", "1-5") });
        range.Kind.ShouldBe(ChangeKind.CostGone);
        range.Sentence.ShouldBe("budget (was £1) is given as a range now");
        var finish = Only(Project() with { ForecastFinish = new PlanDate(new(2070, 12, 31)) }, Project() with { ForecastFinish = null });
        finish.Kind.ShouldBe(ChangeKind.FinishGone);
        finish.Sentence.ShouldBe("finish (was 31 Dec 2070) is not given now");
        Only(Project() with { Budget = null }, Project() with { Budget = Pounds(7) }).Kind.ShouldBe(ChangeKind.CostNew);
    }

    [Fact]
    public void A_department_that_is_only_spelt_differently_did_not_move()
    {
        Compare([Project() with { OrgUnit = "HOME OFFICE" }], [Project() with { OrgUnit = "Home-Office " }]).Changes.ShouldBeEmpty();
        Only(Project() with { OrgUnit = "IT" }, Project() with { OrgUnit = "Finance" }).Sentence.ShouldBe("moved from IT to Finance");
    }

    [Fact]
    public void A_new_name_is_told_and_a_new_spelling_is_not()
    {
        Only(Project() with { Name = "Phoenix" }, Project() with { Name = "Atlas" }).Sentence.ShouldBe("was called \"Phoenix\" before");
        Compare([Project() with { Name = "Phoenix" }], [Project() with { Name = "PHOENIX" }]).Changes.ShouldBeEmpty();
    }

    [Fact]
    public void What_matters_most_comes_first()
    {
        Project[] before =
        [
            Project("a", Health.Red), Project("b", Health.Green), Project("c", Health.Amber), Project("d", Health.Green) with { ForecastFinish = Plan("2027-01-01") },
            Project("e", Health.Red), Project("f", Health.Green) with { Budget = Pounds(1) },
        ];
        Project[] after =
        [
            Project("a", Health.Amber), Project("b", Health.Amber), Project("c", Health.Red), Project("d", Health.Green) with { ForecastFinish = Plan("2027-02-01") },
            Project("f", Health.Green) with { Budget = Pounds(2) }, Project("g", Health.Green),
        ];
        Compare(before, after).Changes.Select(c => c.Kind).ShouldBe(
            [ChangeKind.Worse, ChangeKind.Worse, ChangeKind.Gone, ChangeKind.FinishLater, ChangeKind.CostUp, ChangeKind.Better, ChangeKind.Added]);
        Compare(before, after).Changes[0].ProjectId.ShouldBe("c");
    }

    [Fact]
    public void Registers_with_hardly_a_project_in_common_are_not_compared()
    {
        var before = Many("a", 20).Append(Project("same", Health.Green)).ToArray();
        var after = Many("b", 20).Append(Project("same", Health.Red)).ToArray();
        var comparison = Compare(before, after);
        comparison.Comparable.ShouldBeFalse();
        comparison.Changes.ShouldBeEmpty();
        comparison.Sentence!.ShouldStartWith("The two registers do not match: only 1 of 21 project ids are in both");
        Read(SnapshotOn(Before, before), Snapshot(after)).Projects[20].PreviousReported.ShouldBeNull();
    }

    [Fact]
    public void A_tenth_in_common_is_enough_to_compare() =>
        Compare([.. Many("a", 9), Project("same")], [.. Many("b", 9), Project("same")]).Comparable.ShouldBeTrue();

    [Fact]
    public void Small_registers_are_always_compared() =>
        Compare([.. Many("a", 9)], [.. Many("b", 9)]).Changes.Length.ShouldBe(18);

    [Fact]
    public void A_second_row_with_the_same_id_is_counted_but_not_compared()
    {
        var reading = Read(SnapshotOn(Before, Project("P1", Health.Green)), Snapshot(Project("P1", Health.Green), Project("P1", Health.Red)));
        reading.Counts.Total.ShouldBe(2);
        reading.Changes.ShouldBeEmpty();
        reading.Projects[1].PreviousReported.ShouldBeNull();
    }

    private static IEnumerable<Project> Many(string prefix, int count) => Enumerable.Range(0, count).Select(i => Project(prefix + i));

    private static SnapshotComparison Compare(Project[] before, Project[] after) =>
        SnapshotComparison.Between(SnapshotOn(Before, before), Snapshot(after), HealthRules.Default);

    private static Change Only(Project before, Project after) => Compare([before], [after]).Changes.ShouldHaveSingleItem();
}
