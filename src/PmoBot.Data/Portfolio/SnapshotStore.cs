using System.Collections.Immutable;
using System.Data.Common;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Data.Portfolio;

/// <summary>Says whether the history has changed: equal versions, equal history.</summary>
/// <param name="Newest">Number of the import added last; 0 when there is none.</param>
/// <param name="Count">How many there are; it also tells when two were numbered in one order and committed in the other.</param>
public readonly record struct HistoryVersion(long Newest, int Count);

/// <summary>Remembers snapshots: each is written once, whole or not at all, and never changed.</summary>
public sealed class SnapshotStore : IPortfolioHistory
{
    private readonly IDbContextFactory<PmoContext> contexts;
    private readonly Func<DbException, DatabaseUnusable> explain;

    internal SnapshotStore(IDbContextFactory<PmoContext> contexts, Func<DbException, DatabaseUnusable> explain) =>
        (this.contexts, this.explain) = (contexts, explain);

    /// <summary>Cheap enough to ask every second or two: has this or another process added a snapshot?</summary>
    public async Task<HistoryVersion> VersionAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Snapshots.VersionAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async Task<ImmutableArray<SnapshotHead>> HeadsAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var heads = await context.Snapshots.Oldest()
            .Select(s => new SnapshotHead(
                s.Id, s.Source, s.AsOf, s.AsOfOrigin, SnapshotRow.ImportedAt(s.ImportedTicks, s.ImportedOffsetMinutes),
                s.FileName, s.ContentHash, s.Projects, s.IsSample))
            .ToListAsync(cancellationToken);
        return [.. heads];
    }

    /// <inheritdoc />
    /// <exception cref="DatabaseUnusable">The snapshot is damaged on the disk: it is refused, never given in part.</exception>
    public async Task<PortfolioSnapshot?> FindAsync(string snapshotId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        try
        {
            var row = await context.Snapshots.AsNoTracking().SingleOrDefaultAsync(s => s.Id == snapshotId, cancellationToken);
            return row is null ? null : Whole(row, await ProjectsAsync(context, row, cancellationToken));
        }
        catch (Exception damaged) when (damaged is InvalidDataException or JsonException)
        {
            throw new DatabaseUnusable(
                $"The snapshot {snapshotId} in the database cannot be read ({damaged.Message}): restore the database from a backup, or start the newest PmoBot.", damaged);
        }
        catch (DbException problem)
        {
            throw explain(problem);
        }
    }

    /// <inheritdoc />
    public async Task<RegisterMapping?> LastMappingAsync(string source, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var mapping = await context.Snapshots.Where(s => s.Source == source).Newest().Select(s => s.Mapping).FirstOrDefaultAsync(cancellationToken);
        return mapping is null ? null : StoredMapping.Read(mapping);
    }

    /// <inheritdoc />
    /// <exception cref="DatabaseUnusable">The disk is full, the file is held by another program or alike; nothing was added.</exception>
    public async Task<SnapshotOutcome> AddAsync(PortfolioSnapshot snapshot, CancellationToken cancellationToken)
    {
        var row = SnapshotRow.Of(snapshot);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        try
        {
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.ImportAloneAsync(cancellationToken);
            var outcome = await AddAsync(context, row, snapshot.Projects, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return outcome;
        }
        catch (DbUpdateException refused) when (refused.InnerException is DbException cause)
        {
            // Another process may have added the same between our look and our insert; the unique indexes let only one through.
            return await History(context, row).HoldAsync(row, cancellationToken) ? SnapshotOutcome.AlreadyThere : throw explain(cause);
        }
        catch (DbException problem)
        {
            throw explain(problem);
        }
    }

    /// <summary>Adds the snapshot within the caller's transaction; nothing is added when it is there already.</summary>
    internal static async Task<SnapshotOutcome> AddAsync(PmoContext context, SnapshotRow row, ImmutableArray<Project> projects, CancellationToken cancellationToken)
    {
        if (await History(context, row).HoldAsync(row, cancellationToken)) return SnapshotOutcome.AlreadyThere;
        await row.FollowAsync(History(context, row), cancellationToken);
        context.Add(row);
        await context.SaveChangesAsync(cancellationToken);
        var page = 0;
        foreach (var content in ProjectPages.Pack(projects))
        {
            context.ChangeTracker.Clear();
            context.Add(new SnapshotPage { SnapshotNumber = row.Number, Page = page++, Content = content });
            await context.SaveChangesAsync(cancellationToken);
        }

        context.ChangeTracker.Clear();
        return SnapshotOutcome.Added;
    }

    private static IQueryable<SnapshotRow> History(PmoContext context, SnapshotRow row) => context.Snapshots.Where(s => s.Source == row.Source);

    private static async Task<ImmutableArray<Project>> ProjectsAsync(PmoContext context, SnapshotRow row, CancellationToken cancellationToken)
    {
        var projects = ImmutableArray.CreateBuilder<Project>(row.Projects);
        var words = new Words();
        var pages = context.Pages.AsNoTracking().Where(p => p.SnapshotNumber == row.Number).OrderBy(p => p.Page).Select(p => p.Content);
        await foreach (var page in pages.AsAsyncEnumerable().WithCancellation(cancellationToken)) projects.AddRange(ProjectPages.Unpack(page, words));
        return projects.Count == row.Projects ? projects.DrainToImmutable() : throw new InvalidDataException("Pages are missing.");
    }

    private static PortfolioSnapshot Whole(SnapshotRow row, ImmutableArray<Project> projects) => new()
    {
        Id = row.Id,
        Source = row.Source,
        AsOf = row.AsOf,
        AsOfOrigin = row.AsOfOrigin,
        ImportedAt = SnapshotRow.ImportedAt(row.ImportedTicks, row.ImportedOffsetMinutes),
        FileName = row.FileName,
        ContentHash = row.ContentHash,
        Scale = row.Scale,
        IsSample = row.IsSample,
        Mapping = StoredMapping.Read(row.Mapping),
        Projects = projects,
        Findings = StoredFinding.Read(row.Findings),
    };
}
