using System.Text;
using CsCheck;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Imports;
using Shouldly;

namespace PmoBot.UnitTests.Sources.Tables;

/// <summary>What holds for any table: the order of its rows and the files that it comes in do not matter, and nothing in a cell breaks the reading.</summary>
public sealed class TableProperties
{
    private const string Header = "Risk ID,Project,Risk,Likelihood,Impact,Cost (£k),Owner,Date Raised,Status\n";

    private static readonly Gen<string> Row =
        from id in Gen.Int[1, 9999]
        from project in Gen.OneOf("P1", "P2", "Atlas", "", "Nowhere")
        from title in Gen.String[Gen.Char.AlphaNumeric, 3, 12]
        from likelihood in Gen.OneOf("1", "2", "5", "High", "Low", "TBC", "", "Very high")
        from impact in Gen.OneOf("1", "3", "4", "Medium", "Critical", "-")
        from cost in Gen.OneOf("10", "250", "1.5", "TBC", "5-10", "", "nfp")
        from owner in Gen.OneOf("Ann", "Bob", "")
        from raised in Gen.OneOf("2026-01-31", "13/02/2026", "03/04/2026", "Q1 2026", "")
        from state in Gen.OneOf("Open", "Closed", "In progress", "")
        select $"R{id},{project},Risk {title},{likelihood},{impact},{cost},{owner},{raised},{state}\n";

    // Anchors that every part has, so that a column's decisions (day order, scale of words) are those of the whole.
    private const string Anchors = "R-a,P1,Anchor one,Very low,Very high,250,Ann,31/12/2025,Open\nR-b,P2,Anchor two,5,5,10,Bob,25/12/2025,Closed\n";

    [Fact]
    public void The_order_of_rows_changes_nothing_but_their_places() =>
        Row.Array[1, 40].Sample(
            rows =>
            {
                var shuffled = (string[])rows.Clone();
                new Random(rows.Length).Shuffle(shuffled);
                Facts(Files.Table("risks.csv", Header + Anchors + string.Concat(shuffled))).ShouldBe(Facts(Files.Table("risks.csv", Header + Anchors + string.Concat(rows))));
            },
            iter: 60);

    [Fact]
    public void A_table_in_several_files_is_one_set_with_the_same_rows() =>
        Gen.Select(Row.Array[2, 40], Gen.Int[1, 39]).Sample(
            (rows, at) =>
            {
                at = Math.Min(at, rows.Length - 1);
                var whole = Files.Table("risks.csv", Header + Anchors + string.Concat(rows));
                var first = Files.Csv("risks-north.csv", Header + Anchors + string.Concat(rows[..at]));
                var second = Files.Csv("risks-south.csv", Header + Anchors + string.Concat(rows[at..]));
                var split = Files.Read(first, second).Sets.Single();
                Facts(split).Where(f => !f.Contains("Anchor")).ShouldBe(Facts(whole).Where(f => !f.Contains("Anchor")));
                split.ContentHash.ShouldBe(Files.Read(second, first).Sets.Single().ContentHash);
                split.Rows.Risks.Select(r => r.Place.File).Distinct().ShouldBe(["risks-north.csv", "risks-south.csv"]);
                split.HeaderOf(split.Rows.Risks[0].Place, "Title").ShouldBe("Risk");
            },
            iter: 40);

    [Fact]
    public void Nothing_in_a_cell_throws() =>
        Gen.Select(Gen.Int[0, Tables.Length - 1], Gen.String[Gen.Char, 0, 30].Array[1, 40]).Sample(
            (table, cells) =>
            {
                var columns = Tables[table].Header.Split(',').Length;
                var csv = new StringBuilder(Tables[table].Header).Append('\n').Append(Tables[table].Row).Append('\n');
                for (var i = 0; i < cells.Length; i++) csv.Append('"').Append(cells[i].Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"').Append((i + 1) % columns == 0 ? '\n' : ',');
                Files.Import(null, Files.Csv(Tables[table].Name + ".csv", csv.Append('\n').ToString())).ShouldNotBeNull();
            },
            iter: 600);

    [Theory]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\u202Etxt.exe\u0000\u0007")]
    [InlineData("99999999999999999999999999999999999999999999999")]
    [InlineData("-1e400")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("0000-00-00")]
    [InlineData("31/02/2026")]
    [InlineData("9999-12-31")]
    [InlineData("((((((((((((((((((((")]
    [InlineData("%%%")]
    [InlineData("\uD800")]
    public void Hostile_cells_are_read_or_said_in_every_column_of_every_table(string cell)
    {
        foreach (var (name, header, row) in Tables)
        {
            var hostile = string.Join(',', Enumerable.Repeat($"\"{cell}\"", header.Split(',').Length));
            var read = Files.Import(null, Files.Csv(name + ".csv", $"{header}\n{row}\n{row}\n{row}\n{hostile}\n")).ShouldBeOfType<FilesRead>();
            foreach (var set in read.Sets)
            {
                set.Rows.Of(set.Kind).Count.ShouldBeGreaterThan(2);
                foreach (var record in set.Rows.Of(set.Kind)) System.Text.Json.JsonSerializer.Serialize(record, record.GetType()).ShouldNotContain("\\u202E");
            }
        }
    }

    [Fact]
    public void Titles_of_any_length_are_cut_and_said()
    {
        var set = Files.Table("risks.csv", $"Project,Risk,Likelihood\nP1,{new string('x', 30_000)},3\nP1,Fire,3\n");
        set.Rows.Risks[0].Title.Length.ShouldBe(500);
        set.Codes().ShouldContain("text-cut");
    }

    private static readonly (string Name, string Header, string Row)[] Tables =
    [
        ("risks", "Risk ID,Project,Risk,Likelihood,Impact,Score,Cost,Mitigation,Owner,Date Raised,Due,Status", "R1,P1,Fire,3,4,12,1000,Water,Ann,2026-01-01,2026-02-01,Open"),
        ("issues", "ID,Project,Issue,Priority,Date Raised,Date Closed,Owner,Status,Resolution", "1,P1,Door,High,2026-01-01,2026-01-02,Bob,Open,Oil"),
        ("changes", "ID,Project,Change,Type,Approval,Cost Impact,Schedule impact days,Requested,Approved By", "1,P1,Reports,Scope,Approved,1000,10,2026-01-01,Board"),
        ("decisions", "ID,Project,Decision,Decision Maker,Needed By,Status", "1,P1,Buy,Board,2026-01-01,Open"),
        ("actions", "ID,Project,Action,Owner,Due,Status", "1,P1,Call,Bob,2026-01-01,Open"),
        ("milestones", "ID,Project,Milestone,Baseline,Forecast,Actual,% Complete,Status", "1,P1,Go-live,2026-01-01,2026-01-02,2026-01-03,100,Done"),
        ("capacity", "Role,Department,Month,Capacity (h),Capacity FTE", "Tester,IT,2026-01,160,1"),
        ("allocations", "Project,Role,Person,Month,Allocated hours,Actual hours,Confirmed", "P1,Tester,Ann,2026-01,160,150,Yes"),
        ("benefits", "ID,Project,Benefit,Type,Cashable,Unit,Planned,Realised,Forecast,Owner,Validated On,PMO share %", "B1,P1,Licences,Cost saving,Yes,GBP,100,20,90,Ann,2026-01-01,40"),
        ("benefit periods", "Benefit,Period,Planned,Forecast,Actual,Validated By,Confidence", "B1,Q1 2026,100,90,20,Finance,Finance validated"),
        ("attributions", "Benefit,Contributor,Share %,Method", "B1,PMO,40,C"),
        ("objectives", "ID,Objective,Owner,Weight,Target,Current,Direction,Status", "O1,Grow,CEO,40,100,20,Up,Active"),
        ("objective links", "Project,Objective,Contribution %,Status", "P1,O1,40,Agreed"),
        ("status history", "Project,Report Date,RAG,Summary,% Complete,Forecast End,EAC", "P1,2026-01-01,Green,fine,40,2026-12-31,1000"),
        ("planned values", "Project,Month,Cumulative PV,EV,AC", "P1,2026-01,100,90,95"),
        ("quality", "Project,Month,Scope due,Scope accepted,Open defects,Rework hours,Total hours", "P1,2026-01,10,9,3,12,160"),
        ("pmo costs", "Quarter,Cost", "Q1 2026,1000"),
    ];

    private static string[] Facts(RecordSet set) => [.. set.Rows.Risks.Select(r => (r with { Place = default }).ToString()).Order(StringComparer.Ordinal)];
}
