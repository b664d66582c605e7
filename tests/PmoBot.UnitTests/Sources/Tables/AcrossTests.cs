using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using Shouldly;

namespace PmoBot.UnitTests.Sources.Tables;

/// <summary>Tables whose months, quarters and years lie across.</summary>
public sealed class AcrossTests
{
    [Theory]
    [InlineData("Jan-26,Feb-26,Mar-26")]
    [InlineData("January 2026,February 2026,March 2026")]
    [InlineData("2026-01,2026-02,2026-03")]
    [InlineData("01/01/2026,01/02/2026,01/03/2026")]
    [InlineData("1/1/2026,2/1/2026,3/1/2026")]
    [InlineData("Jan-26 (h),Feb-26 (h),Mar-26 (h)")]
    [InlineData("Planned Jan-26,Planned Feb-26,Planned Mar-26")]
    [InlineData("2026-01-31,2026-02-28,2026-03-31")]
    public void Months_are_read_however_they_are_written(string months) =>
        Files.Table("allocations.csv", $"Project,Role,{months}\nP1,Tester,100,200,300\n").Rows.Allocations.Select(a => (a.Month, a.PlannedHours)).ShouldBe([(new(2026, 1, 1), 100), (new(2026, 2, 1), 200), (new(2026, 3, 1), 300)]);

    [Fact]
    public void A_year_above_the_months_is_theirs()
    {
        var set = Files.Read(("capacity.xlsx", Workbooks.Of(("Capacity", [["Role", "2026", null, null, "2027", null], [null, "Nov", "Dec", null, "Jan", "Feb"], ["Tester", 100, 110, null, 120, 130]])))).Sets.Single();
        set.Rows.Capacity.Select(c => (c.Month, c.Hours)).ShouldBe([(new(2026, 11, 1), 100), (new(2026, 12, 1), 110), (new(2027, 1, 1), 120), (new(2027, 2, 1), 130)]);
    }

    [Fact]
    public void Fiscal_quarters_follow_the_years_start()
    {
        var request = Registers.Request with { FiscalYearStartMonth = 4 };
        var read = Files.Import(null, request, Files.Csv("benefit periods.csv", "Benefit,FY26 Q1,FY26 Q2,FY26 Q3,FY26 Q4,FY26 Apr\nB1,1,2,3,4,5\n")).ShouldBeOfType<PmoBot.Sources.Imports.FilesRead>();
        read.Rows().BenefitPeriods.Select(p => (p.Start, p.End)).ShouldBe(
            [(new(2025, 4, 1), new(2025, 6, 30)), (new(2025, 7, 1), new(2025, 9, 30)), (new(2025, 10, 1), new(2025, 12, 31)), (new(2026, 1, 1), new(2026, 3, 31)), (new(2025, 4, 1), new(2025, 4, 30))]);
    }

    [Fact]
    public void Hours_of_a_quarter_are_spread_over_its_months_and_said()
    {
        var set = Files.Table("capacity.csv", "Role,Q1 2026 (h),Q2 2026 (h)\nTester,300,330\n");
        set.Rows.Capacity.Select(c => (c.Month.Month, c.Hours)).ShouldBe([(1, 100), (2, 100), (3, 100), (4, 110), (5, 110), (6, 110)]);
        set.Codes().ShouldContain("period-spread");
    }

    [Fact]
    public void Heads_of_a_quarter_are_the_same_in_each_month() =>
        Files.Table("capacity.csv", "Role,Q1 2026 (FTE),Q2 2026 (FTE)\nTester,3,4\n").Rows.Capacity.Select(c => (c.Month.Month, c.HeadCount, c.Hours)).ShouldBe([(1, 3, null), (2, 3, null), (3, 3, null), (4, 4, null), (5, 4, null), (6, 4, null)]);

    [Fact]
    public void Planned_and_actual_of_one_month_stand_in_two_columns() =>
        Files.Table("benefits by month.csv", "Benefit,Jan-26 Planned,Jan-26 Actual,Feb-26 Planned,Feb-26 Forecast\nB1,10,8,20,19\n").Rows.BenefitPeriods.Select(p => (p.Start.Month, p.Planned, p.Realised, p.Forecast)).ShouldBe([(1, 10, null, null), (1, null, 8, null), (2, 20, null, null), (2, null, null, 19)]);

    [Fact]
    public void The_name_of_the_sheet_says_what_its_months_hold() =>
        Files.Table("Actual hours 2026.csv", "Project,Role,Jan-26,Feb-26\nP1,Tester,100,200\n").Rows.Allocations.Select(a => (a.PlannedHours, a.ActualHours)).ShouldBe([(null, 100), (null, 200)]);

    [Fact]
    public void A_blank_month_is_no_row_and_a_zero_is_one() =>
        Files.Table("allocations.csv", "Project,Role,Jan-26,Feb-26,Mar-26\nP1,Tester,100,,0\n").Rows.Allocations.Select(a => (a.Month.Month, a.PlannedHours)).ShouldBe([(1, 100), (3, 0)]);

    [Fact]
    public void Benefits_with_years_across_are_both_profile_and_periods()
    {
        var read = Files.Read(Files.Csv("benefits.csv", "Project,Benefit,Type,Owner,Unit,2026,2027\nP1,Licences,Cost saving,Ann,£k,100,200\n"));
        read.Rows().Benefits.Single().ShouldSatisfyAllConditions(b => b.Title.ShouldBe("Licences"), b => b.Unit.ShouldBe("GBP"));
        read.Rows().BenefitPeriods.Select(p => (p.Benefit, p.End, p.Planned, p.Unit)).ShouldBe([("Licences", new(2026, 12, 31), 100_000, "GBP"), ("Licences", new(2027, 12, 31), 200_000, "GBP")]);
    }

    [Fact]
    public void Weeks_are_no_months()
    {
        var refused = Files.Import(null, Files.Csv("allocations.csv", "Project,Role,2026-01-05,2026-01-12\nP1,Tester,10,20\n")).ShouldBeOfType<PmoBot.Sources.Imports.FilesRefused>();
        (refused.Code, refused.File).ShouldBe(("table-not-understood", "allocations.csv"));
    }

    [Fact]
    public void A_curve_that_says_nothing_is_cumulative_when_it_never_falls()
    {
        var rising = Files.Table("pv curve.csv", "Project,Jan-26,Feb-26,Mar-26\nP1,100,200,250\nP2,5,5,9\n");
        rising.Rows.PlannedValues.Select(p => (p.Project, p.Date, p.Cumulative!.Value, p.InPeriod)).ShouldBe(
            [("P1", new(2026, 1, 31), 100, null), ("P1", new(2026, 2, 28), 200, null), ("P1", new(2026, 3, 31), 250, null), ("P2", new(2026, 1, 31), 5, null), ("P2", new(2026, 2, 28), 5, null), ("P2", new(2026, 3, 31), 9, null)]);
        var falling = Files.Table("pv curve.csv", "Project,Jan-26,Feb-26,Mar-26\nP1,100,80,50\n");
        falling.Rows.PlannedValues.Select(p => (p.Cumulative, p.InPeriod!.Value)).ShouldBe([(null, 100), (null, 80), (null, 50)]);
        rising.Codes().ShouldContain("curve-assumed");
        falling.Codes().ShouldContain("curve-assumed");
        Files.Table("pv curve.csv", "Project,Date,Cumulative PV\nP1,2026-01-31,100\nP1,2026-02-28,90\n").Codes().ShouldNotContain("curve-assumed");
    }
}
