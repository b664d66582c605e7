using PmoBot.Domain.Delivery;
using PmoBot.Domain.Delivery.Quality;
using PmoBot.Domain.Portfolio;
using Shouldly;
using static PmoBot.UnitTests.Domain.Delivery.Tables;
using static PmoBot.UnitTests.Domain.Registers;

namespace PmoBot.UnitTests.Domain.Delivery;

/// <summary>Scope, quality, rework, and whether what is reported can be relied on.</summary>
public sealed class QualityAndTrustTests
{
    [Fact]
    public void States_are_of_the_newest_entry_and_flows_are_added_up()
    {
        var quality = Read(Snapshot(Project("A"), Project("B")), Set(
            Entry("A", "2026-09-30") with { ScopeBaselined = 100, ScopeAccepted = 10, ScopeAdded = 1, Presented = 10, AcceptedFirstTime = 5, DefectsEscaped = 2, Releases = 1, ReworkHours = 10, TotalHours = 100, Cause = "Unclear needs" },
            Entry("A", "2026-10-31") with { ScopeBaselined = 100, ScopeAccepted = 40, ScopeAdded = 5, Presented = 10, AcceptedFirstTime = 9, DefectsEscaped = 1, Releases = 2, ReworkHours = 30, TotalHours = 100, Cause = "unclear needs" },
            Entry("B", "2026-10-31") with { ScopeBaselined = 900, ScopeAccepted = 900, ReworkHours = 1, TotalHours = 1000 })).All.Quality;
        quality.ScopeDelivered.Percent.ShouldBe(94);
        quality.ScopeGrowth.Percent.ShouldBe(5);
        quality.FirstPass.Percent.ShouldBe(70);
        quality.EscapedPerRelease.Value.ShouldBe(1);
        quality.Rework.ShouldBe(new Ratio(41, 1200, 3, 3));
        quality.Trend.Select(m => (m.Month, m.Rework, m.Total)).ShouldBe([(On("2026-09-01"), 10m, 100m), (On("2026-10-01"), 31m, 1100m)]);
        quality.Causes.ShouldBe([new ReworkCause("Unclear needs", 40), new ReworkCause("", 1)]);
        quality.ReworkCost.ShouldBeNull();
    }

    [Fact]
    public void Rework_costs_its_hours_at_the_rate_of_the_rules() =>
        ReadAll([Snapshot(Project("A"))], DeliveryRules.Default with { ReworkHourlyRate = Pounds(80) }, Set(Entry("A", "2026-10-31") with { ReworkHours = 10, TotalHours = 100 }))
            .All.Quality.ReworkCost.ShouldBe(Pounds(800));

    [Fact]
    public void Hours_without_a_total_are_in_no_rate() => Read(Snapshot(Project("A")), Set(Entry("A", "2026-10-31") with { ReworkHours = 10 })).All.Quality.Rework.Percent.ShouldBeNull();

    [Fact]
    public void Gates_and_reopened_issues_have_their_own_rates()
    {
        var reading = Read(Snapshot(Project("A")),
            Set(new Milestone { Place = Anywhere, Project = "A", Name = "Gate 1", PassedFirstTime = true, IsDone = true }, new Milestone { Place = Anywhere, Project = "A", Name = "Gate 2", PassedFirstTime = false, IsDone = true }, new Milestone { Place = Anywhere, Project = "A", Name = "Gate 3", IsDone = true }),
            Set(new Issue { Place = Anywhere, Project = "A", Title = "x", IsClosed = true, Reopened = 2 }, new Issue { Place = Anywhere, Project = "A", Title = "y", IsClosed = true }));
        reading.All.Quality.Gates.ShouldBe(new Rate(1, 2, 3));
        reading.All.Quality.Reopened.ShouldBe(new Rate(1, 2, 2));
    }

    [Fact]
    public void A_green_report_with_a_23_day_slip_is_a_watermelon()
    {
        var reading = Read(Snapshot(Running("2026-12-31", "2027-01-23") with { BaselineStart = Plan("2026-06-01") }, Project("P2") with { IsClosed = true }));
        var trust = reading.All.Trust;
        trust.Watermelons.ShouldHaveSingleItem().ComputedReason.ToString().ShouldStartWith("Forecast finish is 23 days");
        trust.WatermelonRate.ShouldBe(new Rate(1, 1, 1));
    }

    [Fact]
    public void Old_stale_and_silent_projects_are_told_apart()
    {
        var trust = Read(Snapshot(
            Project("A") with { StatusDate = AsOf.AddDays(-40) }, Project("B") with { StatusDate = AsOf.AddDays(-15) }, Project("C") with { StatusDate = AsOf }, Project("D", Health.Unknown),
            Project("E") with { StatusDate = AsOf.AddDays(-400), IsClosed = true })).All.Trust;
        trust.Stale.Select(p => p.Project.Id).ShouldBe(["A"]);
        trust.Old.Select(p => p.Project.Id).ShouldBe(["A", "B"]);
        trust.Silent.Select(p => p.Project.Id).ShouldBe(["D"]);
        trust.StaleRate.ShouldBe(new Rate(2, 3, 4));
        (trust.Quality.Active, trust.Quality.NoStatus, trust.Quality.NoStatusDate, trust.Quality.NoManager, trust.Quality.NoCost).ShouldBe((4, 1, 1, 4, 4));
    }

    [Fact]
    public void A_cancelled_project_is_in_no_active_view()
    {
        var all = Read(Snapshot(Project("A") with { IsClosed = true, State = "Cancelled", Budget = Pounds(10), ForecastCost = Pounds(90) }, Project("B"))).All;
        all.Active.ShouldBe(1);
        all.Cost.Over.ShouldBeEmpty();
        all.Trust.Quality.Active.ShouldBe(1);
        all.Schedule.Cancelled.ShouldBe(1);
    }

    [Fact]
    public void Every_figure_has_a_unique_key_a_formula_and_a_place_for_each_input()
    {
        var reading = Read(Snapshot(Running("2026-12-31", "2027-01-23") with { Budget = Pounds(100), ForecastCost = Pounds(120), ActualCost = Pounds(50), PercentComplete = 40 }));
        var figures = reading.All.Figures();
        figures.Select(f => f.Key).ShouldBeUnique();
        figures.ShouldAllBe(f => f.Formula.ToString().Length > 0 && f.Label.ToString().Length > 0 && f.Inputs.All(i => i.Where.ToString().Length > 0));
        figures.ShouldAllBe(f => (f.Value == null) == (f.Quality == PmoBot.Domain.Figures.FigureQuality.Missing));
        foreach (var figure in figures) reading.All.FigureOf(figure.Key)!.Value.ShouldBe(figure.Value);
        reading.Find("P1")!.FigureOf("project.evm.cpi")!.Inputs.Select(i => i.Where.ToString()).ShouldContain("register.csv, row 2, column 'Actual'");
    }

    [Fact]
    public void Groups_are_read_by_whatever_spelling()
    {
        var reading = Read(Snapshot(Project("A") with { OrgUnit = "IT" }, Project("B") with { OrgUnit = "I.T." }, Project("C") with { OrgUnit = "IT" }, Project("D")));
        reading.ByOrgUnit.Keys.ShouldBe(["IT", ""], ignoreOrder: true);
        reading.ByOrgUnit["it"].Active.ShouldBe(3);
        reading.BySponsor.ShouldBeEmpty();
        reading.For(reading.Portfolio.Projects.Take(2)).ShouldBeSameAs(reading.For(reading.Portfolio.Projects.Take(2).Reverse()));
    }

    [Fact]
    public void Rules_that_make_no_sense_are_refused_with_a_sentence()
    {
        DeliveryRules.Default.Problems().ShouldBeEmpty();
        var rules = DeliveryRules.Default with { RiskRedPercent = 40, HoursPerFteMonth = 0 };
        rules.Problems().Count.ShouldBe(2);
        Should.Throw<ArgumentException>(() => ReadAll([Snapshot(Project())], rules)).Message.ShouldStartWith("Hours of a full-time person in a month");
    }

    private static QualityEntry Entry(string project, string date) => new() { Place = Row(On(date).Month), Project = project, Date = On(date) };
}
