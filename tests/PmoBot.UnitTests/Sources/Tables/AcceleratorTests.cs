using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using Shouldly;

namespace PmoBot.UnitTests.Sources.Tables;

/// <summary>Exports of Microsoft's Project accelerator, with the names that people see and with the names of its tables and columns.</summary>
public sealed class AcceleratorTests
{
    private static readonly byte[] Displayed = Workbooks.Of(
        ("Project", [
            ["(Do Not Modify) Project", "(Do Not Modify) Row Checksum", "Name", "Project Manager", "State", "Stage", "Overall Health", "Schedule Health", "Financial Health", "Budget", "Forecast", "Actual Cost", "Start", "Finish", "Progress"],
            ["1f5a0c11-0001", "abc==", "Phoenix ERP", "Ann", "Active", "Manage", "At Risk", "On Track", "At Risk", 1000000, 1100000, 400000, new DateOnly(2026, 1, 5), new DateOnly(2026, 12, 18), 0.40m],
            ["1f5a0c11-0002", "abd==", "Boreas CRM", "Bob", "Active", "Plan", "On Track", "On Track", "On Track", 300000, 290000, 20000, new DateOnly(2026, 3, 2), new DateOnly(2026, 9, 30), 0.10m]]),
        ("Project Risk", [
            ["(Do Not Modify) Project Risk", "(Do Not Modify) Row Checksum", "(Do Not Modify) Modified On", "Name", "Project", "Probability", "Impact", "Exposure", "Cost", "Cost Exposure", "Category", "State", "Due", "Assigned To", "Mitigation Plan", "Contingency Plan", "Created On"],
            ["2a", "x", new DateOnly(2026, 11, 1), "Supplier fails", "Phoenix ERP", 40, 8, 3.2, 250000, 100000, "Resources", "Active", new DateOnly(2026, 12, 1), "Ann", "Second source", "Buy", new DateOnly(2026, 10, 1)],
            ["2b", "x", new DateOnly(2026, 11, 1), "Data lost", "Boreas CRM", 5, 10, 0.5, 900000, 45000, "Technical", "Closed", null, "Bob", null, null, new DateOnly(2026, 9, 1)]]),
        ("Project Issue", [
            ["Name", "Project", "Category", "Priority", "State", "Due Date", "Requestor", "Assigned To", "Resolution", "Created On"],
            ["Printer broken", "Phoenix ERP", "Bug", "High", "Active", new DateOnly(2026, 12, 1), "Cy", "Bob", null, new DateOnly(2026, 11, 2)]]),
        ("Project Change", [
            ["Name", "Project", "Type", "Change Impact", "Change Risk", "Approval", "Cost Impact", "Requested Date", "State"],
            ["More reports", "Phoenix ERP", "Scope", "(2) Medium", "Low", "(3) Approved", 25000, new DateOnly(2026, 7, 5), "Active"],
            ["Later go-live", "Boreas CRM", "Schedule", "(1) High", "Low", "(2) Requested", 0, new DateOnly(2026, 8, 5), "Active"]]),
        ("Project Status Report", [
            ["Name", "Project", "Reporting Date", "Submitter", "Submitted To", "Accomplished Activities", "Planned Activities", "Additional Comments", "Overall Health"],
            ["Week 45", "Phoenix ERP", new DateOnly(2026, 11, 6), "Ann", "Dee", "Trial run", "Second trial run", "Hard week", "At Risk"]]),
        ("Program", [
            ["Name", "State", "Budget", "Total Benefits", "Projects On Track", "Projects At Risk", "Due", "Goals"],
            ["Finance", "Active", 5000000, 9000000, 3, 1, new DateOnly(2027, 1, 1), "Better books"]]),
        ("Project Request", [
            ["Name", "State", "Value Statement", "Estimated Cost", "Estimated Benefit"],
            ["New depot", "New", "More room", 100000, 300000]]));

    [Fact]
    public void Every_sheet_is_recognised_without_a_mapping()
    {
        var read = Files.Read(("accelerator.xlsx", Displayed));
        read.Register!.Projects.Select(p => p.Name).ShouldBe(["Phoenix ERP", "Boreas CRM"]);
        read.Register.Mapping.Sheet.ShouldBe("Project");
        read.Tables.Select(t => (t.Kind, t.Sheet, t.Rows, t.Unresolved)).ShouldBe(
            [(RecordKind.Risks, "Project Risk", 2, 0), (RecordKind.Issues, "Project Issue", 1, 0), (RecordKind.Changes, "Project Change", 2, 0), (RecordKind.StatusHistory, "Project Status Report", 1, 0)]);
    }

    [Fact]
    public void Programs_and_requests_are_left_alone_and_said() =>
        Files.Read(("accelerator.xlsx", Displayed)).Register!.Findings.Where(f => f.Code == "sheet-skipped").Select(f => f.Message).ShouldBe(
            ["Sheet 'Program' is not one of the tables that are read and was left alone.", "Sheet 'Project Request' is not one of the tables that are read and was left alone."]);

    [Fact]
    public void Probabilities_are_percents_and_impacts_are_of_ten()
    {
        var risks = Files.Read(("accelerator.xlsx", Displayed)).Rows().Risks;
        risks.Select(r => (r.ProbabilityPercent, r.ProbabilityScore, r.ImpactScore, r.Cost!.Value)).ShouldBe([(40, null, 4, 250000), (5, null, 5, 900000)]);
        risks.Select(r => (r.ResidualExposure!.Value, r.InherentExposure, r.IsClosed, r.Owner)).ShouldBe([(100000, null, false, "Ann"), (45000, null, true, "Bob")]);
        (risks[0].Raised, risks[0].Due, risks[0].Response, risks[0].Contingency).ShouldBe((Files.Day(2026, 10, 1), Files.Day(2026, 12, 1), "Second source", "Buy"));
    }

    [Fact]
    public void Choices_are_read_with_and_without_their_numbers()
    {
        var rows = Files.Read(("accelerator.xlsx", Displayed)).Rows();
        rows.Changes.Select(c => (c.Type, c.Approval, c.CostImpact!.Value)).ShouldBe([(ChangeType.Scope, Approval.Approved, 25000), (ChangeType.Schedule, Approval.Requested, 0)]);
        rows.Issues.Single().ShouldSatisfyAllConditions(i => i.Priority.ShouldBe(Priority.High), i => i.Opened.ShouldBe(Files.Day(2026, 11, 2)), i => i.IsClosed.ShouldBeFalse());
        rows.StatusHistory.Single().ShouldSatisfyAllConditions(s => s.Date.ShouldBe(new(2026, 11, 6)), s => s.Status.Health.ShouldBe(Health.Amber), s => s.Achieved.ShouldBe("Trial run"), s => s.Planned.ShouldBe("Second trial run"), s => s.Summary.ShouldBe("Hard week"));
    }

    [Fact]
    public void The_tables_and_columns_own_names_and_codes_are_understood()
    {
        var read = Files.Read(("dataverse.xlsx", Workbooks.Of(
            ("msdyn_project", [
                ["msdyn_projectid", "msdyn_subject", "proj_overallhealth", "proj_state", "proj_budget"],
                ["P1", "Phoenix ERP", "189330001", "189330001", 1000],
                ["P2", "Boreas CRM", "189330000", "189330002", 300]]),
            ("msdyn_projectrisk", [
                ["msdyn_projectriskid", "msdyn_name", "msdyn_subject", "msdyn_description", "_msdyn_project_value", "proj_probability", "proj_impact", "proj_cost", "proj_costexposure", "proj_state", "proj_due", "_proj_assignedto_value", "msdyn_mitigationplan", "createdon"],
                ["r1", "RSK-001", "Supplier fails", "Long story", "P1", 5, 3, 1000, 50, "189330001", "2026-12-01", "Ann", "Second source", "2026-10-01"],
                ["r2", "RSK-002", "Data lost", "Long story", "P2", 3, 5, 2000, 60, "189330002", "2026-12-01", "Bob", "Copies", "2026-10-01"]]),
            ("msdyn_projectissue", [
                ["msdyn_projectissueid", "msdyn_name", "_msdyn_project_value", "proj_issuecategory", "proj_priority", "proj_state", "proj_duedate", "msdyn_resolution", "createdon"],
                ["i1", "Printer broken", "P1", "Bug", "189330000", "189330001", "2026-12-01", null, "2026-11-02"]]),
            ("msdyn_projectchange", [
                ["msdyn_projectchangeid", "msdyn_name", "_msdyn_project_value", "proj_changetype", "proj_approval", "proj_costimpact", "proj_requesteddate"],
                ["c1", "More reports", "P1", "189330000", "189330002", 25, "2026-07-05"]]),
            ("msdyn_projectstatusreport", [
                ["msdyn_projectstatusreportid", "msdyn_name", "_msdyn_project_value", "proj_reportingdate", "msdyn_accomplishedactivities", "msdyn_plannedactivities", "msdyn_additionalcomments"],
                ["s1", "Week 45", "P1", "2026-11-06", "Trial run", "Second trial run", "Hard week"]]))));
        read.Tables.Select(t => (t.Kind, t.Rows, t.Unresolved)).ShouldBe([(RecordKind.Risks, 2, 0), (RecordKind.Issues, 1, 0), (RecordKind.Changes, 1, 0), (RecordKind.StatusHistory, 1, 0)]);
        var rows = read.Rows();
        rows.Risks.Select(r => (r.Title, r.Project, r.ProbabilityPercent, r.State, r.IsClosed)).ShouldBe([("Supplier fails", "P1", 5, "Active", false), ("Data lost", "P2", 3, "Closed", true)]);
        rows.Issues.Single().Priority.ShouldBe(Priority.Critical);
        (rows.Changes.Single().Type, rows.Changes.Single().Approval).ShouldBe((ChangeType.Scope, Approval.Approved));
        rows.StatusHistory.Single().Achieved.ShouldBe("Trial run");
    }
}
