using System.Collections.Immutable;
using PmoBot.Conversation.Portfolio;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Host.Portfolio;

/// <summary>Builds the desk that answers are given from: chooses the current register, reads its history, derives everything once.</summary>
internal sealed class PortfolioLoading(IPortfolioHistory history, HealthRules rules, TimeProvider time)
{
    /// <summary>Puts the sample in when nothing has ever been imported.</summary>
    public async Task SeedAsync(CancellationToken ct)
    {
        if ((await history.HeadsAsync(ct)).Length > 0) return;
        foreach (var snapshot in SamplePortfolio.Snapshots(time.GetUtcNow())) await history.AddAsync(snapshot, ct);
    }

    /// <summary>The desk for the current register; null when nothing was imported.</summary>
    public async Task<PortfolioDesk?> LoadAsync(CancellationToken ct)
    {
        var chosen = Choose(await history.HeadsAsync(ct));
        if (chosen.Length == 0) return null;
        var snapshots = new List<PortfolioSnapshot>(chosen.Length);
        foreach (var head in chosen)
        {
            if (await history.FindAsync(head.Id, ct) is { } snapshot) snapshots.Add(snapshot);
        }

        return new PortfolioDesk(PortfolioReading.Of(snapshots, rules));
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
