using System.Collections.Immutable;

namespace PmoBot.Domain.Portfolio;

/// <summary>A value as it was first known, and where: the row and the snapshot.</summary>
internal readonly record struct First<T>(T? Value, SnapshotPlace? Place, int Row)
{
    public bool IsKnown => Place is not null;

    /// <summary>Keeps what is there; takes the value only when there was none.</summary>
    public First<T> Or(T? value, SnapshotPlace place, int row) => IsKnown || value is null ? this : new(value, place, row);
}

/// <summary>
/// What one project promised first. Read oldest snapshot first: the register's own baseline as it was first seen, and, for
/// registers without baseline columns, the forecast of the first snapshot that gave one. Later moves are counted, never followed.
/// </summary>
internal sealed class OriginalPlan
{
    private First<PlanDate?> baselineStart;
    private First<PlanDate?> ownStart;
    private First<PlanDate?> baselineFinish;
    private First<PlanDate?> ownFinish;
    private PlanDate? lastBaselineFinish;
    private Amount? lastBudget;
    private List<BaselineVersion>? versions;

    public First<Amount> Budget { get; private set; }
    public First<Amount> WholeLifeCost { get; private set; }
    public First<Amount> Benefit { get; private set; }
    /// <summary>How often the register's baseline finish was moved.</summary>
    public int FinishMoves { get; private set; }
    /// <summary>How often the register's approved budget was changed.</summary>
    public int BudgetMoves { get; private set; }
    /// <summary>How many snapshots moved the baseline finish, the budget or both.</summary>
    public int Rebaselines { get; private set; }

    public First<PlanDate?> Start => baselineStart.IsKnown ? baselineStart : ownStart;
    public First<PlanDate?> Finish => baselineFinish.IsKnown ? baselineFinish : ownFinish;
    public bool HasBaselineStart => baselineStart.IsKnown;
    /// <summary>True when the register has no baseline finish and the first forecast stands in.</summary>
    public bool FinishIsOwn => !baselineFinish.IsKnown && ownFinish.IsKnown;

    /// <summary>Reads one snapshot's row. Must be called oldest first.</summary>
    public void Absorb(Project project, SnapshotPlace place)
    {
        var row = project.Row;
        baselineStart = baselineStart.Or(project.BaselineStart, place, row);
        ownStart = ownStart.Or(project.Start, place, row);
        baselineFinish = baselineFinish.Or(project.BaselineFinish, place, row);
        ownFinish = ownFinish.Or(project.ForecastFinish, place, row);
        Budget = Budget.Or(Money.Usable(project.Budget), place, row);
        WholeLifeCost = WholeLifeCost.Or(Money.Usable(project.WholeLifeCost), place, row);
        Benefit = Benefit.Or(Money.Usable(project.BenefitPlanned), place, row);
        CountMoves(project, place);
    }

    /// <summary>All versions of the baseline, the original first; empty while there is none.</summary>
    public ImmutableArray<BaselineVersion> Versions => versions is null ? First() is { } first ? [first] : [] : [.. versions];

    private BaselineVersion? First()
    {
        var place = Finish.Place ?? Budget.Place;
        return place is null ? null : new(1, place.AsOf, Start.Value, Finish.Value, Budget.Value, null, FinishIsOwn);
    }

    private void CountMoves(Project project, SnapshotPlace place)
    {
        var finishMoved = lastBaselineFinish is { } before && project.BaselineFinish is { } after && Slip.Between(before, after).Days != 0;
        var budgetMoved = Money.Usable(project.Budget) is { } budget && lastBudget is not null
            && budget.Currency == lastBudget.Currency && budget.Value != lastBudget.Value;
        if (finishMoved) FinishMoves++;
        if (budgetMoved) BudgetMoves++;
        if (finishMoved || budgetMoved) AddVersion(project, place, finishMoved);
        lastBaselineFinish = project.BaselineFinish ?? lastBaselineFinish;
        lastBudget = Money.Usable(project.Budget) ?? lastBudget;
    }

    private void AddVersion(Project project, SnapshotPlace place, bool finishMoved)
    {
        Rebaselines++;
        versions ??= [First()!];
        var moved = finishMoved ? Slip.Between(lastBaselineFinish!.Value, project.BaselineFinish!.Value) : (Slip?)null;
        versions.Add(new(versions.Count + 1, place.AsOf, project.BaselineStart ?? Start.Value, project.BaselineFinish ?? lastBaselineFinish, Money.Usable(project.Budget) ?? lastBudget, moved, false));
    }
}
