using PmoBot.Domain.Delivery.Rows;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Words;

namespace PmoBot.Domain.Delivery.Decisions;

/// <summary>Writes the figures of decisions and changes.</summary>
internal sealed class DecisionFigures(DeliverySource source, DateRange? period)
{
    private const int MostRows = 5;

    private FigureWriter Writer => source.Writer;

    public IEnumerable<Figure> Of(DecisionPicture decisions, ChangePicture changes)
    {
        var (table, change, register) = (Count(decisions, DecisionSource.Table), Count(decisions, DecisionSource.Change), Count(decisions, DecisionSource.Register));
        yield return FigureWriter.Figure("decisions.pending", $"Pending decisions", decisions.Pending.Length, "decisions", Writer.Quality(RecordKind.Decisions, !decisions.IsGiven), $"count of decisions and changes that wait, and of projects whose row asks for a decision",
            Writer.Table($"Decisions", $"{table}", RecordKind.Decisions, table),
            Writer.Table($"Changes that wait for approval", $"{change}", RecordKind.Changes, change),
            Writer.Column($"Decisions needed by the register", $"{register}", register, Portfolio.Field.DecisionsNeeded));
        yield return FigureWriter.Figure("decisions.overdue", $"Overdue decisions", decisions.IsGiven ? decisions.Overdue.Length : null, "decisions", Writer.Quality(RecordKind.Decisions, decisions.Pending.Any(d => d.NeededBy is null)), $"count of pending decisions whose date is before the table's date",
            [.. decisions.Overdue.Take(MostRows).Select(d => Writer.Cell($"{d.Title}", $"{d.OverdueDays!.Value:# day|# days}", RecordKind.Decisions, d.Place, nameof(Decision.NeededBy)))]);
        yield return FigureWriter.Figure("changes.open", $"Changes that nobody has approved", changes.IsGiven ? changes.Open.Length : null, "changes", Writer.Quality(RecordKind.Changes, false), $"count of changes that are neither approved nor rejected, of projects that are not closed",
            [.. changes.Open.Take(MostRows).Select(c => Writer.Cell($"{c.Change.Title}", $"open", RecordKind.Changes, c.Change.Place, nameof(ChangeRequest.Approval)))]);
        var growth = changes.Growth(period);
        foreach (var cost in growth.Costs)
        {
            yield return FigureWriter.Figure(new FigureKey(cost.Currency, growth.Costs.Length > 1).Of("changes.growth"), $"Cost that approved changes added", cost.Sum, cost.Currency, Writer.Quality(RecordKind.Changes, cost.Known < growth.Approved),
                $"Σ cost impact of the approved changes that give one", Writer.Table($"Approved changes with a cost", $"{cost.Known} of {growth.Approved}", RecordKind.Changes, growth.Approved, nameof(ChangeRequest.CostImpact)));
        }
    }

    private static int Count(DecisionPicture decisions, DecisionSource from) => decisions.Pending.Count(d => d.Source == from);
}
