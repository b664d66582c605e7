using System.Collections.Immutable;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Sources.Imports;

/// <summary>What came of reading the files of one import: all of them, or a refusal that a person can act on.</summary>
public abstract record FilesOutcome;

/// <summary>All files were read.</summary>
/// <param name="Register">Null when no file holds a register.</param>
/// <param name="Sets">The tables beside it, one set of each kind, whatever files and sheets its rows stand in.</param>
/// <param name="Tables">Every sheet and file that was read as a table, in order.</param>
/// <param name="Findings">What was left alone in files without a register, and what concerns the import as a whole.</param>
public sealed record FilesRead(PortfolioSnapshot? Register, ImmutableArray<RecordSet> Sets, ImmutableArray<TableRead> Tables, ImmutableArray<Finding> Findings) : FilesOutcome;

/// <summary>One of the files cannot be read without guessing; nothing was taken from any.</summary>
/// <param name="File">Its name.</param>
/// <param name="Code">Stable kebab-case name: "empty-file", "no-header", "two-registers" …</param>
/// <param name="Reason">One sentence or two: what is wrong, and what to do.</param>
public sealed record FilesRefused(string File, string Code, string Reason, ImmutableArray<Finding> Findings) : FilesOutcome;

/// <summary>What was read of one kind from one sheet or file; a list of several kinds gives several.</summary>
/// <param name="File">File name without folders.</param>
/// <param name="Sheet">Worksheet; null for a text file.</param>
/// <param name="HeaderRow">1-based row of the header.</param>
/// <param name="Why">What it was taken for, in words: "a table of risks", "a list of several kinds".</param>
/// <param name="Unresolved">Rows that name a project which the register does not know.</param>
/// <param name="UnresolvedNames">The first few of them, as they are written.</param>
/// <param name="LeftAlone">Headers that nothing was read from.</param>
public sealed record TableRead(
    RecordKind Kind, string File, string? Sheet, int HeaderRow, string Why, int Rows, int Unresolved, ImmutableArray<string> UnresolvedNames,
    ImmutableArray<MappedRecordColumn> Columns, ImmutableArray<string> LeftAlone, ImmutableArray<Finding> Findings);
