using System.Collections.Immutable;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Delivery.Decisions;

/// <summary>A change and its project.</summary>
/// <param name="Project">Null when it belongs to no project of the register.</param>
public readonly record struct ChangeLine(ChangeRequest Change, ProjectReading? Project)
{
    /// <summary>Neither approved nor rejected.</summary>
    public bool IsOpen => Change.Approval is not (Approval.Approved or Approval.Rejected) && Change.Decided is null;

    /// <summary>When it was decided, else when it was asked for.</summary>
    internal DateOnly? Date => (Change.Decided ?? Change.Requested)?.Date;
}

/// <summary>What approved changes added, over those that say it.</summary>
/// <param name="Approved">Approved changes.</param>
/// <param name="Costs">Σ cost impact, by currency.</param>
/// <param name="Days">Σ days later; of <paramref name="WithDays"/> changes. Days of different projects add up to no date.</param>
/// <param name="ScopeItems">Σ scope items; of <paramref name="WithItems"/> changes.</param>
public sealed record ApprovedGrowth(int Approved, ImmutableArray<CurrencySum> Costs, decimal Days, int WithDays, decimal ScopeItems, int WithItems);

/// <summary>Requests to change what was approved, in a scope.</summary>
public sealed class ChangePicture
{
    private readonly ImmutableArray<ChangeLine> approved;

    internal ChangePicture(IEnumerable<ChangeLine> changes)
    {
        var all = changes.ToArray();
        approved = [.. all.Where(c => c.Change.Approval == Approval.Approved)];
        Open =
        [
            .. all.Where(c => c.IsOpen && c.Project?.Project.IsClosed != true).OrderByDescending(c => c.Change.Priority).ThenBy(c => c.Change.Requested?.Date ?? DateOnly.MaxValue)
                .ThenBy(c => c.Project?.Project.Id ?? "", StringComparer.Ordinal).ThenBy(c => c.Change.Title, StringComparer.Ordinal),
        ];
        OpenInClosedProjects = all.Count(c => c.IsOpen && c.Project?.Project.IsClosed == true);
        Rejected = all.Count(c => c.Change.Approval == Approval.Rejected);
        OpenCosts = Sums(Open);
    }

    /// <summary>False when the PMO never gave a table of changes.</summary>
    public required bool IsGiven { get; init; }
    /// <summary>Not approved and not rejected, most pressing first, then the oldest.</summary>
    public ImmutableArray<ChangeLine> Open { get; }
    public int OpenInClosedProjects { get; }
    public int Rejected { get; }
    /// <summary>Σ cost impact of the open changes, by currency: not approved, so in no budget.</summary>
    public ImmutableArray<CurrencySum> OpenCosts { get; }
    public ImmutableArray<ChangeLine> CriticalScope => [.. Open.Where(c => IsCriticalScope(c.Change))];

    /// <summary>What the changes approved in a period (all when null) added. With a period only those that are dated.</summary>
    public ApprovedGrowth Growth(DateRange? period = null)
    {
        var chosen = period is { } range ? [.. approved.Where(c => c.Date is { } date && range.Contains(date))] : approved;
        var days = chosen.Select(c => Numbers.Usable(c.Change.ScheduleImpactDays)).OfType<decimal>().ToArray();
        var items = chosen.Select(c => Numbers.Usable(c.Change.ScopeItems)).OfType<decimal>().ToArray();
        return new(chosen.Length, Sums(chosen), days.Sum(), days.Length, items.Sum(), items.Length);
    }

    /// <summary>Changes of scope that were approved in a period (all when null), by date: scope creep with its reasons.</summary>
    public ImmutableArray<ChangeLine> ApprovedScope(DateRange? period = null) =>
    [
        .. approved.Where(c => c.Change.Type == ChangeType.Scope && (period is not { } range || (c.Date is { } date && range.Contains(date))))
            .OrderBy(c => c.Date).ThenBy(c => c.Change.Title, StringComparer.Ordinal),
    ];

    internal static bool IsCriticalScope(ChangeRequest change) =>
        change is { Type: ChangeType.Scope, Priority: Priority.Critical, Decided: null } && change.Approval is not (Approval.Approved or Approval.Rejected);

    private static ImmutableArray<CurrencySum> Sums(IReadOnlyCollection<ChangeLine> changes) =>
    [
        .. changes.Select(c => Money.Usable(c.Change.CostImpact)).OfType<Amount>().GroupBy(a => a.Currency, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new CurrencySum(g.Key, g.Sum(a => a.Value!.Value), g.Count(), changes.Count)),
    ];
}
