using System.Collections.Immutable;

namespace PmoBot.Domain.Portfolio;

/// <summary>The canonical fields of a project register (domain 4.3).</summary>
public enum Field : byte
{
    ProjectId, Name, ShortNames, Program, PortfolioGroup, OrgUnit, Sponsor, ProjectManager, Category, State, Phase, Priority,
    Description, Summary, PathToGreen, DecisionsNeeded,
    Status, StatusSchedule, StatusCost, StatusScope, StatusResources, StatusQuality, StatusRisk, StatusBenefits, StatusDate,
    BaselineStart, Start, BaselineFinish, ForecastFinish, ActualFinish, PercentComplete,
    Budget, WholeLifeCost, ActualCost, ForecastCost, YearBudget, YearForecast, BenefitPlanned, BenefitForecast, BenefitRealised,
    PlannedValue, EarnedValue, Contingency, PlannedPercent, PriorityRank, PriorityScore, Objective, ApprovedOn,
}

/// <summary>One column of the source and what it was taken to be.</summary>
/// <param name="Index">0-based column in the source.</param>
/// <param name="Header">The header's own text, whitespace folded, at most 200 characters.</param>
/// <param name="Field">What it is.</param>
/// <param name="Order">0 for the first choice; 1, 2 … for columns that are used where the earlier ones are not known (coalesced status).</param>
/// <param name="Why">How it was decided, in words for a person: "header alias", "values are colours", "stated in the mapping file".</param>
/// <param name="Scale">Money: what one unit in a cell stands for (1, 1000, 1000000). Otherwise 1.</param>
/// <param name="Currency">Money: ISO 4217 code from header or cells, or "".</param>
/// <param name="Decision">Other per-column decision for a person ("day before month", "fraction of 1", "five-point scale"), or null.</param>
public sealed record MappedColumn(
    int Index, string Header, Field Field, int Order, string Why, decimal Scale = 1m, string Currency = "", string? Decision = null);

/// <summary>How a register's columns were read. Kept with each snapshot and, per source, for the next import.</summary>
/// <param name="Columns">Mapped columns in source order.</param>
/// <param name="Unmapped">Headers that were left alone, in source order.</param>
/// <param name="HeaderRow">1-based row of the header.</param>
/// <param name="Sheet">Worksheet, or null for a CSV.</param>
public sealed record RegisterMapping(
    ImmutableArray<MappedColumn> Columns, ImmutableArray<string> Unmapped, int HeaderRow, string? Sheet)
{
    /// <summary>All that a person stated about the register, as JSON in the mapping file's shape, for the next import; null when nothing was stated.</summary>
    public string? Stated { get; init; }

    /// <summary>Columns of a field in order of preference; empty when the register has none.</summary>
    public IEnumerable<MappedColumn> Of(Field field) => Columns.Where(c => c.Field == field).OrderBy(c => c.Order);

    /// <summary>True when the register has a column for the field.</summary>
    public bool Has(Field field) => Columns.Any(c => c.Field == field);
}

public enum FindingSeverity : byte { Info, Warning, Error }

/// <summary>Something that a person should know about an import: one clear sentence with its place.</summary>
/// <param name="Code">Stable kebab-case name: "status-not-understood", "duplicate-id", "column-vanished".</param>
/// <param name="Row">1-based source row; null when it is about a column or the file.</param>
/// <param name="Column">Header of the column; null when it is about a row or the file.</param>
/// <param name="Count">How many places it stands for: long runs are kept as the first few and one finding that counts the rest.</param>
public sealed record Finding(FindingSeverity Severity, string Code, int? Row, string? Column, string Message, int Count = 1);
