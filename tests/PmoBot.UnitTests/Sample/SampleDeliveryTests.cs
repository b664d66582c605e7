using CsCheck;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.TestKit;
using Shouldly;
using static PmoBot.UnitTests.Sample.SamplePortfolios;

namespace PmoBot.UnitTests.Sample;

/// <summary>The traps of the sample, in what is derived of delivery. Numbers are worked out from the files by hand, not taken from the code.</summary>
public sealed class SampleDeliveryTests
{
    [Fact]
    public void The_index_of_the_portfolio_is_a_ratio_of_sums_and_of_one_currency()
    {
        All.EarnedValue.ByCurrency.Select(e => e.Currency).ShouldBe(["EUR", "GBP", "USD"]);
        // 24,204,550 earned ÷ 24,583,000 spent; the mean of the projects' indexes would be 0.989.
        decimal.Round(All.EarnedValue.ByCurrency.Single(e => e.Currency == "GBP").Cpi!.Value, 4).ShouldBe(0.9846m);
    }

    [Fact]
    public void Completed_projects_are_judged_by_their_first_plan_and_the_cancelled_one_is_not_among_them()
    {
        All.Schedule.Completed().Select(p => p.Project.Project.Id).Order().ShouldBe(["PRJ-026", "PRJ-027", "PRJ-028", "PRJ-029", "PRJ-031", "PRJ-035", "PRJ-036", "PRJ-043"]);
        (All.Schedule.OnTime().Met, All.Schedule.OnTime().Known, All.Schedule.Cancelled).ShouldBe((5, 8, 1));
        (All.Cost.Adherence().Met, All.Cost.Adherence().Known).ShouldBe((6, 8));
    }

    [Fact]
    public void The_project_that_moved_its_baseline_twice_stands_first_among_those_that_move()
    {
        var cranes = All.Schedule.Moved[0];
        (cranes.Project.Project.Id, cranes.Rebaselines, cranes.Slip!.Value.Days, cranes.BaselineSlip!.Value.Days).ShouldBe(("PRJ-006", 2, 183, 183));
    }

    [Fact]
    public void A_finish_in_the_past_is_no_finish() => All.Forecast.PastForecast.Select(p => p.Project.Project.Id).ShouldBe(["PRJ-010"]);

    [Fact]
    public void A_year_that_ends_under_budget_is_told_apart_from_projects_that_end_over_it()
    {
        var year = All.Forecast.Years.Single(y => y.Currency == "GBP");
        (year.Budget, year.Forecast).ShouldBe((31_155_000m, 27_850_000m));
        All.Cost.ByCurrency.Single(c => c.Currency == "GBP").NetOver!.Value.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Milestones_are_missed_when_their_forecast_has_passed_or_when_there_is_none()
    {
        All.Milestones.Missed.Select(m => m.Milestone.Name).ShouldBe(["Traffic study", "Coach drivers' payroll merged", "Finance data moved", "Interim supply agreed", "Six sites signed"], ignoreOrder: true);
        All.Milestones.WithoutDate.ShouldBe(1);
        (All.Milestones.HitRate().Met, All.Milestones.HitRate().Known).ShouldBe((21, 47));
        All.Milestones.MovedLater.ShouldContain(m => m.Milestone.Name == "Crane two in service" && m.Moved!.Value.Days == 139);
    }

    [Fact]
    public void A_role_is_booked_beyond_its_hours_and_a_higher_rank_lacks_what_lower_ranks_hold()
    {
        // November: 250 for the warehouse + 200 for Phoenix + 110 for forecasting + 50 for the lab = 610 of 520 hours; 120 more are asked for.
        var engineers = All.Resources.Of("data engineer").Single(m => m.Month == new DateOnly(2026, 11, 1));
        (engineers.Allocated, engineers.Unfilled, engineers.Capacity).ShouldBe((610m, 120m, 520m));
        All.Resources.Over().Select(m => m.Role).Distinct().Order().ShouldBe(["Data engineer", "Electrical engineer"]);
        All.Resources.Overbooked[0].Person.ShouldBe("Kwame Ellory");
        All.Priority.Inversions.ShouldContain(i => i.Role == "Data engineer" && i.Higher.Project.Project.Id == "PRJ-039" && i.Lower.Project.Project.Id == "PRJ-014");
    }

    [Fact]
    public void The_expected_loss_has_risen_and_a_risk_of_20_has_no_response()
    {
        var pounds = All.Risks.ByCurrency.Single();
        // Probability × cost of the open risks; without the 800 of the cancelled project.
        (pounds.Loss.Sum, pounds.Before!.Value.Sum).ShouldBe((3_535_000m, 3_178_500m));
        All.Risks.WithoutResponse.Select(r => r.Risk.Id).ShouldBe(["RSK-012"]);
        All.Risks.Ranked.Where(r => r.IsNew).Select(r => r.Risk.Id).ShouldContain("RSK-022");
        All.Risks.Ranked.ShouldNotContain(r => r.Risk.Id == "RSK-003");
    }

    [Fact]
    public void Open_issues_of_a_closed_project_are_counted_apart()
    {
        (All.Issues.Open, All.Issues.OpenInClosedProjects).ShouldBe((22, 3));
        All.Issues.Oldest.ShouldNotContain(i => i.Project != null && i.Project.Project.Id == "PRJ-031");
        (All.Issues.Oldest[0].Issue.Id, All.Issues.OldestDays).ShouldBe(("ISS-017", 161));
        All.Issues.Critical.Length.ShouldBe(6);
    }

    [Fact]
    public void A_decision_is_overdue_and_one_of_a_closed_project_is_not_asked_for_any_more()
    {
        All.Decisions.Overdue.Select(d => (d.Project!.Project.Id, d.OverdueDays)).ShouldBe([("PRJ-041", 47), ("PRJ-039", 7), ("PRJ-008", 3)]);
        All.Decisions.OpenInClosedProjects.ShouldBe(1);
        All.Decisions.Pending.ShouldNotContain(d => d.Project != null && d.Project.Project.Id == "PRJ-031");
    }

    [Fact]
    public void One_objective_has_nothing_behind_it_since_its_only_project_was_cancelled()
    {
        All.Alignment.Unserved.Select(o => o.Objective.Id).ShouldBe(["OBJ-7"]);
        All.Alignment.Objectives.ShouldNotContain(o => o.Objective.Id == "OBJ-8");
        All.Alignment.Objectives.Sum(o => o.Objective.WeightPercent).ShouldBe(100);
    }

    [Fact]
    public void Spend_that_nobody_agreed_to_is_orphan_spend()
    {
        var pounds = All.Alignment.Orphans.Single(o => o.Currency == "GBP");
        (pounds.Orphans, pounds.NotAgreed, pounds.NotLinked, pounds.Budget).ShouldBe((7, 6_140_000m, 1_860_000m, 48_555_000m));
    }

    [Fact]
    public void Tables_show_two_more_greens_that_are_not()
    {
        var melons = All.Trust.Watermelons;
        melons.Select(p => (p.Project.Id, p.Computed)).ShouldBe([("PRJ-005", Health.Red), ("PRJ-014", Health.Amber), ("PRJ-042", Health.Amber)]);
    }

    [Fact]
    public void However_far_it_is_moved_it_says_the_same() => Gen.Int[-700, 4000].Sample(
        days =>
        {
            var moved = DeliveryOf(ImportsOn(Given.Today.AddDays(days)));
            (moved.AsOf <= Given.Today.AddDays(days) && moved.AsOf > Given.Today.AddDays(days - 7)).ShouldBeTrue();
            ToldOfRegisters(moved.Portfolio).ShouldBe(ToldOfRegisters(Delivery.Portfolio));
            ToldOfTables(moved.All).ShouldBe(ToldOfTables(All));
        },
        iter: 10);

    private static IEnumerable<object?> ToldOfRegisters(PortfolioReading reading)
    {
        yield return (reading.Counts, reading.PreviousCounts, reading.WatermelonCount, reading.StaleCount, reading.Changes.Length);
        foreach (var p in reading.Projects) yield return (p.Project.Id, p.Reported, p.Computed, p.StatusAgeDays, p.Baseline?.Rebaselines, Slip(p), p.Project.Budget?.Value, p.Project.PercentComplete);
    }

    private static decimal? Slip(ProjectReading project) => project.Dimensions.FirstOrDefault(d => d.Dimension == Dimension.Schedule)?.Figure?.Value;

    private static IEnumerable<object?> ToldOfTables(ScopeDelivery all)
    {
        yield return (all.Schedule.OnTime(), all.Cost.Adherence(), all.Milestones.HitRate(), all.Milestones.Missed.Length, all.Milestones.MovedLater.Length);
        yield return (all.Issues.Open, all.Issues.Median, all.Issues.OldestDays, all.Risks.Open, all.Decisions.Pending.Length, all.Changes.Open.Length);
        yield return string.Join(", ", all.Decisions.Overdue.Select(d => d.OverdueDays));
        yield return string.Join(", ", all.Resources.Over().Select(m => (m.Role, m.ProjectedPercent)));
        yield return string.Join(", ", all.Resources.Roles().Select(r => (r.Role, r.ProjectedPercent, r.KnownMonths)));
        yield return string.Join(", ", all.EarnedValue.ByCurrency.Select(e => (e.Currency, e.Cpi, e.Spi)));
        yield return string.Join(", ", all.Benefits.ByType.Select(t => (t.Unit, t.Type, t.PlannedToDate, t.ValidatedToDate, t.Unvalidated)));
        yield return string.Join(", ", all.PmoReturn().Select(r => (r.Currency, r.CashPercent, r.CashAndAvoidancePercent)));
    }
}
