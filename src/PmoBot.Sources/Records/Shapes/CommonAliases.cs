namespace PmoBot.Sources.Records.Shapes;

/// <summary>Columns that most tables have, under the names of the usual tools and of Microsoft's accelerator.</summary>
internal static class CommonAliases
{
    public const string Project =
        """
        Project Reference: project=95, project name=97, project id=98, project code=97, project ref=96, project reference=96, project number=96, project no=95, project #=95, project key=95, project title=95, pid=85, prj=80, related project=92, parent project=88, linked project=90, initiative=88, initiative name=92, initiative id=93, project value=80, scheme=70, scheme name=80, investment=60, project/programme=88, project or programme=88, project / program=88, project program=80, regarding=60, work item=50, project display name=85, affected project=88
        """;

    public const string Id =
        """
        Id Id: id=92, ref=88, reference=86, number=80, no=70, #=70, key=75, code=75, ref no=88, reference number=88, item id=85, item no=80, row id=70, log id=80, unique id=80, identifier=88, record id=70, log no=75, sl no=40, s/n=40, autonumber=70
        """;

    public const string Owner =
        """
        Owner Text: owner=95, assigned to=92, assignedto=92, assignedto value=90, assigned=85, assignee=90, responsible=90, responsible person=90, responsible party=85, accountable=75, lead=70, owner name=94, who=60, person responsible=90, contact=40, action owner=75, responsibility=80
        """;

    public const string Raised =
        """
        Raised Date: raised=92, date raised=97, raised date=97, raised on=97, created=72, created on=75, createdon=75, date created=78, created date=78, identified=85, date identified=94, identified on=92, identified date=94, logged=85, date logged=94, logged on=90, logged date=94, opened=85, date opened=92, open date=90, opened on=90, opened date=92, entry date=80, date entered=85, date=62, reported=70, date reported=88, reported on=85, date added=80, start date=45, submitted=60, date submitted=70
        """;

    public const string Due =
        """
        Due Date: due=92, due date=96, duedate=96, date due=94, target date=85, target=55, deadline=88, needed by=85, required by=82, by when=85, target resolution date=90, target completion=80, target completion date=85, target close date=85, target closure date=85, planned completion date=75, planned due=70, planned finish=65, resolve by=85, expected date=70, expected closure=75, next review=50, review date=45, finish=60, finish date=60, end date=55, when=50, complete by=85
        """;

    public const string State =
        """
        State Choice: status=90, state=93, current status=88, workflow status=75, open closed=85, status reason=70, statuscode=55, statecode=50, stage=45, progress=40, resolution status=80, state display=85
        """;

    public const string Closed =
        """
        Closed Date: closed=85, date closed=96, closed date=96, closed on=95, closure date=95, date closure=93, close date=94, resolved=82, date resolved=94, resolved date=94, resolved on=94, resolution date=90, actual resolution date=95, completed on=80, date completed=80, completed date=80, completion date=75, actual completion date=82, actual close date=94, actual closure date=94, done date=80, actual finish=70, actual end date=72
        """;

    public const string PriorityOf =
        """
        Priority Choice 1: priority=95, severity=86, urgency=72, criticality=80, importance=70, priority level=94, severity level=84, impact=50, level=50, escalation level=40
        """;

    public const string Category =
        """
        Category Text: category=93, type=75, area=55, class=60, classification=70, theme=50, kind=60, workstream=40, component=45, sub category=30
        """;

    /// <summary>What the row is called, when no column has the table's own word for it.</summary>
    public const string PlainTitles = "title=86, name=78, subject=84, summary=66, description=72, item=62, item description=78, headline=80, details=55, short description=82, topic=70, item name=78, item title=80, detail=50, text=40, event=60, statement=70";
}
