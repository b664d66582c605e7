using System.Collections.Immutable;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Sources.Registers;

/// <summary>What came of reading a register: a whole snapshot, or a refusal that a person can act on.</summary>
public abstract record ImportOutcome;

/// <summary>The register was read; the snapshot holds its projects, its mapping and everything a person should know about it.</summary>
public sealed record RegisterRead(PortfolioSnapshot Snapshot) : ImportOutcome;

/// <summary>The file is not a register that can be read without guessing; nothing was taken from it.</summary>
/// <param name="Code">Stable kebab-case name: "empty-file", "no-header", "transposed", "not-a-workbook" …</param>
/// <param name="Reason">One sentence or two: what is wrong, and what to do.</param>
/// <param name="Findings">What was found before it was refused, if anything.</param>
public sealed record RegisterRefused(string Code, string Reason, ImmutableArray<Finding> Findings) : ImportOutcome;
