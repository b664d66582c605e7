using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using CsCheck;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;

namespace PmoBot.UnitTests.Data;

/// <summary>Rows of every table for tests, filled through plain reflection, so that a field added to the domain and forgotten by the store is seen.</summary>
internal static class AnyRecords
{
    private static readonly string[] Texts = ["Größe <b>\"&'\u2028", "🟢 on track", "line\r\nbreak\ttab", "\u200bzero", "' OR 1=1 --", "", "P1", "P2", "Owner"];
    private static readonly decimal[] Numbers = [0m, 1.10m, -0.00m, decimal.MaxValue, 0.0000000000000000000000000001m, 100m, -5m];

    /// <summary>The row type of each table, as the domain has it.</summary>
    public static ImmutableArray<(RecordKind Kind, Type Type)> Tables { get; } =
        [.. Enum.GetValues<RecordKind>().Select(k => (k, typeof(PortfolioRecords).GetProperty(k.ToString())!.PropertyType.GetGenericArguments()[0]))];

    public static RecordSet Plain(RecordKind kind = RecordKind.Risks, int rows = 2) => new()
    {
        Id = Guid.CreateVersion7().ToString("N"),
        Kind = kind,
        Source = "Register",
        AsOf = new DateOnly(2026, 11, 16),
        ImportedAt = new DateTimeOffset(2026, 11, 16, 9, 30, 0, TimeSpan.Zero),
        FileName = "risks.csv",
        ContentHash = new string('a', 64),
        Columns = [new(0, "Risk", "Title", "header alias")],
        Rows = PortfolioRecords.Of(kind, Enumerable.Range(1, rows).Select(i => Row(kind, new Random(i), full: true))),
    };

    /// <summary>Any set of any table; when <paramref name="full"/>, no property of a row holds its default.</summary>
    public static Gen<RecordSet> Any(bool full) =>
        from seed in Gen.Int
        from kind in Gen.Enum<RecordKind>()
        from rows in Gen.Int[full ? 1 : 0, 6]
        from id in Gen.Guid
        select Make(new Random(seed), kind, rows, id.ToString("N"), full);

    public static IRecord Row(RecordKind kind, Random random, bool full) => (IRecord)Fill(Tables.Single(t => t.Kind == kind).Type, random, full);

    /// <summary>Every property of the set and its rows.</summary>
    public static string Everything(RecordSet set) =>
        JsonSerializer.Serialize(set with { Rows = PortfolioRecords.Empty }) + string.Join('\n', set.Rows.Of(set.Kind).Select(r => JsonSerializer.Serialize(r, r.GetType())));

    private static RecordSet Make(Random random, RecordKind kind, int rows, string id, bool full) => new()
    {
        Id = id,
        Kind = kind,
        Source = "Source " + random.Next(3),
        AsOf = Day(random),
        AsOfOrigin = Pick<AsOfOrigin>(random),
        ImportedAt = new DateTimeOffset(2026, 11, 16, 9, 30, 0, TimeSpan.FromMinutes(random.Next(-840, 840))).AddTicks(random.Next()),
        FileName = Text(random),
        ContentHash = id,
        Sheet = random.Next(2) == 0 ? null : Text(random),
        IsSample = random.Next(2) == 0,
        Columns = [.. Enumerable.Range(0, random.Next(4)).Select(i => new MappedRecordColumn(i, Text(random), "Title", Text(random), i == 0 ? null : "d", i == 1 ? null : "f", i == 2 ? null : "s"))],
        Unmapped = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Text(random))],
        Findings = [.. Enumerable.Range(0, random.Next(3)).Select(i => new Finding(FindingSeverity.Warning, "code", i, Text(random), Text(random), 3))],
        Rows = PortfolioRecords.Of(kind, [.. Enumerable.Range(0, rows).Select(_ => Row(kind, random, full))]),
    };

    private static object Fill(Type type, Random random, bool full)
    {
        var row = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var property in type.GetProperties().Where(p => p.CanWrite))
        {
            var isNullable = Nullable.GetUnderlyingType(property.PropertyType) is not null || new NullabilityInfoContext().Create(property).WriteState == NullabilityState.Nullable;
            property.SetValue(row, isNullable && !full && random.Next(2) == 0 ? null : Value(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, random, full));
        }

        return row;
    }

    private static object Value(Type type, Random random, bool full) => type switch
    {
        _ when type == typeof(string) => full ? "x" + Text(random) : Text(random),
        _ when type == typeof(decimal) => full ? random.Next(1, 1000) / 4m : Numbers[random.Next(Numbers.Length)],
        _ when type == typeof(int) => random.Next(1, int.MaxValue),
        _ when type == typeof(bool) => full || random.Next(2) == 0,
        _ when type == typeof(DateOnly) => Day(random),
        _ when type == typeof(PlanDate) => new PlanDate(Day(random), Pick<DatePrecision>(random)),
        _ when type == typeof(RowPlace) => new RowPlace(random.Next(3) == 0 ? "b.xlsx" : "a.csv", random.Next(3) == 0 ? "Sheet" : null, random.Next(1, 1_000_000)),
        _ when type == typeof(Amount) => new Amount(Pick<AmountKind>(random), Numbers[random.Next(Numbers.Length)], null, 3.50m, random.Next(2) == 0 ? "GBP" : "", Text(random)),
        _ when type == typeof(ReportedStatus) => new ReportedStatus(Pick<Health>(random), random.Next(2) == 0 ? null : Text(random), Pick<Absence>(random), random.Next(-1, 9)),
        _ when type.IsEnum => full ? Enum.GetValues(type).GetValue(random.Next(1, Enum.GetValues(type).Length))! : Enum.GetValues(type).GetValue(random.Next(Enum.GetValues(type).Length))!,
        _ => throw new NotSupportedException($"The generator cannot fill a {type.Name}; teach it."),
    };

    private static string Text(Random random) => Texts[random.Next(Texts.Length)] + (random.Next(2) == 0 ? "" : random.Next());

    private static DateOnly Day(Random random) => DateOnly.FromDayNumber(random.Next(1, 3_000_000));

    private static T Pick<T>(Random random)
        where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];
}
