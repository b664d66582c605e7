using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Registers;
using PmoBot.Sources.Registers.Content;
using Shouldly;

namespace PmoBot.UnitTests.Sources;

/// <summary>Workbooks as people make them.</summary>
public sealed class WorkbookTests
{
    [Fact]
    public void Merged_headers_typed_cells_and_errors_are_read()
    {
        var bytes = Workbooks.Of(("Projects", ["A1:B1", "C1:D1"],
        [
            ["Project", null, "Cost", null, "Status", "Schedule", "Progress"],
            ["Id", "Name", "Budget", "Actual", "RAG", "End", "% Complete"],
            ["P1", "Alpha", 1200.5, 0.1 + 0.2, "Green", 46203.0, 0.45],
            ["P2", "Beta", "#REF!", 5.0, "Red", "TBC", 1.0],
        ], false));
        var projects = Registers.Read(bytes).Projects;
        projects.Select(p => (p.Id, p.Row, p.Sheet)).ShouldBe([("P1", 3, "Projects"), ("P2", 4, "Projects")]);
        projects[0].Budget!.Value.ShouldBe(1200.5m);
        projects[0].ActualCost!.Value.ShouldBe(0.3m);
        projects[0].ForecastFinish!.Value.Date.ShouldBe(new DateOnly(2026, 6, 30));
        projects[0].PercentComplete.ShouldBe(45);
        projects[1].Budget.ShouldBeNull();
    }

    [Fact]
    public void The_sheet_that_is_the_register_is_found_and_the_others_are_said()
    {
        var snapshot = Registers.Read(Workbooks.Of(
            ("Cover", [], [["Portfolio status", null], ["November", 2026.0]], false),
            ("Hidden", [], [["Project", "Status"], ["X", "Green"]], true),
            ("Risks", [], [["Risk ID", "Project", "Owner", "Status"], ["R1", "Alpha", "Ann", "Open"]], false),
            ("Register", [], [["ID", "Project", "Status", "Budget"], ["1", "Alpha", "Green", 5.0]], false)));
        snapshot.Mapping.Sheet.ShouldBe("Register");
        snapshot.Projects.Single().Name.ShouldBe("Alpha");
        snapshot.Findings.Count(f => f.Code.StartsWith("sheet-", StringComparison.Ordinal)).ShouldBe(3);
    }

    [Fact]
    public void Sheets_with_one_header_and_other_projects_are_one_register()
    {
        object?[] header = ["ID", "Project", "Status"];
        var snapshot = Registers.Read(Workbooks.Of(("North", [], [header, ["1", "A", "Green"], ["2", "B", "Red"]], false), ("South", [], [header, ["3", "C", "Amber"]], false)));
        snapshot.Projects.Select(p => (p.Sheet, p.Name)).ShouldBe([("North", "A"), ("North", "B"), ("South", "C")], ignoreOrder: true);
    }

    [Fact]
    public void Months_of_one_register_are_not_added_up()
    {
        object?[] header = ["ID", "Project", "Status"];
        var snapshot = Registers.Read(Workbooks.Of(("Oct 2026", [], [header, ["1", "A", "Green"], ["2", "B", "Red"]], false), ("Nov 2026", [], [header, ["1", "A", "Amber"], ["2", "B", "Red"]], false)));
        snapshot.Projects.Select(p => p.Status.Health).ShouldBe([Health.Amber, Health.Red]);
        snapshot.Findings.ShouldContain(f => f.Code == "same-projects-on-sheets");
    }

    [Fact]
    public void A_damaged_workbook_never_throws()
    {
        var good = Workbooks.Of(("Register", [], [["ID", "Project", "Status", "Budget"], ["1", "Alpha", "Green", 5.0]], false));
        var random = new Random(7);
        for (var i = 0; i < 150; i++)
        {
            var bytes = (byte[])good.Clone();
            for (var n = 0; n < 1 + (i % 8); n++) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            Registers.Import(i % 10 == 0 ? bytes[..random.Next(bytes.Length)] : bytes).ShouldNotBeNull();
        }
    }

    [Fact]
    public void A_locked_or_broken_old_workbook_is_refused()
    {
        byte[] ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[2000]];
        Registers.Refusal(ole).ShouldBe("not-a-workbook");
    }

    [Fact]
    public void An_old_workbook_is_read()
    {
        object?[][] rows = [["ID", "Project", "Status", "Budget", "End date"], ["1", "Übergang", "Green", 1200.5, 46203.0], ["2", "Beta", "Red", 5.0, null]];
        var projects = Registers.Read(OldWorkbook.Of(rows)).Projects;
        projects.Select(p => (p.Id, p.Name, p.Status.Health, p.Budget!.Value)).ShouldBe([("1", "Übergang", Health.Green, 1200.5m), ("2", "Beta", Health.Red, 5m)]);
        projects[0].ForecastFinish!.Value.Date.ShouldBe(new DateOnly(2026, 6, 30));
    }

    [Fact]
    public void An_old_workbook_that_bites_its_tail_is_refused() =>
        Registers.Refusal(OldWorkbook.Of([["ID", "Project", "Status"], ["1", "Alpha", "Green"]], cyclic: true)).ShouldBe("not-a-workbook");

    [Fact]
    public void A_file_is_not_read_for_ever()
    {
        using var stream = new BoundedStream(new MemoryStream(new byte[1 << 20]));
        var buffer = new byte[1 << 20];
        Should.Throw<RefusalException>(() =>
        {
            for (var times = 0; times < 1000; times++)
            {
                stream.Position = 0;
                stream.ReadExactly(buffer);
            }
        }).Code.ShouldBe("damaged-workbook");
    }

    [Fact]
    public void Errors_in_typed_cells_are_named()
    {
        var snapshot = Registers.Read(Workbooks.Of(("Register", [], [["ID", "Project", "Status", "Budget"], ["1", "Alpha", "Green", "#REF!"], ["2", "Beta", "#REF!", 5.0]], false)));
        snapshot.Projects[1].Status.Health.ShouldBe(Health.Unknown);
        snapshot.Findings.Where(f => f.Code == "error-cells").Select(f => (f.Column, f.Row)).ShouldBe([("Budget", 2), ("Status", 3)], ignoreOrder: true);
    }
}
