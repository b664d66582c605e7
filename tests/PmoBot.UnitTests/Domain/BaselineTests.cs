using PmoBot.Domain.Portfolio;
using PmoBot.TestKit;
using Shouldly;
using static PmoBot.UnitTests.Domain.Registers;

namespace PmoBot.UnitTests.Domain;

public sealed class BaselineTests
{
    private static readonly DateOnly First = On("2026-03-31");
    private static readonly DateOnly Second = On("2026-06-30");

    [Fact]
    public void The_first_forecast_becomes_our_own_baseline()
    {
        var plain = Project() with { Start = Plan("2026-01-01") };
        var reading = Read(
            SnapshotOn(First, plain with { ForecastFinish = Plan("2027-02-05") }),
            SnapshotOn(Second, plain with { ForecastFinish = Plan("2027-02-10") }),
            Snapshot(plain with { ForecastFinish = Plan("2027-03-18"), Row = 9 })).Projects.Single();
        reading.Computed.ShouldBe(Health.Red);
        reading.ComputedReason.ShouldBe(
            "Forecast finish is 41 days (11%) after the baseline (5 Feb 2027, own baseline from the first snapshot, 31 Mar 2026).");
        reading.Baseline!.From.ShouldBe("own baseline from the first snapshot, 31 Mar 2026");
        reading.Baseline.Finish.ShouldBe(Plan("2027-02-05"));
        reading.Side(Dimension.Schedule).Figure!.Inputs.Single(i => i.What.ToString() == "Own baseline finish").Where
            .ShouldBe("snapshot of 31 Mar 2026 (register.csv), row 2, column 'Forecast End'");
    }

    [Fact]
    public void The_first_whole_life_cost_becomes_our_own_baseline()
    {
        var reading = Read(
            SnapshotOn(First, Project() with { WholeLifeCost = Pounds(1_000_000) }),
            Snapshot(Project() with { WholeLifeCost = Pounds(1_080_000) })).Projects.Single();
        reading.Side(Dimension.Cost).Computed.ShouldBe(Health.Amber);
        reading.ComputedReason.ShouldBe(
            "Whole-life cost is £80k (8%) above the first value (£1,000,000, own baseline from the first snapshot, 31 Mar 2026).");
    }

    [Fact]
    public void A_project_that_was_re_baselined_twice_is_measured_against_the_first()
    {
        var reading = Read(
            SnapshotOn(First, Running("2027-02-05", "2027-02-05")),
            SnapshotOn(Second, Running("2027-05-01", "2027-05-01")),
            Snapshot(Running("2027-08-01", "2027-08-01"))).Projects.Single();
        reading.Baseline!.Rebaselines.ShouldBe(2);
        reading.Computed.ShouldBe(Health.Red);
        reading.ComputedReason.ShouldBe(
            "Forecast finish is 177 days (45%) after the baseline (5 Feb 2027). "
            + "The baseline finish was moved twice since our first snapshot; this is against the first one.");
        reading.Changes.ShouldContain(c => c.Kind == ChangeKind.Rebaselined && c.Sentence.ToString() == "baseline finish was moved 92 days later, to 1 Aug 2027");
    }

    [Fact]
    public void A_raised_budget_does_not_make_an_overrun_disappear()
    {
        var reading = Read(
            SnapshotOn(First, Project() with { Budget = Pounds(100), ForecastCost = Pounds(100) }),
            Snapshot(Project() with { Budget = Pounds(150), ForecastCost = Pounds(150) })).Projects.Single();
        reading.Side(Dimension.Cost).Computed.ShouldBe(Health.Red);
        reading.Baseline!.Rebaselines.ShouldBe(1);
        reading.ComputedReason.ShouldEndWith("The budget was moved once since our first snapshot; this is against the first one.");
    }

    [Fact]
    public void The_register_says_its_own_baseline() =>
        ReadOne(Running("2027-02-05", "2027-02-05")).Baseline!.From.ShouldBe("register column 'Baseline End'");

    [Fact]
    public void Without_any_plan_there_is_no_baseline() => ReadOne(Project()).Baseline.ShouldBeNull();

    [Fact]
    public void A_correction_of_the_same_day_is_no_baseline()
    {
        var plain = Project() with { Start = Plan("2026-01-01") };
        Read(Snapshot(plain with { ForecastFinish = Plan("2027-01-01") }), Snapshot(plain with { ForecastFinish = Plan("2028-01-01") }))
            .Projects.Single().Computed.ShouldBe(Health.Unknown);
    }

    [Fact]
    public void A_better_colour_waits_until_it_has_held_for_two_snapshots()
    {
        PortfolioSnapshot[] history =
        [
            SnapshotOn(First, WithCost(107)), SnapshotOn(Second, WithCost(100)), Snapshot(WithCost(100)),
        ];
        var held = Read(history[..2]).Projects.Single();
        held.Computed.ShouldBe(Health.Amber);
        held.ComputedReason.ShouldBe("Data says green since 30 Jun 2026; shown amber until it holds for two snapshots.");
        Read(history).Projects.Single().Computed.ShouldBe(Health.Green);
    }

    [Fact]
    public void A_worse_colour_does_not_wait() =>
        Read(SnapshotOn(First, WithCost(100)), Snapshot(WithCost(120))).Projects.Single().Computed.ShouldBe(Health.Red);

    [Fact]
    public void Recovery_needs_as_many_snapshots_as_the_rules_say()
    {
        PortfolioSnapshot[] history = [SnapshotOn(First, WithCost(120)), SnapshotOn(Second, WithCost(100)), Snapshot(WithCost(100))];
        Of(history, 1).Computed.ShouldBe(Health.Green);
        Of(history[..2], 1).Computed.ShouldBe(Health.Green);
        Of(history, 3).Computed.ShouldBe(Health.Red);
        Of(history, 3).ComputedReason.ShouldBe("Data says green since 30 Jun 2026; shown red until it holds for 3 snapshots.");
    }

    [Theory]
    // 400 days from 1 Sep 2026: day 40 is 11 Oct.
    [InlineData("2026-10-10", Health.Unknown)]
    [InlineData("2026-10-11", Health.Red)]
    public void In_the_first_tenth_of_the_duration_nothing_is_coloured(string asOf, Health colour)
    {
        var project = Project() with
        {
            BaselineStart = Plan("2026-09-01"), BaselineFinish = Plan("2027-10-06"), ForecastFinish = Plan("2028-10-06"),
            Budget = Pounds(100), ForecastCost = Pounds(200),
        };
        var reading = Read(SnapshotOn(On(asOf), project)).Projects.Single();
        reading.Computed.ShouldBe(colour);
        reading.Side(Dimension.Cost).Computed.ShouldBe(colour);
        if (colour == Health.Unknown) reading.ComputedReason.ShouldBe("Not computed: only 9% of the planned time has passed, colours are computed from 10%.");
    }

    [Fact]
    public void A_hard_breach_is_red_from_the_first_day()
    {
        var project = Project() with
        {
            BaselineStart = Plan("2026-11-20"), BaselineFinish = Plan("2027-10-06"), ForecastFinish = Plan("2027-10-06"),
            Budget = Pounds(100), ActualCost = Pounds(101),
        };
        ReadOne(project).Computed.ShouldBe(Health.Red);
    }

    private static Project WithCost(decimal forecast) => Project() with { Budget = Pounds(100), ForecastCost = Pounds(forecast) };

    private static ProjectReading Of(PortfolioSnapshot[] history, int recovery) =>
        PortfolioReading.Of(history, HealthRules.Default with { RecoverySnapshots = recovery }).Projects.Single();
}
