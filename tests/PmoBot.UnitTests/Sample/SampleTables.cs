using System.Collections.Immutable;
using System.Text;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Host.Portfolio;
using PmoBot.Sources.Imports;
using PmoBot.Sources.Registers;
using PmoBot.TestKit;
using Shouldly;

namespace PmoBot.UnitTests.Sample;

/// <summary>The sample's tables, read once on <see cref="Given.Today"/>, and what is derived from them.</summary>
internal static class SampleTables
{
    private const string Prefix = "PmoBot.Host.Sample.";
    private static readonly DateOnly Written = new(2026, 11, 16);

    /// <summary>The imports of the tables, oldest first.</summary>
    public static ImmutableArray<FilesRead> Imports { get; } = ImportsOn(Given.Today);

    public static DeliveryReading Delivery { get; } = DeliveryOn(Given.Today);

    public static ScopeDelivery All => Delivery.All;

    public static ImmutableArray<FilesRead> ImportsOn(DateOnly today) =>
        [.. typeof(SampleDates).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).GroupBy(AsOf).OrderBy(g => g.Key).Select(g => Import(g.Key, [.. g], today))];

    public static DeliveryReading DeliveryOn(DateOnly today)
    {
        var imports = ImportsOn(today);
        return DeliveryReading.Of(Given.Reading([.. imports.Select(i => i.Register!)]), new DeliveryHistory([.. imports.SelectMany(i => i.Sets)]), DeliveryRules.Default);
    }

    public static IReadOnlyList<T> Rows<T>(RecordKind kind)
        where T : IRecord => [.. Imports[^1].Sets.Single(s => s.Kind == kind).Rows.Of(kind).Cast<T>()];

    public static ProjectDelivery Project(string id) => Delivery.Find(id)!;

    private static FilesRead Import(DateOnly asOf, string[] names, DateOnly today)
    {
        var dates = new SampleDates(Written, today);
        var request = new ImportRequest { Source = SamplePortfolio.SourceName, ImportedAt = new(today, new TimeOnly(9, 0), TimeSpan.Zero), AsOf = asOf.AddDays(dates.Days), IsSample = true };
        using var import = OpenedImport.Open([.. names.Select(n => new SourceFile(n[Prefix.Length..], new MemoryStream(Encoding.UTF8.GetBytes(dates.Move(Text(n))))))], request);
        return import.Read(null).ShouldBeOfType<FilesRead>();
    }

    private static string Text(string name)
    {
        using var reader = new StreamReader(typeof(SampleDates).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private static DateOnly AsOf(string name) => DateOnly.ParseExact(name[^14..^4], "yyyy-MM-dd");
}
