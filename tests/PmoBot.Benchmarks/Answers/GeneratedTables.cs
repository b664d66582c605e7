using System.Collections.Immutable;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Value;
using PmoBot.TestKit;

namespace PmoBot.Benchmarks.Answers;

/// <summary>Twenty rows of tables for each project of a generated portfolio: milestones, risks, issues, decisions, work of roles, benefits, objectives.</summary>
internal static class GeneratedTables
{
    public const int RowsEach = 20;
    private const int Seed = 20261125;
    private static readonly string[] Roles = ["Data engineer", "Test lead", "Business analyst", "Architect", "Change lead", "Site engineer", "Buyer", "Trainer"];
    private static readonly DateOnly AsOf = Given.Today.AddDays(-7);

    public static DeliveryHistory Of(int projects)
    {
        var draw = new Random(Seed);
        var ids = Enumerable.Range(1, projects).Select(n => $"P-{n:000000}").ToArray();
        return new DeliveryHistory(
        [
            Set(RecordKind.Milestones, new() { Milestones = Rows(ids, 5, (id, place) => Milestone(id, place, draw)) }),
            Set(RecordKind.Risks, new() { Risks = Rows(ids, 3, (id, place) => Risk(id, place, draw)) }),
            Set(RecordKind.Issues, new() { Issues = Rows(ids, 3, (id, place) => Issue(id, place, draw)) }),
            Set(RecordKind.Decisions, new() { Decisions = Rows(ids, 1, (id, place) => Decision(id, place, draw)) }),
            Set(RecordKind.Allocations, new() { Allocations = Rows(ids, 3, (id, place) => Allocation(id, place, draw)) }),
            Set(RecordKind.Capacity, new() { Capacity = [.. Roles.SelectMany((r, i) => Enumerable.Range(0, 6).Select(m => new RoleCapacity { Place = Place((i * 6) + m), Role = r, Month = Month(m), Hours = projects * 20m }))] }),
            Set(RecordKind.Benefits, new() { Benefits = Rows(ids, 2, (id, place) => Benefit(id, place, draw)) }),
            Set(RecordKind.BenefitPeriods, new() { BenefitPeriods = Rows(ids, 2, (id, place) => Period(id, place, draw)) }),
            Set(RecordKind.Objectives, new() { Objectives = [.. Enumerable.Range(1, 9).Select(n => new Objective { Place = Place(n), Id = $"O{n}", Name = $"Objective number {n}", WeightPercent = 11 })] }),
            Set(RecordKind.ObjectiveLinks, new() { ObjectiveLinks = Rows(ids, 1, (id, place) => new ObjectiveLink { Place = place, Project = id, Objective = $"O{draw.Next(1, 11)}", State = LinkState.Agreed }) }),
        ]);
    }

    private static ImmutableArray<T> Rows<T>(string[] projects, int each, Func<string, RowPlace, T> row)
    {
        var rows = ImmutableArray.CreateBuilder<T>(projects.Length * each);
        foreach (var id in projects)
        {
            for (var i = 0; i < each; i++) rows.Add(row(id, Place(rows.Count)));
        }

        return rows.MoveToImmutable();
    }

    private static RowPlace Place(int number) => new("generated.csv", null, number + 2);

    private static DateOnly Month(int ahead) => new DateOnly(AsOf.Year, AsOf.Month, 1).AddMonths(ahead);

    private static Milestone Milestone(string id, RowPlace place, Random draw)
    {
        var baseline = AsOf.AddDays(draw.Next(-300, 300));
        var isDone = baseline < AsOf && draw.Next(4) > 0;
        return new()
        {
            Place = place, Project = id, Name = $"Step {place.Row}", Kind = draw.Next(5) == 0 ? "Go-live" : "Gate", Baseline = new PlanDate(baseline), IsDone = isDone,
            Forecast = isDone ? null : new PlanDate(baseline.AddDays(draw.Next(0, 60))), Actual = isDone ? new PlanDate(baseline.AddDays(draw.Next(-5, 30))) : null,
        };
    }

    private static Risk Risk(string id, RowPlace place, Random draw) => new()
    {
        Place = place, Project = id, Id = $"R{place.Row}", Title = $"Supplier {place.Row} is late", ProbabilityPercent = draw.Next(5, 80), Cost = Amount.Plain(draw.Next(1, 900) * 1000m, "GBP"),
        IsClosed = draw.Next(3) == 0, Response = draw.Next(2) == 0 ? "Second source" : null,
    };

    private static Issue Issue(string id, RowPlace place, Random draw)
    {
        var opened = AsOf.AddDays(-draw.Next(1, 300));
        var isClosed = draw.Next(2) == 0;
        return new() { Place = place, Project = id, Title = $"Interface {place.Row} rejected", Priority = (Priority)draw.Next(1, 5), Opened = new PlanDate(opened), IsClosed = isClosed, Closed = isClosed ? new PlanDate(opened.AddDays(draw.Next(1, 90))) : null };
    }

    private static Decision Decision(string id, RowPlace place, Random draw) => new()
    {
        Place = place, Project = id, Title = $"Buy licence {place.Row}", Decider = "Steering committee", Raised = new PlanDate(AsOf.AddDays(-draw.Next(1, 60))), NeededBy = new PlanDate(AsOf.AddDays(draw.Next(-20, 40))), IsDecided = draw.Next(2) == 0,
    };

    private static Allocation Allocation(string id, RowPlace place, Random draw) => new() { Place = place, Project = id, Role = Roles[draw.Next(Roles.Length)], Month = Month(draw.Next(0, 6)), PlannedHours = draw.Next(10, 160), IsConfirmed = draw.Next(5) > 0 };

    private static Benefit Benefit(string id, RowPlace place, Random draw) => new()
    {
        Place = place, Project = id, Id = $"B{place.Row}", Title = $"Contract {place.Row} ended", Type = draw.Next(2) == 0 ? BenefitType.CostSaving : BenefitType.CostAvoidance, Unit = "GBP", Owner = "Ben Nevis", PmoSharePercent = draw.Next(2) == 0 ? 25 : null,
    };

    private static BenefitPeriod Period(string id, RowPlace place, Random draw)
    {
        var start = AsOf.AddDays(-draw.Next(100, 400));
        return new()
        {
            Place = place, Benefit = $"B{place.Row}", Start = start, End = start.AddDays(90), Planned = draw.Next(1, 500) * 1000m, Realised = draw.Next(1, 500) * 1000m, Unit = "GBP", ValidatedBy = draw.Next(3) > 0 ? "Finance" : null,
            ValidatedOn = start.AddDays(95), Confidence = Confidence.FinanceValidated, Method = AttributionMethod.C, Project = id,
        };
    }

    private static RecordSet Set(RecordKind kind, PortfolioRecords rows) => new()
    {
        Id = $"{(int)kind:00}".PadLeft(32, '0'), Kind = kind, Source = "generated", AsOf = AsOf, ImportedAt = new DateTimeOffset(AsOf, TimeOnly.MinValue, TimeSpan.Zero), FileName = "generated.csv", ContentHash = new string('1', 64), Rows = rows,
    };
}
