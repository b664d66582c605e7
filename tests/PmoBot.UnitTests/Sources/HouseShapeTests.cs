using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Registers;
using Shouldly;

namespace PmoBot.UnitTests.Sources;

/// <summary>Shapes that the exports of real houses have: options as codes, years side by side, brackets that matter, lists that are no register.</summary>
public sealed class HouseShapeTests
{
    [Theory]
    [InlineData("cr4f2_name,cr4f2_overallhealth,cr4f2_state")]
    [InlineData("msdyn_subject,proj_overallhealth,proj_state")]
    public void Option_codes_are_health_in_a_health_column_and_a_state_in_a_state_column(string header)
    {
        var projects = Registers.Read($"{header}\nA,189330000,189330000\nB,189330002,189330001\nC,189330001,189330003\n").Projects;
        projects.Select(p => p.Status.Health).ShouldBe([Health.Green, Health.Red, Health.Amber]);
        projects.Select(p => p.State).ShouldBe(["Proposed", "Active", "On Hold"]);
    }

    [Fact]
    public void A_short_description_names_the_projects_where_nothing_else_does()
    {
        var mapping = Registers.Read("Number,Short description,State,Overall health\nPRJ01,Customer Portal,Pending,Green\nPRJ02,Border Gates,Work in Progress,Red\n").Mapping;
        mapping.Of(Field.Name).Single().Header.ShouldBe("Short description");
        Registers.Read("Number,Project,Short description,Health\n1,Alpha,A new thing for all,Green\n2,Beta,Another thing,Red\n").Mapping.Of(Field.Name).Single().Header.ShouldBe("Project");
    }

    [Fact]
    public void A_lead_who_is_the_same_in_every_row_gives_way_to_the_assignee()
    {
        var rows = string.Concat(Enumerable.Range(1, 6).Select(i => $"Thing {i},P-{i},Jane Doe,Person {i},Green\n"));
        Registers.Read("Summary,Issue key,Project lead,Assignee,Health\n" + rows).Projects[0].ProjectManager.ShouldBe("Person 1");
    }

    [Theory]
    [InlineData("Green*", Health.Green)]
    [InlineData("Amber ↑", Health.Amber)]
    [InlineData("Red¹", Health.Red)]
    [InlineData("Green (previously Amber)", Health.Green)]
    [InlineData("amber, heading for red", Health.Amber)]
    [InlineData("Amber, moving to green", Health.Amber)]
    [InlineData("→ Red", Health.Unknown)]
    public void The_leading_colour_is_the_rating(string word, Health health) => Registers.Status(word).Health.ShouldBe(health);

    [Fact]
    public void Remarks_below_the_projects_are_no_projects()
    {
        var withIds = Registers.Read("ID,Project,Status,Budget\nP1,Alpha,Green,1\nP2,Beta,Red,2\n,,,\nNotes,,,\n1. Costs exclude VAT.,,,\nFor internal use,,,\n*,with contingency,,\n");
        withIds.Projects.Length.ShouldBe(2);
        withIds.Findings.Count(f => f.Code is "heading-row" or "note-row").ShouldBe(4);
        var withoutIds = Registers.Read("Project,Status,Budget\nAlpha,Green,1\nBeta,Red,2\n,,\nReviewed monthly,,\nRed projects go to the board every month.,,\n");
        withoutIds.Projects.Select(p => p.Name).ShouldBe(["Alpha", "Beta"]);
    }

    [Fact]
    public void A_project_that_has_only_its_name_yet_is_a_project() =>
        Registers.Read("Project,Status,Budget\nAlpha,Green,1\nBeta,,\nGamma,Red,2\n").Projects.Length.ShouldBe(3);

    [Fact]
    public void Of_two_years_side_by_side_the_later_one_counts()
    {
        var snapshot = Registers.Read("ID,Project,RAG 2023/24,RAG 2024/25,Whole Life Cost 2023/24,Whole Life Cost 2024/25\n1,Alpha,Green,Red,3,96\n2,Beta,Red,,4,117\n");
        snapshot.Projects.Select(p => p.Status.Health).ShouldBe([Health.Red, Health.Unknown]);
        snapshot.Projects.Select(p => p.WholeLifeCost!.Value).ShouldBe([96, 117]);
        snapshot.Findings.Where(f => f.Code == "earlier-period").Select(f => f.Column).ShouldBe(["RAG 2023/24", "Whole Life Cost 2023/24"], ignoreOrder: true);
    }

    [Fact]
    public void A_financial_year_column_is_of_no_earlier_year()
    {
        var project = Registers.Read("ID,Project,RAG,Financial Year Baseline (£m),Financial Year Forecast (£m)\n1,Alpha,Green,3,4\n2,Beta,Red,5,6\n").Projects[0];
        (project.YearBudget!.Value, project.YearForecast!.Value).ShouldBe((3_000_000m, 4_000_000m));
        project.Budget.ShouldBeNull();
    }

    [Theory]
    [InlineData("Field,P1,P2,P3\nProject Name,Alpha,Beta,Gamma\nDepartment,Health,Finance,Environment\nRAG Status,Red,Green,Amber\nBudget,1,2,3\nStart Date,2026-01-01,2026-01-02,2026-01-03\n")]
    [InlineData("Portfolio dashboard,,\n,,\nProject Name,Alpha,Beta\nDepartment,Health,Finance\nRAG Status,Red,Green\nBudget,1,2\nForecast Finish,2026-01-01,2026-01-02\n")]
    public void A_table_on_its_side_is_told_so(string csv) => Registers.Refusal(csv).ShouldBe("transposed");

    [Fact]
    public void Projects_called_like_fields_do_not_lay_a_table_on_its_side() =>
        Registers.Read("Project,Owner,RAG,Budget,End date\nStatus Page Replacement,A,Green,1,2026-01-01\nBudget,B,Red,2,2026-01-01\nProject Phase Gate,C,Red,2,2026-01-01\nDepartment Move,D,Red,2,2026-01-01\n").Projects.Length.ShouldBe(4);

    [Fact]
    public void Ids_without_names_are_refused_unless_the_id_is_stated_as_the_name()
    {
        const string Csv = "Ref,RAG,Department,Budget\nPRJ-1,Red,Education,5\nPRJ-2,Green,Finance,6\n";
        Registers.Refusal(Csv).ShouldBe("no-project-name");
        Registers.Read(Csv, Registers.Request with { Stated = Registers.Stated("""{"columns": {"Name": "Ref"}}""") }).Projects.Select(p => p.Name).ShouldBe(["PRJ-1", "PRJ-2"]);
    }

    [Fact]
    public void Ids_that_are_words_name_the_projects() =>
        Registers.Read("Ref,RAG,Budget\nPayroll renewal,Red,5\nHarbour wall,Green,6\n").Projects.Select(p => p.Name).ShouldBe(["Payroll renewal", "Harbour wall"]);

    [Fact]
    public void A_list_of_people_is_no_register() =>
        Registers.Refusal("Name,Job title,Department,Email,Phone,Manager\nAnn Hall,Analyst,Health,a@example.org,1,Jo\nBob Moss,Director,Finance,b@example.org,2,Jo\n").ShouldBe("not-a-register");

    [Fact]
    public void Brackets_tell_columns_apart()
    {
        var project = Registers.Read("Projektname;Ampel;Ende (Plan);Ende (Prognose);Kosten (Ist)\nAlpha;Grün;24.11.2026;25.12.2026;5\nBeta;Rot;24.11.2026;26.12.2026;6\n").Projects[0];
        project.BaselineFinish!.Value.Date.ShouldBe(new(2026, 11, 24));
        project.ForecastFinish!.Value.Date.ShouldBe(new(2026, 12, 25));
        project.ActualCost!.Value.ShouldBe(5);
    }

    [Fact]
    public void A_date_below_a_group_name_is_read_by_its_own_words()
    {
        var mapping = Registers.Read("Project,,Schedule,,Overall\nID,Name,Baseline finish,Forecast finish,RAG\n1,Alpha,2026-01-01,2026-02-01,Green\n2,Beta,2026-01-01,2026-02-01,Red\n").Mapping;
        mapping.Of(Field.BaselineFinish).Single().Header.ShouldBe("Schedule Baseline finish");
        mapping.Of(Field.ForecastFinish).Single().Header.ShouldBe("Schedule Forecast finish");
    }

    [Fact]
    public void Captions_below_machine_names_are_the_header()
    {
        var snapshot = Registers.Read("proj_id,proj_name,plan_start_date,scd_end_date,total_budget\n(*)Project ID,Project Name,Planned Start,Finish,Budgeted Total Cost\nP1,Metro,01-Jan-26,31-Dec-27,12\nP2,Depot,01-Feb-26,30-Jun-27,20\n");
        snapshot.Mapping.HeaderRow.ShouldBe(2);
        snapshot.Projects.Select(p => p.Id).ShouldBe(["P1", "P2"]);
    }

    [Theory]
    [InlineData("Ende Ist/Prognose", "Ende Soll")]
    [InlineData("Projected/Actual Project Completion Date (B2)", "Planned Project Completion Date (B2)")]
    public void A_date_that_is_actual_or_forecast_finishes_no_project(string header, string planned)
    {
        var project = Registers.Read($"Project,RAG,{planned},{header}\nA,Red,2026-12-31,2027-01-31\nB,Green,2026-12-31,2026-12-31\n").Projects[0];
        project.ActualFinish.ShouldBeNull();
        project.ForecastFinish!.Value.Date.ShouldBe(new(2027, 1, 31));
        project.BaselineFinish!.Value.Date.ShouldBe(new(2026, 12, 31));
    }

    [Fact]
    public void A_running_number_is_no_id() =>
        Registers.Read("Sl. No.,Project Name,RAG,Budget\n1,Alpha,Red,1\n2,Beta,Green,2\n3,Gamma,Green,3\nTotal,,,6\n").Projects.ShouldAllBe(p => !p.HasOwnId);

    [Theory]
    [InlineData("Ensoleillé", Health.Green)]
    [InlineData("☁️", Health.Amber)]
    [InlineData("Orageux", Health.Red)]
    [InlineData("Moderately Unsatisfactory", Health.AmberRed)]
    public void Weather_and_satisfaction_are_ratings(string word, Health health) => Registers.Status(word).Health.ShouldBe(health);

    [Fact]
    public void A_sign_behind_the_number_is_its_sign() => Registers.Budget("1,250.00-")!.Value.ShouldBe(-1250);

    [Fact]
    public void A_currency_column_gives_each_row_its_currency()
    {
        var snapshot = Registers.Read("Project,RAG,Budget,Currency\nA,Red,100,EUR\nB,Green,200,USD\nC,Green,£300,USD\n");
        snapshot.Projects.Select(p => p.Budget!.Currency).ShouldBe(["EUR", "USD", "GBP"]);
        snapshot.Findings.ShouldContain(f => f.Code == "mixed-currencies");
    }

    [Fact]
    public void A_sum_with_stars_before_it_is_no_project() =>
        Registers.Read("ID,Project,RAG,Budget\n1,A,Red,100\n2,B,Green,200\n* Summe,,,300\n").Projects.Length.ShouldBe(2);

    [Fact]
    public void Cost_at_completion_is_the_forecast_beside_the_budgeted_cost()
    {
        var project = Registers.Read("Project,RAG,Budgeted Total Cost,At Completion Total Cost\nA,Red,100,120\nB,Green,200,200\n").Projects[0];
        (project.Budget!.Value, project.ForecastCost!.Value).ShouldBe((100m, 120m));
    }
}
