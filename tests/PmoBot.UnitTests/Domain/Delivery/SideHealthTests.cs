using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Value;
using Shouldly;
using static PmoBot.UnitTests.Domain.Delivery.Tables;
using static PmoBot.UnitTests.Domain.Registers;

namespace PmoBot.UnitTests.Domain.Delivery;

/// <summary>Colours of scope, quality, resources and risk (domain rules 2.1), and what they do to the whole.</summary>
public sealed class SideHealthTests
{
    private static readonly Project Green = Running("2026-12-31", "2026-12-31");

    [Theory]
    [InlineData(100, 95, Health.Green)]
    [InlineData(100, 94, Health.Amber)]
    [InlineData(100, 85, Health.Amber)]
    [InlineData(100, 84, Health.Red)]
    public void Scope_is_accepted_of_due(int due, int accepted, Health colour) =>
        Side(Dimension.Scope, Set(new QualityEntry { Place = Anywhere, Project = "P1", ScopeDue = due, ScopeAccepted = accepted })).Computed.ShouldBe(colour);

    [Fact]
    public void A_critical_change_of_scope_without_approval_is_red_whatever_the_count()
    {
        var entry = Set(new QualityEntry { Place = Anywhere, Project = "P1", ScopeDue = 10, ScopeAccepted = 10 });
        var change = new ChangeRequest { Place = Anywhere, Project = "P1", Title = "More", Type = ChangeType.Scope, Priority = Priority.Critical, Approval = Approval.Requested };
        Side(Dimension.Scope, entry, Set(change)).Computed.ShouldBe(Health.Red);
        Side(Dimension.Scope, entry, Set(change with { Approval = Approval.Approved })).Computed.ShouldBe(Health.Green);
    }

    [Theory]
    [InlineData(95, 0, Health.Green)]
    [InlineData(94, 0, Health.Amber)]
    [InlineData(89, 0, Health.Red)]
    [InlineData(100, 1, Health.Amber)]
    [InlineData(100, 2, Health.Amber)]
    [InlineData(100, 3, Health.Red)]
    public void Quality_is_first_pass_and_critical_defects(int accepted, int critical, Health colour) =>
        Side(Dimension.Quality, Set(new QualityEntry { Place = Anywhere, Project = "P1", Presented = 100, AcceptedFirstTime = accepted, DefectsCritical = critical })).Computed.ShouldBe(colour);

    [Theory]
    [InlineData(100, 0, Health.Green)]
    [InlineData(101, 0, Health.Amber)]
    [InlineData(110, 0, Health.Amber)]
    [InlineData(111, 0, Health.Red)]
    [InlineData(50, 1, Health.Amber)]
    [InlineData(50, 2, Health.Red)]
    public void Resources_are_peak_utilisation_and_unfilled_roles(int hours, int unfilled, Health colour)
    {
        var month = new DateOnly(2026, 12, 1);
        var allocations = new List<Allocation> { new() { Place = Anywhere, Project = "P1", Role = "Tester", Month = month, PlannedHours = hours } };
        var capacity = new List<RoleCapacity> { new() { Place = Anywhere, Role = "Tester", Month = month, Hours = 100 } };
        for (var i = 0; i < unfilled; i++)
        {
            allocations.Add(new() { Place = Anywhere, Project = "P1", Role = "Role " + i, Month = month, PlannedHours = 1, IsConfirmed = false });
            capacity.Add(new() { Place = Anywhere, Role = "Role " + i, Month = month, Hours = 100 });
        }

        Side(Dimension.Resources, Set([.. capacity]), Set([.. allocations])).Computed.ShouldBe(colour);
    }

    [Fact]
    public void A_role_without_capacity_on_record_is_not_green() =>
        Side(Dimension.Resources, Set(new Allocation { Place = Anywhere, Project = "P1", Role = "Tester", Month = new(2026, 12, 1), PlannedHours = 1 })).Computed.ShouldBe(Health.Unknown);

    [Fact]
    public void Hours_beyond_the_next_four_weeks_colour_nothing() =>
        Side(Dimension.Resources, Set(new Allocation { Place = Anywhere, Project = "P1", Role = "Tester", Month = new(2027, 3, 1), PlannedHours = 900, IsConfirmed = false })).Computed.ShouldBe(Health.Unknown);

    [Theory]
    [InlineData(50, Health.Green)]
    [InlineData(51, Health.Amber)]
    [InlineData(100, Health.Amber)]
    [InlineData(101, Health.Red)]
    public void Risk_is_expected_loss_of_contingency(int cost, Health colour) =>
        Side(Green with { Contingency = Pounds(50) }, Dimension.Risk, Set(Risk("R") with { ProbabilityPercent = 50, Cost = Pounds(cost) })).Computed.ShouldBe(colour);

    [Fact]
    public void A_very_high_score_without_a_response_is_red_and_with_one_it_is_not_known()
    {
        var risk = Risk("R") with { ProbabilityScore = 5, ImpactScore = 4 };
        Side(Dimension.Risk, Set(risk)).Computed.ShouldBe(Health.Red);
        Side(Dimension.Risk, Set(risk with { Response = "Insure" })).Computed.ShouldBe(Health.Unknown);
    }

    [Fact]
    public void A_risk_without_cost_keeps_the_rest_from_green()
    {
        var cheap = Risk("R") with { ProbabilityPercent = 1, Cost = Pounds(1) };
        Side(Green with { Contingency = Pounds(50) }, Dimension.Risk, Set(cheap, Risk("S"))).Computed.ShouldBe(Health.Unknown);
    }

    [Fact]
    public void A_red_side_makes_the_whole_amber_and_a_green_report_a_watermelon()
    {
        var reading = Read(Snapshot(Green), Set(Risk("R") with { ProbabilityScore = 5, ImpactScore = 5 }));
        var project = reading.Portfolio.Projects.Single();
        (project.Computed, project.Doubt).ShouldBe((Health.Amber, Doubt.Watermelon));
        project.ComputedReason.ToString().ShouldBe("1 very high risk has no response. Red in risk makes the whole at least amber.");
        reading.Portfolio.ComputedCounts.Amber.ShouldBe(1);
        reading.Portfolio.WatermelonCount.ShouldBe(1);
        reading.Portfolio.FigureOf("portfolio.watermelon")!.Value.ShouldBe(1);
        reading.All.Trust.Watermelons.ShouldHaveSingleItem();
    }

    [Fact]
    public void An_amber_side_changes_nothing_and_a_red_whole_stays_red()
    {
        var amber = Set(new QualityEntry { Place = Anywhere, Project = "P1", DefectsCritical = 1 });
        var red = Set(Risk("R") with { ProbabilityScore = 5, ImpactScore = 5 });
        Read(Snapshot(Green), amber).Portfolio.Projects.Single().Computed.ShouldBe(Health.Green);
        Read(Snapshot(Running("2026-12-31", "2027-06-30")), red).Portfolio.Projects.Single().Computed.ShouldBe(Health.Red);
    }

    [Fact]
    public void Without_tables_the_reading_of_the_register_is_the_very_same()
    {
        var portfolio = PortfolioReading.Of([Snapshot(Green, Project("P2"))], HealthRules.Default);
        DeliveryReading.Of(portfolio, DeliveryHistory.Empty, DeliveryRules.Default).Portfolio.ShouldBeSameAs(portfolio);
    }

    [Fact]
    public void A_side_that_has_recovered_is_held_for_one_set_more()
    {
        var bad = Risk("R") with { ProbabilityScore = 5, ImpactScore = 5 };
        var good = bad with { Response = "Insured" };
        var project = Read(Snapshot(Green), Set(On("2026-11-16"), bad), Set(good)).Portfolio.Projects.Single();
        project.Computed.ShouldBe(Health.Amber);
        project.ComputedReason.ToString().ShouldBe("Data says green since 23 Nov 2026; shown amber until it holds for two snapshots.");
        Read(Snapshot(Green), Set(On("2026-11-09"), bad), Set(On("2026-11-16"), good), Set(good)).Portfolio.Projects.Single().Computed.ShouldBe(Health.Green);
    }

    [Fact]
    public void In_the_first_tenth_no_side_is_coloured()
    {
        var young = Running("2027-12-31", "2027-12-31") with { BaselineStart = new(AsOf.AddDays(-10)) };
        var project = Read(Snapshot(young), Set(Risk("R") with { ProbabilityScore = 5, ImpactScore = 5 })).Portfolio.Projects.Single();
        project.Computed.ShouldBe(Health.Unknown);
        project.Side(Dimension.Risk).Computed.ShouldBe(Health.Unknown);
    }

    [Fact]
    public void Benefits_of_the_table_are_a_whole_side_where_the_register_has_none()
    {
        var benefit = new Benefit { Place = Anywhere, Project = "P1", Title = "Fewer licences", Type = BenefitType.CostSaving, Unit = "GBP", Planned = 100, Forecast = 70 };
        Read(Snapshot(Green), Set(benefit)).Portfolio.Projects.Single().ShouldSatisfyAllConditions(
            p => p.Computed.ShouldBe(Health.Red), p => p.ComputedReason.ToString().ShouldBe("Forecast benefits are 70% of plan in the type that is furthest behind."));
        Read(Snapshot(Green with { BenefitPlanned = Pounds(1), BenefitForecast = Pounds(1) }), Set(benefit)).Portfolio.Projects.Single().Computed.ShouldBe(Health.Green);
    }

    [Fact]
    public void A_measured_side_carries_its_rows()
    {
        var figure = Side(Green with { Contingency = Pounds(100) }, Dimension.Risk, Set(Risk("Flood") with { Place = Row(7), ProbabilityPercent = 25, Cost = Pounds(40) })).Figure!;
        figure.Value.ShouldBe(10);
        figure.Inputs.Select(i => $"{i.What}: {i.Value} ({i.Where})").ShouldContain("Flood: £10 (tables.xlsx, sheet 'Sheet', row 7)");
    }

    private static DimensionReading Side(Dimension side, params RecordSet[] sets) => Side(Green, side, sets);

    private static DimensionReading Side(Project project, Dimension side, params RecordSet[] sets) => Read(Snapshot(project), sets).Portfolio.Projects.Single().Side(side);

    private static Risk Risk(string title) => new() { Place = Anywhere, Project = "P1", Title = title };
}
