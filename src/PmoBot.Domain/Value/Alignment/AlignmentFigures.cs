using System.Collections.Immutable;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Delivery.Rows;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Words;

namespace PmoBot.Domain.Value.Alignment;

/// <summary>Writes the figures of strategic alignment.</summary>
internal sealed class AlignmentFigures(DeliverySource source)
{
    private const int MostRows = 5;

    private FigureWriter Writer => source.Writer;

    public IEnumerable<Figure> Of(AlignmentPicture alignment)
    {
        foreach (var orphans in alignment.Orphans)
        {
            var key = new FigureKey(orphans.Currency, alignment.Orphans.Length > 1);
            var quality = orphans.Known < orphans.Of ? FigureQuality.Partial : FigureQuality.Complete;
            yield return FigureWriter.Figure(key.Of("alignment.orphan"), $"Spend without an agreed objective", orphans.NotAgreedPercent, "percent", quality, $"Σ budget of active projects without an agreed link ÷ Σ budget × 100",
                Inputs(alignment, orphans, orphans.NotAgreed, alignment.NotLinked.AddRange(alignment.NotAgreed)));
            yield return FigureWriter.Figure(key.Of("alignment.notLinked"), $"Spend without any objective", orphans.NotLinkedPercent, "percent", quality, $"Σ budget of active projects without any link ÷ Σ budget × 100",
                Inputs(alignment, orphans, orphans.NotLinked, alignment.NotLinked));
        }

        yield return FigureWriter.Figure("alignment.unserved", $"Objectives that no active project serves", alignment is { HasObjectives: true, HasLinks: true } ? alignment.Unserved.Length : null, "objectives", Writer.Quality(RecordKind.Objectives, false), $"count of active objectives without an active project",
            [.. alignment.Unserved.Take(MostRows).Select(o => Writer.Cell($"{o.Objective.Name}", $"no active project", RecordKind.Objectives, o.Objective.Place, nameof(Objective.Name)))]);
        foreach (var (currency, score) in alignment.Scores)
        {
            yield return FigureWriter.Figure(new FigureKey(currency, alignment.Scores.Length > 1).Of("alignment.score"), $"Portfolio alignment score", score.Value, "points", score.Known < score.Of ? FigureQuality.Partial : FigureQuality.Complete,
                $"Σ(budget × priority score) ÷ Σ budget, over the active projects that have both", Writer.Column($"Projects with budget and score", $"{score.Known} of {score.Of}", score.Known, Portfolio.Field.PriorityScore));
        }
    }

    /// <summary>Share, gap and achievement of one objective.</summary>
    public IEnumerable<Figure> Of(ObjectiveReading objective)
    {
        foreach (var funding in objective.Funding)
        {
            var key = new FigureKey(funding.Currency, objective.Funding.Length > 1);
            yield return FigureWriter.Figure(key.Of("objective.share"), $"Share of funding", funding.SharePercent, "percent", Weights(objective), $"Σ(budget × weight of the link) ÷ Σ budget of all active projects × 100",
                Writer.Table($"Linked active projects", $"{objective.Projects.Length}", RecordKind.ObjectiveLinks, objective.Projects.Length), FigureWriter.Input($"Funding", $"{new ExactMoney(funding.Budget, funding.Currency)}", $"the budgets of the linked projects"));
            yield return FigureWriter.Figure(key.Of("objective.gap"), $"Alignment gap", funding.GapPoints, "points", Weights(objective), $"share of funding − strategic weight, in percentage points",
                Writer.Cell($"Strategic weight", objective.Objective.WeightPercent is { } weight ? (Message)$"{new Percent(weight)}" : $"not known", RecordKind.Objectives, objective.Objective.Place, nameof(Objective.WeightPercent)));
        }

        yield return FigureWriter.Figure("objective.achievement", $"Achievement", objective.AchievementPercent, "percent", Writer.Quality(RecordKind.Objectives, false), $"(current − start) ÷ (target − start) × 100",
            Writer.Cell($"Start, target, current", $"{objective.Objective.StartValue}, {objective.Objective.Target}, {objective.Objective.Current}", RecordKind.Objectives, objective.Objective.Place, nameof(Objective.Current)));
    }

    private FigureQuality Weights(ObjectiveReading objective) => Writer.Quality(RecordKind.ObjectiveLinks, !objective.IsInTable);

    private ImmutableArray<FigureInput> Inputs(AlignmentPicture alignment, OrphanSpend orphans, decimal without, ImmutableArray<Portfolio.ProjectReading> projects) =>
    [
        Writer.Column($"Without", $"{new ExactMoney(without, orphans.Currency)}", orphans.Known, alignment.Money),
        Writer.Column($"All", $"{new ExactMoney(orphans.Budget, orphans.Currency)}", orphans.Known, alignment.Money),
        .. projects.Take(MostRows).Select(p => Writer.Cell($"{p.Project.Name}", $"no agreed objective", p.Project, Portfolio.Field.Objective)),
    ];
}
