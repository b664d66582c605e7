using PmoBot.Domain.Delivery;
using PmoBot.Sources.Records.Rows;

namespace PmoBot.Sources.Records.Shapes;

/// <summary>Risks, issues, changes, decisions and actions: in tables of their own or in one list.</summary>
internal static class RaidShapes
{
    public static TableShape Risks { get; } = new(
        RecordKind.Risks,
        "risk raid threat",
        $"""
        {CommonAliases.Project}
        {CommonAliases.Id}, risk id=98, risk no=95, risk number=95, risk ref=97, risk #=95, risk code=95, projectriskid=60
        Title Title 4: risk=96, risk title=99, risk name=97, risk description=88, risk event=92, risk statement=90, risk summary=92, threat=85, {CommonAliases.PlainTitles}
        {CommonAliases.Category}, risk category=96, risk type=90
        Probability Probability 2: probability=96, likelihood=96, p=80, prob=90, l=55, chance=80, probability percent=96, likelihood percent=95, probability occurrence=94, likelihood score=94, probability score=94, probability rating=94, likelihood rating=94, current likelihood=92, current probability=92, inherent likelihood=70, inherent probability=70, residual likelihood=45, residual probability=45, gross likelihood=70
        ImpactScore Level 2: impact=94, i=78, severity=86, consequence=84, impact score=97, impact rating=97, impact level=96, severity score=90, current impact=92, inherent impact=70, residual impact=45, gross impact=70, overall impact=85, s=45
        Score Number 2: score=88, risk score=97, risk rating=84, rating=76, p x i=90, pxi=90, risk exposure=60, overall score=85, current score=88, risk factor=70, exposure=50, total score=80, severity rating=50, risk value=50
        InherentScore Number 2: inherent score=97, inherent risk score=98, gross score=92, inherent rating=88, initial score=80, original score=80, score before=88, unmitigated score=88, pre mitigation score=92, gross risk score=94
        ResidualScore Number 2: residual score=97, residual risk score=98, net score=90, residual rating=88, score after=88, mitigated score=88, post mitigation score=92, target score=60, net risk score=92
        Cost Money 1: cost=88, cost impact=95, financial impact=94, impact cost=94, risk cost=94, potential cost=92, cost if occurs=95, cost risk=85, value at risk=85, impact value=85, estimated cost=82, impact=70, monetary impact=94, budget impact=85, cost of impact=90, potential loss=88, financial exposure=60, estimated impact=70, max loss=70, maximum loss=70
        InherentExposure Money 2: inherent exposure=98, gross exposure=94, exposure before=92, inherent risk value=90, unmitigated exposure=92, pre mitigation exposure=94, inherent cost exposure=95, inherent expected loss=95, initial exposure=85
        ResidualExposure Money 2: residual exposure=98, net exposure=94, exposure after=92, residual risk value=90, mitigated exposure=92, post mitigation exposure=94, cost exposure=82, residual cost exposure=96, expected loss=84, expected monetary value=84, emv=80, current exposure=85, costexposure=82, residual expected loss=95
        Response Narrative 1: response=92, mitigation=95, mitigation plan=96, mitigation action=94, mitigation actions=94, mitigating action=92, mitigations=92, treatment=84, risk response=96, risk treatment=88, response plan=92, countermeasure=88, countermeasures=88, action=60, actions=60, action plan=70, control=60, controls=60, response strategy=70, mitigation strategy=85, mitigationplan=96, planned response=88, action taken=55, risk mitigation=95, next step=50, resolution=45, response outcome=88, mitigation resolution=88, response resolution=85, mitigation response=92, action mitigation=85, action response=75
        Contingency Narrative 1: contingency=90, contingency plan=97, contingencyplan=97, fallback=85, fallback plan=90, plan b=80
        {CommonAliases.Owner}, risk owner=97
        {CommonAliases.Raised}
        {CommonAliases.Due}, proximity=70, mitigation due=92, response due=90, mitigation date=80, target mitigation date=85
        {CommonAliases.Closed}
        {CommonAliases.State}, risk status=97, risk state=95
        """,
        plan => plan.HasAny(nameof(Risk.Title), nameof(Risk.Id)),
        RaidRows.Risk)
    { Needs = "a column with the risks (“Risk”, “Title” or “Description”)" };

    public static TableShape Issues { get; } = new(
        RecordKind.Issues,
        "issue raid problem",
        $"""
        {CommonAliases.Project}
        {CommonAliases.Id}, issue id=98, issue no=95, issue number=95, issue ref=97, issue #=95, projectissueid=60
        Title Title 4: issue=96, issue title=99, issue name=97, issue description=88, issue statement=90, issue summary=92, problem=86, {CommonAliases.PlainTitles}
        {CommonAliases.Category}, issue category=96, issue type=90, issuecategory=95
        {CommonAliases.PriorityOf}, issue priority=97, issue severity=90
        Opened {CommonAliases.Raised[7..]}
        {CommonAliases.Closed}
        {CommonAliases.Due}, issue due=90
        {CommonAliases.Owner}, issue owner=97
        {CommonAliases.State}, issue status=97, issue state=95
        Resolution Narrative 2: resolution=94, resolution plan=92, resolution description=92, action=66, actions=66, response=72, outcome=60, corrective action=80, fix=60, action taken=75, actions taken=75, action plan=75, next step=55, next steps=55, resolution notes=88, resolution comment=85, mitigation=55, solution=80, workaround=60, response outcome=88, mitigation resolution=88, response resolution=88, action resolution=85
        FromRisk Id 1: from risk=95, risk id=90, related risk=92, originating risk=95, source risk=94, risk ref=90, linked risk=92, was risk=90, risk=60, parent risk=88, risk no=85
        Reopened Number 1: reopened=92, times reopened=96, reopen count=96, reopenings=90, reopened count=95
        """,
        plan => plan.HasAny(nameof(Issue.Title), nameof(Issue.Id)),
        RaidRows.Issue)
    { Needs = "a column with the issues (“Issue”, “Title” or “Description”)" };

    public static TableShape Changes { get; } = new(
        RecordKind.Changes,
        "change request cr raid rfc",
        $"""
        {CommonAliases.Project}
        {CommonAliases.Id}, change id=98, cr id=98, cr no=96, cr number=96, cr #=96, change no=95, change number=95, change ref=97, change request id=98, change request no=96, change request number=96, rfc=80, rfc number=92, projectchangeid=60, cr=80
        Title Title 4: change=94, change title=99, change name=97, change request=96, change request title=99, change description=88, change summary=92, description change=88, requested change=90, {CommonAliases.PlainTitles}
        Type Choice 1: type=85, change type=97, changetype=97, category=82, change category=94, impact area=70, class=55, affects=60, type of change=95
        Approval Choice 2: approval=96, approval status=97, approval state=97, status=82, state=78, decision=84, change status=92, outcome=72, decision status=88, ccb decision=92, board decision=90
        {CommonAliases.PriorityOf}, change priority=96
        CostImpact Money 2: cost impact=97, budget impact=94, financial impact=92, change cost=92, cost change=92, cost=82, change value=82, value=55, amount=72, impact cost=94, impact=45, costimpact=97, cost of change=94, additional cost=88, budget change=88, estimated cost=80
        ScheduleImpactDays Number 2: schedule impact=95, time impact=94, schedule impact days=97, impact days=90, days impact=92, delay days=85, delay=75, duration change=85, schedule change=85, time change=80, impact schedule=92, days=50, timeline impact=92, schedule days=85
        ScopeItems Number 1: scope items=95, items added=90, scope change items=92, scope added=85, scope impact=70, scope impact items=92, scope change=60
        Requested {CommonAliases.Raised[7..]}, requested=88, requested date=97, date requested=97, requested on=95, request date=94, submission date=85
        Decided Date 1: decided=85, decision date=97, date decided=96, decided on=95, approved on=92, approval date=94, date approved=94, approved date=94, date decision=94, approved=60, closed date=55, date closed=55
        Decider Text 1: decider=95, decided by=90, approver=94, approved by=90, decision maker=95, decision authority=90, authority=80, approval authority=92, decided=60, approved=55, change board=70, sponsor=50, change authority=90
        """,
        plan => plan.HasAny(nameof(ChangeRequest.Title), nameof(ChangeRequest.Id)),
        RaidRows.Change)
    { Needs = "a column with the changes (“Change”, “Title” or “Description”)" };

    public static TableShape Decisions { get; } = new(
        RecordKind.Decisions,
        "decision raid",
        $"""
        {CommonAliases.Project}
        {CommonAliases.Id}, decision id=98, decision no=95, decision number=95, decision ref=97, decision #=95
        Title Title 4: decision=95, decision needed=94, decision required=94, decision title=99, decision description=90, decision name=96, decision summary=92, question=80, decision to be made=95, ask=60, {CommonAliases.PlainTitles}
        Decider Text 2: decider=97, decision maker=98, decided by=92, decided=70, approver=88, owner=80, decision owner=95, forum=72, board=66, decision forum=90, decision body=92, authority=80, approved by=80, responsible=72, assigned to=75, assignedto=75, accountable=75, to be decided by=88, escalated to=70, governance forum=85, decision authority=92, made by=80
        {CommonAliases.Raised}, requested=70
        NeededBy Date 2: needed=90, needed by=97, required=88, required by=96, due=88, due date=92, date due=90, decision due=95, decision due date=97, deadline=92, target date=82, decision needed by=98, decision required by=98, by when=88, latest date=75, decide by=95, when=50
        Decided Date 2: decided=86, date decided=97, decision date=88, decided on=96, date decision=86, made on=90, date made=90, decision made on=95, decision taken on=95, approved on=82, closed date=70, date closed=70, date taken=85, resolved on=70, closed on=70, completed on=70
        {CommonAliases.State}, decision status=97, outcome=60
        Consequence Narrative 1: consequence=94, impact=76, impact of delay=95, cost of delay=92, consequence of delay=96, if not decided=90, impact if not made=92, consequence of no decision=95, implication=80, implications=80, what it blocks=85, blocks=75, impact delay=95, impact if delayed=95, impact if late=94, if delayed=90, impact if not decided=95, risk if not decided=88, why it matters=75
        """,
        plan => plan.HasAny(nameof(Decision.Title), nameof(Decision.Id)),
        RaidRows.Decision)
    { Needs = "a column with the decisions (“Decision”, “Title” or “Description”)" };

    public static TableShape Actions { get; } = new(
        RecordKind.Actions,
        "action raid",
        $"""
        {CommonAliases.Project}
        {CommonAliases.Id}, action id=98, action no=95, action number=95, action ref=97, action #=95
        Title Title 4: action=95, action title=99, action item=97, action description=92, action name=96, action required=90, to do=80, task=60, next action=80, {CommonAliases.PlainTitles}
        {CommonAliases.Owner}
        {CommonAliases.Raised}
        {CommonAliases.Due}, action due=90
        {CommonAliases.Closed}
        {CommonAliases.State}, action status=97, done=60, complete=60, completed=60
        """,
        plan => plan.HasAny(nameof(ActionItem.Title), nameof(ActionItem.Id)),
        RaidRows.Action)
    { Needs = "a column with the actions (“Action”, “Title” or “Description”)" };

    public static TableShape[] All { get; } = [Risks, Issues, Changes, Decisions, Actions];
}
