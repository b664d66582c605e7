using System.Globalization;
using System.Text.Json;
using Shouldly;

namespace PmoBot.ConversationTests.Commands;

[Collection(nameof(Terminal))]
public sealed class ImportTests : IDisposable
{
    private const string Header = "Project ID,Project,RAG,Budget (£m)\n";
    private readonly Terminal _terminal = new();
    private readonly string _first;
    private readonly string _second;

    public ImportTests()
    {
        _first = _terminal.Write("first.csv", Header + "P1,Atlas,Green,10\nP2,Phoenix,Red,20\n");
        _second = _terminal.Write("second.csv", Header + "P1,Atlas,Red,10\nP2,Phoenix,Red,20\n");
    }

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public async Task A_correction_that_is_taken_back_is_current_again()
    {
        await ImportAsync(_first, "2026-03-31");
        await ImportAsync(_second, "2026-03-31");
        var back = await ImportAsync(_first, "2026-03-31");
        (back.GetProperty("outcome").GetString(), back.GetProperty("current").GetBoolean()).ShouldBe(("imported", true));
        (await ImportAsync(_first, "2026-03-31")).GetProperty("outcome").GetString().ShouldBe("alreadyThere");
    }

    [Fact]
    public async Task An_older_register_says_that_answers_come_from_another()
    {
        (await ImportAsync(_first, "2026-03-31")).GetProperty("current").GetBoolean().ShouldBeTrue();
        (await ImportAsync(_second, "2026-02-28", "--dry-run")).GetProperty("current").GetBoolean().ShouldBeFalse();
        (await ImportAsync(_second, "2026-02-28")).GetProperty("current").GetBoolean().ShouldBeFalse();
        (await _terminal.RunAsync("import", _second, "--as-of", "2026-02-28")).Output.ShouldContain("It is not the current one: answers come from “Project register” as of 2026-03-31 (first.csv).");
        (await ImportAsync(_first, "2026-03-31")).GetProperty("current").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task A_budget_in_the_place_of_the_whole_life_cost_says_so()
    {
        var cost = (await ImportAsync(_first, "2026-03-31")).GetProperty("figures").GetProperty("wholeLifeCost");
        (cost.GetProperty("field").GetString(), cost.GetProperty("column").GetString()).ShouldBe(("Budget", "Budget (£m)"));
        (await _terminal.RunAsync("import", _first)).Output.ShouldContain("wholeLifeCost (from the budget column “Budget (£m)”): 30");
    }

    [Fact]
    public async Task Dates_are_of_the_common_calendar_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("th-TH");
        try
        {
            var output = (await _terminal.RunAsync("import", _first, "--as-of", "2026-03-31")).Output;
            output.ShouldContain("as of 2026-03-31");
            Host.Portfolio.SamplePortfolio.Snapshots(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero)).ShouldAllBe(s => s.FileName.StartsWith("sample-register-2026-"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private async Task<JsonElement> ImportAsync(string file, string asOf, params string[] more)
    {
        var (_, output, error) = await _terminal.RunAsync(["import", file, "--as-of", asOf, "--json", .. more]);
        error.ShouldBe("");
        return JsonDocument.Parse(output).RootElement;
    }
}
