using CsCheck;
using PmoBot.Domain.Portfolio;
using PmoBot.TestKit;
using Shouldly;
using static PmoBot.UnitTests.Domain.Registers;

namespace PmoBot.UnitTests.Domain;

public sealed class PortfolioProperties
{
    private static readonly Gen<Project> AnyProject =
        from id in Gen.Int[0, 40]
        from health in Gen.Enum<Health>()
        from age in Gen.Int[-2, 45].Nullable()
        from start in Gen.Int[-900, 50].Nullable()
        from baseline in Gen.Int[0, 600].Nullable()
        from forecast in Gen.Int[-100, 900].Nullable()
        from budget in Gen.Int[0, 100].Nullable()
        from eac in Gen.Int[0, 120].Nullable()
        from benefit in Gen.Int[-10, 120].Nullable()
        from closed in Gen.Int[0, 9]
        from unit in Gen.Int[0, 4].Select(i => new[] { "IT", "it", "I.T.", "Finance", null }[i])
        select Project("P" + id, health) with
        {
            Row = id + 2,
            StatusDate = age is { } days ? AsOf.AddDays(-days) : null,
            BaselineStart = Day(start),
            BaselineFinish = Day(baseline),
            ForecastFinish = Day(forecast),
            Budget = Money(budget),
            ForecastCost = Money(eac),
            BenefitPlanned = Money(budget),
            BenefitForecast = Money(benefit),
            IsClosed = closed == 0,
            OrgUnit = unit,
        };

    private static readonly Gen<Project[]> AnyRegister = AnyProject.Array[0, 30].Select(projects => projects.DistinctBy(p => p.Id).ToArray());

    [Fact]
    public void The_order_of_rows_changes_nothing() =>
        Gen.Select(AnyRegister, AnyRegister, Gen.Int).Sample((before, after, seed) =>
        {
            var shuffled = after.ToArray();
            new Random(seed).Shuffle(shuffled);
            var one = Read(SnapshotOn(AsOf.AddDays(-30), before), Snapshot(after));
            var other = Read(SnapshotOn(AsOf.AddDays(-30), before), Snapshot(shuffled));
            other.WorstFirst.Select(Essence).ShouldBe(one.WorstFirst.Select(Essence));
            other.Changes.ShouldBe(one.Changes);
            other.Totals.ShouldBe(one.Totals);
            other.ByOrgUnit.OrderBy(u => u.Key, StringComparer.Ordinal).ShouldBe(one.ByOrgUnit.OrderBy(u => u.Key, StringComparer.Ordinal));
        }, iter: 200);

    [Fact]
    public void Counts_add_up_to_all_projects() =>
        AnyRegister.Sample(projects =>
        {
            var reading = Read(Snapshot(projects));
            reading.Counts.Total.ShouldBe(projects.Length);
            reading.RawCounts.Total.ShouldBe(projects.Length);
            reading.ComputedCounts.Total.ShouldBe(projects.Length);
            if (reading.ByOrgUnit.Count > 0) reading.ByOrgUnit.Values.Sum(c => c.Total).ShouldBe(projects.Length);
            reading.Counts.Unknown.ShouldBe(reading.RawCounts.Unknown + reading.StaleCount);
        }, iter: 200);

    [Fact]
    public void The_parts_of_a_portfolio_add_up_to_the_whole() =>
        Gen.Select(AnyRegister, Gen.Int[0, 30]).Sample((projects, cut) =>
        {
            cut = Math.Min(cut, projects.Length);
            var (left, right, whole) = (Read(Snapshot(projects[..cut])), Read(Snapshot(projects[cut..])), Read(Snapshot(projects)));
            foreach (var health in Enum.GetValues<Health>())
            {
                whole.Counts.Of(health).ShouldBe(left.Counts.Of(health) + right.Counts.Of(health));
                whole.ComputedCounts.Of(health).ShouldBe(left.ComputedCounts.Of(health) + right.ComputedCounts.Of(health));
            }

            (whole.TotalOf(Field.Budget)!.Sum ?? 0).ShouldBe((left.TotalOf(Field.Budget)!.Sum ?? 0) + (right.TotalOf(Field.Budget)!.Sum ?? 0));
            whole.WatermelonCount.ShouldBe(left.WatermelonCount + right.WatermelonCount);
        }, iter: 200);

    [Fact]
    public void Swapping_the_snapshots_turns_worse_into_better() =>
        Gen.Select(AnyRegister, AnyRegister, Gen.Bool).Sample((before, after, scaleChanges) =>
        {
            var (one, other) = (SnapshotOn(AsOf, before), SnapshotOn(AsOf, after) with { Scale = scaleChanges ? HealthScale.ThreePoint : HealthScale.FivePoint });
            var there = SnapshotComparison.Between(one, other, HealthRules.Default).Changes;
            var back = SnapshotComparison.Between(other, one, HealthRules.Default).Changes;
            Ids(there, ChangeKind.Worse).ShouldBe(Ids(back, ChangeKind.Better));
            Ids(there, ChangeKind.NotComparable).ShouldBe(Ids(back, ChangeKind.NotComparable));
            Ids(there, ChangeKind.FinishLater).ShouldBe(Ids(back, ChangeKind.FinishEarlier));
            Ids(there, ChangeKind.CostUp).ShouldBe(Ids(back, ChangeKind.CostDown));
            Ids(there, ChangeKind.Added).ShouldBe(Ids(back, ChangeKind.Gone));
        }, iter: 200);

    [Fact]
    public void Computed_is_never_better_than_the_worst_known_side() =>
        Gen.Select(AnyRegister, AnyRegister).Sample((before, after) =>
        {
            foreach (var reading in Read(SnapshotOn(AsOf.AddDays(-7), before), Snapshot(after)).Projects.Where(p => !p.Project.IsClosed))
            {
                ((int)reading.Computed).ShouldBeGreaterThanOrEqualTo(reading.Dimensions.Max(d => (int)d.Computed));
                reading.ComputedReason.ToString().ShouldNotBeNullOrWhiteSpace();
                reading.Dimensions.ShouldAllBe(d => d.Reason.ToString().EndsWith('.') && (d.Figure == null || d.Figure.Inputs.All(i => i.Where.ToString().Contains("row "))));
            }
        }, iter: 200);

    private static (string, Health, Absence, Health, Doubt, Health?, string) Essence(ProjectReading p) =>
        (p.Project.Id, p.Reported, p.Absence, p.Computed, p.Doubt, p.PreviousReported, p.ComputedReason.ToString());

    private static IEnumerable<string> Ids(IEnumerable<Change> changes, ChangeKind kind) =>
        changes.Where(c => c.Kind == kind).Select(c => c.ProjectId).Order(StringComparer.Ordinal);

    private static PlanDate? Day(int? days) => days is { } d ? new(AsOf.AddDays(d)) : null;

    private static Amount? Money(int? value) => value is { } v ? Pounds(v) : null;
}
