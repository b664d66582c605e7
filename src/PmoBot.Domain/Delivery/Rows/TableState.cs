using System.Collections.Immutable;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;

namespace PmoBot.Domain.Delivery.Rows;

/// <summary>How far one table may be relied on: its age and how many of its rows found their project.</summary>
/// <param name="IsGiven">False when the PMO never imported such a table: then nothing in it is known, which is not "none".</param>
/// <param name="AsOf">Date of the table; the register's when it was never given.</param>
/// <param name="AgeDays">Days from the table's date to the register's; 0 when it is newer.</param>
/// <param name="IsOld">Older than the register by more than the staleness limit: its figures are stale.</param>
/// <param name="Rows">All rows.</param>
/// <param name="WithoutProject">Rows that name no project: they belong to the portfolio.</param>
/// <param name="Unresolved">Rows that name a project that the register does not have, or has more than once: counted in the whole portfolio, in no project.</param>
public sealed record TableState(RecordKind Kind, bool IsGiven, DateOnly AsOf, int AgeDays, bool IsOld, int Rows, int WithoutProject, int Unresolved);

/// <summary>Something in the tables that a person should put right, with its places.</summary>
/// <param name="Code">Stable kebab-case name: "project-not-found", "attribution-over-100".</param>
/// <param name="Sentence">One plain sentence.</param>
/// <param name="Places">The first few rows; <paramref name="Count"/> counts all.</param>
public sealed record DeliveryFinding(FindingSeverity Severity, string Code, RecordKind Kind, Message Sentence, ImmutableArray<RowPlace> Places, int Count)
{
    public const int MostPlaces = 5;
}
