using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Registers;

namespace PmoBot.Host.Portfolio;

/// <summary>One import from file to history: all of it, or nothing.</summary>
internal sealed class RegisterImport(IPortfolioHistory history, TimeProvider time, int fiscalYearStartMonth = 1)
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
            Previous = await history.LastMappingAsync(order.Source, ct),
        };
        await using var content = File.OpenRead(order.File.FullName);
        var outcome = new RegisterReader().Read(content, order.File.Name, request, ct);
        if (outcome is not RegisterRead read) return new ImportResult(outcome, null, null);
        SnapshotOutcome? kept = order.DryRun ? null : await history.AddAsync(read.Snapshot, ct);
        return new ImportResult(outcome, kept, await InFrontAsync(read.Snapshot, kept, ct));
    }

    /// <summary>The snapshot that answers are given from, when it is another than this one; a dry run is judged as if it were kept.</summary>
    private async Task<SnapshotHead?> InFrontAsync(PortfolioSnapshot snapshot, SnapshotOutcome? kept, CancellationToken ct)
    {
        var heads = await history.HeadsAsync(ct);
        var own = snapshot.Head();
        if (kept is null) heads = [.. heads.Add(own).OrderBy(h => h.AsOf).ThenBy(h => h.ImportedAt).ThenBy(h => h.Id, StringComparer.Ordinal)];
        var current = PortfolioLoading.Current(heads);
        var isOwn = current is not null && (current.Id == own.Id
            || (kept == SnapshotOutcome.AlreadyThere && current.Source == own.Source && current.ContentHash == own.ContentHash && (current.AsOf == own.AsOf || own.AsOfOrigin == AsOfOrigin.ImportDay)));
        return isOwn ? null : current;
    }
}

/// <summary>What to import, and how.</summary>
internal sealed record ImportOrder(FileInfo File, string Source, DateOnly? AsOf, StatedMapping? Stated, bool DryRun);

/// <summary>What came of it.</summary>
/// <param name="Outcome">Read or refused.</param>
/// <param name="Kept">What the history did with it; null on a dry run or a refusal.</param>
/// <param name="InFront">The snapshot that answers come from instead of this one; null when they come from this one, and on a refusal.</param>
internal sealed record ImportResult(ImportOutcome Outcome, SnapshotOutcome? Kept, SnapshotHead? InFront);
