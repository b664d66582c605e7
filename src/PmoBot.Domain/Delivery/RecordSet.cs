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
/// <param name="Decision">What was decided about the column's values ("×1,000; GBP", "low 1, medium 3, high 5"), or null.</param>
/// <param name="File">The file that has the column, when the set comes from several; else null.</param>
/// <param name="Sheet">Its worksheet, when the set comes from several tables; null for a CSV.</param>
public sealed record MappedRecordColumn(int Index, string Header, string Field, string Why, string? Decision = null, string? File = null, string? Sheet = null);

/// <summary>The rows of one table at one date, as one import gave them, from one file or several. Immutable: a newer import makes a newer set.</summary>
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
    /// <summary>File name without folders; of several files their names, joined by ", ".</summary>
    public required string FileName { get; init; }
    /// <summary>SHA-256 over the file's bytes, lower-case hex; of several files over their hashes, in the order of the hashes.</summary>
    public required string ContentHash { get; init; }
    /// <summary>The worksheet, when all rows stand on one.</summary>
    public string? Sheet { get; init; }
    public bool IsSample { get; init; }
    public ImmutableArray<MappedRecordColumn> Columns { get; init; } = [];
    public ImmutableArray<string> Unmapped { get; init; } = [];
    public ImmutableArray<Finding> Findings { get; init; } = [];
    /// <summary>The rows: only the list of <see cref="Kind"/> is filled.</summary>
    public required PortfolioRecords Rows { get; init; }

    /// <summary>The set without its rows.</summary>
    public RecordSetHead Head() => new(Id, Kind, Source, AsOf, AsOfOrigin, ImportedAt, FileName, ContentHash, Rows.Of(Kind).Count, IsSample);

    /// <summary>The header of the column that a field of a row was read from; null when the table has none.</summary>
    public string? HeaderOf(RowPlace place, string field) =>
        Columns.FirstOrDefault(c => c.Field == field && (c.File is null || (c.File == place.File && c.Sheet == place.Sheet)))?.Header;
}

/// <summary>A set without its rows: enough to list and choose.</summary>
public sealed record RecordSetHead(
    string Id, RecordKind Kind, string Source, DateOnly AsOf, AsOfOrigin AsOfOrigin, DateTimeOffset ImportedAt, string FileName, string ContentHash, int Rows, bool IsSample);

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

    /// <summary>The rows of one table.</summary>
    public IReadOnlyList<IRecord> Of(RecordKind kind) => kind switch
    {
        RecordKind.Milestones => Milestones,
        RecordKind.Risks => Risks,
        RecordKind.Issues => Issues,
        RecordKind.Changes => Changes,
        RecordKind.Decisions => Decisions,
        RecordKind.Actions => Actions,
        RecordKind.Capacity => Capacity,
        RecordKind.Allocations => Allocations,
        RecordKind.Benefits => Benefits,
        RecordKind.BenefitPeriods => BenefitPeriods,
        RecordKind.Attributions => Attributions,
        RecordKind.Objectives => Objectives,
        RecordKind.ObjectiveLinks => ObjectiveLinks,
        RecordKind.StatusHistory => StatusHistory,
        RecordKind.PlannedValues => PlannedValues,
        RecordKind.Quality => Quality,
        RecordKind.PmoCosts => PmoCosts,
        _ => [],
    };

    /// <summary>Rows of one table and no other.</summary>
    /// <exception cref="InvalidCastException">A row is of another table.</exception>
    public static PortfolioRecords Of(RecordKind kind, IEnumerable<IRecord> rows) => kind switch
    {
        RecordKind.Milestones => new() { Milestones = [.. rows.Cast<Milestone>()] },
        RecordKind.Risks => new() { Risks = [.. rows.Cast<Risk>()] },
        RecordKind.Issues => new() { Issues = [.. rows.Cast<Issue>()] },
        RecordKind.Changes => new() { Changes = [.. rows.Cast<ChangeRequest>()] },
        RecordKind.Decisions => new() { Decisions = [.. rows.Cast<Decision>()] },
        RecordKind.Actions => new() { Actions = [.. rows.Cast<ActionItem>()] },
        RecordKind.Capacity => new() { Capacity = [.. rows.Cast<RoleCapacity>()] },
        RecordKind.Allocations => new() { Allocations = [.. rows.Cast<Allocation>()] },
        RecordKind.Benefits => new() { Benefits = [.. rows.Cast<Value.Benefit>()] },
        RecordKind.BenefitPeriods => new() { BenefitPeriods = [.. rows.Cast<Value.BenefitPeriod>()] },
        RecordKind.Attributions => new() { Attributions = [.. rows.Cast<Value.Attribution>()] },
        RecordKind.Objectives => new() { Objectives = [.. rows.Cast<Value.Objective>()] },
        RecordKind.ObjectiveLinks => new() { ObjectiveLinks = [.. rows.Cast<Value.ObjectiveLink>()] },
        RecordKind.StatusHistory => new() { StatusHistory = [.. rows.Cast<StatusEntry>()] },
        RecordKind.PlannedValues => new() { PlannedValues = [.. rows.Cast<PlannedValuePoint>()] },
        RecordKind.Quality => new() { Quality = [.. rows.Cast<QualityEntry>()] },
        RecordKind.PmoCosts => new() { PmoCosts = [.. rows.Cast<Value.PmoCost>()] },
        _ => Empty,
    };
}
