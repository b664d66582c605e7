using System.Collections.Immutable;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Host.Portfolio;
using PmoBot.Sources.Imports;
using PmoBot.TestKit;

namespace PmoBot.UnitTests.Sample;

/// <summary>The shipped sample, read once on <see cref="Given.Today"/>, and what is derived from it.</summary>
internal static class SamplePortfolios
{
    /// <summary>The imports, oldest first.</summary>
    public static ImmutableArray<FilesRead> Imports { get; } = ImportsOn(Given.Today);

    public static ImmutableArray<PortfolioSnapshot> Snapshots { get; } = Registers(Imports);

    /// <summary>The registers alone.</summary>
    public static PortfolioReading Reading { get; } = Given.Reading(Snapshots);

    /// <summary>The registers with their tables.</summary>
    public static DeliveryReading Delivery { get; } = DeliveryOf(Imports);

    public static ScopeDelivery All => Delivery.All;

    public static ImmutableArray<FilesRead> ImportsOn(DateOnly today) => [.. SamplePortfolio.Imports(new DateTimeOffset(today, new TimeOnly(9, 0), TimeSpan.Zero))];

    public static ImmutableArray<PortfolioSnapshot> Registers(IEnumerable<FilesRead> imports) => [.. imports.Select(i => i.Register).OfType<PortfolioSnapshot>()];

    public static DeliveryReading DeliveryOf(IReadOnlyCollection<FilesRead> imports) =>
        DeliveryReading.Of(Given.Reading(Registers(imports)), new DeliveryHistory([.. imports.SelectMany(i => i.Sets)]), DeliveryRules.Default);

    public static ProjectReading Project(string id) => Reading.FindById(id)!;

    /// <summary>A project as the oldest register has it.</summary>
    public static Project Oldest(string id) => Snapshots[0].Projects.Single(p => p.Id == id);

    public static DimensionReading Side(this ProjectReading project, Dimension side) => project.Dimensions.Single(d => d.Dimension == side);

    /// <summary>The newest rows of a table.</summary>
    public static ImmutableArray<T> Rows<T>(RecordKind kind)
        where T : IRecord => [.. Imports[^1].Sets.Single(s => s.Kind == kind).Rows.Of(kind).Cast<T>()];

    public static T Row<T>(RecordKind kind, Func<T, bool> which)
        where T : IRecord => Rows<T>(kind).Single(which);
}
