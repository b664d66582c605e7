using System.IO.Compression;
using System.Text;
using CsCheck;
using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Registers;
using Shouldly;

namespace PmoBot.UnitTests.Sources;

/// <summary>Tables as people make them: preambles, totals, duplicates, and files that are no register.</summary>
public sealed class ShapeTests
{
    private const string Plain = "ID,Project,Status,Budget\nP1,Alpha,Green,100\nP2,Beta,Red,200\nP3,Gamma,,300\n";

    [Fact]
    public void Rows_that_are_no_projects_are_left_out_and_said()
    {
        var snapshot = Registers.Read("Acme PMO register,,,\nAs at 1 Nov 2026,,,\n\n" + Plain + "\nID,Project,Status,Budget\nP4,Delta,Amber,1\nTotal,,,601\nNote: provisional,,,\n");
        snapshot.Projects.Select(p => (p.Id, p.Row)).ShouldBe([("P1", 5), ("P2", 6), ("P3", 7), ("P4", 10)]);
        snapshot.Findings.Select(f => f.Code).ShouldBeSubsetOf(["repeated-header", "total-row", "note-row", "as-of-import-day"]);
        snapshot.Mapping.HeaderRow.ShouldBe(4);
    }

    [Fact]
    public void Group_names_above_the_header_are_joined_with_it()
    {
        var snapshot = Registers.Read("Project,,Cost,,Status\nId,Name,Budget,Actual,RAG\n1,Alpha,100,20,G\n2,Beta,100,20,R\n");
        snapshot.Mapping.Of(Field.Budget).Single().Header.ShouldBe("Cost Budget");
        snapshot.Projects[0].ActualCost!.Value.ShouldBe(20);
    }

    [Fact]
    public void A_second_row_with_the_same_id_is_kept_under_its_own_and_named()
    {
        var snapshot = Registers.Read("ID,Project,Status\n1,A,Green\n1,B,Red\n");
        snapshot.Projects.Select(p => p.Name).ShouldBe(["A", "B"]);
        snapshot.Projects.Select(p => p.Id).Distinct().Count().ShouldBe(2);
        var finding = snapshot.Findings.Single(f => f.Code == "duplicate-id");
        finding.Severity.ShouldBe(FindingSeverity.Error);
        finding.Message.ShouldContain("row 2");
        finding.Message.ShouldContain("row 3");
    }

    [Fact]
    public void A_vanished_column_is_a_warning()
    {
        var first = Registers.Read(Plain);
        var second = Registers.Read("ID,Project,Status\nP1,Alpha,Green\n", Registers.Request with { Previous = first.Mapping });
        second.Findings.ShouldContain(f => f.Code == "column-vanished" && f.Column == "Budget");
    }

    [Fact]
    public void What_is_stated_wins_and_is_remembered()
    {
        var stated = Registers.Stated("""{"columns": {"Status": ["Mood"], "Name": "What"}, "numericStatus": {"1": "Green", "3": "Red"}}""");
        const string Csv = "What,Mood,Project\nA,1,x\nB,3,y\n";
        var first = Registers.Read(Csv, Registers.Request with { Stated = stated });
        first.Projects.Select(p => (p.Name, p.Status.Health)).ShouldBe([("A", Health.Green), ("B", Health.Red)]);
        var later = Registers.Read(Csv, Registers.Request with { Previous = first.Mapping });
        later.Projects.Select(p => p.Name).ShouldBe(["A", "B"]);
    }

    [Fact]
    public void A_stated_header_that_is_not_there_is_a_refusal() =>
        Registers.Import(Encoding.UTF8.GetBytes(Plain), Registers.Request with { Stated = Registers.Stated("""{"columns": {"Status": "Nope"}}""") })
            .ShouldBeOfType<RegisterRefused>().Code.ShouldBe("stated-column-missing");

    [Theory]
    [InlineData("", "empty-file")]
    [InlineData("ID,Project,Status\n", "no-rows")]
    [InlineData("P1,Alpha,Green,100\nP2,Beta,Red,200\n", "no-header")]
    [InlineData("Status,Budget,Start Date\nGreen,1,2026-01-01\n", "no-project-name")]
    [InlineData("Project name,Alpha,Beta\nStatus,Green,Red\nBudget,1,2\nProject manager,A,B\n", "transposed")]
    [InlineData("<html><table><tr><td>Project</td></tr></table></html>", "html")]
    [InlineData("[{\"project\": 1}]", "json")]
    [InlineData("%PDF-1.7", "pdf")]
    [InlineData("Project,Status\n\"A\"x,Green\n", "malformed-quote")]
    public void What_is_no_register_is_refused_with_a_reason(string content, string code) => Registers.Refusal(content).ShouldBe(code);

    [Fact]
    public void A_zip_that_blows_up_is_not_read()
    {
        Registers.Refusal(Zip("xl/workbook.xml", new byte[40_000_000])).ShouldBe("decompression-bomb");
        Registers.Refusal(Zip("readme.txt", new byte[10])).ShouldBe("not-a-workbook");
        Registers.Refusal(Zip("word/document.xml", new byte[10])).ShouldBe("document");
    }

    [Fact]
    public void Encodings_do_not_matter()
    {
        const string Csv = "Project;Status\nStraße;grün\n";
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        foreach (var encoding in new[] { new UTF8Encoding(false), new UTF8Encoding(true), Encoding.Unicode, Encoding.GetEncoding(1252) })
        {
            var project = Registers.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Csv)]).Projects.Single();
            project.Name.ShouldBe("Straße");
            project.Status.Health.ShouldBe(Health.Green);
        }
    }

    [Fact]
    public void The_order_of_rows_and_columns_changes_nothing()
    {
        string[][] table = [["ID", "Project", "Status", "Budget (£k)", "End date"], ["P1", "Alpha", "Green", "1,200", "03/04/2026"], ["P2", "Beta", "Amber/Red", "TBC", "25/12/2026"], ["P3", "Gamma", "", "(5)", "Q3 2026"], ["P4", "Delta", "Red", "2.5", ""]];
        var expected = Facts(table);
        Gen.Shuffle(new[] { 1, 2, 3, 4 }).Select(Gen.Shuffle(new[] { 0, 1, 2, 3, 4 })).Sample(order =>
            Facts([.. order.Item1.Prepend(0).Select(r => order.Item2.Select(c => table[r][c]).ToArray())]).SetEquals(expected), iter: 50);
    }

    [Fact]
    public void No_bytes_make_it_throw()
    {
        var csv = Encoding.UTF8.GetBytes(Plain);
        Gen.Int[0, csv.Length - 1].Select(Gen.Byte).Array[1, 6].Sample(changes =>
        {
            var bytes = (byte[])csv.Clone();
            foreach (var (at, value) in changes) bytes[at] = value;
            Registers.Import(bytes).ShouldNotBeNull();
        }, iter: 300);
    }

    private static HashSet<string> Facts(string[][] table) =>
        [.. Registers.Read(string.Join('\n', table.Select(r => string.Join(',', r.Select(c => $"\"{c}\"")))) + "\n").Projects
            .Select(p => $"{p.Id}|{p.Name}|{p.Status.Health}|{p.Status.Absence}|{p.Budget?.Value}|{p.Budget?.Kind}|{p.ForecastFinish}")];

    private static byte[] Zip(string name, byte[] content)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry(name).Open();
            entry.Write(content);
        }

        return stream.ToArray();
    }
}
