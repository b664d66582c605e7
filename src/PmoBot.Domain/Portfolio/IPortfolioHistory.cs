using System.Collections.Immutable;

namespace PmoBot.Domain.Portfolio;

/// <summary>What happened to a snapshot that was offered to the history.</summary>
public enum SnapshotOutcome : byte
{
    /// <summary>Kept as a new snapshot.</summary>
    Added,
    /// <summary>The same bytes, source, as-of date and mapping are there already: nothing changed.</summary>
    AlreadyThere,
}

/// <summary>A snapshot without its projects: enough to list and choose.</summary>
public sealed record SnapshotHead(
    string Id, string Source, DateOnly AsOf, AsOfOrigin AsOfOrigin, DateTimeOffset ImportedAt, string FileName, string ContentHash, int Projects, bool IsSample);

/// <summary>The snapshots that the PMO has imported. Adding is atomic: all of a snapshot is there, or nothing.</summary>
public interface IPortfolioHistory
{
    /// <summary>All snapshots of all sources, oldest as-of first, then by import time.</summary>
    Task<ImmutableArray<SnapshotHead>> HeadsAsync(CancellationToken cancellationToken);

    /// <summary>A whole snapshot, or null when there is none with this id.</summary>
    Task<PortfolioSnapshot?> FindAsync(string snapshotId, CancellationToken cancellationToken);

    /// <summary>The mapping of the source's newest snapshot, or null before the first import.</summary>
    Task<RegisterMapping?> LastMappingAsync(string source, CancellationToken cancellationToken);

    /// <summary>Keeps a snapshot with all its projects in one transaction.</summary>
    Task<SnapshotOutcome> AddAsync(PortfolioSnapshot snapshot, CancellationToken cancellationToken);
}
