using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using Shouldly;
using static PmoBot.UnitTests.Domain.Delivery.Tables;
using static PmoBot.UnitTests.Domain.Registers;

namespace PmoBot.UnitTests.Domain.Delivery;

/// <summary>Time and money of a portfolio, against the original baseline.</summary>
public sealed class ScheduleAndCostTests
{
    private static readonly DateRange ThisYear = new(On("2026-01-01"), On("2026-12-31"));

    [Fact]
    public void A_moved_baseline_hides_no_slip()
    {
        var reading = ReadAll([
            SnapshotOn(On("2026-03-31"), Running("2027-02-05", "2027-02-05") with { Budget = Pounds(100) }),
            SnapshotOn(On("2026-06-30"), Running("2027-05-01", "2027-05-01") with { Budget = Pounds(120) }),
            Snapshot(Running("2027-08-01", "2027-08-01") with { Budget = Pounds(120) })]);
        var plan = reading.All.Schedule.Moved.ShouldHaveSingleItem();
        plan.Rebaselines.ShouldBe(2);
        plan.Slip!.Value.Days.ShouldBe(177);
        plan.BaselineSlip!.Value.Days.ShouldBe(177);
        reading.All.Schedule.Active.Median.ShouldBe(177);
        var versions = reading.Find("P1")!.Reading.Baselines;
        versions.Select(v => (v.Version, v.Finish, v.Budget!.Value, v.FinishMoved?.Days)).ShouldBe(
            [(1, Plan("2027-02-05"), 100m, null), (2, Plan("2027-05-01"), 120m, 85), (3, Plan("2027-08-01"), 120m, 92)]);
    }

    [Fact]
    public void Statuses_are_kept_as_they_were_and_the_last_nine_are_shown()
    {
        var history = Enumerable.Range(0, 12).Select(week => SnapshotOn(AsOf.AddDays(7 * (week - 11)), Project("P1", week < 11 ? Health.Green : Health.Red) with { PercentComplete = week })).ToArray();
        var table = Set(new StatusEntry { Place = Anywhere, Project = "P1", Date = AsOf.AddDays(-3), Status = Reported(Health.Amber), Summary = "trouble" });
        var statuses = ReadAll(history, table).Find("P1")!.Statuses;
        statuses.Length.ShouldBe(9);
        statuses[^1].ShouldSatisfyAllConditions(s => s.AsOf.ShouldBe(AsOf), s => s.Reported.ShouldBe(Health.Red), s => s.PercentComplete.ShouldBe(11));
        statuses[^2].ShouldSatisfyAllConditions(s => s.IsFromTable.ShouldBeTrue(), s => s.Reported.ShouldBe(Health.Amber));
        statuses[0].PercentComplete.ShouldBe(4);
    }

    [Fact]
    public void On_time_is_counted_over_completed_projects_of_the_period_that_have_both_dates()
    {
        var reading = Read(Snapshot(
            Done("A", "2026-05-01", "2026-05-01"), Done("B", "2026-05-01", "2026-06-01"), Done("C", "2026-05-01", "2025-12-01"),
            Done("D", null, "2026-06-01"), Done("E", "2026-05-01", null), Done("F", "2026-05-01", "2026-04-01") with { State = "Cancelled" }, Running("2026-12-31", "2026-12-31")));
        var schedule = reading.All.Schedule;
        schedule.OnTime(ThisYear).ShouldBe(new Rate(1, 2, 3));
        schedule.OnTime().ShouldBe(new Rate(2, 3, 4));
        schedule.CompletedWithoutDate.ShouldBe(1);
        schedule.Cancelled.ShouldBe(1);
        schedule.CompletedSlip(ThisYear).ShouldSatisfyAllConditions(s => s.Mean.ShouldBe(15.5m), s => s.Longest.ShouldBe(31));
    }

    [Fact]
    public void One_outlier_moves_the_mean_and_not_the_median()
    {
        var schedule = Read(Snapshot([.. new[] { 0, 2, 4, 6, 988 }.Select((days, i) => Running("2026-12-31", "2026-12-31") with { Id = "P" + i, ForecastFinish = new(On("2026-12-31").AddDays(days)) })])).All.Schedule.Active;
        (schedule.Mean, schedule.Median, schedule.Late).ShouldBe((200m, 4m, 4));
    }

    [Fact]
    public void A_forecast_in_the_past_without_completion_is_listed()
    {
        var reading = Read(Snapshot(Running("2026-11-01", "2026-11-13") with { PercentComplete = 80 }));
        reading.All.Forecast.PastForecast.ShouldHaveSingleItem().Project.Project.Id.ShouldBe("P1");
        reading.All.Forecast.WillMiss().ShouldHaveSingleItem();
        reading.All.Schedule.Completed().ShouldBeEmpty();
    }

    [Fact]
    public void What_lands_and_what_will_miss_its_date_in_a_period()
    {
        var reading = Read(Snapshot(
            Running("2026-12-10", "2026-12-20") with { Id = "A" }, Running("2026-12-10", "2027-02-01") with { Id = "B" }, Running("2027-01-10", "2027-01-05") with { Id = "C" }, Project("D")));
        var december = new DateRange(On("2026-12-01"), On("2026-12-31"));
        reading.All.Forecast.Finishing(december).Select(p => p.Project.Project.Id).ShouldBe(["A"]);
        reading.All.Forecast.WillMiss(december).Select(p => p.Project.Project.Id).ShouldBe(["B", "A"]);
        reading.All.Forecast.WithoutForecast.ShouldBe(1);
    }

    [Fact]
    public void Earned_schedule_finds_who_will_be_later_than_they_say()
    {
        var late = Running("2027-04-25", "2027-04-25") with { Budget = Pounds(100), PercentComplete = 25 };
        var later = Read(Snapshot(late)).All.Forecast.Later.ShouldHaveSingleItem();
        later.ByEarnedSchedule.ShouldBe(On("2026-01-01").AddDays(326 * 4)); // 326 days have brought a quarter
    }

    [Fact]
    public void The_years_outlook_is_over_the_projects_that_give_both_in_one_currency()
    {
        var reading = Read(Snapshot(
            Project("A") with { YearBudget = Pounds(100), YearForecast = Pounds(130) }, Project("B") with { YearBudget = Pounds(50) },
            Project("C") with { YearBudget = Amount.Plain(10, "EUR"), YearForecast = Amount.Plain(8, "EUR") }));
        reading.All.Forecast.Years.Select(y => (y.Currency, y.Over, y.Known, y.Of)).ShouldBe([("EUR", -2m, 1, 3), ("GBP", 30m, 1, 3)]);
    }

    [Fact]
    public void Milestones_are_hit_missed_and_slipped_by_their_baseline()
    {
        var reading = ReadAll([Snapshot(Project())],
            Set(On("2026-10-23"), Milestone("Go-live") with { Forecast = Plan("2026-12-01") }),
            Set(
                Milestone("Design") with { Baseline = Plan("2026-05-01"), Actual = Plan("2026-05-01") },
                Milestone("Build") with { Baseline = Plan("2026-06-01"), Actual = Plan("2026-06-11") },
                Milestone("Test") with { Baseline = Plan("2026-10-01") },
                Milestone("Train") with { Baseline = Plan("2026-09-01"), IsDone = true },
                Milestone("Go-live") with { Baseline = Plan("2026-12-01"), Forecast = Plan("2026-12-15") },
                Milestone("Lost") with { Project = "Nobody", Baseline = Plan("2026-12-05") }));
        var milestones = reading.All.Milestones;
        milestones.HitRate().ShouldBe(new Rate(1, 3, 4));
        milestones.Missed.Select(m => m.Milestone.Name).ShouldBe(["Test"]);
        milestones.Slipped.Select(m => (m.Milestone.Name, m.Slip!.Value.Days)).ShouldBe([("Go-live", 14)]);
        milestones.MovedLater.Select(m => (m.Milestone.Name, m.Moved!.Value.Days)).ShouldBe([("Go-live", 14)]);
        var december = new DateRange(On("2026-12-01"), On("2026-12-31"));
        milestones.Due(december).Select(m => m.Milestone.Name).ShouldBe(["Lost", "Go-live"]);
        milestones.GoLives(december).Select(m => m.Milestone.Name).ShouldBe(["Go-live"]);
        reading.Find("P1")!.Scope.Milestones.Due(december).Length.ShouldBe(1);
        reading.Findings.Select(f => f.Code).ShouldBe(["project-not-found"]);
    }

    [Fact]
    public void Budget_adherence_is_within_ten_percent_of_the_original_budget()
    {
        Project[] first = [Done("A", null, null) with { Budget = Pounds(100) }, Done("B", null, null) with { Budget = Pounds(100) }, Done("C", null, null) with { Budget = Pounds(100) }, Done("D", null, null)];
        var last = first.Zip(["111", "110", "89", "5"], (p, spent) => p with { Budget = p.Budget is null ? null : Pounds(200), ActualCost = Pounds(decimal.Parse(spent, System.Globalization.CultureInfo.InvariantCulture)), ActualFinish = Plan("2026-06-01") });
        ReadAll([SnapshotOn(On("2026-03-31"), first), Snapshot([.. last])]).All.Cost.Adherence(ThisYear).ShouldBe(new Rate(1, 3, 4));
    }

    [Fact]
    public void Overspend_is_by_currency_and_against_the_original_budget()
    {
        var first = Snapshot(Project("A") with { Budget = Pounds(100) }) with { AsOf = On("2026-03-31") };
        var reading = ReadAll([first, Snapshot(
            Project("A") with { Budget = Pounds(150), ForecastCost = Pounds(160), ActualCost = Pounds(30) }, Project("B") with { Budget = Pounds(100), ForecastCost = Pounds(90) },
            Project("C") with { Budget = Amount.Plain(10, "EUR"), ForecastCost = Amount.Plain(12, "EUR") }, Project("D") with { Budget = Pounds(5), ForecastCost = Amount.Plain(50, "EUR") },
            Project("E") with { Budget = Pounds(1), ForecastCost = Pounds(900), IsClosed = true })]);
        var cost = reading.All.Cost;
        var pounds = cost.ByCurrency.Single(c => c.Currency == "GBP");
        (pounds.Overspend.Sum, pounds.Underspend.Sum, pounds.NetOver, pounds.NetOverApproved).ShouldBe((60m, 10m, 50m, 0m));
        (pounds.ForecastToOriginal.Known, pounds.ForecastToOriginal.Of, pounds.Remaining).ShouldBe((2, 4, 120m));
        cost.ByCurrency.Single(c => c.Currency == "EUR").Overspend.Sum.ShouldBe(2);
        cost.Over.Select(c => c.Project.Project.Id).ShouldBe(["A", "C"]);
        cost.Under.Select(c => c.Project.Project.Id).ShouldBe(["B"]);
    }

    [Fact]
    public void Success_is_told_strictly_and_loosely_with_its_parts()
    {
        var good = Done("A", "2026-05-01", "2026-05-01") with { Budget = Pounds(100), ActualCost = Pounds(100), BenefitPlanned = Pounds(100), BenefitForecast = Pounds(80) };
        var success = ReadAll([Snapshot(good, good with { Id = "B", ActualFinish = Plan("2026-05-02") }, good with { Id = "C", ActualCost = null })],
            Set(Quality("A", 10, 10), Quality("B", 10, 10), Quality("C", 10, 10))).All.Success();
        (success.Loose, success.Strict).ShouldBe((new Rate(1, 2, 3), new Rate(0, 3, 3)));
        (success.OnTime, success.InBudget, success.ScopeAccepted, success.BenefitsMet).ShouldBe((new Rate(2, 3, 3), new Rate(2, 2, 3), new Rate(3, 3, 3), new Rate(0, 3, 3)));
    }

    private static QualityEntry Quality(string project, decimal due, decimal accepted) => new() { Place = Anywhere, Project = project, ScopeDue = due, ScopeAccepted = accepted };

    private static Milestone Milestone(string name) => new() { Place = Row(name.Length), Project = "P1", Name = name };

    private static Project Done(string id, string? baseline, string? actual) => Project(id) with
    {
        IsClosed = true, State = "Complete", BaselineFinish = baseline is null ? null : Plan(baseline), ActualFinish = actual is null ? null : Plan(actual),
    };
}
