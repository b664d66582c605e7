using System.Collections.Immutable;
using PmoBot.Domain.Delivery.Costs;
using PmoBot.Domain.Delivery.Earned;
using PmoBot.Domain.Delivery.Schedules;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Value.Alignment;
using PmoBot.Domain.Value.Benefits;
using PmoBot.Domain.Value.Returns;

namespace PmoBot.Domain.Delivery;

/// <summary>Delivery and value of one project. Light: it is made when it is asked for, from what was computed when the snapshot became the current one.</summary>
public sealed class ProjectDelivery
{
    private readonly DeliveryReading reading;
    private readonly int place;
    private ScopeDelivery? scope;

    internal ProjectDelivery(DeliveryReading reading, int place) => (this.reading, this.place) = (reading, place);

    public ProjectReading Reading => reading.Portfolio.Projects[place];
    public Project Project => Reading.Project;
    /// <summary>Null without a budget.</summary>
    public EarnedValue? EarnedValue => reading.Source.Earned[place];
    public ProjectPlan Plan => reading.Source.Plans[place];
    /// <summary>Null without any usable cost.</summary>
    public ProjectCost? Cost => reading.Source.CostOf(place);
    /// <summary>Null without a usable cost.</summary>
    public ProjectReturn? Return => reading.Source.ReturnOf(place);
    public ImmutableArray<BenefitReading> Benefits => [.. reading.Source.Benefits.Of(place)];
    /// <summary>Its objectives with weight and state.</summary>
    public ImmutableArray<(Value.Objective Objective, ProjectLink Link)> Objectives =>
        [.. reading.Source.Alignment.Of(place).Select(l => (reading.Source.Alignment.Objectives[l.Objective], l))];
    /// <summary>Milestones, risks, issues, decisions, people … of this project alone, in the same shapes as of the portfolio.</summary>
    public ScopeDelivery Scope => scope ??= new(reading, ScopeMembers.Of([place]));
    public ImmutableArray<DataGap> Gaps => Scope.Gaps;

    /// <summary>The last nine statuses, oldest first: snapshots of the register, and entries of the status history for other days. Never changed by a later import.</summary>
    public ImmutableArray<StatusSnapshot> Statuses => StatusTrail.Of(Reading.Snapshots, reading.Source.Rows.StatusHistory.Of(place), Project);

    /// <summary>Figures of earned value ("project.evm.cpi"), earned schedule ("project.es.spi") and return ("project.roi.cash"), with formula, inputs and quality.</summary>
    public ImmutableArray<Figure> Figures =>
    [
        .. EarnedValue is { } value ? new EarnedFigures(reading.Source).Of(Reading, value) : [],
        .. Return is { } returned ? new ReturnFigures(reading.Source).Of(returned) : [],
    ];

    /// <summary>The figure with this key, or null.</summary>
    public Figure? FigureOf(string key) => Figures.FirstOrDefault(f => f.Key == key);
}
