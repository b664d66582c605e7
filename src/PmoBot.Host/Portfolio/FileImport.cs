using System.Collections.Immutable;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Imports;
using PmoBot.Sources.Registers;

namespace PmoBot.Host.Portfolio;

/// <summary>One import from files to history, a register, tables beside it or both: all of it, or nothing.</summary>
internal sealed class FileImport(ImportedHistory history, TimeProvider time, int fiscalYearStartMonth = 1)
{
    public const string DefaultSource = "Project register";

    public async Task<ImportResult> RunAsync(ImportOrder order, CancellationToken ct)
    {
        var request = new ImportRequest
        {
            Source = order.Source,
            ImportedAt = time.GetUtcNow(),
            AsOf = order.AsOf,
            Stated = order.Stated,
            FiscalYearStartMonth = fiscalYearStartMonth,
            Previous = await history.Registers.LastMappingAsync(order.Source, ct),
        };
        var outcome = await ReadAsync(order, request, ct);
        if (outcome is not FilesRead read) return new ImportResult(outcome, null, null);
        ImportKept? kept = order.DryRun ? null : await history.Tables.AddAsync(read.Register, read.Sets, ct);
        return new ImportResult(outcome, kept, read.Register is null ? null : await InFrontAsync(read.Register, kept?.Snapshot, ct));
    }

    private async Task<FilesOutcome> ReadAsync(ImportOrder order, ImportRequest request, CancellationToken ct)
    {
        var streams = new List<SourceFile>(order.Files.Length);
        try
        {
            foreach (var file in order.Files) streams.Add(new(file.Name, File.OpenRead(file.FullName)));
            using var import = OpenedImport.Open(streams, request, ct);
            return import.Read(import.NeedsProjects ? await KnownAsync(order.Source, ct) : null, ct);
        }
        finally
        {
            foreach (var stream in streams) await stream.Content.DisposeAsync();
        }
    }

    /// <summary>The projects that tables without a register belong to; null when their register was never imported.</summary>
    private async Task<ProjectReferences?> KnownAsync(string source, CancellationToken ct)
    {
        var newest = (await history.Registers.HeadsAsync(ct)).LastOrDefault(h => h.Source == source);
        return newest is not null && await history.Registers.FindAsync(newest.Id, ct) is { } register ? new(register.Projects) : null;
    }

    /// <summary>The snapshot that answers are given from, when it is another than this one; a dry run is judged as if it were kept.</summary>
    private async Task<SnapshotHead?> InFrontAsync(PortfolioSnapshot snapshot, SnapshotOutcome? kept, CancellationToken ct)
    {
        var heads = await history.Registers.HeadsAsync(ct);
        var own = snapshot.Head();
        if (kept is null) heads = [.. heads.Add(own).OrderBy(h => h.AsOf).ThenBy(h => h.ImportedAt).ThenBy(h => h.Id, StringComparer.Ordinal)];
        var current = PortfolioLoading.Current(heads);
        var isOwn = current is not null && (current.Id == own.Id
            || (kept == SnapshotOutcome.AlreadyThere && current.Source == own.Source && current.ContentHash == own.ContentHash && (current.AsOf == own.AsOf || own.AsOfOrigin == AsOfOrigin.ImportDay)));
        return isOwn ? null : current;
    }
}

/// <summary>What to import, and how.</summary>
internal sealed record ImportOrder(ImmutableArray<FileInfo> Files, string Source, DateOnly? AsOf, StatedMapping? Stated, bool DryRun);

/// <summary>What came of it.</summary>
/// <param name="Outcome">Read or refused.</param>
/// <param name="Kept">What the history did with the register and each table; null on a dry run or a refusal.</param>
/// <param name="InFront">The snapshot that answers come from instead of this register; null when they come from it, when there is none, and on a refusal.</param>
internal sealed record ImportResult(FilesOutcome Outcome, ImportKept? Kept, SnapshotHead? InFront)
{
    /// <summary>What the history did with the whole: something is new, or everything was there.</summary>
    public SnapshotOutcome? Whole => Kept is null ? null : Kept.Snapshot == SnapshotOutcome.Added || Kept.Sets.Contains(SnapshotOutcome.Added) ? SnapshotOutcome.Added : SnapshotOutcome.AlreadyThere;
}
