using System.Collections.Immutable;
using PmoBot.Domain.Portfolio;
using PmoBot.Host.Portfolio;
using PmoBot.TestKit;

namespace PmoBot.UnitTests.Sample;

/// <summary>The shipped sample, read once on <see cref="Given.Today"/>.</summary>
internal static class SamplePortfolios
{
    public static ImmutableArray<PortfolioSnapshot> Snapshots { get; } = SnapshotsOn(Given.Today);

    public static PortfolioReading Reading { get; } = Given.Reading(Snapshots);

    public static ImmutableArray<PortfolioSnapshot> SnapshotsOn(DateOnly today) => [.. SamplePortfolio.Snapshots(new DateTimeOffset(today, new TimeOnly(9, 0), TimeSpan.Zero))];

    public static ProjectReading Project(string id) => Reading.FindById(id)!;

    /// <summary>A project as the oldest register has it.</summary>
    public static Project Oldest(string id) => Snapshots[0].Projects.Single(p => p.Id == id);

    public static DimensionReading Side(this ProjectReading project, Dimension side) => project.Dimensions.Single(d => d.Dimension == side);
}
