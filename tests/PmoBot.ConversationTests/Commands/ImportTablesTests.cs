using System.Text.Json;
using Shouldly;

namespace PmoBot.ConversationTests.Commands;

/// <summary>A register and its tables through the command line.</summary>
[Collection(nameof(Terminal))]
public sealed class ImportTablesTests : IDisposable
{
    private readonly Terminal _terminal = new();
    private readonly string _register;
    private readonly string _risks;
    private readonly string _milestones;

    public ImportTablesTests()
    {
        _register = _terminal.Write("register.csv", "Project ID,Project,RAG,Budget (£m)\nP1,Atlas,Green,10\nP2,Phoenix,Red,20\n");
        _risks = _terminal.Write("risks.csv", "Project,Risk,Likelihood,Impact,Cost (£k),Weather\nP1,Fire,3,4,100,wet\nNowhere,Flood,2,5,50,dry\nElsewhere,Fraud,2,5,50,dry\n");
        _milestones = _terminal.Write("milestones.csv", "Project,Milestone,Forecast\nPhoenix,Go-live,2026-12-01\n");
    }

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public async Task A_register_and_its_tables_are_one_import()
    {
        var report = await ImportAsync(_register, _risks, _milestones);
        (Text(report, "outcome"), report.GetProperty("projects").GetInt32()).ShouldBe(("imported", 2));
        var tables = report.GetProperty("tables").EnumerateArray().ToArray();
        tables.Select(t => (Text(t, "kind"), Text(t, "file"), Text(t, "outcome"), t.GetProperty("rows").GetInt32(), t.GetProperty("unresolved").GetInt32())).ShouldBe(
            [("risks", "risks.csv", "imported", 3, 2), ("milestones", "milestones.csv", "imported", 1, 0)]);
        tables[0].GetProperty("sheet").ValueKind.ShouldBe(JsonValueKind.Null);
        tables[0].GetProperty("unresolvedNames").EnumerateArray().Select(n => n.GetString()).ShouldBe(["Nowhere", "Elsewhere"]);
        var mapping = tables[0].GetProperty("mapping");
        mapping.GetProperty("headerRow").GetInt32().ShouldBe(1);
        mapping.GetProperty("columns").EnumerateArray().Select(c => (Text(c, "field"), Text(c, "header"), c.GetProperty("column").GetInt32())).ShouldBe(
            [("Project", "Project", 1), ("Title", "Risk", 2), ("Probability", "Likelihood", 3), ("ImpactScore", "Impact", 4), ("Cost", "Cost (£k)", 5)]);
        mapping.GetProperty("leftAlone").EnumerateArray().Select(h => h.GetString()).ShouldBe(["Weather"]);
        tables[0].GetProperty("findings").EnumerateArray().ShouldContain(f => Text(f, "code") == "project-unresolved" && f.GetProperty("row").GetInt32() == 3);
    }

    [Fact]
    public async Task The_same_import_again_changes_nothing_and_a_new_table_is_added_beside_it()
    {
        await ImportAsync(_register, _risks);
        Text(await ImportAsync(_register, _risks), "outcome").ShouldBe("alreadyThere");
        var third = await ImportAsync(_register, _risks, _milestones);
        Text(third, "outcome").ShouldBe("imported");
        third.GetProperty("tables").EnumerateArray().Select(t => Text(t, "outcome")).ShouldBe(["alreadyThere", "imported"]);
    }

    [Fact]
    public async Task Tables_come_later_than_their_register_and_are_held_against_it()
    {
        await ImportAsync(_register);
        var report = await ImportAsync(_risks);
        (Text(report, "outcome"), report.GetProperty("projects").ValueKind, report.GetProperty("tables")[0].GetProperty("unresolved").GetInt32()).ShouldBe(("imported", JsonValueKind.Null, 2));
        report.GetProperty("findings").EnumerateArray().ShouldNotContain(f => Text(f, "code") == "no-register-yet");
    }

    [Fact]
    public async Task Tables_that_come_before_their_register_wait_for_it()
    {
        var (code, output, _) = await _terminal.RunAsync("import", _risks, _milestones, "--as-of", "2026-03-31", "--name", "Group");
        code.ShouldBe(0);
        output.ShouldContain("Imported risks.csv, milestones.csv: tables for “Group”, as of 2026-03-31 (stated).");
        output.ShouldContain("There is no register 'Group' yet; the tables are kept and wait for it.");
        (await _terminal.RunAsync("import", _register, "--as-of", "2026-03-31", "--name", "Group")).Code.ShouldBe(0);
    }

    [Fact]
    public async Task A_person_reads_what_each_table_was_taken_for()
    {
        var output = (await _terminal.RunAsync("import", _register, _risks, "--as-of", "2026-03-31")).Output;
        output.ShouldContain("Imported register.csv: 2 projects as “Project register”, as of 2026-03-31 (stated).");
        output.ShouldContain("Risks ← risks.csv, taken for a table of risks by the header in row 1: 3 rows, 2 of them for no project of the register (“Nowhere”, “Elsewhere”)");
        output.ShouldContain("    Cost ← “Cost (£k)” (header alias; values agree; ×1,000; GBP)");
        output.ShouldContain("    left alone: “Weather”");
        output.ShouldContain("Findings in Risks of risks.csv:");
    }

    [Fact]
    public async Task A_refused_file_refuses_all_of_them_and_is_named()
    {
        var broken = _terminal.Write("issues.csv", "Project,Issue,Priority\nP1,\"Door,High\n");
        var (code, output, _) = await _terminal.RunAsync("import", _register, _risks, broken);
        code.ShouldBe(2);
        output.ShouldStartWith("Refused issues.csv: Row ");
        output.ShouldContain("Nothing was changed.");
        Text(await ImportAsync(_register, _risks), "outcome").ShouldBe("imported");
    }

    [Fact]
    public async Task A_dry_run_keeps_no_table()
    {
        Text(await ImportAsync(_register, _risks, "--dry-run"), "outcome").ShouldBe("dryRun");
        Text(await ImportAsync(_register, _risks), "outcome").ShouldBe("imported");
    }

    [Fact]
    public async Task A_missing_file_is_refused_before_anything_is_read()
    {
        var (code, output, _) = await _terminal.RunAsync("import", _register, Path.Combine(_terminal.Data, "nowhere.csv"));
        (code, output.Contains("There is no file nowhere.csv")).ShouldBe((2, true));
    }

    private static string? Text(JsonElement json, string key) => json.GetProperty(key).GetString();

    private async Task<JsonElement> ImportAsync(params string[] args)
    {
        var (_, output, error) = await _terminal.RunAsync(["import", .. args, "--as-of", "2026-03-31", "--json"]);
        error.ShouldBe("");
        return JsonDocument.Parse(output).RootElement;
    }
}
