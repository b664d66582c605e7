using PmoBot.Domain.Portfolio;

namespace PmoBot.Sources.Registers;

/// <summary>What is known about an import besides the file itself.</summary>
public sealed record ImportRequest
{
    /// <summary>The register's name; snapshots of one source form a history.</summary>
    public required string Source { get; init; }
    public required DateTimeOffset ImportedAt { get; init; }
    /// <summary>The date that the register describes, when a person stated it.</summary>
    public DateOnly? AsOf { get; init; }
    /// <summary>What a person stated about the columns; wins over everything else.</summary>
    /// <remarks>Null reuses what was stated on an earlier import (<see cref="RegisterMapping.Stated"/> of <see cref="Previous"/>); an empty mapping forgets it.</remarks>
    public StatedMapping? Stated { get; init; }
    /// <summary>The mapping of the source's newest snapshot, so that a vanished column is noticed.</summary>
    public RegisterMapping? Previous { get; init; }
    /// <summary>What is stated comes from an earlier import: what does not fit any more is warned of, not refused.</summary>
    internal bool IsStatedBefore { get; init; }
    public bool IsSample { get; init; }
    /// <summary>First month of the financial year, 1 to 12; "FY26" is the year that ends in 2026.</summary>
    public int FiscalYearStartMonth { get; init; } = 1;
}
