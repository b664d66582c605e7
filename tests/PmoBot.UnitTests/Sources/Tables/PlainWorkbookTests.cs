using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Value;
using PmoBot.Sources.Imports;
using Shouldly;

namespace PmoBot.UnitTests.Sources.Tables;

/// <summary>A PMO's own workbook, as people make it: a register and its tables, with titles, totals and sheets that are none.</summary>
public sealed class PlainWorkbookTests
{
    private static readonly byte[] Workbook = Workbooks.Of([
        ("Cover", [], [["PMO workbook", null], ["November", 2026]], false),
        ("Projects", [], [
            ["Project ID", "Project Name", "Short Name", "RAG", "Sponsor", "Budget (£k)", "Contingency (£k)", "Forecast End"],
            ["PRJ-001", "Phoenix ERP", "Phoenix", "Red", "Imogen", 6400, 300, new DateOnly(2027, 6, 30)],
            ["PRJ-002", "Boreas CRM", "CRM", "Green", "Samir", 480, 20, new DateOnly(2027, 2, 26)]], false),
        ("Risk Register", [], [
            ["Risk register, all projects", null, null, null, null, null, null, null, null, null],
            [null, null, null, null, null, null, null, null, null, null],
            ["Risk ID", "Project", "Risk", "Likelihood", "Impact", "Cost Impact (£k)", "Mitigation", "Risk Owner", "Date Raised", "Status"],
            ["R-1", "Phoenix", "Supplier fails", "High", "High", 250, "Second source", "Ann", new DateOnly(2026, 9, 1), "Open"],
            ["R-2", "PRJ-002", "Key people leave", "Low", "Medium", 80, null, "Bob", new DateOnly(2026, 10, 1), "Closed"],
            ["R-3", "Nordwind", "Permit is late", "Medium", "High", "TBC", null, "Cy", new DateOnly(2026, 10, 9), "Open"],
            ["Total", null, null, null, null, 330, null, null, null, null]], false),
        ("Issue Log", [], [
            ["No", "Project", "Issue", "Severity", "Raised By", "Date Raised", "Owner", "Target Date", "Date Closed", "Status", "Resolution", "Related Risk"],
            [1, "PRJ-001", "Ledger does not balance", "Critical", "Ann", new DateOnly(2026, 8, 1), "Bob", new DateOnly(2026, 9, 1), null, "Open", null, "R-1"],
            [2, "PRJ-002", "Door is stuck", "Low", "Ann", new DateOnly(2026, 8, 1), "Bob", null, new DateOnly(2026, 8, 20), "Resolved", "Oil", null]], false),
        ("Milestones", [], [
            ["Project", "Milestone", "Type", "Baseline", "Forecast", "Actual", "Done?"],
            ["PRJ-001", "Design signed", "Gate", new DateOnly(2026, 3, 31), new DateOnly(2026, 4, 15), new DateOnly(2026, 4, 14), "Yes"],
            ["PRJ-001", "Go-live", "Go-live", new DateOnly(2027, 3, 31), new DateOnly(2027, 6, 30), null, "No"]], false),
        ("Decisions", [], [
            ["ID", "Project", "Decision", "Decision Maker", "Needed By", "Status", "Impact if delayed"],
            ["D-1", "PRJ-001", "Release contingency", "Steering group", new DateOnly(2026, 12, 4), "Open", "Testers leave"]], false),
        ("Benefits", [], [
            ["Ref", "Project", "Benefit", "Benefit Type", "Cashable", "Unit", "Planned", "Realised", "Benefit Owner", "Validated By", "Strategic Objective"],
            ["B-1", "PRJ-001", "Fewer licences", "Cost saving", "Y", "£k", 900, 120, "Imogen", "Finance", "O-1"],
            ["B-2", "PRJ-002", "Hours freed", "Time saving", "N", "hours", 4000, 500, "Samir", null, "O-2"]], false),
        ("Benefits by quarter", [], [
            ["Benefit", "Measure", "Q1 FY26", "Q2 FY26", "Q3 FY26", "Q4 FY26"],
            ["B-1", "Planned", 100, 200, 300, 300],
            ["B-1", "Actual", 50, 70, null, null]], false),
        ("Objectives", [], [
            ["ID", "Strategic Objective", "Owner", "Weighting", "Target", "Current"],
            ["O-1", "Cheaper back office", "CFO", 0.6m, 100, 20],
            ["O-2", "Faster service", "COO", 0.4m, 50, 45]], false),
        ("Alignment", [], [
            ["Project", "Objective", "Contribution %", "Status"],
            ["PRJ-001", "O-1", 0.7m, "Agreed"],
            ["PRJ-002", "O-2", 1.0m, "Declared"]], false),
        ("Capacity (FTE)", [], [
            ["Role", "Team", new DateOnly(2026, 11, 1), new DateOnly(2026, 12, 1), new DateOnly(2027, 1, 1)],
            ["Developer", "Digital", 12, 12, 14],
            ["Tester", "Digital", 4, 3.5, 4]], false),
        ("Resource plan", [], [
            ["Project", "Role", "Name", "Nov-26", "Dec-26", "Jan-27"],
            ["PRJ-001", "Developer", null, 1200, 1100, 900],
            ["PRJ-002", "Tester", "Ann", 80, 80, 80]], false),
        ("Lists", [], [["Status", "Priority"], ["Open", "High"], ["Closed", "Low"]], false),
        ("Old risks", [], [["Risk ID", "Project", "Risk"], ["R-0", "PRJ-001", "Old"]], true),
    ]);

    private static readonly FilesRead Read = Files.Read(("pmo.xlsx", Workbook));

    [Fact]
    public void Register_and_tables_are_told_apart_without_a_mapping()
    {
        Read.Register!.Mapping.Sheet.ShouldBe("Projects");
        Read.Register.Projects.Select(p => p.Contingency!.Value).ShouldBe([300_000m, 20_000m]);
        Read.Tables.Select(t => (t.Sheet, t.Kind, t.Rows)).ShouldBe([
            ("Risk Register", RecordKind.Risks, 3), ("Issue Log", RecordKind.Issues, 2), ("Milestones", RecordKind.Milestones, 2), ("Decisions", RecordKind.Decisions, 1), ("Benefits", RecordKind.Benefits, 2),
            ("Benefits by quarter", RecordKind.BenefitPeriods, 6), ("Objectives", RecordKind.Objectives, 2), ("Alignment", RecordKind.ObjectiveLinks, 2), ("Capacity (FTE)", RecordKind.Capacity, 6), ("Resource plan", RecordKind.Allocations, 6)]);
    }

    [Fact]
    public void Covers_lists_and_hidden_sheets_are_left_alone_and_said() =>
        Read.Register!.Findings.Where(f => f.Code.StartsWith("sheet-", StringComparison.Ordinal)).Select(f => f.Message.Split('\'')[1]).ShouldBe(["Cover", "Lists", "Old risks"], ignoreOrder: true);

    [Fact]
    public void Risks_find_their_project_by_id_name_or_short_name_and_the_rest_is_a_finding()
    {
        var risks = Read.Tables.Single(t => t.Kind == RecordKind.Risks);
        (risks.Unresolved, risks.UnresolvedNames.Single(), risks.HeaderRow).ShouldBe((1, "Nordwind", 3));
        risks.Findings.ShouldContain(f => f.Code == "project-unresolved" && f.Row == 6 && f.Message.StartsWith("1 of 3 rows name a project that the register does not have by id, name or short name ('Nordwind')"));
        risks.Findings.ShouldContain(f => f.Code == "total-row" && f.Row == 7);
    }

    [Fact]
    public void Low_medium_and_high_are_the_whole_scale_where_nothing_stands_above_or_below()
    {
        var risks = Read.Rows().Risks;
        risks.Select(r => (r.ProbabilityScore, r.ImpactScore, r.ProbabilityPercent)).ShouldBe([(5, 5, null), (1, 3, null), (3, 5, null)]);
        risks.Select(r => r.Cost!.Kind).ShouldBe([AmountKind.Plain, AmountKind.Plain, AmountKind.NotUnderstood]);
        risks[0].Cost!.Value.ShouldBe(250_000m);
        Read.Tables.Single(t => t.Kind == RecordKind.Risks).Columns.Single(c => c.Field == "ImpactScore").Decision.ShouldBe("low 1, medium 3, high 5");
    }

    [Fact]
    public void Issues_decisions_and_milestones_are_read()
    {
        var rows = Read.Rows();
        rows.Issues.Select(i => (i.Id, i.Priority, i.Opened, i.Closed, i.IsClosed, i.FromRisk)).ShouldBe(
            [("1", Priority.Critical, Files.Day(2026, 8, 1), null, false, "R-1"), ("2", Priority.Low, Files.Day(2026, 8, 1), Files.Day(2026, 8, 20), true, null)]);
        rows.Decisions.Single().ShouldSatisfyAllConditions(d => d.Decider.ShouldBe("Steering group"), d => d.NeededBy.ShouldBe(Files.Day(2026, 12, 4)), d => d.IsDecided.ShouldBeFalse(), d => d.Consequence.ShouldBe("Testers leave"));
        rows.Milestones.Select(m => (m.Name, m.Baseline, m.Forecast, m.Actual, m.IsDone)).ShouldBe(
            [("Design signed", Files.Day(2026, 3, 31), Files.Day(2026, 4, 15), Files.Day(2026, 4, 14), true), ("Go-live", Files.Day(2027, 3, 31), Files.Day(2027, 6, 30), null, false)]);
    }

    [Fact]
    public void Benefits_keep_their_units_and_say_who_validated_them()
    {
        var rows = Read.Rows();
        rows.Benefits.Select(b => (b.Type, b.IsCashable, b.Unit, b.Planned, b.Realised, b.ValidatedBy, b.Objective)).ShouldBe(
            [(BenefitType.CostSaving, true, "GBP", 900_000, 120_000, "Finance", "O-1"), (BenefitType.ProductivityTime, false, "hours", 4000, 500, null, "O-2")]);
        rows.BenefitPeriods.Select(p => (p.Start.Month, p.End.Month, p.Planned, p.Realised)).ShouldBe(
            [(1, 3, 100, null), (4, 6, 200, null), (7, 9, 300, null), (10, 12, 300, null), (1, 3, null, 50), (4, 6, null, 70)]);
    }

    [Fact]
    public void Weights_are_percents_however_they_are_typed()
    {
        Read.Rows().Objectives.Select(o => (o.Id, o.Name, o.WeightPercent, o.Current)).ShouldBe([("O-1", "Cheaper back office", 60, 20), ("O-2", "Faster service", 40, 45)]);
        Read.Rows().ObjectiveLinks.Select(l => (l.Project, l.WeightPercent, l.State)).ShouldBe([("PRJ-001", 70, LinkState.Agreed), ("PRJ-002", 100, LinkState.Declared)]);
    }

    [Fact]
    public void Months_across_become_rows_in_the_unit_that_the_sheet_names()
    {
        var rows = Read.Rows();
        rows.Capacity.Take(3).Select(c => (c.Role, c.OrgUnit, c.Month, c.Hours, c.HeadCount)).ShouldBe(
            [("Developer", "Digital", new(2026, 11, 1), null, 12), ("Developer", "Digital", new(2026, 12, 1), null, 12), ("Developer", "Digital", new(2027, 1, 1), null, 14)]);
        rows.Allocations.Take(3).Select(a => (a.Project, a.Role, a.Person, a.Month, a.PlannedHours, a.HeadCount)).ShouldBe(
            [("PRJ-001", "Developer", null, new(2026, 11, 1), 1200, null), ("PRJ-001", "Developer", null, new(2026, 12, 1), 1100, null), ("PRJ-001", "Developer", null, new(2027, 1, 1), 900, null)]);
    }
}
