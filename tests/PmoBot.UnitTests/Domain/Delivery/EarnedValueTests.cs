using PmoBot.Domain.Delivery.Earned;
using PmoBot.Domain.Portfolio;
using Shouldly;
using static PmoBot.UnitTests.Domain.Delivery.Tables;
using static PmoBot.UnitTests.Domain.Registers;

namespace PmoBot.UnitTests.Domain.Delivery;

/// <summary>Oracles of domain rules 7, and what happens when an input is missing.</summary>
public sealed class EarnedValueTests
{
    private static readonly Project Million = Project() with
    {
        Budget = Pounds(1_000_000), PlannedValue = Pounds(500_000), EarnedValue = Pounds(450_000), ActualCost = Pounds(520_000),
    };

    [Fact]
    public void The_documented_example_comes_out()
    {
        var value = Of(Million);
        value.CostVariance.ShouldBe(-70_000);
        Rounded(value.CostVariancePercent, 2).ShouldBe(-15.56m);
        value.ScheduleVariance.ShouldBe(-50_000);
        value.ScheduleVariancePercent.ShouldBe(-10);
        Rounded(value.Cpi, 4).ShouldBe(0.8654m);
        value.Spi.ShouldBe(0.9m);
        Rounded(value.EacTypical, 0).ShouldBe(1_155_556);
        value.EacRestAtPlan.ShouldBe(1_070_000);
        Rounded(value.EacComposite, 0).ShouldBe(1_226_173);
        Rounded(value.Vac, 0).ShouldBe(-155_556);
        Rounded(value.VacPercent, 2).ShouldBe(-15.56m);
        Rounded(value.TcpiBac, 4).ShouldBe(1.1458m);
        Rounded(value.TcpiEac, 4).ShouldBe(0.8654m);
        Rounded(value.BudgetGap, 3).ShouldBe(0.280m);
        value.IsBudgetDoubtful.ShouldBe(true);
        Rounded(value.Etc, 0).ShouldBe(635_556);
        (Rounded(value.EacLowest, 0), Rounded(value.EacHighest, 0)).ShouldBe((1_070_000, 1_226_173));
        (value.CpiColour, value.SpiColour, value.TcpiColour).ShouldBe((Health.Red, Health.Amber, Health.Amber));
        value.Window.ShouldBe(ForecastWindow.Inside);
        value.IsProxy.ShouldBeFalse();
    }

    [Fact]
    public void Earned_schedule_of_the_documented_curve_comes_out()
    {
        var start = new DateOnly(2026, 6, 30);
        decimal[] planned = [0, 50, 120, 220, 340, 500, 660, 800, 900, 960, 1000];
        var curve = planned.Select((v, month) => new PmoBot.Domain.Delivery.PlannedValuePoint
        {
            Place = Row(month + 2), Project = "P1", Date = LastDay(start.AddMonths(month)), Cumulative = Pounds(v),
        }).ToArray();
        var project = Project() with { Budget = Pounds(1000), EarnedValue = Pounds(450) };
        var value = Read(SnapshotOn(new(2026, 11, 30), project), Set(curve)).Find("P1")!.EarnedValue!;
        value.Pv.ShouldBe(500);
        value.PlannedFrom.ShouldBe(ValueOrigin.Curve);
        var schedule = value.Schedule!;
        schedule.Unit.ShouldBe(ScheduleUnit.Months);
        schedule.Earned.ShouldBe(4.6875m);
        schedule.Actual.ShouldBe(5);
        schedule.Spi.ShouldBe(0.9375m);
        schedule.Variance.ShouldBe(-0.3125m);
        Rounded(schedule.ForecastDuration, 2).ShouldBe(10.67m);
        schedule.IsProxy.ShouldBeFalse();
    }

    [Fact]
    public void Without_a_budget_there_is_no_earned_value() =>
        Read(Snapshot(Million with { Budget = null })).Find("P1")!.EarnedValue.ShouldBeNull();

    [Fact]
    public void Without_planned_value_a_straight_line_stands_in_and_is_labelled()
    {
        var value = Of(Million with { PlannedValue = null, BaselineStart = new(AsOf.AddDays(-50)), BaselineFinish = new(AsOf.AddDays(150)) });
        value.Pv.ShouldBe(250_000);
        value.PlannedFrom.ShouldBe(ValueOrigin.StraightLine);
        value.IsProxy.ShouldBeTrue();
        value.Schedule!.IsProxy.ShouldBeTrue();
        value.Schedule.Earned.ShouldBe(90);
    }

    [Fact]
    public void A_missing_value_makes_no_index_and_no_zero()
    {
        var value = Of(Million with { ActualCost = null, PlannedValue = null });
        (value.Cpi, value.CostVariance, value.Spi, value.ScheduleVariance, value.EacTypical, value.TcpiBac).ShouldBe((null, null, null, null, null, null));
        value.CpiColour.ShouldBe(Health.Unknown);
        value.IsBudgetDoubtful.ShouldBeNull();
    }

    [Fact]
    public void Another_currency_is_not_mixed_in() => Of(Million with { ActualCost = Amount.Plain(520_000, "EUR") }).Cpi.ShouldBeNull();

    [Fact]
    public void Percent_complete_stands_for_earned_value()
    {
        var value = Of(Million with { EarnedValue = null, PercentComplete = 45 });
        value.Ev.ShouldBe(450_000);
        value.EarnedFrom.ShouldBe(ValueOrigin.PercentComplete);
    }

    [Theory]
    [InlineData(19, ForecastWindow.TooEarly)]
    [InlineData(20, ForecastWindow.Inside)]
    [InlineData(80, ForecastWindow.Inside)]
    [InlineData(81, ForecastWindow.TooLate)]
    public void A_forecast_by_index_means_something_from_20_to_80_percent(int percent, ForecastWindow window) =>
        Of(Million with { EarnedValue = null, PercentComplete = percent }).Window.ShouldBe(window);

    [Fact]
    public void A_portfolio_index_is_a_ratio_of_sums_and_not_a_mean_of_ratios()
    {
        var small = Million with { Id = "P2", Budget = Pounds(100), PlannedValue = Pounds(50), EarnedValue = Pounds(50), ActualCost = Pounds(10) };
        var blind = Project("P3") with { Budget = Pounds(700) };
        var totals = Read(Snapshot(Million, small, blind)).All.EarnedValue.ByCurrency.ShouldHaveSingleItem();
        totals.Cpi.ShouldBe(450_050m / 520_010m);
        totals.Cpi.ShouldNotBe((Of(Million).Cpi + 5) / 2);
        (totals.CostIndex.Known, totals.CostIndex.Of).ShouldBe((2, 3));
    }

    [Fact]
    public void Currencies_have_indexes_of_their_own()
    {
        var euros = Million with { Id = "P2", Budget = Amount.Plain(100, "EUR"), PlannedValue = null, EarnedValue = Amount.Plain(50, "EUR"), ActualCost = Amount.Plain(50, "EUR") };
        Read(Snapshot(Million, euros)).All.EarnedValue.ByCurrency.Select(t => (t.Currency, t.Cpi)).ShouldBe([("EUR", 1m), ("GBP", 450_000m / 520_000m)]);
    }

    [Fact]
    public void A_spent_budget_with_work_left_is_doubtful_and_has_no_tcpi()
    {
        var value = Of(Million with { ActualCost = Pounds(1_000_000) });
        value.TcpiBac.ShouldBeNull();
        value.IsBudgetDoubtful.ShouldBe(true);
    }

    [Fact]
    public void The_registers_own_forecast_is_doubted_beyond_the_tripwire()
    {
        Of(Million with { ForecastCost = Pounds(1_020_000) }).IsReportedEacDoubtful.ShouldBe(true);
        Of(Million with { ForecastCost = Pounds(1_155_556) }).IsReportedEacDoubtful.ShouldBe(false);
    }

    [Fact]
    public void Absurd_amounts_overflow_nothing()
    {
        var huge = Pounds(99_999_999_999_999_999m);
        var value = Of(Million with { Budget = huge, PlannedValue = Pounds(0.01m), EarnedValue = Pounds(0.01m), ActualCost = huge, ForecastCost = huge });
        value.Cpi.ShouldNotBeNull();
        value.EacComposite.ShouldBeNull();
    }

    private static EarnedValue Of(Project project) => Read(Snapshot(project)).Find(project.Id)!.EarnedValue!;

    private static decimal? Rounded(decimal? value, int digits) => value is { } v ? decimal.Round(v, digits, MidpointRounding.AwayFromZero) : null;

    private static DateOnly LastDay(DateOnly date) => new(date.Year, date.Month, DateTime.DaysInMonth(date.Year, date.Month));
}
