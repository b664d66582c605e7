using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Registers;
using Shouldly;

namespace PmoBot.UnitTests.Sources;

/// <summary>What a person is told about the cells that give no plain value.</summary>
public sealed class FindingTests
{
    [Fact]
    public void Ranges_and_withheld_amounts_are_counted_once_a_column()
    {
        var snapshot = Registers.Read("Project,RAG,Whole life cost\nA,Red,10\nB,Red,5 - 25\nC,Red,Exempt under section 43\nD,Green,500+\nE,Green,-\n");
        var finding = snapshot.Findings.Single(f => f.Code == "amounts-partly-known");
        finding.Severity.ShouldBe(FindingSeverity.Info);
        finding.Message.ShouldBe("Of 5 cells in 'Whole life cost' 1 give one number, 2 a range, 1 are withheld and 1 give no amount; only single numbers are added up.");
        Registers.Read("Project,RAG,Budget\nA,Red,10\nB,Green,\n").Findings.ShouldNotContain(f => f.Code == "amounts-partly-known");
    }

    [Fact]
    public void Mixed_currencies_in_a_column_are_a_warning()
    {
        var warning = Registers.Read("Project,RAG,Budget\nA,Red,£10\nB,Red,€5\nC,Green,£7\n").Findings.Single(f => f.Code == "mixed-currencies");
        warning.Severity.ShouldBe(FindingSeverity.Warning);
        warning.Message.ShouldContain("2 currencies (EUR 1, GBP 2)");
        Registers.Read("Project,RAG,Budget\nA,Red,£10\nB,Red,£5\n").Findings.ShouldNotContain(f => f.Code == "mixed-currencies");
    }

    [Fact]
    public void Error_cells_are_named_by_their_rows()
    {
        var finding = Registers.Read("Project,RAG,Budget\nA,#N/A,10\nB,Red,#REF!\nC,Green,7\nD,Green,#REF!\n").Findings.Where(f => f.Code == "error-cells").ToList();
        finding.Select(f => f.Column).ShouldBe(["RAG", "Budget"], ignoreOrder: true);
        finding.Single(f => f.Column == "Budget").Message.ShouldContain("#REF! in rows 3, 5;");
    }

    [Fact]
    public void Status_words_that_nobody_knows_stay_the_status_and_are_not_understood()
    {
        const string Csv = "Project,Status,Budget\nA,Blorp,1\nB,Zing,2\nC,Blorp,3\n";
        var snapshot = Registers.Read(Csv);
        snapshot.Projects.ShouldAllBe(p => p.Status.Absence == Absence.NotUnderstood && p.State == null);
        snapshot.Findings.Single(f => f.Code == "status-words-unknown").Message.ShouldContain("\"status\": {\"Blorp\": \"Green\"}");
        var stated = Registers.Read(Csv, Registers.Request with { Stated = Registers.Stated("""{"status": {"Blorp": "Green", "Zing": "Red"}}""") });
        stated.Projects.Select(p => p.Status.Health).ShouldBe([Health.Green, Health.Red, Health.Green]);
        stated.Findings.ShouldNotContain(f => f.Code == "status-words-unknown");
    }

    [Fact]
    public void Life_cycle_words_in_a_status_column_are_a_state()
    {
        var snapshot = Registers.Read("Project,Status,Budget\nA,Out to tender,1\nB,Detailed design,2\nC,Being constructed,3\n");
        snapshot.Projects[0].State.ShouldBe("Out to tender");
        snapshot.Mapping.Has(Field.Status).ShouldBeFalse();
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(7, false)]
    public void A_year_of_two_years_is_said_to_be_assumed_once(int start, bool told)
    {
        var snapshot = Registers.Read("Project,RAG,End date\nA,Red,FY2026/27\nB,Green,FY2027/28\n", Registers.Request with { FiscalYearStartMonth = start });
        snapshot.Projects[0].ForecastFinish!.Value.Precision.ShouldBe(DatePrecision.Year);
        snapshot.Findings.Count(f => f.Code == "fiscal-year-assumed").ShouldBe(told ? 1 : 0);
    }

    [Fact]
    public void A_reading_that_stops_says_where()
    {
        var csv = "Project,RAG\nA,Red\n" + string.Concat(Enumerable.Repeat(",\n", 20_010)) + "B,Green\n";
        var snapshot = Registers.Read(csv);
        snapshot.Projects.Length.ShouldBe(1);
        snapshot.Findings.Single(f => f.Code == "reading-stopped").Message.ShouldContain("20,000 blank rows");
        Registers.Read("Project,RAG\nA,Red\n,\n").Findings.ShouldNotContain(f => f.Code == "reading-stopped");
    }

    [Fact]
    public void Columns_beyond_the_thousandth_are_said_to_be_left_alone()
    {
        var csv = "Project,RAG" + string.Concat(Enumerable.Range(1, 1_100).Select(i => $",X{i}")) + "\nA,Red" + new string(',', 1_100) + "\n";
        Registers.Read(csv).Findings.Single(f => f.Code == "columns-left-alone").Message.ShouldContain("1,102 columns");
    }
}
