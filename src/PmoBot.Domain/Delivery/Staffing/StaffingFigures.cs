using System.Collections.Immutable;
using PmoBot.Domain.Delivery.Rows;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Words;

namespace PmoBot.Domain.Delivery.Staffing;

/// <summary>Writes the figures of people's time and of priorities.</summary>
internal sealed class StaffingFigures(DeliverySource source, DateRange? period)
{
    private const int MostRows = 5;

    private FigureWriter Writer => source.Writer;

    public IEnumerable<Figure> Of(ResourcePicture resources, PriorityPicture priority)
    {
        var range = period ?? new DateRange(resources.CurrentMonth, DateOnly.MaxValue);
        var (used, projected) = (resources.Utilisation(range), resources.Projected(range));
        yield return FigureWriter.Figure("resources.utilisation", $"Utilisation", used.Percent, "percent", Quality(used), $"allocated hours ÷ capacity hours × 100, over the roles and months whose capacity is known", Hours(used));
        yield return FigureWriter.Figure("resources.projected", $"Projected utilisation", projected.Percent, "percent", Quality(projected), $"(allocated + unfilled hours) ÷ capacity hours × 100, over the roles and months whose capacity is known", Hours(projected));
        var over = resources.Over(range);
        yield return FigureWriter.Figure("resources.over", $"Roles and months beyond their capacity", resources is { HasCapacity: true, HasAllocations: true } ? over.Length : null, "months", Quality(projected), $"count of months of a role with more demand than capacity; a full-time person works {source.Rules.HoursPerFteMonth} hours a month",
            [.. over.Take(MostRows).Select(Gap)]);
        var unfilled = resources.Unfilled;
        yield return FigureWriter.Figure("resources.unfilled", $"Hours asked for and not filled", resources.HasAllocations ? unfilled.Sum(u => u.Hours) : null, "hours", Writer.Quality(RecordKind.Allocations, false), $"Σ hours that nobody has confirmed, from the current month on",
            [.. unfilled.Take(MostRows).Select(u => Writer.Table(u.Project is { } project ? (Message)$"{u.Role}, {project.Project.Name}" : $"{u.Role}", $"{u.Hours}", RecordKind.Allocations, 1, nameof(Allocation.IsConfirmed)))]);
        yield return FigureWriter.Figure("priority.effort", $"Share of effort on top priorities", priority.EffortOnTop.Percent, "percent", Writer.Quality(RecordKind.Allocations, priority.Unranked > 0 || priority.EffortOnTop.Known < priority.EffortOnTop.Of),
            $"planned hours of the first {new Percent(source.Rules.TopPriorityPercent)} of the ranked projects ÷ planned hours of all ranked projects × 100, from the current month on",
            Writer.Table($"Ranked projects with hours", $"{priority.EffortOnTop.Known} of {priority.EffortOnTop.Of}", RecordKind.Allocations, priority.EffortOnTop.Known, nameof(Allocation.PlannedHours)),
            FigureWriter.Input($"Hours on top priorities", $"{priority.EffortOnTop.Part}", $"the planned hours of each project"),
            FigureWriter.Input($"Hours of all ranked projects", $"{priority.EffortOnTop.Whole}", $"the planned hours of each project"));
    }

    private FigureQuality Quality(Ratio ratio) => Writer.Quality(RecordKind.Capacity, ratio.Known < ratio.Of);

    private ImmutableArray<FigureInput> Hours(Ratio ratio) =>
    [
        Writer.Table($"Demand", $"{ratio.Part:# hour|# hours}", RecordKind.Allocations, source.Rows.Allocations.Count, nameof(Allocation.PlannedHours)),
        Writer.Table($"Capacity", $"{ratio.Whole:# hour|# hours}", RecordKind.Capacity, source.Rows.Current.Capacity.Length, nameof(RoleCapacity.Hours)),
        FigureWriter.Input($"Roles and months with a capacity", $"{ratio.Known} of {ratio.Of}", $"the others are not counted"),
    ];

    private FigureInput Gap(RoleMonth month) => Writer.Table(
        $"{month.Role}, {new Portfolio.PlanDate(month.Month, Portfolio.DatePrecision.Month)}", $"{decimal.Round(month.GapFte ?? 0, 2)} full-time people are lacking", RecordKind.Capacity, 1, nameof(RoleCapacity.Hours));
}
