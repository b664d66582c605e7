using System.Collections.Immutable;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Delivery;

/// <summary>The tables that a PMO keeps beside its project register. Numbers are stored: append only.</summary>
public enum RecordKind : byte
{
    Milestones, Risks, Issues, Changes, Decisions, Actions, Capacity, Allocations, Benefits, BenefitPeriods, Attributions,
    Objectives, ObjectiveLinks, StatusHistory, PlannedValues, Quality, PmoCosts,
}

/// <summary>Where a record stands, as a person finds it again.</summary>
/// <param name="File">File name without folders.</param>
/// <param name="Sheet">Worksheet; null for a CSV.</param>
/// <param name="Row">1-based row as seen in a spreadsheet.</param>
public readonly record struct RowPlace(string File, string? Sheet, int Row);

/// <summary>What every row of such a table has.</summary>
public interface IRecord
{
    RowPlace Place { get; }
    /// <summary>The project as the row names it (id, code or name, not resolved); null when the row names none.</summary>
    string? Project { get; }
}

/// <summary>One column of a table and what it was taken to be.</summary>
/// <param name="Index">0-based column in the source.</param>
/// <param name="Header">The header's own text.</param>
/// <param name="Field">Property of the record that it fills.</param>
/// <param name="Why">How it was decided, in words for a person.</param>
public sealed record MappedRecordColumn(int Index, string Header, string Field, string Why);

/// <summary>The rows of one table at one date, as one file gave them. Immutable: a newer file makes a newer set.</summary>
public sealed record RecordSet
{
    /// <summary>Unique and sortable by creation (UUID version 7, 32 hex digits).</summary>
    public required string Id { get; init; }
    public required RecordKind Kind { get; init; }
    /// <summary>The register's name that the table belongs to (<see cref="PortfolioSnapshot.Source"/>).</summary>
    public required string Source { get; init; }
    public required DateOnly AsOf { get; init; }
    public AsOfOrigin AsOfOrigin { get; init; }
    public required DateTimeOffset ImportedAt { get; init; }
    public required string FileName { get; init; }
    /// <summary>SHA-256 over the file's bytes, lower-case hex.</summary>
    public required string ContentHash { get; init; }
    public string? Sheet { get; init; }
    public bool IsSample { get; init; }
    public ImmutableArray<MappedRecordColumn> Columns { get; init; } = [];
    public ImmutableArray<string> Unmapped { get; init; } = [];
    public ImmutableArray<Finding> Findings { get; init; } = [];
    /// <summary>The rows: only the list of <see cref="Kind"/> is filled.</summary>
    public required PortfolioRecords Rows { get; init; }
}

/// <summary>Rows of all tables together.</summary>
public sealed record PortfolioRecords
{
    public static PortfolioRecords Empty { get; } = new();

    public ImmutableArray<Milestone> Milestones { get; init; } = [];
    public ImmutableArray<Risk> Risks { get; init; } = [];
    public ImmutableArray<Issue> Issues { get; init; } = [];
    public ImmutableArray<ChangeRequest> Changes { get; init; } = [];
    public ImmutableArray<Decision> Decisions { get; init; } = [];
    public ImmutableArray<ActionItem> Actions { get; init; } = [];
    public ImmutableArray<RoleCapacity> Capacity { get; init; } = [];
    public ImmutableArray<Allocation> Allocations { get; init; } = [];
    public ImmutableArray<Value.Benefit> Benefits { get; init; } = [];
    public ImmutableArray<Value.BenefitPeriod> BenefitPeriods { get; init; } = [];
    public ImmutableArray<Value.Attribution> Attributions { get; init; } = [];
    public ImmutableArray<Value.Objective> Objectives { get; init; } = [];
    public ImmutableArray<Value.ObjectiveLink> ObjectiveLinks { get; init; } = [];
    public ImmutableArray<StatusEntry> StatusHistory { get; init; } = [];
    public ImmutableArray<PlannedValuePoint> PlannedValues { get; init; } = [];
    public ImmutableArray<QualityEntry> Quality { get; init; } = [];
    public ImmutableArray<Value.PmoCost> PmoCosts { get; init; } = [];
}
