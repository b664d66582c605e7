using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Value;
using Shouldly;

namespace PmoBot.UnitTests.Data;

/// <summary>
/// Enums lie on the disk as numbers. Add new members at the end (or with a number of their own); when one of these tests fails,
/// old databases would be read wrongly.
/// </summary>
public sealed class StoredNumbersTests
{
    [Fact]
    public void What_a_stored_number_means_never_changes()
    {
        Numbered<Health>().ShouldStartWith("0 Unknown, 1 Green, 2 AmberGreen, 3 Amber, 4 AmberRed, 5 Red");
        Numbered<HealthScale>().ShouldStartWith("0 None, 3 ThreePoint, 5 FivePoint");
        Numbered<Absence>().ShouldStartWith("0 None, 1 NoColumn, 2 NotReported, 3 Withheld, 4 NotApplicable, 5 NotUnderstood, 6 Stale");
        Numbered<AmountKind>().ShouldStartWith("0 Plain, 1 Range, 2 Withheld, 3 NotUnderstood");
        Numbered<DatePrecision>().ShouldStartWith("0 Day, 1 Month, 2 Quarter, 3 Year");
        Numbered<Dimension>().ShouldStartWith("0 Schedule, 1 Cost, 2 Scope, 3 Resources, 4 Quality, 5 Risk, 6 Benefits");
        Numbered<AsOfOrigin>().ShouldStartWith("0 Stated, 1 StatusDates, 2 ImportDay");
        Numbered<FindingSeverity>().ShouldStartWith("0 Info, 1 Warning, 2 Error");
    }

    [Fact]
    public void What_a_stored_field_number_means_never_changes() =>
        Numbered<Field>().ShouldStartWith(
            "0 ProjectId, 1 Name, 2 ShortNames, 3 Program, 4 PortfolioGroup, 5 OrgUnit, 6 Sponsor, 7 ProjectManager, 8 Category, 9 State, "
            + "10 Phase, 11 Priority, 12 Description, 13 Summary, 14 PathToGreen, 15 DecisionsNeeded, 16 Status, 17 StatusSchedule, "
            + "18 StatusCost, 19 StatusScope, 20 StatusResources, 21 StatusQuality, 22 StatusRisk, 23 StatusBenefits, 24 StatusDate, "
            + "25 BaselineStart, 26 Start, 27 BaselineFinish, 28 ForecastFinish, 29 ActualFinish, 30 PercentComplete, 31 Budget, "
            + "32 WholeLifeCost, 33 ActualCost, 34 ForecastCost, 35 YearBudget, 36 YearForecast, 37 BenefitPlanned, 38 BenefitForecast, "
            + "39 BenefitRealised, 40 PlannedValue, 41 EarnedValue, 42 Contingency, 43 PlannedPercent, 44 PriorityRank, 45 PriorityScore, 46 Objective, 47 ApprovedOn");

    [Fact]
    public void What_a_stored_number_of_a_table_means_never_changes()
    {
        Numbered<RecordKind>().ShouldStartWith(
            "0 Milestones, 1 Risks, 2 Issues, 3 Changes, 4 Decisions, 5 Actions, 6 Capacity, 7 Allocations, 8 Benefits, 9 BenefitPeriods, 10 Attributions, "
            + "11 Objectives, 12 ObjectiveLinks, 13 StatusHistory, 14 PlannedValues, 15 Quality, 16 PmoCosts");
        Numbered<Priority>().ShouldStartWith("0 Unknown, 1 Low, 2 Moderate, 3 High, 4 Critical");
        Numbered<ChangeType>().ShouldStartWith("0 Unknown, 1 Scope, 2 Schedule, 3 Cost, 4 Quality, 5 None");
        Numbered<Approval>().ShouldStartWith("0 Unknown, 1 NotRequested, 2 Requested, 3 Approved, 4 Rejected");
        Numbered<BenefitType>().ShouldStartWith(
            "0 Unknown, 1 CostSaving, 2 CostAvoidance, 3 Revenue, 4 ProductivityTime, 5 CapitalRelease, 6 RiskReduction, 7 Compliance, 8 Quality, 9 TimeToMarket, 10 Satisfaction, 11 Disbenefit");
        Numbered<Confidence>().ShouldStartWith("0 Unknown, 1 Modelled, 2 PmoEstimated, 3 OwnerConfirmed, 4 FinanceValidated");
        Numbered<AttributionMethod>().ShouldStartWith("0 Unknown, 1 D, 2 C, 3 B, 4 A");
        Numbered<Direction>().ShouldStartWith("0 Unknown, 1 Maximise, 2 Minimise");
        Numbered<LinkState>().ShouldStartWith("0 Unknown, 1 Declared, 2 Agreed, 3 Evidenced");
    }

    private static string Numbered<T>()
        where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Select(v => $"{Convert.ToInt32(v)} {v}"));
}
