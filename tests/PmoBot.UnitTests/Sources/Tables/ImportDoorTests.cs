using System.Text;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Imports;
using Shouldly;

namespace PmoBot.UnitTests.Sources.Tables;

/// <summary>Several files in one import: what is accepted, what is refused, and what is said.</summary>
public sealed class ImportDoorTests
{
    private static readonly (string, byte[]) Register = Files.Csv("register.csv", "Project ID,Project,RAG,Budget\nP1,Atlas,Green,100\nP2,Boreas,Red,200\n");
    private static readonly (string, byte[]) Risks = Files.Csv("risks.csv", "Project,Risk,Likelihood,Impact,Status\nP1,Fire,3,4,Open\nAtlas,Flood,2,5,Open\nZ9,Fraud,1,1,Open\n,Weather,1,1,Open\n");
    private static readonly (string, byte[]) Milestones = Files.Csv("milestones.csv", "Project,Milestone,Forecast\nP2,Go-live,2026-12-01\n");

    [Fact]
    public void A_register_and_its_tables_come_in_one_import_in_any_order()
    {
        foreach (var files in new[] { new[] { Register, Risks, Milestones }, [Milestones, Risks, Register] })
        {
            var read = Files.Read(files);
            read.Register!.Projects.Length.ShouldBe(2);
            read.Sets.Select(s => (s.Kind, s.FileName, s.AsOf, s.AsOfOrigin)).ShouldBe(
                [(RecordKind.Milestones, "milestones.csv", read.Register.AsOf, read.Register.AsOfOrigin), (RecordKind.Risks, "risks.csv", read.Register.AsOf, read.Register.AsOfOrigin)]);
            read.Tables.Single(t => t.Kind == RecordKind.Risks).ShouldSatisfyAllConditions(t => t.Rows.ShouldBe(4), t => t.Unresolved.ShouldBe(1), t => t.UnresolvedNames.ShouldBe(["Z9"]));
        }
    }

    [Fact]
    public void Tables_without_a_register_are_kept_and_wait_for_it()
    {
        var read = Files.Read(Risks);
        read.Register.ShouldBeNull();
        read.Findings.ShouldContain(f => f.Code == "no-register-yet" && f.Message.Contains("'test'"));
        read.Tables.Single().Unresolved.ShouldBe(0);
    }

    [Fact]
    public void Tables_alone_are_held_against_the_register_that_is_known()
    {
        var known = new ProjectReferences([new Project { Id = "P1", Name = "Atlas" }]);
        var read = Files.Import(known, Risks).ShouldBeOfType<FilesRead>();
        read.Findings.ShouldNotContain(f => f.Code == "no-register-yet");
        read.Tables.Single().UnresolvedNames.ShouldBe(["Z9"]);
    }

    [Fact]
    public void Only_tables_without_their_register_ask_for_it()
    {
        NeedsProjects(Risks).ShouldBeTrue();
        NeedsProjects(Risks, Register).ShouldBeFalse();
        NeedsProjects(Register).ShouldBeFalse();
    }

    [Fact]
    public void The_column_that_the_register_knows_names_the_projects()
    {
        var read = Files.Read(Register, Files.Csv("risks.csv", "Project ID,Project Name,Risk,Likelihood\n77-a,Atlas,Fire,3\n78-b,Boreas,Flood,2\n,Boreas,Fraud,2\n"));
        read.Rows().Risks.Select(r => r.Project).ShouldBe(["Atlas", "Boreas", "Boreas"]);
        read.Tables.Single().Findings.ShouldContain(f => f.Code == "reference-chosen");
    }

    [Fact]
    public void A_refused_file_refuses_the_whole_import_by_its_name()
    {
        var refused = Files.Import(null, Register, Risks, ("C:\\data\\photo.csv", [0x89, 0x50, 0x4E, 0x47, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])).ShouldBeOfType<FilesRefused>();
        (refused.File, refused.Code).ShouldBe(("photo.csv", "picture"));
        Files.Import(null, Register, Risks, Files.Csv("notes.csv", "hello\nworld\n")).ShouldBeOfType<FilesRefused>().ShouldSatisfyAllConditions(r => r.File.ShouldBe("notes.csv"), r => r.Code.ShouldBe("no-header"), r => r.Reason.ShouldContain("none of the tables"));
        Files.Import(null, Register, Files.Csv("risks.csv", "Project,Risk,Likelihood\nP1,\"Fire,3\n")).ShouldBeOfType<FilesRefused>().ShouldSatisfyAllConditions(r => r.File.ShouldBe("risks.csv"), r => r.Code.ShouldBe("malformed-quote"));
    }

    [Fact]
    public void Two_registers_in_one_import_are_refused()
    {
        var refused = Files.Import(null, Register, Files.Csv("other.csv", "Project ID,Project,RAG\nQ1,Ceres,Green\n")).ShouldBeOfType<FilesRefused>();
        (refused.File, refused.Code).ShouldBe(("other.csv", "two-registers"));
    }

    [Fact]
    public void A_date_after_the_import_is_refused_for_tables_too() =>
        Files.Import(null, Registers.Request with { AsOf = new(2030, 1, 1) }, Risks).ShouldBeOfType<FilesRefused>().Code.ShouldBe("as-of-in-the-future");

    [Theory]
    [InlineData("issues.csv", "Project,Comment\nP1,nothing\nP2,none\n")]
    [InlineData("RAID log.csv", "Project,Comment\nP1,nothing\nP2,none\n")]
    [InlineData("capacity.csv", "Role,Grade\nTester,A\nDeveloper,B\n")]
    [InlineData("milestones.csv", "Project,Milestone\nP1,Go-live\nP2,Pilot\n")]
    public void A_file_named_as_a_table_that_is_none_never_becomes_the_register(string name, string csv) =>
        Files.Import(null, Files.Csv(name, csv)).ShouldBeOfType<FilesRefused>().Code.ShouldBe("table-not-understood");

    [Theory]
    [InlineData("changes.csv")]
    [InlineData("issues-and-risks.csv")]
    [InlineData("benefits.csv")]
    [InlineData("export.csv")]
    public void A_register_is_a_register_whatever_its_file_is_called(string name) =>
        Files.Read(Files.Csv(name, "ID,Title,RAG,Sponsor,Budget,Phase,Forecast End\n1a,Atlas,Green,Ann,100,Build,2026-12-01\n2b,Boreas,Red,Bob,200,Test,2026-12-01\n")).Register!.Projects.Length.ShouldBe(2);

    [Fact]
    public void A_register_with_risks_and_milestones_in_its_rows_stays_a_register()
    {
        var read = Files.Read(Files.Csv("x.csv", "Project ID,Project,RAG,Sponsor,Budget,Top Risk,Probability,Impact,Mitigation,Next Milestone,Milestone Date\nP1,Atlas,Green,Ann,100,Fire,High,High,Water,Go-live,2026-12-01\nP2,Boreas,Red,Bob,200,Flood,Low,Low,Dam,Pilot,2026-12-01\n"));
        (read.Register!.Projects.Length, read.Sets.Length).ShouldBe((2, 0));
    }

    [Theory]
    [InlineData("Project,Issue,Severity,Date Raised,Status\nP1,Door,High,2026-01-01,Open\n", RecordKind.Issues)]
    [InlineData("Project,Risk,P,I,RAG,Owner\nA,Fire,3,4,Amber,Ann\nB,Flood,1,5,Green,Bob\nC,Fraud,5,5,Red,Cy\n", RecordKind.Risks)]
    [InlineData("Project,Milestone,Baseline,Forecast,Status\nA,Go-live,2026-01-01,2026-02-01,Open\nB,Pilot,2026-01-01,2026-02-01,Done\n", RecordKind.Milestones)]
    [InlineData("Project,Benefit,Benefit Type,Planned,Actual,Owner\nA,Licences,Cost saving,100,20,Ann\n", RecordKind.Benefits)]
    [InlineData("Project,Change request,Approval,Cost impact\nA,More reports,Approved,100\n", RecordKind.Changes)]
    [InlineData("Project,Decision needed,Decision Maker,Needed by\nA,Buy?,Board,2026-01-01\n", RecordKind.Decisions)]
    [InlineData("Role,Month,Capacity hours\nTester,2026-01,160\n", RecordKind.Capacity)]
    [InlineData("Project,Role,Month,Allocated hours\nP1,Tester,2026-01,160\n", RecordKind.Allocations)]
    [InlineData("Project,Report Date,RAG,Summary\nA,2026-01-01,Green,ok\nA,2026-02-01,Red,no\nB,2026-01-01,Green,ok\nB,2026-02-01,Red,no\n", RecordKind.StatusHistory)]
    [InlineData("Project,Month,PV,EV,AC\nA,2026-01,1,1,1\nA,2026-02,2,2,2\n", RecordKind.PlannedValues)]
    [InlineData("Project,Month,Open defects,Critical defects,Rework hours\nA,2026-01,4,1,20\n", RecordKind.Quality)]
    public void A_table_is_known_by_its_columns_when_its_name_says_nothing(string csv, RecordKind kind) => Files.Table("export.csv", csv).Kind.ShouldBe(kind);

    [Fact]
    public void What_a_person_stated_about_the_register_is_the_register()
    {
        var csv = Files.Csv("risks.csv", "Risk,Likelihood,RAG\nFire works,3,Green\nFlood works,2,Red\n");
        var stated = Registers.Request with { Stated = Registers.Stated("""{"columns":{"Name":"Risk"}}""") };
        Files.Import(null, stated, csv).ShouldBeOfType<FilesRead>().Register!.Projects.Select(p => p.Name).ShouldBe(["Fire works", "Flood works"]);
    }

    [Fact]
    public void What_has_the_columns_of_the_last_register_is_the_register()
    {
        var csv = Files.Csv("risks.csv", "Risk,Likelihood,RAG,Owner\nFire works,3,Green,Ann\nFlood works,2,Red,Bob\n");
        var last = Files.Import(null, Registers.Request with { Stated = Registers.Stated("""{"columns":{"Name":"Risk"}}""") }, csv).ShouldBeOfType<FilesRead>().Register!.Mapping;
        Files.Import(null, Registers.Request with { Previous = last }, csv).ShouldBeOfType<FilesRead>().Register!.Projects.Length.ShouldBe(2);
        Files.Import(null, Registers.Request with { Previous = last }, Risks).ShouldBeOfType<FilesRead>().Register.ShouldBeNull();
    }

    [Fact]
    public void A_mapping_that_no_file_used_is_said() =>
        Files.Import(null, Registers.Request with { Stated = Registers.Stated("""{"columns":{"Name":"Project"}}""") }, Milestones, Risks).ShouldBeOfType<FilesRead>().Findings.ShouldContain(f => f.Code == "mapping-unused");

    [Fact]
    public void Rows_that_are_none_are_said_with_their_place()
    {
        var set = Files.Table("risks.csv", "ID,Project,Risk,Likelihood,Cost\nR1,P1,Fire,3,10\n,,,,\nHigh risks,,,,\nID,Project,Risk,Likelihood,Cost\n,P2,,2,5\nR3,P2,,2,5\nTotal,,,,20\nSource: the PMO,,,,\n");
        set.Rows.Risks.Select(r => (r.Title, r.Place.Row)).ShouldBe([("Fire", 2), ("R3", 7)]);
        set.Findings.Select(f => (f.Code, f.Row)).ShouldBe([("heading-row", 4), ("repeated-header", 5), ("row-without-title", 6), ("title-missing", 7), ("total-row", 8), ("note-row", 9)], ignoreOrder: true);
    }

    private static bool NeedsProjects(params (string Name, byte[] Bytes)[] files)
    {
        using var import = OpenedImport.Open([.. files.Select(f => new SourceFile(f.Name, new MemoryStream(f.Bytes)))], Registers.Request);
        return import.NeedsProjects;
    }
}
