using System.Collections.Immutable;
using PmoBot.Domain.Portfolio;

namespace PmoBot.UnitTests.Domain;

/// <summary>Makes small registers for the tests of the domain.</summary>
internal static class Registers
{
    public static readonly DateOnly AsOf = new(2026, 11, 23);

    public static DateOnly On(string date) => DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture);

    public static PlanDate Plan(string date, DatePrecision precision = DatePrecision.Day) => new(On(date), precision);

    public static Amount Pounds(decimal value) => Amount.Plain(value, "GBP");

    public static ReportedStatus Reported(Health health) =>
        health == Health.Unknown ? new(health, null, Absence.NotReported, 1) : new(health, health.ToString(), Absence.None, 1);

    public static Project Project(string id = "P1", Health health = Health.Green) =>
        new() { Id = id, Name = "Project " + id, Status = Reported(health), Row = 2 };

    /// <summary>Started on 1 Jan 2026, so it is past its first tenth; measured by its schedule only.</summary>
    public static Project Running(string baselineFinish, string forecastFinish) => Project() with
    {
        BaselineStart = Plan("2026-01-01"),
        BaselineFinish = Plan(baselineFinish),
        ForecastFinish = Plan(forecastFinish),
    };

    public static PortfolioSnapshot Snapshot(params Project[] projects) => SnapshotOn(AsOf, projects);

    public static PortfolioSnapshot SnapshotOn(DateOnly asOf, params Project[] projects) => new()
    {
        Id = "s" + asOf.DayNumber,
        Source = "Register",
        AsOf = asOf,
        ImportedAt = new DateTimeOffset(asOf, new TimeOnly(9, 0), TimeSpan.Zero),
        FileName = "register.csv",
        ContentHash = new string('0', 64),
        Scale = HealthScale.FivePoint,
        Mapping = Mapping,
        Projects = [.. projects],
    };

    public static PortfolioReading Read(params PortfolioSnapshot[] history) => PortfolioReading.Of(history, HealthRules.Default);

    /// <summary>Reads one project in one snapshot.</summary>
    public static ProjectReading ReadOne(Project project, HealthRules? rules = null) =>
        PortfolioReading.Of([Snapshot(project)], rules ?? HealthRules.Default).Projects.Single();

    public static DimensionReading Side(this ProjectReading reading, Dimension dimension) => reading.Dimensions.Single(d => d.Dimension == dimension);

    private static RegisterMapping Mapping { get; } = new(
        [
            Column(0, "Name", Field.Name), Column(1, "RAG", Field.Status), Column(2, "Baseline End", Field.BaselineFinish),
            Column(3, "Forecast End", Field.ForecastFinish), Column(4, "Baseline Start", Field.BaselineStart), Column(5, "Budget", Field.Budget),
            Column(6, "EAC", Field.ForecastCost), Column(7, "Actual", Field.ActualCost), Column(8, "WLC", Field.WholeLifeCost),
            Column(9, "Planned Benefit", Field.BenefitPlanned), Column(10, "Forecast Benefit", Field.BenefitForecast),
            Column(11, "Status Date", Field.StatusDate), Column(12, "Department", Field.OrgUnit),
        ],
        [], 1, null);

    private static MappedColumn Column(int index, string header, Field field) => new(index, header, field, 0, "header alias");
}
