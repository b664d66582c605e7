using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;
using PmoBot.TestKit;
using Shouldly;
using static PmoBot.UnitTests.Domain.Registers;

namespace PmoBot.UnitTests.Domain;

public sealed class PortfolioReadingTests
{
    [Theory]
    [InlineData(14, Health.Green, Absence.None, 0)]
    [InlineData(15, Health.Green, Absence.None, 1)]
    [InlineData(30, Health.Green, Absence.None, 1)]
    [InlineData(31, Health.Unknown, Absence.Stale, 0)]
    [InlineData(40, Health.Unknown, Absence.Stale, 0)]
    [InlineData(-3, Health.Green, Absence.None, 0)]
    public void An_old_status_is_flagged_and_a_stale_one_is_not_green(int age, Health health, Absence absence, int old)
    {
        var reading = Read(Snapshot(Project() with { StatusDate = AsOf.AddDays(-age) }));
        var project = reading.Projects.Single();
        (project.Reported, project.Absence, project.StatusAgeDays).ShouldBe((health, absence, Math.Max(0, age)));
        reading.OldCount.ShouldBe(old);
        reading.StaleCount.ShouldBe(absence == Absence.Stale ? 1 : 0);
        reading.RawCounts.Green.ShouldBe(1);
    }

    [Fact]
    public void A_register_without_status_dates_has_no_stale_projects() => ReadOne(Project()).StatusAgeDays.ShouldBeNull();

    [Fact]
    public void A_closed_project_does_not_age_and_is_not_doubted_or_at_risk()
    {
        var closed = Running("2026-10-01", "2026-10-01") with { IsClosed = true, StatusDate = On("2026-01-01"), Status = Reported(Health.Red), Budget = Pounds(5) };
        var reading = Read(Snapshot(closed, Project("P2", Health.Unknown) with { IsClosed = true }, Project("P3", Health.Green)));
        reading.Projects[0].Reported.ShouldBe(Health.Red);
        reading.Projects[0].Computed.ShouldBe(Health.Unknown);
        reading.Projects[1].Absence.ShouldBe(Absence.NotApplicable);
        reading.AtRisk!.Of.ShouldBe(0);
        (reading.ClosedCount, reading.ActiveCount, reading.Counts.Total).ShouldBe((2, 1, 3));
        reading.WorstFirst[0].Project.Id.ShouldBe("P3");
    }

    [Fact]
    public void Reported_amber_with_green_data_is_over_cautious()
    {
        var reading = Read(Snapshot(Project("P1", Health.Amber) with { Budget = Pounds(100), ForecastCost = Pounds(100) }));
        reading.Projects.Single().Doubt.ShouldBe(Doubt.OverCautious);
        reading.OverCautiousCount.ShouldBe(1);
    }

    [Fact]
    public void Reported_amber_green_with_amber_data_is_a_watermelon()
    {
        var reading = Read(Snapshot(Project("P1", Health.AmberGreen) with { Budget = Pounds(100), ForecastCost = Pounds(108) }));
        reading.WatermelonCount.ShouldBe(1);
        reading.FigureOf("portfolio.watermelon")!.Value.ShouldBe(1);
    }

    [Fact]
    public void Worst_first_is_the_order_of_attention()
    {
        var melon = Project("melon") with { Budget = Pounds(100), ForecastCost = Pounds(120) };
        var reading = Read(
            SnapshotOn(On("2026-10-31"), Project("r2", Health.Green), Project("r1", Health.Red)),
            Snapshot(
                Project("g"), Project("ag", Health.AmberGreen), Project("u", Health.Unknown), melon, Project("a", Health.Amber), Project("ar", Health.AmberRed),
                Project("r1", Health.Red), Project("r2", Health.Red), Project("r3", Health.Red) with { Budget = Pounds(7) }, Project("c", Health.Red) with { IsClosed = true }));
        reading.WorstFirst.Select(p => p.Project.Id).ShouldBe(["r2", "r3", "r1", "ar", "a", "melon", "u", "ag", "g", "c"]);
    }

    [Fact]
    public void Totals_say_how_many_are_known_and_leave_out_ranges_and_withheld_amounts()
    {
        var reading = Read(Snapshot(
            Project("a") with { WholeLifeCost = Pounds(1.1m) },
            Project("b") with { WholeLifeCost = Pounds(2.2m) },
            Project("c") with { WholeLifeCost = new(AmountKind.Range, null, 1, 2, "GBP", "1-2") },
            Project("d") with { WholeLifeCost = new(AmountKind.Withheld, null, null, null, "", "exempt") },
            Project("e")));
        reading.TotalOf(Field.WholeLifeCost).ShouldBe(new(Field.WholeLifeCost, 5, 2, 1, 1, 3.3m, "GBP"));
        var figure = reading.FigureOf("portfolio.wholeLifeCost").ShouldNotBeNull();
        (figure.Value, figure.Unit, figure.Quality).ShouldBe((3.3m, "GBP", FigureQuality.Partial));
        figure.Inputs[0].ShouldBe(new FigureInput($"Published figures", $"2 of 5", $"5 rows of register.csv, column 'WLC'"));
        reading.TotalOf(Field.Budget)!.Sum.ShouldBeNull();
        reading.TotalOf(Field.YearBudget).ShouldBeNull();
    }

    [Fact]
    public void Currencies_are_never_added()
    {
        var reading = Read(Snapshot(Project("a") with { Budget = Pounds(1) }, Project("b") with { Budget = Amount.Plain(2, "EUR") }));
        reading.TotalOf(Field.Budget).ShouldBe(new(Field.Budget, 2, 2, 0, 0, null, null));
        reading.TotalsByCurrency.Where(t => t.Field == Field.Budget).Select(t => (t.Currency, t.Sum)).ShouldBe([("EUR", 2m), ("GBP", 1m)]);
        reading.FigureOf("portfolio.budget")!.Quality.ShouldBe(FigureQuality.Missing);
    }

    [Fact]
    public void Money_at_risk_is_that_of_red_and_amber_red_projects()
    {
        var reading = Read(Snapshot(
            Project("a", Health.Red) with { Budget = Pounds(1) }, Project("b", Health.AmberRed) with { Budget = Pounds(2) },
            Project("c", Health.Amber) with { Budget = Pounds(4) }, Project("d", Health.Red)));
        reading.AtRisk.ShouldBe(new(Field.Budget, 3, 2, 0, 0, 3m, "GBP"));
        reading.FigureOf("portfolio.atRisk")!.Value.ShouldBe(3m);
    }

    [Fact]
    public void Departments_that_differ_only_in_spelling_are_counted_together_under_the_usual_spelling()
    {
        var reading = Read(Snapshot(
            Project("a", Health.Red) with { OrgUnit = "HOME OFFICE" }, Project("b") with { OrgUnit = "Home Office" },
            Project("c") with { OrgUnit = "Home Office" }, Project("d")));
        reading.ByOrgUnit.Keys.Order().ShouldBe(["", "Home Office"]);
        reading.ByOrgUnit["home office"].ShouldBe(new HealthCounts(2, 0, 0, 0, 1, 0));
        reading.BySponsor.ShouldBeEmpty();
    }

    [Fact]
    public void A_project_is_found_by_its_id_however_it_is_typed() =>
        Read(Snapshot(Project("PRJ-014"))).FindById("prj-014 ")!.Project.Id.ShouldBe("PRJ-014");

    [Fact]
    public void The_counts_are_figures_too()
    {
        var reading = Read(Snapshot(Project("a", Health.Red), Project("b"), Project("c", Health.Unknown)));
        reading.FigureOf("portfolio.red")!.Value.ShouldBe(1);
        reading.FigureOf("portfolio.unknown")!.Value.ShouldBe(1);
        reading.FigureOf("portfolio.projects")!.Value.ShouldBe(3);
        reading.FigureOf("portfolio.red")!.Inputs.Single().Where.ShouldBe("3 rows of register.csv, column 'RAG'");
        reading.FigureOf("portfolio.watermelon")!.Quality.ShouldBe(FigureQuality.Missing);
        reading.Figures.ShouldAllBe(f => f.Inputs.Length > 0 && f.Formula.Key.Length > 0);
    }

    [Fact]
    public void Previous_is_the_newest_snapshot_of_an_earlier_day()
    {
        var earlier = SnapshotOn(On("2026-10-31"), Project("P1", Health.Red));
        var corrected = Snapshot(Project("P1", Health.Amber)) with { Id = "wrong" };
        var reading = Read(earlier, corrected, Snapshot(Project("P1", Health.Green)));
        reading.Previous!.Id.ShouldBe(earlier.Id);
        reading.PreviousCounts!.Value.Red.ShouldBe(1);
        reading.ChangeCounts[ChangeKind.Better].ShouldBe(1);
        Read(corrected, Snapshot(Project("P1", Health.Green))).Previous!.Id.ShouldBe("wrong");
        Read(earlier).Previous.ShouldBeNull();
    }

    [Fact]
    public void An_empty_register_can_be_read()
    {
        var reading = Read(Snapshot());
        reading.Counts.Total.ShouldBe(0);
        reading.WorstFirst.ShouldBeEmpty();
    }

    [Fact]
    public void Without_a_snapshot_or_with_bad_rules_nothing_is_read()
    {
        Should.Throw<ArgumentException>(() => PortfolioReading.Of([], HealthRules.Default));
        Should.Throw<ArgumentException>(() => PortfolioReading.Of([Snapshot()], HealthRules.Default with { GreyDays = -1 }))
            .Message.ShouldContain("set 0 to 3650");
    }

    [Fact]
    public void The_documented_rules_have_no_problems_and_each_bad_value_is_one_sentence()
    {
        HealthRules.Default.Problems().ShouldBeEmpty();
        var bad = new HealthRules
        {
            ScheduleAmberPercent = 10, CostRedPercent = -1, BenefitRedPercent = 95, ScheduleToleranceWorkingDays = -1,
            RecoverySnapshots = 0, StaleDays = 40, EarlyPercent = 101,
        };
        bad.Problems().Count.ShouldBe(7);
        bad.Problems().ShouldAllBe(p => p.EndsWith('.') && p.Contains("set"));
    }

    [Fact]
    public void Stated_reasons_and_dimensions_are_kept()
    {
        var stated = new ProjectReading
        {
            Project = Project(), Reported = Health.Green, Absence = Absence.None, Computed = Health.Green, ComputedReason = $"Because.", Dimensions = [],
        };
        (stated with { Reported = Health.Red }).ComputedReason.ShouldBe("Because.");
        (ReadOne(Project()) with { ComputedReason = $"Stated." }).ComputedReason.ShouldBe("Stated.");
    }
}
