using System.Collections.Immutable;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Delivery;

/// <summary>What happened to the parts of one import, in their order.</summary>
/// <param name="Snapshot">Null when the import held no register.</param>
public sealed record ImportKept(SnapshotOutcome? Snapshot, ImmutableArray<SnapshotOutcome> Sets);

/// <summary>The tables that the PMO has imported beside its registers. Adding is atomic: all of an import is there, or nothing.</summary>
public interface IRecordHistory
{
    /// <summary>All sets of one source, oldest as-of first, then by import time.</summary>
    Task<ImmutableArray<RecordSetHead>> HeadsAsync(string source, CancellationToken cancellationToken);

    /// <summary>A whole set, or null when there is none with this id.</summary>
    Task<RecordSet?> FindAsync(string setId, CancellationToken cancellationToken);

    /// <summary>Keeps a register and the tables that came with it in one transaction; what is there already is not added again.</summary>
    Task<ImportKept> AddAsync(PortfolioSnapshot? snapshot, ImmutableArray<RecordSet> sets, CancellationToken cancellationToken);
}
