using PmoBot.Domain.Delivery;
using PmoBot.Domain.Delivery.Decisions;
using PmoBot.Domain.Delivery.Issues;
using PmoBot.Domain.Portfolio;
using Shouldly;
using static PmoBot.UnitTests.Domain.Delivery.Tables;
using static PmoBot.UnitTests.Domain.Registers;

namespace PmoBot.UnitTests.Domain.Delivery;

/// <summary>Risks, issues, changes and decisions.</summary>
public sealed class RaidTests
{
    private static readonly PortfolioSnapshot Two = Snapshot(Project("P1") with { Name = "Phoenix" }, Project("P2") with { Name = "Atlas", IsClosed = true });

    [Fact]
    public void Risks_are_ranked_by_expected_loss_then_score_then_nearness()
    {
        var risks = Read(Two, Set(
            Risk("score 9 later") with { ProbabilityScore = 3, ImpactScore = 3, Due = Plan("2027-02-01") }, Risk("small") with { ProbabilityPercent = 50, Cost = Pounds(100) },
            Risk("score 9 near") with { Score = 9, Due = Plan("2026-12-01") }, Risk("large") with { ProbabilityPercent = 10, Cost = Pounds(10_000) }, Risk("nothing"),
            Risk("closed") with { ProbabilityPercent = 90, Cost = Pounds(1_000_000), IsClosed = true },
            Risk("of a closed project") with { Project = "Atlas", ProbabilityPercent = 90, Cost = Pounds(1_000_000) })).All.Risks;
        risks.Ranked.Select(r => r.Risk.Title).ShouldBe(["large", "small", "score 9 near", "score 9 later", "nothing"]);
        risks.ByCurrency.ShouldHaveSingleItem().Loss.ShouldBe(new CurrencySum("GBP", 1050, 2, 5));
        (risks.Closed, risks.OpenInClosedProjects, risks.WithoutLoss, risks.WithoutMeasure).ShouldBe((1, 1, 3, 1));
    }

    [Fact]
    public void Exposure_of_two_currencies_is_never_added()
    {
        var euro = Risk("e") with { ProbabilityPercent = 50, Cost = Amount.Plain(1_000_000, "EUR") };
        var risks = Read(Two, Set(euro, Risk("a") with { ProbabilityPercent = 50, Cost = Pounds(10) }, Risk("b") with { ProbabilityPercent = 50, Cost = Pounds(20) })).All.Risks;
        risks.ByCurrency.Select(c => (c.Currency, c.Loss.Sum)).ShouldBe([("GBP", 15m), ("EUR", 500_000m)]);
        risks.Ranked.Select(r => r.Risk.Title).ShouldBe(["b", "a", "e"]);
    }

    [Fact]
    public void Reduction_is_inherent_less_residual_of_the_risks_that_have_both()
    {
        var totals = Read(Two, Set(
            Risk("a") with { InherentExposure = Pounds(100), ResidualExposure = Pounds(30) }, Risk("b") with { InherentExposure = Pounds(50) }, Risk("c") with { ResidualExposure = Pounds(7) })).All.Risks.ByCurrency.Single();
        (totals.Reduction, totals.WithBoth, totals.Loss.Sum).ShouldBe((70m, 1, 37m));
    }

    [Fact]
    public void New_high_risks_and_the_trend_are_against_the_set_before()
    {
        var old = Risk("Old") with { Id = "R1", ProbabilityScore = 4, ImpactScore = 4, ProbabilityPercent = 10, Cost = Pounds(100) };
        var risks = Read(Two, Set(On("2026-10-23"), old), Set(old with { Title = "Old, renamed", ProbabilityPercent = 30 }, Risk("New") with { Id = "R2", ProbabilityScore = 5, ImpactScore = 3 })).All.Risks;
        risks.NewHigh.Select(r => r.Risk.Title).ShouldBe(["New"]);
        (risks.Before, risks.OpenBefore, risks.HighBefore, risks.High.Length).ShouldBe((On("2026-10-23"), 1, 1, 2));
        risks.ByCurrency.Single().Change.ShouldBe(20);
        Read(Two, Set(old)).All.Risks.ShouldSatisfyAllConditions(r => r.NewHigh.ShouldBeEmpty(), r => r.OpenBefore.ShouldBeNull(), r => r.ByCurrency.Single().Change.ShouldBeNull());
    }

    [Fact]
    public void Risks_without_response_or_owner_or_past_due_are_listed()
    {
        var risks = Read(Two, Set(Risk("a") with { Response = "Insure", Owner = "Ann" }, Risk("b") with { Due = Plan("2026-11-22") })).All.Risks;
        (risks.WithoutResponse.Single().Risk.Title, risks.WithoutOwner.Single().Risk.Title, risks.PastDue.Single().Risk.Title).ShouldBe(("b", "b", "b"));
    }

    [Fact]
    public void Without_a_table_of_risks_they_are_not_known_and_not_none()
    {
        var reading = Read(Two);
        reading.All.Risks.IsGiven.ShouldBeFalse();
        reading.All.FigureOf("risk.open")!.Value.ShouldBeNull();
        reading.All.Gaps.ShouldContain(g => g.Figure == "risk" && g.IsTotal);
    }

    [Fact]
    public void Ages_have_a_median_a_nearest_rank_p90_and_buckets()
    {
        int[] ages = [0, 7, 8, 30, 31, 60, 61, 90, 91, 400];
        var issues = Read(Two, Set([.. ages.Select(a => Issue("i" + a) with { Opened = new(AsOf.AddDays(-a)) }), Issue("undated"), Issue("future") with { Opened = new(AsOf.AddDays(3)) }])).All.Issues;
        (issues.Median, issues.P90, issues.OldestDays).ShouldBe((45.5m, 91, 400));
        issues.Buckets.ShouldBe(new AgeBuckets(2, 2, 2, 2, 2));
        issues.Aged.ShouldBe(new Rate(6, 10, 12));
        issues.WithoutDate.ShouldBe(2);
        issues.Oldest[0].Issue.Title.ShouldBe("i400");
        issues.Stuck.Length.ShouldBe(6);
    }

    [Fact]
    public void A_closed_projects_open_issues_are_counted_apart()
    {
        var issues = Read(Two, Set(Issue("a") with { Project = "P2", Opened = new(AsOf.AddDays(-900)), Priority = Priority.Critical }, Issue("b") with { Opened = new(AsOf.AddDays(-1)), Priority = Priority.Critical })).All.Issues;
        (issues.Open, issues.OpenInClosedProjects, issues.OldestDays, issues.Critical.Length).ShouldBe((1, 1, 1, 1));
    }

    [Fact]
    public void Time_to_resolve_is_of_the_issues_closed_in_the_period()
    {
        var issues = Read(Two, Set(Closed("2026-10-01", "2026-10-11"), Closed("2026-10-01", "2026-10-31"), Closed("2026-01-01", "2026-02-01"), Closed(null, "2026-10-05"))).All.Issues;
        var october = issues.TimeToResolve(new DateRange(On("2026-10-01"), On("2026-10-31")));
        (october.Of, october.Known, october.Mean, october.Median, october.P90).ShouldBe((3, 2, 20m, 20m, 30));
    }

    [Fact]
    public void Proactive_is_not_known_where_no_issue_says_it()
    {
        Read(Two, Set(Issue("a"))).All.Issues.Proactive.ShouldBe(new Rate(0, 0, 1));
        Read(Two, Set(Issue("a"), Issue("b") with { FromRisk = "R1" })).All.Issues.Proactive.ShouldBe(new Rate(1, 2, 2));
    }

    [Fact]
    public void Decisions_come_from_the_table_the_changes_and_the_register()
    {
        var snapshot = Snapshot(Project("P1") with { DecisionsNeeded = "Approve the vendor" }, Project("P2") with { DecisionsNeeded = "None." }, Project("P3") with { DecisionsNeeded = "Old", IsClosed = true });
        var decisions = Read(snapshot,
            Set(
                new Decision { Place = Anywhere, Project = "P1", Title = "Date", Decider = "Steering Committee", Raised = Plan("2026-10-24"), NeededBy = Plan("2026-11-13") },
                new Decision { Place = Anywhere, Title = "Tool", Decider = "steering committee", NeededBy = Plan("2026-12-13") },
                new Decision { Place = Anywhere, Title = "Done", IsDecided = true }),
            Set(new ChangeRequest { Place = Anywhere, Project = "P1", Title = "More money", Approval = Approval.Requested, Decider = "CFO", Requested = Plan("2026-11-22") })).All.Decisions;
        decisions.Pending.Select(d => (d.Title, d.Source, d.AgeDays, d.OverdueDays)).ShouldBe([
            ("Date", DecisionSource.Table, 30, 10), ("Tool", DecisionSource.Table, null, null), ("More money", DecisionSource.Change, 1, null), ("Approve the vendor", DecisionSource.Register, null, null)]);
        decisions.ByDecider.Select(q => (q.Decider, q.Pending, q.Overdue)).ShouldBe([("Steering Committee", 2, 1), ("", 1, 0), ("CFO", 1, 0)]);
        decisions.Of("STEERING COMMITTEE")!.OldestDays.ShouldBe(30);
    }

    [Fact]
    public void Approved_growth_is_by_currency_and_open_changes_are_in_no_growth()
    {
        var changes = Read(Two, Set(
            Change("a") with { Approval = Approval.Approved, CostImpact = Pounds(100), ScopeItems = 3, Decided = Plan("2026-11-01") },
            Change("b") with { Approval = Approval.Approved, CostImpact = Amount.Plain(5, "EUR"), Decided = Plan("2026-06-01") },
            Change("c") with { Approval = Approval.Requested, CostImpact = Pounds(900) }, Change("d") with { Approval = Approval.Rejected, CostImpact = Pounds(900) })).All.Changes;
        var growth = changes.Growth();
        growth.Costs.ShouldBe([new CurrencySum("EUR", 5, 1, 2), new CurrencySum("GBP", 100, 1, 2)]);
        (growth.ScopeItems, growth.WithItems).ShouldBe((3m, 1));
        changes.Growth(new DateRange(On("2026-11-01"), On("2026-11-30"))).Approved.ShouldBe(1);
        (changes.Open.Single().Change.Title, changes.Rejected, changes.OpenCosts.Single().Sum).ShouldBe(("c", 1, 900m));
    }

    [Fact]
    public void Rows_that_find_no_project_are_said_and_stay_in_the_whole()
    {
        var snapshot = Snapshot(Project("P1") with { Name = "Quay" }, Project("P2") with { Name = "Quay" }, Project("P3") with { Name = "Gate" });
        var reading = Read(snapshot, Set(Issue("a") with { Project = "Quay" }, Issue("b") with { Project = "Nowhere" }, Issue("c") with { Project = null }, Issue("d") with { Project = "gate" }));
        reading.All.Issues.Open.ShouldBe(4);
        reading.Find("P3")!.Scope.Issues.Open.ShouldBe(1);
        reading.Find("P1")!.Scope.Issues.Open.ShouldBe(0);
        var state = reading.Tables[RecordKind.Issues];
        (state.Rows, state.WithoutProject, state.Unresolved).ShouldBe((4, 1, 2));
        reading.Findings.Select(f => f.Sentence.ToString()).ShouldBe([
            "1 row names a project that the register does not have (“Nowhere”); counted for the whole portfolio only.",
            "1 row names a project by a name that two projects have (“Quay”); counted for the whole portfolio only."]);
    }

    [Fact]
    public void An_old_table_makes_stale_figures()
    {
        var reading = Read(Two, Set(On("2026-10-23"), Risk("a") with { ProbabilityPercent = 10, Cost = Pounds(10) }));
        reading.Tables[RecordKind.Risks].ShouldSatisfyAllConditions(t => t.AgeDays.ShouldBe(31), t => t.IsOld.ShouldBeTrue());
        reading.All.FigureOf("risk.loss")!.Quality.ShouldBe(PmoBot.Domain.Figures.FigureQuality.Stale);
    }

    private static Risk Risk(string title) => new() { Place = Anywhere, Project = "Phoenix", Title = title };

    private static Issue Issue(string title) => new() { Place = Anywhere, Project = "P1", Title = title };

    private static Issue Closed(string? opened, string closed) => Issue("x") with { Opened = opened is null ? null : Plan(opened), Closed = Plan(closed), IsClosed = true };

    private static ChangeRequest Change(string title) => new() { Place = Anywhere, Project = "P1", Title = title, Type = ChangeType.Scope };
}
