using PmoBot.Domain.Delivery;
using PmoBot.Sources.Records.Rows;

namespace PmoBot.Sources.Records.Shapes;

/// <summary>Milestones, status history, planned value, scope and quality.</summary>
internal static class PlanShapes
{
    public static TableShape Milestones { get; } = new(
        RecordKind.Milestones,
        "milestone",
        $"""
        {CommonAliases.Project}
        {CommonAliases.Id}, milestone id=98, milestone no=95, milestone number=95, milestone ref=97, task id=70
        Name Title 4: milestone=97, milestone name=99, milestone title=99, milestone description=90, key date=82, deliverable=84, gate=72, gate name=82, key milestone=95, task name=70, task=60, event=66, {CommonAliases.PlainTitles}
        Kind Text: type=85, kind=85, milestone type=96, category=75, milestone category=90, gate type=70
        Baseline Date 1: baseline=95, baseline date=98, baseline finish=96, baseline end=96, original date=94, original=82, original baseline=94, planned=66, planned date=68, planned finish=66, planned end=64, approved date=80, contract date=70, target=58, target date=60, due date=54, due=54, plan date=68, original target date=92, baseline due=90, baselined=90, commitment=60
        Forecast Date 1: forecast=96, forecast date=98, forecast finish=96, forecast end=96, expected=90, expected date=94, current date=90, current forecast=94, latest forecast=94, revised date=92, revised=88, estimated date=92, estimated=85, due date=80, due=80, date=74, finish=70, finish date=76, end date=72, planned=74, planned date=76, planned finish=74, target=72, target date=76, plan date=74, milestone date=84, projected date=92, eta=85, when=55, scheduled date=80, latest date=85, current=80
        Actual Date 1: actual=95, actual date=98, actual finish=96, actual end=95, completed on=92, completed date=94, date completed=94, completion date=72, achieved on=92, achieved date=92, date achieved=92, achieved=66, completed=62, delivered on=88, done date=90, date met=88, actual completion=94
        {CommonAliases.Owner}, milestone owner=96
        State Choice: status=90, state=92, milestone status=97, rag=70, progress=60, milestone state=94, rag status=72, health=62, current status=85
        Done Choice: done=85, complete=82, completed=80, achieved=80, met=82, is complete=85, milestone complete=88, milestone met=90, delivered=75
        PercentComplete Percent: percent complete=96, percent=75, progress=70, percent done=92, completion=70
        PassedFirstTime Choice 2: passed first time=98, first time pass=96, first pass=92, right first time=92, passed at first attempt=96, passed first attempt=96, first time approval=85
        """,
        plan => plan.Has(nameof(Milestone.Name)) && plan.HasAny(nameof(Milestone.Baseline), nameof(Milestone.Forecast), nameof(Milestone.Actual)),
        PlanRows.Milestone)
    { Needs = "a column with the milestones and one with a baseline, forecast or actual date" };

    public static TableShape StatusHistory { get; } = new(
        RecordKind.StatusHistory,
        "status report",
        $"""
        {CommonAliases.Project}
        Date Date: reporting date=97, reportingdate=97, report date=97, status date=96, date=88, as of=92, as of date=94, as at=92, week ending=94, period end=90, period ending=90, reporting period=80, reported on=90, snapshot date=92, created on=60, createdon=60, week=55, month=70, period=65, updated on=70, status as of=92, update date=75, submitted on=72
        Status Health 1: rag=96, status=90, overall status=95, overall health=97, overallhealth=97, health=94, overall rag=97, rag status=96, project status=90, project health=94, traffic light=92, delivery confidence=90, colour=80, brag=92, overall=75, confidence=70, dca=90
        Summary Narrative: summary=92, comment=86, comments=86, additional comment=90, additionalcomments=90, commentary=90, narrative=86, status summary=96, executive summary=94, update=80, status update=92, highlights=80, status comment=92, key messages=82, note=60, description=55
        Achieved Narrative 2: accomplished activities=98, accomplishedactivities=98, achievement=92, achievements=92, accomplishments=92, accomplishment=92, accomplished=88, achieved=85, completed this period=90, done this period=88, progress this period=80, key accomplishments=94, last period=60, achieved this period=92
        Planned Narrative 2: planned activities=98, plannedactivities=98, next step=88, next steps=88, planned next period=94, plan next period=92, upcoming activities=90, planned=70, next period=75, upcoming=70, planned for next period=94
        ForecastFinish Date: forecast finish=96, forecast end=96, forecast end date=96, forecast finish date=96, expected completion=92, end date=70, finish=70, forecast completion=94, eta=80
        PercentComplete Percent: percent complete=97, percent=70, progress=78, percent done=92, complete percent=95, completion=75
        ForecastCost Money: forecast cost=96, eac=95, forecast=78, estimate at completion=96, forecast total=88, outturn=80
        ActualCost Money: actual cost=96, ac=82, actual=78, spend to date=94, spent=80, spend=78, cost to date=92, acwp=95, actual cost to date=96
        EarnedValue Money: earned value=96, ev=85, bcwp=95, earned=80
        PlannedValue Money: planned value=96, pv=85, bcws=95
        """,
        plan => plan.Has("Project") && plan.Has(nameof(StatusEntry.Date))
            && plan.HasAny(nameof(StatusEntry.Status), nameof(StatusEntry.Summary), nameof(StatusEntry.Achieved), nameof(StatusEntry.PercentComplete), nameof(StatusEntry.ForecastFinish), nameof(StatusEntry.ForecastCost)),
        PlanRows.Status)
    { Needs = "a project, a date and something that was reported (“RAG”, “Summary” …)" };

    public static TableShape PlannedValues { get; } = new(
        RecordKind.PlannedValues,
        "curve pv",
        $"""
        {CommonAliases.Project}
        Date Date: date=90, month=92, period=88, period end=94, month end=94, month ending=92, period ending=92, week ending=90, as of=80, quarter=85, end date=70, period end date=94, reporting date=80
        Cumulative Money 2: planned value=92, pv=88, bcws=95, cumulative pv=98, cumulative planned value=98, cumulative planned=96, planned to date=94, cumulative=82, planned=74, baseline=66, cumulative bcws=97, planned value to date=98, cumulative plan=94, pv cumulative=97, planned value cumulative=97
        InPeriod Money 2: planned in period=97, pv in period=97, period pv=95, incremental pv=96, monthly pv=95, monthly planned value=96, incremental planned value=96, planned this period=94, planned value in period=98, period planned value=96, incremental=75, planned spend=70, monthly plan=80
        Earned Money 2: earned value=96, ev=86, bcwp=95, earned=84, cumulative ev=96, cumulative earned value=96, earned to date=92, ev to date=92
        Actual Money 1: actual cost=94, ac=80, acwp=95, actual=76, cumulative ac=94, cumulative actual=92, actual cost to date=94, spend to date=88, cumulative actual cost=95, ac to date=90
        Measure Measure: measure=90, metric=85, series=85, line=75, curve=85, type=60, value type=85, figure=70, data series=85
        Value Money: value=80, amount=80
        """,
        plan => plan.Has("Project") && (plan.Periods.Length > 0 || (plan.Has(nameof(PlannedValuePoint.Date)) && plan.HasAny("Cumulative", "InPeriod", "Earned", "Value"))),
        PlanRows.PlannedValue)
    { Needs = "a project and either a date with “Planned value”, or months across", TakesPeriods = true };

    public static TableShape Quality { get; } = new(
        RecordKind.Quality,
        "quality scope",
        $"""
        {CommonAliases.Project}
        Date Date: date=88, month=86, period=85, period end=94, month end=92, as of=85, week ending=88, reporting date=88, report date=85, quarter=80, period ending=92
        ScopeBaselined Number 2: scope baselined=98, baselined items=95, scope baseline=94, items baselined=95, total scope items=85, baseline scope=92, baselined scope=94, items in scope=80, baselined=85, scope total=80
        ScopeDue Number 2: scope due=98, items due=92, due to date=75, due items=90, scope planned to date=85, due=60
        ScopeAccepted Number 2: scope accepted=98, items accepted=94, accepted items=94, accepted=80, accepted scope=95, scope delivered=85, delivered items=80
        ScopeAdded Number 2: scope added=97, items added=90, added scope=94, approved additions=92, scope growth=70, added=60
        Presented Number 2: presented=88, deliverables presented=97, items presented=94, deliverables submitted=90, submitted=60, reviewed=60, deliverables reviewed=85
        AcceptedFirstTime Number 2: accepted first time=98, first time accepted=96, first pass accepted=96, accepted at first attempt=96, accepted first attempt=96, first pass=80, right first time=85, passed first time=88
        DefectsOpen Number 2: open defects=97, defects open=97, defects=84, bugs=80, open bugs=92, defect count=85, outstanding defects=92
        DefectsCritical Number 2: critical defects=97, open critical defects=98, defects critical=96, critical bugs=92, critical=60, sev 1 defects=85, p1 defects=85
        DefectsEscaped Number 2: escaped defects=98, defects escaped=98, production defects=88, escapes=75, defects in production=88
        Releases Number 1: releases=92, release count=94, number of releases=94
        ReworkHours Number 2: rework hours=98, rework=84, hours rework=96, rework effort=90, hours of rework=96, rework h=92
        TotalHours Number: total hours=96, hours=76, effort hours=85, total effort=85, hours worked=85, effort=66, actual hours=80
        Cause Text 1: cause=90, rework cause=96, root cause=92, reason=70, cause rework=95
        """,
        plan => plan.Has("Project") && plan.Own >= 2,
        PlanRows.Quality)
    { Needs = "a project and counts of scope, acceptance, defects or rework" };
}
