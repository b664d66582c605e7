using PmoBot.Domain.Delivery.Costs;
using PmoBot.Domain.Delivery.Decisions;
using PmoBot.Domain.Delivery.Earned;
using PmoBot.Domain.Delivery.Issues;
using PmoBot.Domain.Delivery.Quality;
using PmoBot.Domain.Delivery.Risks;
using PmoBot.Domain.Delivery.Schedules;
using PmoBot.Domain.Delivery.Staffing;
using PmoBot.Domain.Delivery.Trust;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Value.Alignment;
using PmoBot.Domain.Value.Benefits;
using PmoBot.Domain.Value.Returns;

namespace PmoBot.Domain.Delivery;

/// <summary>All figures of a scope, written when somebody asks; the part before the first dot of a key says which shelf writes it.</summary>
internal sealed class ScopeFigures(ScopeDelivery scope, DeliverySource source, DateRange? period)
{
    public IEnumerable<Figure> All() => new[] { "evm", "schedule", "cost", "quality", "resources", "risk", "issues", "decisions", "trust", "benefits", "value", "alignment" }.SelectMany(Of);

    /// <summary>The figures of one shelf; "milestones" and "year" are with "schedule", "priority" with "resources", "changes" with "decisions".</summary>
    public IEnumerable<Figure> Of(string shelf) => shelf switch
    {
        "evm" => new EarnedFigures(source).Of(scope.EarnedValue),
        "schedule" or "milestones" or "year" => new ScheduleFigures(source, period).Of(scope),
        "cost" => new CostFigures(source, period).Of(scope.Cost),
        "quality" => new QualityFigures(source).Of(scope.Quality),
        "resources" or "priority" => new StaffingFigures(source, period).Of(scope.Resources, scope.Priority),
        "risk" => new RiskFigures(source).Of(scope.Risks),
        "issues" => new IssueFigures(source, period).Of(scope.Issues),
        "decisions" or "changes" => new DecisionFigures(source, period).Of(scope.Decisions, scope.Changes),
        "trust" => new TrustFigures(source).Of(scope.Trust),
        "benefits" => new BenefitFigures(source).Of(scope.Benefits),
        "value" => new ReturnFigures(source).Of(scope.Returns).Concat(new ReturnFigures(source).Of(scope.PmoReturn(period))),
        "alignment" => new AlignmentFigures(source).Of(scope.Alignment),
        _ => [],
    };
}
