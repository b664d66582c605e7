using System.Collections.Immutable;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Delivery.Decisions;

/// <summary>Where a pending decision was found.</summary>
public enum DecisionSource : byte
{
    /// <summary>A row of the table of decisions.</summary>
    Table,
    /// <summary>A change that waits for approval.</summary>
    Change,
    /// <summary>The register's own column of decisions needed: no date and no decider.</summary>
    Register,
}

/// <summary>Something that waits for somebody to decide.</summary>
/// <param name="Title">As the source words it: hostile text until it is escaped.</param>
/// <param name="Project">Null when it belongs to no project of the register.</param>
/// <param name="Decider">As the source names them; null when it does not.</param>
/// <param name="AgeDays">Days since it was raised; null when that is not dated.</param>
/// <param name="OverdueDays">Days since it was needed; null when it is not overdue or not dated.</param>
/// <param name="Place">Its row; of <see cref="DecisionSource.Register"/> the project's row.</param>
public sealed record PendingDecision(
    DecisionSource Source, string Title, ProjectReading? Project, string? Decider, int? AgeDays, PlanDate? NeededBy, int? OverdueDays, string? Consequence, RowPlace Place)
{
    public bool IsOverdue => OverdueDays is not null;
}

/// <summary>What waits for one person or body.</summary>
/// <param name="Decider">As it is spelt most; "" where the source names nobody.</param>
public sealed record DeciderQueue(string Decider, int Pending, int Overdue, int? OldestDays, ImmutableArray<PendingDecision> Decisions);

/// <summary>Decisions of a scope; those of closed projects are left out and counted.</summary>
public sealed class DecisionPicture
{
    internal DecisionPicture(IEnumerable<PendingDecision> pending)
    {
        Pending =
        [
            .. pending.OrderByDescending(d => d.OverdueDays ?? -1).ThenBy(d => d.NeededBy?.Date ?? DateOnly.MaxValue).ThenByDescending(d => d.AgeDays ?? -1)
                .ThenBy(d => d.Project?.Project.Id ?? "", StringComparer.Ordinal).ThenBy(d => d.Title, StringComparer.Ordinal),
        ];
        Overdue = [.. Pending.Where(d => d.IsOverdue)];
        ByDecider =
        [
            .. Pending.GroupBy(d => d.Decider?.Trim() ?? "", FoldedText.Names).Select(Queue)
                .OrderByDescending(q => q.Overdue).ThenByDescending(q => q.Pending).ThenBy(q => q.Decider, StringComparer.Ordinal),
        ];
        MedianAge = Numbers.Median([.. Pending.Where(d => d.AgeDays is not null).Select(d => d.AgeDays!.Value).Order()]);
    }

    /// <summary>False when the PMO never gave a table of decisions; what the register and the changes say is here all the same.</summary>
    public required bool IsGiven { get; init; }
    public required DateOnly AsOf { get; init; }
    /// <summary>Most overdue first, then by the date that they are needed, then the oldest.</summary>
    public ImmutableArray<PendingDecision> Pending { get; }
    public ImmutableArray<PendingDecision> Overdue { get; }
    /// <summary>Most overdue first.</summary>
    public ImmutableArray<DeciderQueue> ByDecider { get; }
    /// <summary>Of the pending decisions whose raising is dated.</summary>
    public decimal? MedianAge { get; }
    public required int OpenInClosedProjects { get; init; }

    /// <summary>What waits for somebody, spelt in any way.</summary>
    public DeciderQueue? Of(string decider) => ByDecider.FirstOrDefault(q => FoldedText.Names.Equals(q.Decider, decider));

    private static DeciderQueue Queue(IGrouping<string, PendingDecision> group)
    {
        var decisions = group.ToImmutableArray();
        var name = decisions.GroupBy(d => d.Decider?.Trim() ?? "", StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;
        return new(name, decisions.Length, decisions.Count(d => d.IsOverdue), decisions.Max(d => d.AgeDays), decisions);
    }
}
