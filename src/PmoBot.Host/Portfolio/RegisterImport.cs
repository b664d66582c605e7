using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Registers;

namespace PmoBot.Host.Portfolio;

/// <summary>One import from file to history: all of it, or nothing.</summary>
internal sealed class RegisterImport(IPortfolioHistory history, TimeProvider time)
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
            Previous = await history.LastMappingAsync(order.Source, ct),
        };
        await using var content = File.OpenRead(order.File.FullName);
        var outcome = new RegisterReader().Read(content, order.File.Name, request, ct);
        if (outcome is not RegisterRead read) return new ImportResult(outcome, null);
        return new ImportResult(outcome, order.DryRun ? null : await history.AddAsync(read.Snapshot, ct));
    }
}

/// <summary>What to import, and how.</summary>
internal sealed record ImportOrder(FileInfo File, string Source, DateOnly? AsOf, StatedMapping? Stated, bool DryRun);

/// <summary>What came of it.</summary>
/// <param name="Outcome">Read or refused.</param>
/// <param name="Kept">What the history did with it; null on a dry run or a refusal.</param>
internal sealed record ImportResult(ImportOutcome Outcome, SnapshotOutcome? Kept);
