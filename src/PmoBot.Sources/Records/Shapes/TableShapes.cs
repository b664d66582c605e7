using PmoBot.Domain.Delivery;

namespace PmoBot.Sources.Records.Shapes;

/// <summary>Every table that is known, and what a list of several is made of.</summary>
internal static class TableShapes
{
    public static TableShape[] All { get; } =
    [
        .. RaidShapes.All, PlanShapes.Milestones, PlanShapes.StatusHistory, PlanShapes.PlannedValues, PlanShapes.Quality,
        ResourceShapes.Capacity, ResourceShapes.Allocations, ResourceShapes.Both,
        ValueShapes.Benefits, ValueShapes.BenefitPeriods, ValueShapes.Attributions, ValueShapes.Objectives, ValueShapes.ObjectiveLinks, ValueShapes.PmoCosts,
    ];

    /// <summary>A kind in words: "risks", "benefit periods".</summary>
    public static string Words(RecordKind kind) => kind switch
    {
        RecordKind.BenefitPeriods => "benefit periods",
        RecordKind.ObjectiveLinks => "links to objectives",
        RecordKind.StatusHistory => "status reports",
        RecordKind.PlannedValues => "planned values",
        RecordKind.Quality => "scope and quality",
        RecordKind.PmoCosts => "costs of the PMO",
        RecordKind.Capacity => "capacity",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
