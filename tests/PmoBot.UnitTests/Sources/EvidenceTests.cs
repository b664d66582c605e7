using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Registers;
using Shouldly;
using Xunit.Abstractions;

namespace PmoBot.UnitTests.Sources;

/// <summary>Real registers, counted independently. Pass with a word where the data is not there.</summary>
public sealed class EvidenceTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("2020_21", "gmpp_2020_21.csv")]
    [InlineData("2022_23", "gmpp_2022_23.csv")]
    [InlineData("2023_24", "gmpp_2023_24.csv")]
    [InlineData("2023_24", "gmpp_2023_24.xlsx")]
    public void The_government_portfolio_counts_as_it_was_counted_by_others(string year, string file)
    {
        if (Shared("uk-gmpp") is not { } folder) return;
        var expected = File.ReadLines(Path.Combine(folder, "expected_counts.csv")).Select(l => l.Split(',')).Single(l => l[0] == year)
            .Skip(1).Select(n => decimal.Parse(n, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        var snapshot = Read(Path.Combine(folder, file));
        int Count(Health health) => snapshot.Projects.Count(p => p.Status.Health == health);
        var costs = snapshot.Projects.Where(p => p.WholeLifeCost is { Kind: AmountKind.Plain }).Select(p => p.WholeLifeCost!.Value!.Value).ToList();
        var second = snapshot.Mapping.Of(Field.Status).Skip(1).Select(c => c.Index).FirstOrDefault(-2);

        decimal[] counted =
        [
            snapshot.Projects.Length, Count(Health.Green), Count(Health.AmberGreen), Count(Health.Amber), Count(Health.AmberRed), Count(Health.Red), Count(Health.Unknown),
            costs.Count, costs.Sum() / snapshot.Mapping.Of(Field.WholeLifeCost).Single().Scale, snapshot.Projects.Count(p => p.Status.Health != Health.Unknown && p.Status.Column == second),
        ];
        counted.ShouldBe(expected);
    }

    [Fact]
    public void In_the_Australian_list_high_confidence_is_good_and_the_latest_year_counts()
    {
        if (Shared("au-digital") is not { } folder) return;
        var snapshot = Read(Path.Combine(folder, "mdpr-2025-project-data.csv"));
        snapshot.Projects.Length.ShouldBe(136);
        snapshot.Mapping.Of(Field.Status).Single().Header.ShouldBe("DCA 2025");
        snapshot.Projects.Count(p => p.Status.Health == Health.Green).ShouldBe(13);
        snapshot.Scale.ShouldBe(HealthScale.FivePoint);
        snapshot.Mapping.Of(Field.Budget).Single().ShouldSatisfyAllConditions(c => c.Header.ShouldBe("Total budget (millions)"), c => c.Scale.ShouldBe(1_000_000m), c => c.Currency.ShouldBe(""));
        snapshot.Projects.ShouldAllBe(p => !p.HasOwnId);
        snapshot.Projects.Select(p => p.Id).Distinct().Count().ShouldBe(136);
        snapshot.Projects.Count(p => p.Budget is { Kind: AmountKind.Withheld }).ShouldBe(3);
        snapshot.Projects[0].ForecastFinish.ShouldBe(new PlanDate(new(2028, 6, 30)));
        snapshot.Mapping.Of(Field.State).Single().Header.ShouldBe("Delivery status");
    }

    [Fact]
    public void The_New_Zealand_pipeline_has_ranges_and_quarters_and_no_health()
    {
        if (Shared("nz-infrastructure") is not { } folder) return;
        var snapshot = Read(Path.Combine(folder, "pipeline-2019-11.csv"));
        snapshot.Projects.Length.ShouldBe(506);
        snapshot.Projects.ShouldAllBe(p => p.Status.Absence == Absence.NoColumn);
        snapshot.Findings.ShouldContain(f => f.Code == "no-status-column");
        snapshot.Projects.Count(p => p.Budget is { Kind: AmountKind.Range }).ShouldBe(501);
        snapshot.Projects.Where(p => p.ForecastFinish is not null).ShouldAllBe(p => p.ForecastFinish!.Value.Precision == DatePrecision.Quarter);
        snapshot.Mapping.Of(Field.ProjectId).Single().Header.ShouldBe("PrimaryKey");
    }

    private PortfolioSnapshot Read(string path)
    {
        using var stream = File.OpenRead(path);
        return new RegisterReader().Read(stream, path, Registers.Request).ShouldBeOfType<RegisterRead>().Snapshot;
    }

    private string? Shared(string name)
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "PmoBot.sln"))) at = at.Parent;
        var folder = at is null ? null : Path.GetFullPath(Path.Combine(at.FullName, "..", "shared", "data", name));
        if (folder is not null && Directory.Exists(folder)) return folder;
        output.WriteLine($"NOT TRIED: the shared register '{name}' is not there.");
        return null;
    }
}
