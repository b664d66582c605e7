using PmoBot.Domain.Value;
using PmoBot.Domain.Delivery;
using PmoBot.Sources.Records.Rows;

namespace PmoBot.Sources.Records.Shapes;

/// <summary>Benefits, their periods and attributions, objectives and links, and what the PMO costs.</summary>
internal static class ValueShapes
{
    private const string Figures =
        """
        Planned Money 1: planned=88, planned benefit=97, planned value=92, expected benefit=94, expected value=92, expected=82, plan=82, planned total=92, total planned=92, full life planned=96, benefit value=84, value=66, amount=64, total benefit=84, whole life benefit=90, projected benefit=82, business case value=85, projected=70, baseline benefit=75, budgeted benefit=85, planned amount=92, target benefit=78
        Realised Money 1: realized=94, realised=94, realized benefit=97, actual=86, actual benefit=95, realized to date=97, achieved=85, achieved to date=90, actual to date=92, delivered=80, delivered to date=88, realized value=95, actual value=90, benefit realized=97, benefit to date=88, actual amount=88, benefit achieved=92
        Forecast Money 1: forecast=90, forecast benefit=97, latest forecast=94, outturn=82, forecast value=94, revised forecast=90, current forecast=92, forecast total=90, estimate=60, revised=55, benefit forecast=97, forecast amount=92
        Unit Choice: unit=92, unit of measure=96, uom=92, currency=80, measure unit=94, units=88, unit measure=95
        ValidatedBy Text 1: validated by=95, validated=70, validator=94, finance validator=94, signed off by=88, confirmed by=85, verified by=88, validated finance=80, approved by=60
        ValidatedOn Date 1: validated on=95, validated=70, validation date=97, date validated=97, validated date=97, sign off date=85, signed off on=85, confirmed on=82, verified on=85
        Confidence Choice 1: confidence=88, confidence level=94, confidence rating=90, validation status=85, validation level=85, certainty=75, evidence level=80
        """;

    private const string BenefitNames = "benefit=97, benefit name=98, benefit title=98, benefit description=86, benefit id=80, benefit summary=90, benefit code=70";

    public static TableShape Benefits { get; } = new(
        RecordKind.Benefits,
        "benefit",
        $"""
        {CommonAliases.Project}
        {CommonAliases.Id}, benefit id=98, benefit no=95, benefit number=95, benefit ref=97, benefit code=95
        Title Title 4: {BenefitNames}, {CommonAliases.PlainTitles}, measure=50, kpi=45
        Type Choice 1: benefit type=97, type=86, category=82, benefit category=95, class=60, benefit class=85, classification=75
        IsCashable Choice 2: cashable=96, is cashable=96, hard soft=92, hard/soft=92, cashable non cashable=95, financial non financial=80, cash releasing=90, cashable y/n=94, tangible=50
        IsDisbenefit Choice 1: disbenefit=95, dis benefit=95, is disbenefit=95, negative benefit=85
        {Figures}
        BaselineValue Number 1: baseline=84, baseline value=96, as is=85, current value=72, start value=85, baseline measure=85, as is value=92, baseline level=85
        BaselineDate Date: baseline date=96, date of baseline=92, baselined on=90
        BaselineText Text: baseline description=92, baseline text=92, baseline source=88, baseline basis=85, baseline=60
        Target Number 1: target=90, target value=96, to be=80, target level=90, to be value=90, goal=50
        {CommonAliases.Owner}, benefit owner=98
        Start Date: start=84, start date=92, benefit start=96, realization start=94, benefit start date=96, realization date=85, start of benefit=94, expected start=80, realized from=85, first benefit=75, due date=45
        End Date: end=84, end date=92, benefit end=96, realization end=94, benefit end date=96, finish=70
        Objective Text 1: objective=88, strategic objective=95, goal=72, linked objective=94, strategic goal=92, objective id=88, pillar=70
        Evidence Narrative: evidence=90, source=60, proof=80, evidence source=88, evidence link=85, document=55
        PmoSharePercent Percent 2: pmo share=97, pmo share percent=98, pmo contribution=94, pmo contribution percent=96, pmo attribution=95, pmo attribution percent=97, attribution percent=75, attribution=60, percent pmo=90
        Measure Measure: measure=85, metric=75, planned actual=80, series=70, line=60, value type=80, type=60
        """,
        plan => plan.Has(nameof(Benefit.Title)) && !plan.Has("Measure"),
        BenefitRows.Benefit)
    { Needs = "a column with the benefits (“Benefit”, “Title” or “Description”)", TakesPeriods = true };

    public static TableShape BenefitPeriods { get; } = new(
        RecordKind.BenefitPeriods,
        "benefit",
        $"""
        {CommonAliases.Project}
        Benefit Text 3: {BenefitNames}, title=75, name=70, benefit ref=90, benefit number=88
        Period Date 1: period=95, month=94, quarter=94, fiscal quarter=95, financial quarter=95, year=88, fiscal year=92, financial year=92, date=76, period name=90, month year=92, reporting period=88, fy=85
        Start Date: period start=97, start=84, from=85, start date=92, period from=92
        End Date: period end=97, end=84, to=75, end date=92, period ending=94, period to=88, month end=85
        {Figures}
        Method Choice 1: method=88, attribution method=96, measurement method=75, evidence method=80
        Measure Measure: measure=85, metric=75, series=80, line=75, type=60, value type=85, figure=70, planned actual=80
        Value Money: value=76, amount=76
        """,
        plan => plan.HasAny("Benefit", "Project") && (plan.Periods.Length > 0 || (plan.HasAny("Period", "Start", "End") && plan.HasAny("Planned", "Realised", "Forecast", "Value"))),
        BenefitRows.Period)
    { Needs = "a benefit or project, and either a period with “Planned”, “Forecast” or “Actual”, or periods across", TakesPeriods = true };

    public static TableShape Attributions { get; } = new(
        RecordKind.Attributions,
        "attribution",
        $"""
        {CommonAliases.Project}
        Benefit Text 1: {BenefitNames}
        Contributor Text 3: contributor=97, contributor name=97, contributed by=92, contributing service=90, contributing project=85, contribution by=88, service=72, source=60, party=55, contributing team=85
        IsPmo Choice 2: is pmo=97, pmo=86, pmo service=80, contributor type=85, pmo y/n=92, contributor kind=85
        SharePercent Percent 1: share=94, share percent=97, percent share=96, attribution percent=95, attribution=85, contribution=82, contribution percent=94, percent=75, percent contribution=94, weight=60
        Method Choice 1: method=90, attribution method=97, basis=65
        """,
        plan => plan.Has("Benefit") && plan.Has("Contributor"),
        BenefitRows.Attribution)
    { Needs = "a benefit and a contributor" };

    public static TableShape Objectives { get; } = new(
        RecordKind.Objectives,
        "objective strategic",
        $"""
        {CommonAliases.Id}, objective id=98, objective code=96, objective ref=96, goal id=94, okr id=90
        Name Title 4: objective=96, objective name=98, strategic objective=97, goal=86, goal name=90, strategic goal=92, objective title=98, key result=55, pillar=50, {CommonAliases.PlainTitles}
        {CommonAliases.Owner}, objective owner=97, goal owner=94
        Parent Text: parent=90, parent objective=97, parent goal=94, pillar=74, theme=74, strategic theme=82, perspective=65, parent id=88
        WeightPercent Percent 2: weight=94, weighting=94, strategic weight=97, weight percent=97, percent weight=96, importance=70, objective weight=97, weight of objective=96
        StartValue Number 1: start value=96, baseline=82, start=70, baseline value=92, initial value=90, starting value=94, from=55
        Target Number 2: target=92, target value=97, to be=70, goal value=85
        Current Number 2: current=90, current value=97, actual=82, latest=78, latest value=90, actual value=90, value=55, progress value=80
        Direction Choice 2: direction=94, desired direction=96, maximise minimise=90, better is=80, higher is better=75, trend wanted=75
        Unit Choice: unit=92, unit of measure=95, uom=92, measure=66, unit measure=94
        {CommonAliases.State}, objective status=97
        Active Choice: active=90, is active=94
        """,
        plan => plan.Has(nameof(Objective.Name)) && !plan.Has("Project") && plan.HasAny(nameof(Objective.WeightPercent), nameof(Objective.Target), nameof(Objective.Current), nameof(Objective.Owner), nameof(Objective.Id), nameof(Objective.Parent)),
        ObjectiveRows.Objective)
    { Needs = "a column with the objectives and one with their weight, target, owner or id" };

    public static TableShape ObjectiveLinks { get; } = new(
        RecordKind.ObjectiveLinks,
        "objective link alignment",
        $"""
        {CommonAliases.Project}
        Objective Text 2: objective=97, objective id=96, objective name=96, strategic objective=97, goal=88, objective code=94, objective ref=95, strategic goal=94, linked objective=96, goal name=88, pillar=65
        WeightPercent Percent 1: weight=92, contribution=92, contribution percent=97, contribution weight=96, weight percent=96, percent contribution=96, alignment percent=92, share=82, alignment weight=94, percent=72, weighting=88, contribution share=92
        State Choice 1: status=82, state=84, link status=97, alignment status=97, agreement=80, link state=96, agreed=70, alignment state=96, declared agreed evidenced=90
        """,
        plan => plan.Has("Project") && plan.Has("Objective"),
        ObjectiveRows.Link)
    { Needs = "a project and an objective" };

    public static TableShape PmoCosts { get; } = new(
        RecordKind.PmoCosts,
        "pmo",
        """
        Period Date: period=95, month=94, quarter=94, year=88, fiscal year=92, financial year=92, date=76, fiscal quarter=95, fy=85
        Start Date: period start=97, start=84, from=85, start date=92
        End Date: period end=97, end=84, to=75, end date=92, period ending=94, month end=85
        Cost Money 1: cost=88, amount=82, pmo cost=98, operating cost=94, total cost=90, actual=75, pmo operating cost=98, spend=80, actual cost=85, total=70, budget=55, value=60
        """,
        plan => plan.Periods.Length > 0 || (plan.HasAny("Period", "Start", "End") && plan.Has("Cost")),
        ObjectiveRows.PmoCost)
    { Needs = "either a period with “Cost”, or periods across", TakesPeriods = true };
}
