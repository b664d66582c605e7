using PmoBot.Domain.Delivery;
using PmoBot.Domain.Delivery.Staffing;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Value;
using Shouldly;
using static PmoBot.UnitTests.Domain.Delivery.Tables;
using static PmoBot.UnitTests.Domain.Registers;

namespace PmoBot.UnitTests.Domain.Delivery;

/// <summary>Strategy, order of priority and people's time.</summary>
public sealed class AlignmentAndPriorityTests
{
    private static readonly DateOnly December = new(2026, 12, 1);

    [Fact]
    public void Funding_is_shared_by_weight_and_compared_with_the_strategic_weight()
    {
        var reading = Read(WithBudget(Project("A") with { Budget = Pounds(600) }, Project("B") with { Budget = Pounds(300) }, Project("C") with { Budget = Pounds(100) }, Project("D") with { Budget = Pounds(999), IsClosed = true }),
            Set(Objective("Growth", 50), Objective("Trust", 30), Objective("Speed", 20)),
            Set(Link("A", "growth", 75, LinkState.Agreed), Link("A", "Trust", 25, LinkState.Declared), Link("B", "Growth", null, LinkState.Declared)));
        var alignment = reading.All.Alignment;
        var growth = alignment.Objectives.Single(o => o.Objective.Name == "Growth");
        growth.Funding.ShouldHaveSingleItem().ShouldSatisfyAllConditions(f => f.Budget.ShouldBe(750), f => f.SharePercent.ShouldBe(75), f => f.GapPoints.ShouldBe(25));
        (growth.Projects.Length, growth.Agreed).ShouldBe((2, 1));
        alignment.Objectives.Single(o => o.Objective.Name == "Trust").Funding.Single().GapPoints.ShouldBe(-15);
        alignment.Unserved.Select(o => o.Objective.Name).ShouldBe(["Speed"]);
        var orphans = alignment.Orphans.ShouldHaveSingleItem();
        (orphans.NotAgreedPercent, orphans.NotLinkedPercent, orphans.Orphans).ShouldBe((40m, 10m, 2));
        alignment.NotLinked.ShouldHaveSingleItem().Project.Id.ShouldBe("C");
        reading.ByObjective["Growth"].WorstFirst.Length.ShouldBe(2);
    }

    [Fact]
    public void The_registers_column_is_a_declared_link()
    {
        var alignment = Read(WithBudget(Project("A") with { Budget = Pounds(10), Objective = "Growth" }, Project("B") with { Budget = Pounds(10), Objective = "Growth; Trust" }), Set(Objective("Growth", 50), Objective("Trust", 50))).All.Alignment;
        alignment.Objectives.Single(o => o.Objective.Name == "Growth").Funding.Single().SharePercent.ShouldBe(75);
        alignment.Orphans.Single().ShouldSatisfyAllConditions(o => o.NotAgreedPercent.ShouldBe(100), o => o.NotLinkedPercent.ShouldBe(0));
    }

    [Fact]
    public void Weights_of_more_than_100_give_money_to_nobody()
    {
        var reading = Read(WithBudget(Project("A") with { Budget = Pounds(10) }), Set(Objective("Growth", 50), Objective("Trust", 50)), Set(Link("A", "Growth", 80, LinkState.Agreed), Link("A", "Trust", 40, LinkState.Agreed)));
        reading.Findings.ShouldHaveSingleItem().Code.ShouldBe("weights-over-100");
        reading.All.Alignment.Overweight.ShouldHaveSingleItem();
        reading.All.Alignment.Objectives.ShouldAllBe(o => o.Funding.IsEmpty && o.Projects.Length == 1);
    }

    [Fact]
    public void An_objectives_health_is_the_worse_of_its_achievement_and_its_projects()
    {
        var objective = Objective("Growth", 50) with { StartValue = 1_000_000, Target = 1_500_000, Current = 1_350_000 };
        var cost = Objective("Cost", 50) with { StartValue = 500_000, Target = 400_000, Current = 420_000, Direction = Direction.Minimise };
        var objectives = Read(WithBudget(Project("A", Health.Green)), Set(objective, cost), Set(Link("A", "Growth", 50, LinkState.Agreed), Link("A", "Cost", 50, LinkState.Agreed))).All.Alignment.Objectives;
        objectives.Select(o => (o.Objective.Name, o.AchievementPercent, o.Achievement, o.Delivery, o.Health)).ShouldBe([
            ("Cost", 80m, Health.Amber, Health.Green, Health.Amber), ("Growth", 70m, Health.Red, Health.Green, Health.Red)]);
    }

    [Fact]
    public void Without_a_table_of_objectives_nothing_is_unserved_and_there_is_no_gap()
    {
        var reading = Read(WithBudget(Project("A") with { Budget = Pounds(10), Objective = "Growth" }));
        reading.All.Alignment.HasObjectives.ShouldBeFalse();
        reading.All.Alignment.Objectives.ShouldHaveSingleItem().Funding.Single().GapPoints.ShouldBeNull();
        reading.All.FigureOf("alignment.unserved")!.Value.ShouldBeNull();
    }

    [Fact]
    public void The_top_quarter_has_its_share_of_the_hours()
    {
        var projects = Enumerable.Range(1, 8).Select(i => Project("P" + i) with { PriorityRank = i }).Append(Project("P9")).ToArray();
        var reading = Read(Snapshot(projects), Set([.. Enumerable.Range(1, 9).Select(i => Hours("P" + i, "Tester", December, i <= 2 ? 60 : 20))]));
        var priority = reading.All.Priority;
        (priority.EffortOnTop.Part, priority.EffortOnTop.Whole, priority.EffortOnTop.Percent).ShouldBe((120m, 240m, 50m));
        (priority.Basis, priority.Unranked).ShouldBe((RankBasis.Rank, 1));
        priority.Above("p3")!.Value.Select(r => r.Project.Project.Id).ShouldBe(["P1", "P2"]);
        priority.Above("P9").ShouldBeNull();
    }

    [Fact]
    public void A_role_that_a_lower_project_holds_and_a_higher_one_lacks_is_an_inversion()
    {
        var reading = Read(Snapshot(Project("A") with { PriorityRank = 1 }, Project("B") with { PriorityRank = 2 }, Project("C") with { PriorityRank = 3 }), Set(
            Hours("A", "Tester", December, 40) with { IsConfirmed = false }, Hours("B", "tester", December, 40), Hours("C", "Tester", December, 40), Hours("C", "Analyst", December, 40),
            Hours("C", "Architect", December, 40) with { IsConfirmed = false }, Hours("A", "Architect", December, 40)));
        var inversion = reading.All.Priority.Inversions.ShouldHaveSingleItem();
        (inversion.Higher.Project.Project.Id, inversion.Lower.Project.Project.Id, inversion.Holders, inversion.HoursLacking).ShouldBe(("A", "C", 2, 40m));
    }

    [Fact]
    public void What_could_be_stopped_is_facts()
    {
        var reading = Read(Snapshot(
            Project("A", Health.Red) with { PriorityRank = 4, Budget = Pounds(100), BenefitPlanned = Pounds(50) }, Project("B") with { PriorityRank = 1, Objective = "Growth" }, Project("C") with { PriorityRank = 2 }, Project("D") with { PriorityRank = 3, Objective = "Growth" }));
        var candidate = reading.All.Priority.CouldStop.ShouldHaveSingleItem();
        candidate.Project.Project.Id.ShouldBe("A");
        candidate.Facts.ShouldBe(StopFacts.LowRank | StopFacts.Red | StopFacts.NoObjective | StopFacts.BenefitsBelowCost);
    }

    [Fact]
    public void Free_capacity_is_the_least_of_the_months_and_unknown_where_a_month_is()
    {
        var january = December.AddMonths(1);
        var resources = Read(Snapshot(Project("A"), Project("B")),
            Set(Capacity("Tester", December, 320), Capacity("Tester", january, 160), Capacity("Analyst", December, 160)),
            Set(Hours("A", "Tester", December, 80), Hours("B", "Tester", january, 240), Hours("A", "Analyst", january, 10))).All.Resources;
        var tester = resources.Roles().Single(r => r.Role == "Tester");
        (tester.LeastFreeFte, tester.OverMonths, tester.UtilisationPercent).ShouldBe((-0.5m, 1, 320m * 100 / 480));
        resources.Free(new DateRange(December, EndOfYear)).Select(f => (f.Role, f.LeastFreeFte)).ShouldBe([("Tester", 1.5m), ("Analyst", 1m)]);
        resources.Roles().Single(r => r.Role == "Analyst").LeastFreeFte.ShouldBeNull();
        resources.Over().ShouldHaveSingleItem().ShouldSatisfyAllConditions(m => m.GapFte.ShouldBe(0.5m), m => m.Month.ShouldBe(january));
        resources.Bench().Select(m => m.BenchFte).ShouldBe([1.5m, 1m]);
        resources.WithoutCapacity.ShouldBe(["Analyst"]);
    }

    private static readonly DateOnly EndOfYear = new(2026, 12, 31);

    [Fact]
    public void A_projects_roles_are_seen_against_the_demand_of_all()
    {
        var reading = Read(Snapshot(Project("A"), Project("B"), Project("C") with { IsClosed = true }), Set(Capacity("Tester", December, 100)),
            Set(Hours("A", "Tester", December, 70), Hours("B", "Tester", December, 60), Hours("C", "Tester", December, 500), Hours("A", "Architect", December, 10) with { IsConfirmed = false }));
        var own = reading.Find("A")!.Scope.Resources;
        own.Months.Select(m => (m.Role, m.OwnHours, m.Demand, m.ProjectedPercent)).ShouldBe([("Architect", 10m, 10m, null), ("Tester", 70m, 130m, 130m)]);
        own.Unfilled.ShouldHaveSingleItem().ShouldSatisfyAllConditions(u => u.Role.ShouldBe("Architect"), u => u.Fte.ShouldBe(10m / 160));
    }

    [Fact]
    public void Heads_are_turned_into_hours_by_the_rule()
    {
        var rules = DeliveryRules.Default with { HoursPerFteMonth = 150 };
        var month = ReadAll([Snapshot(Project("A"))], rules, Set(new RoleCapacity { Place = Anywhere, Role = "Tester", Month = December, HeadCount = 2 }), Set(new Allocation { Place = Anywhere, Project = "A", Role = "Tester", Month = December, HeadCount = 1.5m })).All.Resources.Months.Single();
        (month.Capacity, month.Demand, month.UtilisationPercent).ShouldBe((300m, 225m, 75m));
    }

    private static Objective Objective(string name, decimal weight) => new() { Place = Anywhere, Name = name, WeightPercent = weight };

    private static ObjectiveLink Link(string project, string objective, decimal? weight, LinkState state) => new() { Place = Row(objective.Length), Project = project, Objective = objective, WeightPercent = weight, State = state };

    private static Allocation Hours(string project, string role, DateOnly month, decimal hours) => new() { Place = Anywhere, Project = project, Role = role, Month = month, PlannedHours = hours };

    private static RoleCapacity Capacity(string role, DateOnly month, decimal hours) => new() { Place = Anywhere, Role = role, Month = month, Hours = hours };

    private static PortfolioSnapshot WithBudget(params Project[] projects) => Snapshot(projects);
}
