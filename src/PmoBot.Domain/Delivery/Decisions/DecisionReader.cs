using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Delivery.Decisions;

/// <summary>Finds what waits for a decision in the tables and in the register.</summary>
internal sealed class DecisionReader(DateOnly decisionsAsOf, DateOnly changesAsOf, string registerFile)
{
    /// <summary>Words that people write where no decision is needed.</summary>
    private static readonly HashSet<string> Nothing = new(FoldedText.Names)
    {
        "", "none", "no", "nil", "na", "nothing", "no decision", "no decisions", "no decision needed", "no decisions needed", "none required", "not required", "none at present",
        "tbc", "tbd", "keine", "kein", "nein", "entfällt", "keine entscheidung", "aucune", "aucun", "non", "néant", "sans objet", "ninguna", "ninguno", "nada", "0",
    };

    private readonly List<PendingDecision> pending = [];
    private int inClosed;

    public void Add(ProjectReading? project, ReadOnlySpan<Decision> decisions, ReadOnlySpan<ChangeRequest> changes)
    {
        var isClosed = project?.Project.IsClosed == true;
        foreach (var decision in decisions)
        {
            if (decision.IsDecided || decision.Decided is not null) continue;
            if (isClosed) inClosed++;
            else pending.Add(Of(decision, project));
        }

        foreach (var change in changes)
        {
            if (change.Approval != Approval.Requested || change.Decided is not null) continue;
            if (isClosed) inClosed++;
            else pending.Add(Of(change, project));
        }

        if (project is not null && !isClosed && Needed(project.Project) is { } text)
        {
            pending.Add(new(DecisionSource.Register, text, project, null, null, null, null, null, new(registerFile, project.Project.Sheet, project.Project.Row)));
        }
    }

    public DecisionPicture Picture(bool isGiven) => new(pending) { IsGiven = isGiven, AsOf = decisionsAsOf, OpenInClosedProjects = inClosed };

    private PendingDecision Of(Decision decision, ProjectReading? project) => new(
        DecisionSource.Table, decision.Title, project, decision.Decider, Days(decision.Raised, decisionsAsOf), decision.NeededBy, Overdue(decision.NeededBy, decisionsAsOf),
        decision.Consequence, decision.Place);

    private PendingDecision Of(ChangeRequest change, ProjectReading? project) =>
        new(DecisionSource.Change, change.Title, project, change.Decider, Days(change.Requested, changesAsOf), null, null, null, change.Place);

    private static string? Needed(Project project) => project.DecisionsNeeded is { } text && !Nothing.Contains(text) ? text : null;

    private static int? Days(PlanDate? since, DateOnly asOf) => since is { } date && date.Date <= asOf ? asOf.DayNumber - date.Date.DayNumber : null;

    private static int? Overdue(PlanDate? neededBy, DateOnly asOf) => neededBy is { } date && date.Date < asOf ? asOf.DayNumber - date.Date.DayNumber : null;
}
