using System.Collections.Immutable;

namespace PmoBot.Domain.Portfolio;

/// <summary>Where a snapshot's as-of date comes from.</summary>
public enum AsOfOrigin : byte
{
    /// <summary>A person stated it at import.</summary>
    Stated,
    /// <summary>The newest status date in the register.</summary>
    StatusDates,
    /// <summary>Nothing said it: the day of the import was taken, and answers say so.</summary>
    ImportDay,
}

/// <summary>A register at one date. Immutable: a new file makes a new snapshot, a failed import makes none.</summary>
public sealed record PortfolioSnapshot
{
    /// <summary>Unique and sortable by creation (UUID version 7, 32 hex digits).</summary>
    public required string Id { get; init; }
    /// <summary>The register's name as its people know it; snapshots of one source form a history.</summary>
    public required string Source { get; init; }
    public required DateOnly AsOf { get; init; }
    public AsOfOrigin AsOfOrigin { get; init; }
    public required DateTimeOffset ImportedAt { get; init; }
    /// <summary>File name without folders.</summary>
    public required string FileName { get; init; }
    /// <summary>SHA-256 over the file's bytes, lower-case hex.</summary>
    public required string ContentHash { get; init; }
    public HealthScale Scale { get; init; }
    /// <summary>The shipped sample: fiction, and every answer says so.</summary>
    public bool IsSample { get; init; }
    public required RegisterMapping Mapping { get; init; }
    public required ImmutableArray<Project> Projects { get; init; }
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>The snapshot without its projects.</summary>
    public SnapshotHead Head() => new(Id, Source, AsOf, AsOfOrigin, ImportedAt, FileName, ContentHash, Projects.Length, IsSample);
}
