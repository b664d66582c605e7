using System.Collections.Immutable;
using PmoBot.Domain.Portfolio;

namespace PmoBot.HouseTests.Words;

/// <summary>
/// A register whose cells hold no small letter, so that a small letter in an answer is ours. Between its two snapshots everything moves that can move.
/// </summary>
internal static class CapitalRegister
{
    public static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly DateOnly Before = Today.AddDays(-30);

    private static RegisterMapping Mapping { get; } = new(
        [
            Column(0, "ID", Field.ProjectId), Column(1, "NAME", Field.Name), Column(2, "RAG", Field.Status), Column(3, "BASE", Field.BaselineFinish), Column(4, "END", Field.ForecastFinish),
            Column(5, "BUDGET", Field.Budget), Column(6, "EAC", Field.ForecastCost), Column(7, "ACTUAL", Field.ActualCost), Column(8, "WLC", Field.WholeLifeCost), Column(9, "RAG 2", Field.Status) with { Order = 1 },
            Column(10, "BP", Field.BenefitPlanned), Column(11, "BF", Field.BenefitForecast), Column(12, "BR", Field.BenefitRealised), Column(13, "DATED", Field.StatusDate),
        ],
        [], 1, "SHEET");

    public static ImmutableArray<PortfolioSnapshot> History { get; } =
    [
        Snapshot(Before, HealthScale.FivePoint,
            Project("P1", Health.Amber), Project("P2", Health.Red), Project("P3", Health.Green), Project("P4", Health.Unknown), Project("P5", Health.AmberRed),
            Project("P6", Health.Red) with { Name = "OLD NAME", OrgUnit = "HR" }, Project("P7", Health.Green), Project("P8", Health.Green) with { IsClosed = true }, Project("P9", Health.Red), Project("P10", Health.Green),
            Project("P11", Health.Red), Project("P12", Health.Unknown), Project("P13", Health.Amber)),
        Snapshot(Today, HealthScale.FivePoint,
            Project("P1", Health.Red) with { ForecastFinish = Day(2027, 6, 30), ForecastCost = Pounds(3_000_000), Summary = "LATE.", Sponsor = "ADA", ProjectManager = "BOB", Program = "ONE", Phase = "BUILD", PathToGreen = "MORE MEN.", DecisionsNeeded = "GO?", PercentComplete = 40, StatusDate = Today },
            Project("P2", Health.Amber) with { ForecastFinish = Day(2027, 1, 31), ForecastCost = Pounds(1_000_000), ActualCost = Pounds(5_000_000) },
            Project("P3", Health.Unknown) with { ForecastFinish = null, Budget = null, Status = new(Health.Unknown, "N/A", Absence.NotApplicable, 2) },
            Project("P4", Health.Green) with { ForecastFinish = new(new(2027, 9, 30), DatePrecision.Quarter), Budget = new(AmountKind.Range, null, 1, 2, "GBP", "1-2") },
            Project("P5", Health.Unknown) with { Status = new(Health.Unknown, "XX", Absence.NotUnderstood, 2), Budget = new(AmountKind.Withheld, null, null, null, "", "EXEMPT") },
            Project("P6", Health.AmberRed) with { Name = "NEW NAME", OrgUnit = "IT", BaselineFinish = Day(2027, 3, 31) },
            Project("P7", Health.Green) with { IsClosed = true, ActualFinish = Day(2026, 11, 1) },
            Project("P8", Health.AmberGreen) with { ForecastFinish = Day(2026, 11, 1) },
            Project("P10", Health.Green) with { StatusDate = Today.AddDays(-60) },
            Project("P11", Health.Unknown) with { Status = new(Health.Unknown, null, Absence.Withheld, 2), BaselineStart = null, BaselineFinish = null },
            Project("P12", Health.Amber) with { BaselineStart = Day(2027, 1, 1), BaselineFinish = Day(2028, 1, 1), ForecastFinish = Day(2028, 3, 1) },
            Project("P13", Health.Amber) with { BenefitPlanned = Pounds(100), BenefitForecast = Pounds(60), Budget = null, ForecastCost = null, WholeLifeCost = Pounds(9_000) },
            Project("P14", Health.Green) with { ForecastFinish = Day(2027, 12, 1), ForecastCost = Pounds(4_000_000) },
            Project("P15", Health.Unknown)),
    ];

    /// <summary>Other registers in which other sentences are said.</summary>
    public static IEnumerable<ImmutableArray<PortfolioSnapshot>> Others()
    {
        var now = History[1];
        yield return [now];
        yield return [History[0], now with { Scale = HealthScale.ThreePoint }];
        yield return [History[0] with { Scale = HealthScale.ThreePoint }, now];
        yield return [now with { AsOf = Before, Id = "b" }, now];
        yield return [History[0], now with { AsOf = Today.AddDays(-20), AsOfOrigin = AsOfOrigin.ImportDay }];
        yield return [now with { IsSample = true, AsOf = Today.AddDays(-1), AsOfOrigin = AsOfOrigin.StatusDates }];
        yield return [Snapshot(Before, HealthScale.FivePoint, [.. Enumerable.Range(1, 12).Select(i => Project($"X{i}", Health.Green))]), Snapshot(Today, HealthScale.FivePoint, [.. Enumerable.Range(1, 12).Select(i => Project($"Y{i}", Health.Green))])];
        yield return [Snapshot(Today, HealthScale.None, Project("P1", Health.Unknown))];
        yield return [Snapshot(Today, HealthScale.ThreePoint, Project("P1", Health.Unknown), Project("P2", Health.Unknown))];
        yield return [Snapshot(Today, HealthScale.ThreePoint, Project("P1", Health.Green), Project("P2", Health.Amber))];
        yield return [Snapshot(Today, HealthScale.FivePoint, Project("P1", Health.Green), Project("P2", Health.AmberGreen))];
        yield return [Snapshot(Today, HealthScale.FivePoint)];
    }

    private static Project Project(string id, Health health) => new()
    {
        Id = id,
        Name = $"NAME {id}",
        Status = new(health, health == Health.Unknown ? null : "WORD", health == Health.Unknown ? Absence.NotReported : Absence.None, 2),
        OrgUnit = "IT",
        BaselineStart = Day(2026, 1, 1),
        BaselineFinish = Day(2026, 12, 31),
        ForecastFinish = Day(2027, 3, 31),
        Budget = Pounds(2_000_000),
        ForecastCost = Pounds(2_100_000),
        Row = 2,
    };

    private static PlanDate Day(int year, int month, int day) => new(new DateOnly(year, month, day));

    private static Amount Pounds(decimal value) => Amount.Plain(value, "GBP");

    private static PortfolioSnapshot Snapshot(DateOnly asOf, HealthScale scale, params Project[] projects) => new()
    {
        Id = $"{asOf:yyyyMMdd}".PadLeft(32, '0'),
        Source = "REGISTER",
        AsOf = asOf,
        AsOfOrigin = AsOfOrigin.Stated,
        ImportedAt = new DateTimeOffset(asOf, new TimeOnly(9, 0), TimeSpan.Zero),
        FileName = $"R{asOf.Month}.CSV",
        ContentHash = new string('0', 64),
        Scale = scale,
        Mapping = Mapping,
        Projects = [.. projects.Select((p, i) => p with { Row = i + 2 })],
        Findings = [new(FindingSeverity.Warning, "date-impossible", 3, "END", "X"), new(FindingSeverity.Warning, "mixed-decimals", null, "BUDGET", "X"), new(FindingSeverity.Info, "encoding", null, null, "X", 3), new(FindingSeverity.Info, "id-missing", 4, null, "X")],
    };

    private static MappedColumn Column(int index, string header, Field field) => new(index, header, field, 0, "");
}
