using CsCheck;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Value;
using Shouldly;
using static PmoBot.UnitTests.Domain.Delivery.Tables;
using static PmoBot.UnitTests.Domain.Registers;

namespace PmoBot.UnitTests.Domain.Delivery;

/// <summary>What must hold for every register and every table.</summary>
public sealed class DeliveryProperties
{
    private static readonly Gen<string?> AnyReference = Gen.Int[0, 12].Select(i => i switch { 12 => null, 11 => "Nobody", _ => (i % 2 == 0 ? "P" : "p") + i });

    private static readonly Gen<string> AnyCurrency = Gen.Int[0, 4].Select(i => i == 0 ? "EUR" : "GBP");

    private static readonly Gen<Amount?> AnyAmount = Gen.Select(Gen.Decimal[-10, 1000].Nullable(), AnyCurrency).Select((v, c) => v is { } known ? Amount.Plain(decimal.Round(known, 2), c) : null);

    private static readonly Gen<PlanDate?> AnyDay = Gen.Int[-400, 400].Nullable().Select(d => d is { } days ? new PlanDate(AsOf.AddDays(days)) : (PlanDate?)null);

    private static readonly Gen<Project> AnyProject =
        from id in Gen.Int[0, 10]
        from health in Gen.Enum<Health>()
        from closed in Gen.Int[0, 5]
        from percent in Gen.Int[0, 100].Nullable()
        from budget in AnyAmount
        from forecast in AnyAmount
        from actual in AnyAmount
        from start in AnyDay
        from baseline in AnyDay
        from finish in AnyDay
        from done in AnyDay
        from rank in Gen.Int[1, 5].Nullable()
        from objective in Gen.Int[0, 3]
        select Project("P" + id, health) with
        {
            Row = id + 2, IsClosed = closed == 0, State = closed == 0 && id % 3 == 0 ? "Cancelled" : null, PercentComplete = percent, Budget = budget, ForecastCost = forecast,
            ActualCost = actual, BaselineStart = start, BaselineFinish = baseline, ForecastFinish = finish, ActualFinish = closed == 0 ? done : null, PriorityRank = rank,
            Objective = objective == 0 ? null : "Objective " + objective, Contingency = budget, Program = id % 2 == 0 ? "One" : "Two", BenefitPlanned = forecast,
        };

    private static readonly Gen<Project[]> AnyRegister = AnyProject.Array[0, 11].Select(projects => projects.DistinctBy(p => p.Id).ToArray());

    private static readonly Gen<PortfolioRecords> AnyRecords =
        from risks in Gen.Select(AnyReference, Gen.Int[0, 100].Nullable(), AnyAmount, Gen.Int[1, 25].Nullable(), AnyDay).Array[0, 12]
        from issues in Gen.Select(AnyReference, AnyDay, AnyDay, Gen.Bool).Array[0, 12]
        from milestones in Gen.Select(AnyReference, AnyDay, AnyDay, AnyDay).Array[0, 12]
        from allocations in Gen.Select(AnyReference, Gen.Int[0, 2], Gen.Int[-1, 2], Gen.Decimal[0, 200], Gen.Bool).Array[0, 14]
        from capacity in Gen.Select(Gen.Int[0, 2], Gen.Int[-1, 2], Gen.Decimal[0, 300]).Array[0, 6]
        from benefits in Gen.Select(AnyReference, Gen.Int[0, 5], Gen.Enum<BenefitType>(), AnyCurrency, Gen.Decimal[-50, 500].Nullable()).Array[0, 10]
        from periods in Gen.Select(AnyReference, Gen.Int[0, 5], Gen.Int[-2, 2], Gen.Decimal[0, 90].Nullable(), Gen.Decimal[0, 90].Nullable(), Gen.Bool).Array[0, 12]
        from quality in Gen.Select(AnyReference, Gen.Int[-3, 0], Gen.Decimal[0, 10].Nullable(), Gen.Decimal[1, 10].Nullable()).Array[0, 10]
        select new PortfolioRecords
        {
            Risks = [.. risks.Select((r, i) => new Risk { Place = Row(i), Project = r.Item1, Title = "R" + i, ProbabilityPercent = r.Item2, Cost = r.Item3, Score = r.Item4, Due = r.Item5 })],
            Issues = [.. issues.Select((r, i) => new Issue { Place = Row(i), Project = r.Item1, Title = "I" + i, Opened = r.Item2, Closed = r.Item4 ? r.Item3 : null })],
            Milestones = [.. milestones.Select((r, i) => new Milestone { Place = Row(i), Project = r.Item1, Name = "M" + i, Baseline = r.Item2, Forecast = r.Item3, Actual = i % 2 == 0 ? r.Item4 : null })],
            Allocations = [.. allocations.Select((r, i) => new Allocation { Place = Row(i), Project = r.Item1, Role = "Role " + r.Item2, Month = Month(r.Item3), PlannedHours = decimal.Round(r.Item4, 1), IsConfirmed = r.Item5 })],
            Capacity = [.. capacity.Select((r, i) => new RoleCapacity { Place = Row(i), Role = "role " + r.Item1, Month = Month(r.Item2), Hours = decimal.Round(r.Item3, 1) })],
            Benefits = [.. benefits.Select((r, i) => new Benefit { Place = Row(i), Project = r.Item1, Title = "B" + r.Item2, Type = r.Item3, Unit = r.Item4, Planned = r.Item5 is { } p ? decimal.Round(p, 1) : null })],
            BenefitPeriods = [.. periods.Select((r, i) => new BenefitPeriod
            {
                Place = Row(i), Project = r.Item1, Benefit = "b" + r.Item2, Start = Month(r.Item3), End = Month(r.Item3).AddDays(27), Planned = r.Item4 is { } p ? decimal.Round(p, 1) : null,
                Realised = r.Item5 is { } v ? decimal.Round(v, 1) : null, ValidatedBy = r.Item6 ? "Finance" : null,
            })],
            Quality = [.. quality.Select((r, i) => new QualityEntry { Place = Row(i), Project = r.Item1, Date = Month(r.Item2), ReworkHours = r.Item3, TotalHours = r.Item4, Presented = r.Item4, AcceptedFirstTime = r.Item3 })],
        };

    [Fact]
    public void The_order_of_rows_changes_no_figure() =>
        Gen.Select(AnyRegister, AnyRecords, Gen.Int).Sample((projects, records, seed) =>
        {
            var random = new Random(seed);
            var (shuffled, plain) = (Figures(Shuffled(projects, random), Changed(records, random, "tables.xlsx", "tables.xlsx")), Figures(projects, records));
            shuffled.Except(plain).ShouldBe(plain.Except(shuffled));
        }, iter: 150);

    [Fact]
    public void The_file_that_a_row_stands_in_changes_no_figure() =>
        Gen.Select(AnyRegister, AnyRecords, Gen.Int).Sample((projects, records, seed) =>
            Figures(projects, Changed(records, new Random(seed), "first.csv", "second.csv")).ShouldBe(Figures(projects, records)), iter: 150);

    [Fact]
    public void The_language_of_the_reader_changes_no_figure()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Gen.Select(AnyRegister, AnyRecords).Sample((projects, records) =>
            {
                Thread.CurrentThread.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("en-GB");
                var british = Figures(projects, records);
                Thread.CurrentThread.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("de-DE");
                Figures(projects, records).ShouldBe(british);
            }, iter: 50, threads: 1);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_second_currency_changes_no_figure_of_the_first() =>
        Gen.Select(AnyRegister, AnyAmount).Sample((projects, _) =>
        {
            var pounds = projects.Where(p => new[] { p.Budget, p.ForecastCost, p.ActualCost, p.BenefitPlanned, p.Contingency }.All(a => a is null || a.Currency == "GBP")).ToArray();
            if (pounds.Length == 0) return;
            var francs = Project("X") with { Row = 99, Budget = Amount.Plain(1000, "CHF"), ForecastCost = Amount.Plain(2000, "CHF"), ActualCost = Amount.Plain(100, "CHF"), PercentComplete = 40 };
            var (alone, mixed) = (ReadAll([Snapshot(pounds)]).All, ReadAll([Snapshot([.. pounds, francs])]).All);
            foreach (var totals in alone.Cost.ByCurrency)
            {
                var same = mixed.Cost.ByCurrency.Single(c => c.Currency == totals.Currency && c.Basis == totals.Basis);
                (same.Budget.Sum, same.Overspend.Sum, same.NetOver, same.Remaining).ShouldBe((totals.Budget.Sum, totals.Overspend.Sum, totals.NetOver, totals.Remaining));
            }

            foreach (var totals in alone.EarnedValue.ByCurrency) mixed.EarnedValue.ByCurrency.Single(c => c.Currency == totals.Currency).Cpi.ShouldBe(totals.Cpi);
        }, iter: 150);

    [Fact]
    public void The_parts_of_a_portfolio_add_up_to_the_whole() =>
        Gen.Select(AnyRegister, AnyRecords).Sample((projects, records) =>
        {
            var reading = Of(projects, records);
            var parts = reading.Portfolio.Projects.Select(p => reading.Of(p).Scope).ToArray();
            var loose = reading.Tables[RecordKind.Issues].WithoutProject + reading.Tables[RecordKind.Issues].Unresolved;
            (reading.All.Issues.Open + reading.All.Issues.Closed + reading.All.Issues.OpenInClosedProjects).ShouldBe(records.Issues.Length);
            parts.Sum(p => p.Issues.Open + p.Issues.Closed + p.Issues.OpenInClosedProjects).ShouldBe(records.Issues.Length - loose);
            reading.All.Active.ShouldBe(parts.Sum(p => p.Active));
            reading.All.Cost.ByCurrency.Sum(c => c.Overspend.Sum).ShouldBe(parts.Sum(p => p.Cost.ByCurrency.Sum(c => c.Overspend.Sum)));
            if (reading.ByProgram.Count > 0) reading.ByProgram.Values.Sum(p => p.Active).ShouldBe(reading.All.Active);
            reading.All.Schedule.Completed().Length.ShouldBe(parts.Sum(p => p.Schedule.Completed().Length));
        }, iter: 150);

    [Fact]
    public void No_computed_colour_is_better_than_without_the_tables() =>
        Gen.Select(AnyRegister, AnyRecords).Sample((projects, records) =>
        {
            var alone = PortfolioReading.Of([Snapshot(projects)], HealthRules.Default);
            var reading = Of(projects, records);
            foreach (var (with, without) in reading.Portfolio.Projects.Zip(alone.Projects))
            {
                ((int)with.Computed).ShouldBeGreaterThanOrEqualTo((int)without.Computed);
                with.Reported.ShouldBe(without.Reported);
                with.ComputedReason.ToString().ShouldNotBeNullOrWhiteSpace();
                with.Dimensions.ShouldAllBe(d => d.Reason.ToString().EndsWith('.'));
            }

            reading.Portfolio.ComputedCounts.Total.ShouldBe(projects.Length);
        }, iter: 150);

    [Fact]
    public void A_figure_has_a_value_or_is_missing_and_always_has_a_formula() =>
        Gen.Select(AnyRegister, AnyRecords).Sample((projects, records) =>
        {
            var reading = Of(projects, records);
            foreach (var figure in reading.All.Figures().Concat(reading.Portfolio.Projects.SelectMany(p => reading.Of(p).Figures)))
            {
                (figure.Value is null).ShouldBe(figure.Quality == FigureQuality.Missing, figure.Key);
                figure.Formula.ToString().ShouldNotBeEmpty();
                figure.Inputs.Length.ShouldBeLessThanOrEqualTo(12);
            }

            reading.All.Gaps.ShouldAllBe(g => g.Missing > 0 && g.Missing <= g.Of && g.ProjectIds.Length <= DataGap.MostNamed);
        }, iter: 100);

    /// <summary>All figures with their inputs, and the order of every worst-first list.</summary>
    private static List<string> Figures(Project[] projects, PortfolioRecords records)
    {
        var all = Of(projects, records).All;
        var lines = all.Figures().Select(f => $"{f.Key} {Plain(f.Value)} {f.Quality}").Order(StringComparer.Ordinal).ToList();
        lines.Add(string.Join(',', all.WorstFirst.Select(p => p.Project.Id)));
        lines.Add(string.Join(',', all.Risks.Ranked.Select(r => r.Risk.Title)));
        lines.Add(string.Join(',', all.Issues.Oldest.Select(r => r.Issue.Title)));
        lines.Add(string.Join(',', all.Milestones.All.Select(r => r.Milestone.Name)));
        lines.Add(string.Join(',', all.Priority.Ranked.Select(r => (r.Project.Project.Id, r.Place, r.IsTop))));
        lines.Add(string.Join(',', all.Priority.Inversions.Select(r => (r.Higher.Project.Project.Id, r.Lower.Project.Project.Id, r.Role.ToUpperInvariant(), r.Holders))));
        lines.Add(string.Join(',', all.Resources.Months.Select(r => $"{r.Role.ToUpperInvariant()} {r.Month:O} {Plain(r.Demand)} {Plain(r.Capacity)}")));
        lines.AddRange(all.Gaps.Select(g => $"{g.Figure} {g.Missing} {g.Of}").Order(StringComparer.Ordinal));
        lines.AddRange(all.Alignment.Objectives.Select(o => $"{o.Objective.Name} {string.Join(',', o.Funding.Select(f => f.Currency + Plain(f.Budget) + Plain(f.SharePercent)))} {o.Health}"));
        return lines;
    }

    /// <summary>Without trailing zeros and without what the last digits of a division make of the order of addends.</summary>
    private static string Plain(decimal? value) => value is { } known ? decimal.Round(known, 12).ToString("0.############", System.Globalization.CultureInfo.InvariantCulture) : "-";

    private static DeliveryReading Of(Project[] projects, PortfolioRecords records) => ReadAll([Snapshot(projects)], [.. Kinds.Select(k => Set(k, records))]);

    private static readonly RecordKind[] Kinds =
        [RecordKind.Risks, RecordKind.Issues, RecordKind.Milestones, RecordKind.Allocations, RecordKind.Capacity, RecordKind.Benefits, RecordKind.BenefitPeriods, RecordKind.Quality];

    /// <summary>The same rows in another order, each in one of two files.</summary>
    private static PortfolioRecords Changed(PortfolioRecords records, Random random, string first, string second)
    {
        RowPlace Move(RowPlace place) => place with { File = random.Next(2) == 0 ? first : second };
        T[] Mixed<T>(IEnumerable<T> rows) => first == second ? Shuffled(rows.ToArray(), random) : rows.ToArray();
        return new()
        {
            Risks = [.. Mixed(records.Risks.Select(r => r with { Place = Move(r.Place) }))],
            Issues = [.. Mixed(records.Issues.Select(r => r with { Place = Move(r.Place) }))],
            Milestones = [.. Mixed(records.Milestones.Select(r => r with { Place = Move(r.Place) }))],
            Allocations = [.. Mixed(records.Allocations.Select(r => r with { Place = Move(r.Place) }))],
            Capacity = [.. Mixed(records.Capacity.Select(r => r with { Place = Move(r.Place) }))],
            Benefits = [.. Mixed(records.Benefits.Select(r => r with { Place = Move(r.Place) }))],
            BenefitPeriods = [.. Mixed(records.BenefitPeriods.Select(r => r with { Place = Move(r.Place) }))],
            Quality = [.. Mixed(records.Quality.Select(r => r with { Place = Move(r.Place) }))],
        };
    }

    private static T[] Shuffled<T>(T[] rows, Random random)
    {
        var copy = rows.ToArray();
        random.Shuffle(copy);
        return copy;
    }

    private static DateOnly Month(int fromNow) => new DateOnly(AsOf.Year, AsOf.Month, 1).AddMonths(fromNow);
}
