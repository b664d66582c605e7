using System.Collections.Immutable;

namespace PmoBot.Domain.Delivery;

/// <summary>
/// The tables beside one register, as answers need them: of each kind the current set and the one before. Immutable; a kind that was never
/// imported has no set, which is "not known" and not "none".
/// </summary>
/// <param name="Sets">Sets of one source, oldest first within a kind: by as-of date, then by import.</param>
public sealed record DeliveryHistory(ImmutableArray<RecordSet> Sets)
{
    public static DeliveryHistory Empty { get; } = new([]);

    /// <summary>The newest set of a kind; null when the PMO has never given that table.</summary>
    public RecordSet? Current(RecordKind kind) => Sets.LastOrDefault(s => s.Kind == kind);

    /// <summary>
    /// The newest set of a kind with an earlier as-of date than <see cref="Current"/>; null when there is none. A set that was corrected on
    /// its own date is not what came before it.
    /// </summary>
    public RecordSet? Previous(RecordKind kind) => Current(kind) is { } current ? Sets.LastOrDefault(s => s.Kind == kind && s.AsOf < current.AsOf) : null;

    /// <summary>The current rows of every kind, together.</summary>
    public PortfolioRecords Rows => Together(Current);

    /// <summary>The rows before, of every kind that has a previous set, together.</summary>
    public PortfolioRecords PreviousRows => Together(Previous);

    private static PortfolioRecords Together(Func<RecordKind, RecordSet?> choose) => new()
    {
        Milestones = Of(choose, RecordKind.Milestones, r => r.Milestones),
        Risks = Of(choose, RecordKind.Risks, r => r.Risks),
        Issues = Of(choose, RecordKind.Issues, r => r.Issues),
        Changes = Of(choose, RecordKind.Changes, r => r.Changes),
        Decisions = Of(choose, RecordKind.Decisions, r => r.Decisions),
        Actions = Of(choose, RecordKind.Actions, r => r.Actions),
        Capacity = Of(choose, RecordKind.Capacity, r => r.Capacity),
        Allocations = Of(choose, RecordKind.Allocations, r => r.Allocations),
        Benefits = Of(choose, RecordKind.Benefits, r => r.Benefits),
        BenefitPeriods = Of(choose, RecordKind.BenefitPeriods, r => r.BenefitPeriods),
        Attributions = Of(choose, RecordKind.Attributions, r => r.Attributions),
        Objectives = Of(choose, RecordKind.Objectives, r => r.Objectives),
        ObjectiveLinks = Of(choose, RecordKind.ObjectiveLinks, r => r.ObjectiveLinks),
        StatusHistory = Of(choose, RecordKind.StatusHistory, r => r.StatusHistory),
        PlannedValues = Of(choose, RecordKind.PlannedValues, r => r.PlannedValues),
        Quality = Of(choose, RecordKind.Quality, r => r.Quality),
        PmoCosts = Of(choose, RecordKind.PmoCosts, r => r.PmoCosts),
    };

    private static ImmutableArray<T> Of<T>(Func<RecordKind, RecordSet?> choose, RecordKind kind, Func<PortfolioRecords, ImmutableArray<T>> rows) =>
        choose(kind) is { } set ? rows(set.Rows) : [];
}
