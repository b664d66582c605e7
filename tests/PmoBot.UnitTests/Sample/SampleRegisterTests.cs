using PmoBot.Domain.Portfolio;
using Shouldly;
using static PmoBot.UnitTests.Sample.SamplePortfolios;

namespace PmoBot.UnitTests.Sample;

/// <summary>The traps of the sample's registers, one a test: what a hasty reader would get wrong. The sample's README lists them.</summary>
public sealed class SampleRegisterTests
{
    [Fact]
    public void Every_register_is_read_without_an_error()
    {
        Snapshots.Length.ShouldBe(3);
        Snapshots.SelectMany(s => s.Findings).Where(f => f.Severity == FindingSeverity.Error).ShouldBeEmpty();
        Snapshots.Select(s => s.Projects.Length).ShouldBe([42, 42, 42]);
    }

    [Fact]
    public void A_project_reported_green_slips_by_23_days()
    {
        var lights = Project("PRJ-005");
        (lights.Reported, lights.Computed, lights.Doubt).ShouldBe((Health.Green, Health.Red, Doubt.Watermelon));
        lights.Side(Dimension.Schedule).Figure!.Value.ShouldBe(23);
        Reading.WatermelonCount.ShouldBe(1);
    }

    [Fact]
    public void A_project_that_was_rebaselined_twice_is_measured_against_the_first_baseline()
    {
        var cranes = Project("PRJ-006");
        cranes.Project.BaselineFinish.ShouldBe(cranes.Project.ForecastFinish);
        cranes.Baseline!.Rebaselines.ShouldBe(2);
        cranes.Side(Dimension.Schedule).Figure!.Value.ShouldBe(183);
        cranes.Computed.ShouldBe(Health.Red);
    }

    [Fact]
    public void A_project_without_a_baseline_is_measured_by_its_own_first_forecast_and_says_so()
    {
        var lab = Project("PRJ-014");
        (lab.Project.BaselineStart, lab.Project.BaselineFinish).ShouldBe((null, null));
        lab.Baseline!.From.ToString().ShouldContain("first snapshot");
    }

    [Fact]
    public void A_project_without_a_budget_has_no_colour_of_cost()
    {
        var cyber = Project("PRJ-016");
        cyber.Project.Budget.ShouldBeNull();
        cyber.Project.ActualCost!.Value.ShouldBe(679_000);
        cyber.Side(Dimension.Cost).Computed.ShouldBe(Health.Unknown);
    }

    [Fact]
    public void A_finish_that_has_passed_at_80_percent_is_a_breach()
    {
        var payroll = Project("PRJ-010");
        payroll.Project.PercentComplete.ShouldBe(80);
        payroll.Project.ForecastFinish!.Value.Date.ShouldBeLessThan(Reading.Current.AsOf);
        payroll.Computed.ShouldBe(Health.Red);
    }

    [Fact]
    public void A_percentage_of_one_is_a_percentage()
    {
        Oldest("PRJ-001").PercentComplete.ShouldBe(48);
        Oldest("PRJ-026").PercentComplete.ShouldBe(100);
        Project("PRJ-001").Project.PercentComplete.ShouldBe(56);
    }

    [Fact]
    public void A_budget_in_words_is_a_number()
    {
        var sidings = Project("PRJ-034").Project;
        (sidings.Budget!.Kind, sidings.Budget.Value, sidings.Budget.Currency, sidings.Budget.Text).ShouldBe((AmountKind.Plain, 1_200_000m, "GBP", "1.2M"));
        sidings.ForecastCost!.Value.ShouldBe(1_220_000m);
        sidings.ActualCost!.Value.ShouldBe(358_000m);
    }

    [Fact]
    public void Dates_with_the_day_first_are_read_so_in_the_whole_register()
    {
        // Written 02/03/2026: nothing in the cell itself says that it is of March.
        Oldest("PRJ-002").BaselineStart.ShouldBe(new PlanDate(new(2026, 3, 9)));
        Oldest("PRJ-011").BaselineFinish.ShouldBe(new PlanDate(new(2027, 1, 29)));
        foreach (var old in Snapshots[0].Projects.Where(p => p.Id != "PRJ-006"))
        {
            var then = Snapshots[1].Projects.Single(p => p.Id == old.Id);
            (then.BaselineStart, then.BaselineFinish, then.Start).ShouldBe((old.BaselineStart, old.BaselineFinish, old.Start), old.Name);
        }
    }

    [Fact]
    public void A_column_called_Status_holds_colours_in_one_register_and_states_in_the_next()
    {
        Snapshots.Select(s => s.Mapping.Columns.Single(c => c.Header == "Status").Field).ShouldBe([Field.Status, Field.State, Field.State]);
        Snapshots.Select(s => s.Projects.Single(p => p.Id == "PRJ-001").State).ShouldAllBe(state => state == "Active");
        Snapshots.Select(s => s.Projects.Single(p => p.Id == "PRJ-001").Status.Health).ShouldBe([Health.Amber, Health.Amber, Health.Red]);
    }

    [Fact]
    public void Numbers_for_colours_are_read_by_the_legend_above_the_table()
    {
        var mapped = Snapshots[0].Mapping;
        mapped.HeaderRow.ShouldBe(4);
        mapped.Of(Field.Status).Single().Decision.ShouldBe("numbers: 1 = Green, 2 = Amber, 3 = Red");
        Snapshots[0].Projects.CountBy(p => p.Status.Health).OrderBy(c => c.Key).ShouldBe(
            [new(Health.Unknown, 1), new(Health.Green, 31), new(Health.Amber, 9), new(Health.Red, 1)]);
    }

    [Fact]
    public void A_status_of_40_days_ago_counts_as_not_known()
    {
        var warehouse = Project("PRJ-012");
        (warehouse.Project.Status.Health, warehouse.Reported, warehouse.Absence, warehouse.StatusAgeDays).ShouldBe((Health.Green, Health.Unknown, Absence.Stale, 40));
        Reading.StaleCount.ShouldBe(1);
    }

    [Fact]
    public void A_cancelled_project_among_the_active_ones_is_over_whatever_colour_it_still_shows()
    {
        var lounges = Project("PRJ-030");
        (lounges.Project.State, lounges.Project.Status.Health, lounges.Project.IsClosed).ShouldBe(("Cancelled", Health.Green, true));
        (lounges.Computed, lounges.Doubt).ShouldBe((Health.Unknown, Doubt.None));
        Reading.ClosedCount.ShouldBe(9);
        Reading.ActiveCount.ShouldBe(33);
    }

    [Fact]
    public void Money_of_several_currencies_is_not_added()
    {
        var total = Reading.TotalOf(Field.Budget)!;
        (total.Currency, total.Sum, total.Known, total.Of).ShouldBe((null, null, 41, 42));
        Reading.TotalsByCurrency.Where(t => t.Field == Field.Budget).Select(t => (t.Currency, t.Sum, t.Known)).OrderBy(t => t.Currency).ShouldBe(
            [("EUR", 3_400_000m, 1), ("GBP", 51_305_000m, 39), ("USD", 2_100_000m, 1)]);
        (Reading.AtRisk!.Currency, Reading.AtRisk.Sum).ShouldBe(("GBP", 13_830_000m));
    }

    [Fact]
    public void What_is_not_reported_is_not_known()
    {
        var signage = Project("PRJ-013");
        (signage.Reported, signage.Absence, signage.PreviousReported, signage.Project.PercentComplete, signage.Project.ActualCost).ShouldBe((Health.Unknown, Absence.NotReported, Health.Green, null, null));
        (Project("PRJ-041").Reported, Project("PRJ-041").Project.State).ShouldBe((Health.Unknown, "On Hold"));
    }

    [Fact]
    public void Five_active_projects_are_other_than_reported()
    {
        var apart = Reading.Projects.Where(p => p.Reported != Health.Unknown && p.Computed != Health.Unknown && p.Computed != p.Reported);
        apart.Select(p => (p.Project.Id, p.Reported, p.Computed)).ShouldBe(
        [
            ("PRJ-005", Health.Green, Health.Red),
            ("PRJ-006", Health.Amber, Health.Red),
            ("PRJ-007", Health.Amber, Health.Red), // better since this week only, so it has to hold once more
            ("PRJ-010", Health.Amber, Health.Red),
            ("PRJ-011", Health.Amber, Health.Green),
        ]);
    }
}
