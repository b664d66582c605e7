using PmoBot.Domain.Delivery;
using PmoBot.Sources.Records.Rows;

namespace PmoBot.Sources.Records.Shapes;

/// <summary>Capacity and allocation by role and month: two tables, or one with both.</summary>
internal static class ResourceShapes
{
    private const string Common =
        """
        Role Text 2: role=97, role name=98, resource role=96, skill=88, skill set=85, job role=92, job title=78, discipline=84, function=72, position=80, capability=75, competency=75, resource type=85, project role=90, named role=85, team role=88, resource pool=75, pool=65, resource=58, resource name=50, team=52, grade=40
        Month Date 1: month=97, period=86, date=80, month start=94, period start=90, month end=85, start=50, start date=55, week=40, period end=80, month of=85, year month=92
        Measure Measure: measure=90, metric=85, line=75, series=80, type=55, value type=85, figure=70, category=45, planned actual=80, demand supply=85
        """;

    private const string CapacityNumbers =
        """
        Capacity Number 2: capacity=96, capacity hours=98, available hours=96, available=86, availability=86, net capacity=94, supply=88, capacity h=96, working hours=80, net capacity hours=97, supply hours=94, available capacity=94, capacity days=92, available days=90, gross capacity=60
        CapacityHeads Number 2: fte=84, headcount=92, head count=92, heads=85, capacity fte=97, available fte=96, fte available=96, fte capacity=97, number people=80, people=60, supply fte=94, hc=70
        """;

    public static TableShape Capacity { get; } = new(
        RecordKind.Capacity,
        "capacity resource",
        $"""
        OrgUnit Text: department=94, business unit=92, org unit=95, organisation unit=95, team=70, function=60, division=85, directorate=85, unit=75, group=65, area=60, location=30
        {Common}
        {CapacityNumbers}
        Value Number: value=75, amount=60, hours=88, days=75, total=40
        """,
        plan => plan.Has("Role") && (plan.Periods.Length > 0 || (plan.Has("Month") && plan.HasAny("Capacity", "CapacityHeads", "Value"))),
        ResourceRows.Capacity)
    { Needs = "a role and either a month with “Capacity”, or months across", TakesPeriods = true };

    private const string AllocationNumbers =
        """
        Planned Number 2: allocated=92, allocated hours=97, planned hours=94, allocation=92, allocation hours=96, demand=92, demand hours=96, booked=88, booked hours=92, required hours=92, required=80, planned=80, planned effort=90, effort=78, requested hours=85, requested=70, forecast hours=88, forecast=70, assigned hours=90, allocated days=90, planned days=88, demand days=90, hours planned=92, hours allocated=95
        Actual Number 2: actual hours=97, actual=85, timesheet hours=92, hours worked=92, actuals=85, worked hours=90, actual effort=90, worked=75, logged hours=80, hours logged=80, actual days=90, hours actual=92
        Heads Number 2: allocated fte=97, allocation fte=96, demand fte=96, fte demand=96, planned fte=95, fte allocated=95, required fte=94, fte required=94, allocation percent=85, percent allocation=85, percent allocated=85, fte=80, booked fte=92
        """;

    private const string Person =
        """
        Person Text: person=95, resource=80, resource name=92, employee=92, team member=92, name=70, consultant=80, bookable resource=92, assigned to=70, user=60, staff=70, member=70
        Confirmed Choice 1: confirmed=92, status=76, booking status=95, allocation status=95, filled=88, request status=88, commitment=80, booking type=85, hard soft=85, state=60, is confirmed=94
        """;

    public static TableShape Allocations { get; } = new(
        RecordKind.Allocations,
        "allocation resource assignment",
        $"""
        {CommonAliases.Project}
        {Common}
        {Person}
        {AllocationNumbers}
        Value Number: value=75, amount=60, hours=86, days=75, total=40
        """,
        plan => plan.HasAny("Role", "Person") && plan.Has("Project") && (plan.Periods.Length > 0 || (plan.Has("Month") && plan.HasAny("Planned", "Actual", "Heads", "Value"))),
        ResourceRows.Allocation)
    { Needs = "a project, a role or person, and either a month with “Allocated hours”, or months across", TakesPeriods = true };

    /// <summary>Both in one: a row has what a role can give beside what is asked of it.</summary>
    public static TableShape Both { get; } = new(
        RecordKind.Allocations,
        "resource",
        $"""
        {CommonAliases.Project}
        OrgUnit Text: department=94, business unit=92, org unit=95, organisation unit=95, division=85, directorate=85, unit=75
        {Common}
        {Person}
        {CapacityNumbers}
        {AllocationNumbers}
        """,
        plan => plan.Has("Role") && plan.HasAny("Capacity", "CapacityHeads") && plan.Has("Month") && plan.HasAny("Planned", "Actual", "Heads"),
        ResourceRows.Both)
    { Needs = "a role, a month, “Capacity” and “Allocated”" };
}
