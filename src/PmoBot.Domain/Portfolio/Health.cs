namespace PmoBot.Domain.Portfolio;

/// <summary>
/// Delivery health on the widest scale that registers use (five-point delivery confidence).
/// Three-point registers use only Green, Amber and Red. Ordered from best to worst; Unknown stands outside the order.
/// </summary>
public enum Health : byte
{
    /// <summary>Not known: blank, not published, exempt, stale or not understood. Never drawn as green, never counted as zero.</summary>
    Unknown = 0,
    Green = 1,
    AmberGreen = 2,
    Amber = 3,
    AmberRed = 4,
    Red = 5,
}

/// <summary>The scale that a register's colour words come from. Movements between scales are not movements of health.</summary>
public enum HealthScale : byte
{
    /// <summary>The register has no status column.</summary>
    None = 0,
    ThreePoint = 3,
    FivePoint = 5,
}

/// <summary>Why a value is not there.</summary>
public enum Absence : byte
{
    /// <summary>The value is there.</summary>
    None = 0,
    /// <summary>The register has no such column.</summary>
    NoColumn,
    /// <summary>The cell is blank, "-", "TBC", "Grey", "Not reported" or similar.</summary>
    NotReported,
    /// <summary>The publisher keeps it back: "Exempt under Section 43", "nfp", "commercial in confidence".</summary>
    Withheld,
    /// <summary>"N/A", "Not applicable".</summary>
    NotApplicable,
    /// <summary>There is a word, but it is not one that we can read without guessing; a finding names it.</summary>
    NotUnderstood,
    /// <summary>There was a value, but it is too old to rely on.</summary>
    Stale,
}

/// <summary>What a register says about a project's health in one column.</summary>
/// <param name="Health">The colour, or <see cref="Health.Unknown"/>.</param>
/// <param name="Word">The cell's own text (trimmed, at most 200 characters), or null when blank.</param>
/// <param name="Absence">Why the health is unknown; <see cref="Absence.None"/> when it is known.</param>
/// <param name="Column">Index of the source column that decided, in the mapping's numbering; -1 when there is none.</param>
public sealed record ReportedStatus(Health Health, string? Word, Absence Absence, int Column)
{
    /// <summary>The register has no status column at all.</summary>
    public static ReportedStatus NoColumn { get; } = new(Health.Unknown, null, Absence.NoColumn, -1);
}
