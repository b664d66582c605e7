using System.Text;
using System.Text.Json;
using PmoBot.Data.Delivery;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Value;
using Shouldly;

namespace PmoBot.UnitTests.Data;

/// <summary>
/// Rows of tables lie on the disk under these names. A property that is renamed in the domain needs its old name in the store's JSON, else old
/// databases would lose it silently; a new property is added here.
/// </summary>
public sealed class StoredNamesTests
{
    private const string Pinned =
        """
        Milestones: Place, Project, Id, Name, Kind, Baseline, Forecast, Actual, Owner, State, IsDone, PassedFirstTime
        Risks: Place, Project, Id, Title, Category, ProbabilityPercent, ProbabilityScore, ImpactScore, Score, InherentScore, ResidualScore, Cost, InherentExposure, ResidualExposure, Response, Contingency, Owner, Raised, Due, Closed, State, IsClosed
        Issues: Place, Project, Id, Title, Category, Priority, Opened, Closed, Due, Owner, State, IsClosed, Resolution, FromRisk, Reopened
        Changes: Place, Project, Id, Title, Type, Approval, Priority, CostImpact, ScheduleImpactDays, ScopeItems, Requested, Decided, Decider
        Decisions: Place, Project, Id, Title, Decider, Raised, NeededBy, Decided, State, IsDecided, Consequence
        Actions: Place, Project, Id, Title, Owner, Raised, Due, State, IsDone
        Capacity: Place, Role, OrgUnit, Month, Hours, HeadCount
        Allocations: Place, Project, Role, Person, Month, PlannedHours, ActualHours, HeadCount, IsConfirmed
        Benefits: Place, Project, Id, Title, Type, IsCashable, IsDisbenefit, Unit, BaselineValue, BaselineDate, BaselineText, Target, Planned, Realised, Forecast, Owner, Start, End, Objective, Confidence, ValidatedBy, ValidatedOn, Evidence, PmoSharePercent
        BenefitPeriods: Place, Project, Benefit, Start, End, Planned, Forecast, Realised, Unit, ValidatedBy, ValidatedOn, Method, Confidence
        Attributions: Place, Project, Benefit, Contributor, IsPmo, SharePercent, Method
        Objectives: Place, Id, Name, Owner, Parent, WeightPercent, StartValue, Target, Current, Direction, Unit, State, IsActive
        ObjectiveLinks: Place, Project, Objective, WeightPercent, State
        StatusHistory: Place, Project, Date, Status, Summary, Achieved, Planned, ForecastFinish, PercentComplete, ForecastCost, ActualCost, EarnedValue, PlannedValue
        PlannedValues: Place, Project, Date, Cumulative, InPeriod, Earned, Actual
        Quality: Place, Project, Date, ScopeBaselined, ScopeDue, ScopeAccepted, ScopeAdded, Presented, AcceptedFirstTime, DefectsOpen, DefectsCritical, DefectsEscaped, Releases, ReworkHours, TotalHours, Cause
        PmoCosts: Place, Start, End, Cost
        """;

    [Fact]
    public void The_names_of_stored_rows_never_change()
    {
        foreach (var line in Pinned.Split('\n'))
        {
            var (kind, names) = (Enum.Parse<RecordKind>(line.Split(':')[0].Trim()), line.Split(':')[1].Split(',', StringSplitOptions.TrimEntries));
            RecordJson.Default.RowOf(kind).Properties.Where(p => p.Set is not null).Select(p => p.Name).ShouldBe(names, ignoreOrder: true);
        }

        Pinned.Split('\n').Length.ShouldBe(Enum.GetValues<RecordKind>().Length);
    }

    /// <summary>What an older version did not write is not known; a flag or text that is never null would be read as its type's zero.</summary>
    [Fact]
    public void A_row_of_an_older_version_has_what_it_did_not_know_as_not_known()
    {
        var risk = Read<Risk>("""{"Place":["a.csv",null,7],"Title":"Fire"}""");
        risk.ShouldBe(new Risk { Place = new("a.csv", null, 7), Title = "Fire" });
    }

    [Fact]
    public void Amounts_and_dates_lie_under_their_own_names()
    {
        var risk = Read<Risk>("""{"Place":["a.xlsx","Risks",7],"Title":"Fire","Cost":{"Kind":0,"Value":1.50,"Currency":"GBP","Text":"1.50"},"Due":{"Date":"2026-12-31","Precision":2}}""");
        (risk.Cost, risk.Due).ShouldBe((Amount.Plain(1.50m, "GBP", "1.50"), new PlanDate(new(2026, 12, 31), DatePrecision.Quarter)));
        Read<StatusEntry>("""{"Place":["a.csv",null,1],"Date":"2026-01-31","Status":{"Health":5,"Word":"R","Absence":0,"Column":2}}""").Status.ShouldBe(new(Health.Red, "R", Absence.None, 2));
        Read<Objective>("""{"Place":["a.csv",null,1],"Name":"Grow","IsActive":false}""").IsActive.ShouldBeFalse();
    }

    private static T Read<T>(string json) => (T)JsonSerializer.Deserialize(Encoding.UTF8.GetBytes(json), RecordJson.For(new PlaceConverter()).GetTypeInfo(typeof(T))!)!;
}
