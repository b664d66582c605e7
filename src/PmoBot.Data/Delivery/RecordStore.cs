using System.Collections.Immutable;
using System.Data.Common;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PmoBot.Data.Portfolio;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Data.Delivery;

/// <summary>Remembers the tables beside the registers: each set is written once, whole or not at all, together with the register that it came with.</summary>
public sealed class RecordStore : IRecordHistory
{
    private readonly IDbContextFactory<PmoContext> contexts;
    private readonly Func<DbException, DatabaseUnusable> explain;

    internal RecordStore(IDbContextFactory<PmoContext> contexts, Func<DbException, DatabaseUnusable> explain) =>
        (this.contexts, this.explain) = (contexts, explain);

    /// <summary>Cheap enough to ask every second or two: has this or another process added a set?</summary>
    public async Task<HistoryVersion> VersionAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.RecordSets.VersionAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async Task<ImmutableArray<RecordSetHead>> HeadsAsync(string source, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var heads = await context.RecordSets.Where(s => s.Source == source).Oldest()
            .Select(s => new RecordSetHead(
                s.Id, s.Kind, s.Source, s.AsOf, s.AsOfOrigin, ImportedRow.ImportedAt(s.ImportedTicks, s.ImportedOffsetMinutes), s.FileName, s.ContentHash, s.Rows, s.IsSample))
            .ToListAsync(cancellationToken);
        return [.. heads];
    }

    /// <inheritdoc />
    /// <exception cref="DatabaseUnusable">The set is damaged on the disk: it is refused, never given in part.</exception>
    public async Task<RecordSet?> FindAsync(string setId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        try
        {
            var row = await context.RecordSets.AsNoTracking().SingleOrDefaultAsync(s => s.Id == setId, cancellationToken);
            return row?.With(PortfolioRecords.Of(row.Kind, await RowsAsync(context, row, cancellationToken)));
        }
        catch (Exception damaged) when (damaged is InvalidDataException or JsonException)
        {
            throw new DatabaseUnusable(
                $"The table {setId} in the database cannot be read ({damaged.Message}): restore the database from a backup, or start the newest PmoBot.", damaged);
        }
        catch (DbException problem)
        {
            throw explain(problem);
        }
    }

    /// <inheritdoc />
    /// <exception cref="DatabaseUnusable">The disk is full, the file is held by another program or alike; nothing was added.</exception>
    public async Task<ImportKept> AddAsync(PortfolioSnapshot? snapshot, ImmutableArray<RecordSet> sets, CancellationToken cancellationToken)
    {
        for (var again = false; ; again = true)
        {
            try
            {
                return await TryAddAsync(snapshot, sets, cancellationToken);
            }
            catch (DbUpdateException refused) when (refused.InnerException is DbException cause)
            {
                // Another process may have added the same between our look and our insert; then it is found by looking again.
                if (again) throw explain(cause);
            }
            catch (DbException problem)
            {
                throw explain(problem);
            }
        }
    }

    private async Task<ImportKept> TryAddAsync(PortfolioSnapshot? snapshot, ImmutableArray<RecordSet> sets, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.ImportAloneAsync(cancellationToken);
        SnapshotOutcome? register = snapshot is null ? null : await SnapshotStore.AddAsync(context, SnapshotRow.Of(snapshot), snapshot.Projects, cancellationToken);
        var outcomes = ImmutableArray.CreateBuilder<SnapshotOutcome>(sets.Length);
        foreach (var set in sets) outcomes.Add(await AddAsync(context, set, cancellationToken));
        await transaction.CommitAsync(cancellationToken);
        return new ImportKept(register, outcomes.MoveToImmutable());
    }

    private static async Task<SnapshotOutcome> AddAsync(PmoContext context, RecordSet set, CancellationToken cancellationToken)
    {
        var row = RecordSetRow.Of(set);
        var history = context.RecordSets.Where(s => s.Source == row.Source && s.Kind == row.Kind);
        if (await history.HoldAsync(row, cancellationToken)) return SnapshotOutcome.AlreadyThere;
        await row.FollowAsync(history, cancellationToken);
        context.Add(row);
        await context.SaveChangesAsync(cancellationToken);
        var page = 0;
        foreach (var content in RecordPages.Pack(set.Kind, set.Rows.Of(set.Kind)))
        {
            context.ChangeTracker.Clear();
            context.Add(new RecordPage { SetNumber = row.Number, Page = page++, Content = content });
            await context.SaveChangesAsync(cancellationToken);
        }

        context.ChangeTracker.Clear();
        return SnapshotOutcome.Added;
    }

    private static async Task<List<IRecord>> RowsAsync(PmoContext context, RecordSetRow row, CancellationToken cancellationToken)
    {
        var rows = new List<IRecord>(row.Rows);
        var unpack = RecordPages.Unpacking(row.Kind);
        var pages = context.RecordPages.AsNoTracking().Where(p => p.SetNumber == row.Number).OrderBy(p => p.Page).Select(p => p.Content);
        await foreach (var page in pages.AsAsyncEnumerable().WithCancellation(cancellationToken)) rows.AddRange(unpack(page));
        return rows.Count == row.Rows ? rows : throw new InvalidDataException("Pages are missing.");
    }
}
