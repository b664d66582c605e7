using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Registers;
using Shouldly;

namespace PmoBot.UnitTests.Sources;

/// <summary>What a person stated once holds for the next import.</summary>
public sealed class StatedBeforeTests
{
    private const string Csv = "Nonsense,,,\nWork,Colour,% Complete,End date,Old RAG\nA,Blorp,1,03/04/2026,Red\nB,2,0.5,05/06/2026,Red\n";
    private const string Mapping = """{"headerRow": 2, "columns": {"Name": "Work", "Status": ["Colour"]}, "ignore": ["Old RAG"], "dateOrder": "mdy", "percent": "hundred", "numericStatus": {"2": "Red"}, "status": {"Blorp": "Green"}}""";

    [Fact]
    public void All_that_was_stated_is_used_again_and_said()
    {
        var first = Registers.Read(Csv, Registers.Request with { Stated = Registers.Stated(Mapping) });
        first.Projects.Select(p => p.Status.Health).ShouldBe([Health.Green, Health.Red]);
        first.Findings.ShouldNotContain(f => f.Code == "stated-before");
        var second = Registers.Read(Csv, Registers.Request with { Previous = first.Mapping });
        second.Projects.Select(p => (p.Status.Health, p.PercentComplete, p.ForecastFinish)).ShouldBe(first.Projects.Select(p => (p.Status.Health, p.PercentComplete, p.ForecastFinish)));
        second.Projects[0].PercentComplete.ShouldBe(1);
        second.Projects[0].ForecastFinish!.Value.Date.ShouldBe(new(2026, 3, 4));
        second.Findings.Single(f => f.Code == "stated-before").Severity.ShouldBe(FindingSeverity.Info);
        second.Mapping.Stated.ShouldBe(first.Mapping.Stated);
        second.Mapping.Columns.ShouldBe(first.Mapping.Columns);
    }

    [Fact]
    public void What_is_not_there_any_more_is_warned_of_every_time_and_not_refused()
    {
        var first = Registers.Read(Csv, Registers.Request with { Stated = Registers.Stated(Mapping) });
        const string Later = "Work,RAG,% Complete\nA,Green,1\nB,Red,2\n";
        var second = Registers.Read(Later, Registers.Request with { Previous = first.Mapping });
        var third = Registers.Read(Later, Registers.Request with { Previous = second.Mapping });
        foreach (var later in new[] { second, third })
        {
            later.Projects.Select(p => p.Name).ShouldBe(["A", "B"]);
            later.Findings.Count(f => f is { Code: "column-vanished", Column: "Colour", Severity: FindingSeverity.Warning }).ShouldBe(1);
            later.Findings.ShouldContain(f => f.Code == "header-row-moved");
            later.Mapping.Stated.ShouldBe(first.Mapping.Stated);
        }
    }

    [Fact]
    public void An_empty_mapping_forgets_and_a_wrong_one_stated_now_is_refused()
    {
        var first = Registers.Read(Csv, Registers.Request with { Stated = Registers.Stated(Mapping) });
        const string Plain = "Project,RAG\nA,Green\nB,Red\n";
        Registers.Read(Plain, Registers.Request with { Previous = first.Mapping, Stated = Registers.Stated("{}") }).Mapping.Stated.ShouldBeNull();
        Registers.Import(System.Text.Encoding.UTF8.GetBytes(Plain), Registers.Request with { Previous = first.Mapping, Stated = Registers.Stated("""{"columns": {"Status": "Colour"}}""") })
            .ShouldBeOfType<RegisterRefused>().Code.ShouldBe("stated-column-missing");
    }

    [Fact]
    public void A_mapping_is_written_as_it_is_read()
    {
        var json = Registers.Stated("""{"sheet": "S", "money": {"Budget": {"scale": 1000, "currency": "USD"}}, "status": {"b": "Red", "a": "AmberGreen"}}""").ToJson()!;
        json.ShouldBe("""{"sheet":"S","money":{"Budget":{"scale":1000,"currency":"USD"}},"status":{"a":"AmberGreen","b":"Red"}}""");
        Registers.Stated(json).ToJson().ShouldBe(json);
        new StatedMapping().ToJson().ShouldBeNull();
    }
}
