using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Value;
using PmoBot.TestKit;
using Shouldly;
using static PmoBot.UnitTests.Sample.SamplePortfolios;

namespace PmoBot.UnitTests.Sample;

/// <summary>The traps of the sample's tables, as they are imported.</summary>
public sealed class SampleTableTests
{
    [Fact]
    public void Every_table_is_read_without_an_error()
    {
        Imports.SelectMany(i => i.Findings).Concat(Imports.SelectMany(i => i.Tables).SelectMany(t => t.Findings)).Where(f => f.Severity == FindingSeverity.Error).ShouldBeEmpty();
        Imports[^1].Sets.Select(s => s.Kind).ShouldBe(Enum.GetValues<RecordKind>());
        Imports.Select(i => i.Sets.Length).ShouldBe([3, 0, 17]);
    }

    /// <summary>The oracle is the file itself: a row for each line below the header.</summary>
    [Theory]
    [InlineData("milestones", RecordKind.Milestones)]
    [InlineData("risks", RecordKind.Risks)]
    [InlineData("issues", RecordKind.Issues)]
    [InlineData("changes", RecordKind.Changes)]
    [InlineData("decisions", RecordKind.Decisions)]
    [InlineData("actions", RecordKind.Actions)]
    [InlineData("allocations", RecordKind.Allocations)]
    [InlineData("benefits", RecordKind.Benefits)]
    [InlineData("benefit-periods", RecordKind.BenefitPeriods)]
    [InlineData("attributions", RecordKind.Attributions)]
    [InlineData("objectives", RecordKind.Objectives)]
    [InlineData("objective-links", RecordKind.ObjectiveLinks)]
    [InlineData("status-history", RecordKind.StatusHistory)]
    [InlineData("planned-values", RecordKind.PlannedValues)]
    [InlineData("quality", RecordKind.Quality)]
    [InlineData("pmo-costs", RecordKind.PmoCosts)]
    public void No_row_is_lost(string table, RecordKind kind) =>
        Imports[^1].Tables.Single(t => t.Kind == kind && t.File.StartsWith($"sample-{table}-2")).Rows.ShouldBe(SampleFileTests.Lines($"{table}-2026-11-16.csv").Length - 1);

    [Fact]
    public void One_list_of_several_kinds_is_taken_apart_by_its_type_column()
    {
        var list = SampleFileTests.Lines("raid-2026-11-16.csv");
        var read = Imports[^1].Tables.Where(t => t.File.StartsWith("sample-raid-")).ToDictionary(t => t.Kind, t => t.Rows);
        read.ShouldBe(new()
        {
            [RecordKind.Risks] = list.Count(l => l.Contains(",Risk,")),
            [RecordKind.Issues] = list.Count(l => l.Contains(",Issue,")),
            [RecordKind.Decisions] = list.Count(l => l.Contains(",Decision,")),
            [RecordKind.Actions] = list.Count(l => l.Contains(",Action,")),
        });
        // The line that is left is an assumption, for which there is no table.
        (read.Values.Sum() + 1).ShouldBe(list.Length - 1);
    }

    [Fact]
    public void Days_come_first_in_the_list_and_years_in_the_other_tables()
    {
        Row<Risk>(RecordKind.Risks, r => r.Id == "CC-01").Raised.ShouldBe(new PlanDate(new(2026, 9, 21)));
        Row<Decision>(RecordKind.Decisions, d => d.Id == "CC-15").NeededBy.ShouldBe(new PlanDate(new(2026, 11, 20)));
        Row<Risk>(RecordKind.Risks, r => r.Id == "RSK-007").Raised.ShouldBe(new PlanDate(new(2026, 2, 23)));
    }

    [Fact]
    public void A_status_is_a_colour_in_the_reports_and_a_state_everywhere_else()
    {
        Rows<StatusEntry>(RecordKind.StatusHistory).ShouldAllBe(s => s.Status.Health != Health.Unknown);
        Rows<Milestone>(RecordKind.Milestones).Select(m => m.State).Distinct().Order().ShouldBe([null, "At risk", "Cancelled", "Complete", "Late", "Missed", "On hold", "On track"]);
        Rows<Decision>(RecordKind.Decisions).Count(d => d.IsDecided).ShouldBe(5);
    }

    [Fact]
    public void Thousands_in_a_header_are_thousands_and_words_are_levels()
    {
        var maker = Row<Risk>(RecordKind.Risks, r => r.Id == "RSK-007");
        (maker.Cost!.Value, maker.Cost.Currency, maker.ProbabilityPercent, maker.ResidualScore).ShouldBe((4_200_000m, "GBP", 20m, 15m));
        var grid = Row<Risk>(RecordKind.Risks, r => r.Id == "CC-01");
        (grid.Cost, grid.ProbabilityPercent, grid.ProbabilityScore, grid.ImpactScore).ShouldBe((null, null, 5m, 5m));
    }

    [Fact]
    public void Months_across_and_months_down_are_the_same_months()
    {
        var capacity = Rows<RoleCapacity>(RecordKind.Capacity).Select(c => (c.Role, c.Month)).ToHashSet();
        capacity.Count.ShouldBe(9 * 8);
        Rows<Allocation>(RecordKind.Allocations).ShouldAllBe(a => capacity.Contains(new ValueTuple<string, DateOnly>(a.Role, a.Month)));
        Row<RoleCapacity>(RecordKind.Capacity, c => c.Role == "Data engineer" && c.Month == new DateOnly(2026, 11, 1)).Hours.ShouldBe(520);
    }

    [Fact]
    public void A_quarter_is_its_three_months()
    {
        var licences = Row<BenefitPeriod>(RecordKind.BenefitPeriods, p => p.Benefit == "BEN-031");
        (licences.Start, licences.End, licences.Realised, licences.ValidatedBy).ShouldBe((new DateOnly(2026, 4, 1), new DateOnly(2026, 6, 30), 1_940_000m, "Elspeth Marchbanks, Finance"));
    }

    [Fact]
    public void A_row_that_names_no_project_is_told_and_kept()
    {
        Imports[^1].Tables.SelectMany(t => t.UnresolvedNames).ShouldBe(["PRJ-017", "Pheonix ERP"], ignoreOrder: true);
        Delivery.Findings.Where(f => f.Code == "project-not-found").Sum(f => f.Count).ShouldBe(2);
        Row<Issue>(RecordKind.Issues, i => i.Id == "ISS-031").Title.ShouldBe("Scanned invoices of one port are upside down");
        Delivery.Find("PRJ-001")!.Scope.Issues.Oldest.ShouldNotContain(i => i.Issue.Id == "ISS-031");
    }

    [Fact]
    public void What_Finance_validates_it_validates_after_the_quarter_wherever_the_dates_have_moved()
    {
        for (var days = 0; days < 370; days += 31)
        {
            var today = Given.Today.AddDays(days);
            var periods = ImportsOn(today)[^1].Sets.Single(s => s.Kind == RecordKind.BenefitPeriods);
            periods.Rows.BenefitPeriods.Where(p => p.ValidatedOn is not null).ShouldAllBe(p => p.ValidatedOn > p.End && p.ValidatedOn <= periods.AsOf);
            periods.Rows.BenefitPeriods.ShouldAllBe(p => (p.Realised != null) == (p.End < periods.AsOf));
        }
    }
}
