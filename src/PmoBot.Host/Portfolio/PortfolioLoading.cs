using System.Collections.Immutable;
using System.Data.Common;
using PmoBot.Conversation.Portfolio;
using PmoBot.Data;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Host.Portfolio;

/// <summary>Builds the desk that answers are given from: chooses the current register, reads its history, derives everything once.</summary>
internal sealed class PortfolioLoading(IPortfolioHistory history, HealthRules rules, TimeProvider time, Action<string> warn)
{
    /// <summary>Puts the sample in while no register was imported, or what a seeding that was killed left out.</summary>
    public async Task SeedAsync(CancellationToken ct)
    {
        var heads = await history.HeadsAsync(ct);
        if (heads.Any(h => !h.IsSample) || heads.Length >= SamplePortfolio.Count) return;
        // The rest belongs to the weeks of what is there, whatever day it is now; adding what is there changes nothing.
        var day = heads.Length > 0 ? heads.Min(h => h.ImportedAt) : time.GetUtcNow();
        foreach (var snapshot in SamplePortfolio.Snapshots(day)) await history.AddAsync(snapshot, ct);
    }

    /// <summary>The desk for the current register; null when nothing was imported.</summary>
    public async Task<PortfolioDesk?> LoadAsync(CancellationToken ct)
    {
        var chosen = Choose(await history.HeadsAsync(ct));
        if (chosen.Length == 0) return null;
        var snapshots = new List<PortfolioSnapshot>(chosen.Length);
        foreach (var head in chosen)
        {
            if (await ReadAsync(head, isCurrent: head == chosen[^1], ct) is { } snapshot) snapshots.Add(snapshot);
        }

        return new PortfolioDesk(PortfolioReading.Of(snapshots, rules));
    }

    /// <summary>The snapshot that answers are given from; null when there is none.</summary>
    public static SnapshotHead? Current(ImmutableArray<SnapshotHead> heads) => Choose(heads).LastOrDefault();

    /// <summary>A damaged snapshot of the past is left out with a word; the current one is not, since an older one would answer in its name.</summary>
    private async Task<PortfolioSnapshot?> ReadAsync(SnapshotHead head, bool isCurrent, CancellationToken ct)
    {
        try
        {
            return await history.FindAsync(head.Id, ct);
        }
        catch (DatabaseUnusable damaged) when (!isCurrent && damaged.InnerException is not DbException)
        {
            warn($"{damaged.Message} Until then “{head.Source}” of {head.AsOf:O} is left out of the history.");
            return null;
        }
    }

    /// <summary>The register that was imported last; a sample never stands in front of a real one.</summary>
    private static ImmutableArray<SnapshotHead> Choose(ImmutableArray<SnapshotHead> heads)
    {
        var real = heads.Where(h => !h.IsSample).ToImmutableArray();
        var candidates = real.Length > 0 ? real : heads;
        var newest = candidates.MaxBy(h => (h.ImportedAt, h.Id));
        return newest is null ? [] : [.. candidates.Where(h => h.Source == newest.Source)];
    }
}
