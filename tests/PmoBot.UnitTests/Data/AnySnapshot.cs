using System.Collections.Immutable;
using System.Text.Json;
using CsCheck;
using PmoBot.Domain.Portfolio;

namespace PmoBot.UnitTests.Data;

/// <summary>Snapshots for tests: any at all, with everything filled, with nothing filled, or plain ones to vary.</summary>
internal static class AnySnapshot
{
    public static PortfolioSnapshot Plain(int projects = 2) => new()
    {
        Id = Guid.CreateVersion7().ToString("N"),
        Source = "Register",
        AsOf = new DateOnly(2026, 11, 16),
        ImportedAt = new DateTimeOffset(2026, 11, 16, 9, 30, 0, TimeSpan.Zero),
        FileName = "register.csv",
        ContentHash = new string('a', 64),
        Mapping = new RegisterMapping([new MappedColumn(0, "Project", Field.Name, 0, "header alias")], ["Notes"], 1, null),
        Projects = [.. Enumerable.Range(1, projects).Select(i => new Project { Id = $"PRJ-{i:00000}", Name = $"Project {i}", Row = i + 1 })],
    };

    /// <summary>Every public property through plain reflection, so that a field added to the domain and forgotten by the store is seen.</summary>
    public static string Everything(PortfolioSnapshot snapshot) => JsonSerializer.Serialize(snapshot with
    {
        Projects = [.. snapshot.Projects.Select(p => p with { StatusBy = ImmutableDictionary<Dimension, ReportedStatus>.Empty })],
    }) + string.Join('\n', snapshot.Projects.Select(p => string.Join(';', p.StatusBy.OrderBy(s => s.Key).Select(s => s.ToString()))));

    private static readonly Gen<string> Text =
        Gen.OneOf(Gen.String[Gen.Char.AlphaNumeric, 1, 20], Gen.OneOf("Größe <b>\"&'\u2028", "🟢 on track", "line\r\nbreak\ttab", "\u200bzero", "' OR 1=1 --"));

    private static readonly Gen<DateOnly> Day = Gen.Int[1, 3_650_000].Select(DateOnly.FromDayNumber);

    private static readonly Gen<DateTimeOffset> Moment =
        Gen.Select(Gen.Long[DateTime.UnixEpoch.Ticks, new DateTime(2100, 1, 1).Ticks], Gen.Int[-14 * 60, 14 * 60])
            .Select((ticks, minutes) => new DateTimeOffset(ticks, TimeSpan.FromMinutes(minutes)));

    private static readonly Gen<PlanDate> Plan = Gen.Select(Day, Gen.Enum<DatePrecision>(), (d, p) => new PlanDate(d, p));

    private static readonly Gen<decimal> Number = Gen.OneOf(Gen.Decimal, Gen.OneOf(0m, 1.10m, -0.00m, decimal.MaxValue, 0.0000000000000000000000000001m));

    private static readonly Gen<ReportedStatus> Status =
        Gen.Select(Gen.Enum<Health>(), Text.Null(), Gen.Enum<Absence>(), Gen.Int[-1, 60], (h, w, a, c) => new ReportedStatus(h, w, a, c));

    private static Gen<Amount> Money(bool full) =>
        Gen.Select(Gen.Enum<AmountKind>(), Maybe(full, Number), Maybe(full, Number), Maybe(full, Number), Gen.OneOf("GBP", "EUR", ""), Text)
            .Select((kind, value, low, high, currency, text) => new Amount(kind, value, low, high, currency, text));

    private static Gen<Project> AProject(bool full) =>
        from words in (full ? Text : Text.Null()!).Array[15]
        from id in Text
        from name in Text
        from shorts in Text.Array[full ? 1 : 0, 3]
        from flags in Gen.Bool.Array[2]
        from status in Status
        from sides in Gen.Dictionary(Gen.Enum<Dimension>(), Status)[full ? 1 : 0, 7]
        from day in Maybe(full, Day)
        from dates in Maybe(full, Plan).Array[5]
        from percent in Maybe(full, Number)
        from money in (full ? Money(true) : Money(false).Null()!).Array[12]
        from row in Gen.Int[1, int.MaxValue]
        select new Project
        {
            Id = id,
            HasOwnId = !full && flags[0],
            Name = name,
            ShortNames = [.. shorts],
            Program = words[0],
            PortfolioGroup = words[1],
            OrgUnit = words[2],
            Sponsor = words[3],
            ProjectManager = words[4],
            Category = words[5],
            State = words[6],
            Phase = words[7],
            Priority = words[8],
            Description = words[9],
            Summary = words[10],
            PathToGreen = words[11],
            DecisionsNeeded = words[12],
            Sheet = words[13],
            Status = status,
            StatusBy = sides.ToImmutableDictionary(),
            StatusDate = day,
            IsClosed = full || flags[1],
            BaselineStart = dates[0],
            Start = dates[1],
            BaselineFinish = dates[2],
            ForecastFinish = dates[3],
            ActualFinish = dates[4],
            PercentComplete = percent,
            Budget = money[0],
            WholeLifeCost = money[1],
            ActualCost = money[2],
            ForecastCost = money[3],
            YearBudget = money[4],
            YearForecast = money[5],
            BenefitPlanned = money[6],
            BenefitForecast = money[7],
            BenefitRealised = money[8],
            PlannedValue = money[9],
            EarnedValue = money[10],
            Contingency = money[11],
            PlannedPercent = percent,
            PriorityRank = full ? row : null,
            PriorityScore = percent,
            Objective = words[14],
            ApprovedOn = day,
            Row = row,
        };

    private static readonly Gen<MappedColumn> Column =
        from index in Gen.Int[0, 100]
        from header in Text
        from field in Gen.Enum<Field>()
        from order in Gen.Int[0, 3]
        from why in Text
        from scale in Gen.OneOf(1m, 1000m, 1_000_000m, 0.01m)
        from currency in Gen.OneOf("GBP", "")
        from decision in Text.Null()
        select new MappedColumn(index, header, field, order, why, scale, currency, decision);

    private static readonly Gen<Finding> AFinding =
        from severity in Gen.Enum<FindingSeverity>()
        from code in Text
        from row in Gen.Int.Nullable()
        from column in Text.Null()
        from message in Text
        from count in Gen.Int[1, 1000]
        select new Finding(severity, code, row, column, message, count);

    /// <summary>Any snapshot; when <paramref name="full"/>, one where no property of a project holds its default.</summary>
    public static Gen<PortfolioSnapshot> Any(bool full = false) =>
        from texts in Text.Array[3]
        from id in Gen.Guid
        from asOf in Day
        from origin in Gen.Enum<AsOfOrigin>()
        from imported in Moment
        from scale in Gen.Enum<HealthScale>()
        from sample in Gen.Bool
        from columns in Column.Array[0, 5]
        from unmapped in Text.Array[0, 3]
        from sheet in Text.Null()
        from stated in Text.Null()
        from projects in AProject(full).Array[full ? 1 : 0, 5]
        from findings in AFinding.Array[0, 4]
        select new PortfolioSnapshot
        {
            Id = id.ToString("N"),
            Source = texts[0],
            AsOf = asOf,
            AsOfOrigin = origin,
            ImportedAt = imported,
            FileName = texts[1],
            ContentHash = texts[2] + id,
            Scale = scale,
            IsSample = sample,
            Mapping = new RegisterMapping([.. columns], [.. unmapped], columns.Length + 1, sheet) { Stated = stated },
            Projects = [.. projects],
            Findings = [.. findings],
        };

    private static Gen<T?> Maybe<T>(bool full, Gen<T> some)
        where T : struct => full ? some.Select(s => (T?)s) : some.Nullable();
}
