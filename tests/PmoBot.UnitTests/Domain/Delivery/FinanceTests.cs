using PmoBot.Domain.Delivery;
using PmoBot.Domain.Value.Returns;
using Shouldly;
using static PmoBot.UnitTests.Domain.Delivery.Tables;
using static PmoBot.UnitTests.Domain.Registers;

namespace PmoBot.UnitTests.Domain.Delivery;

/// <summary>Oracles of domain rules 7: finance, utilisation, achievement, speed.</summary>
public sealed class FinanceTests
{
    private static readonly decimal[] Flows = [-400_000, 150_000, 200_000, 200_000, 100_000];

    [Fact]
    public void The_documented_flows_come_out()
    {
        decimal.Round(CashFlows.NetPresentValue(Flows, 8), 0).ShouldBe(142_626);
        CashFlows.Payback(Flows).ShouldBe(2.25m);
        CashFlows.RoiPercent(650_000, 400_000).ShouldBe(62.5m);
    }

    [Fact]
    public void What_never_pays_back_has_no_payback() => CashFlows.Payback([-100, 50, 49]).ShouldBeNull();

    [Fact]
    public void Utilisation_with_what_is_asked_for_is_111_9_percent_and_not_the_vendors_119()
    {
        var month = new DateOnly(2026, 12, 1);
        var reading = Read(Snapshot(Project()),
            Set(new RoleCapacity { Place = Anywhere, Role = "Data engineer", Month = month, Hours = 944 }),
            Set(
                new Allocation { Place = Row(2), Project = "P1", Role = "Data engineer", Month = month, PlannedHours = 120 },
                new Allocation { Place = Row(3), Project = "P1", Role = "data Engineer ", Month = month, PlannedHours = 936, IsConfirmed = false }));
        var role = reading.All.Resources.Months.ShouldHaveSingleItem();
        decimal.Round(role.ProjectedPercent!.Value, 1).ShouldBe(111.9m);
        decimal.Round(role.UtilisationPercent!.Value, 1).ShouldBe(12.7m);
        role.GapFte.ShouldBe(112m / 160m);
        role.IsOver.ShouldBe(true);
    }

    [Theory]
    [InlineData(1_000_000, 1_500_000, 1_350_000, 70)]
    [InlineData(500_000, 400_000, 420_000, 80)]
    [InlineData(500_000, 400_000, 540_000, -40)]
    public void Achievement_is_not_clamped_and_falls_or_rises_to_its_target(int start, int target, int actual, int percent) =>
        CashFlows.AchievementPercent(start, target, actual).ShouldBe(percent);

    [Fact]
    public void A_target_that_is_the_start_has_no_achievement() => CashFlows.AchievementPercent(5, 5, 6).ShouldBeNull();

    [Fact]
    public void Shorter_and_faster_are_two_numbers()
    {
        CashFlows.ShorterPercent(40, 30).ShouldBe(25);
        decimal.Round(CashFlows.FasterPercent(40, 30)!.Value, 1).ShouldBe(33.3m);
    }
}
