using System.Collections.Immutable;
using System.Data.Common;
using PmoBot.Conversation.Portfolio;
using PmoBot.Data;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Host.Portfolio;

/// <summary>What was imported: registers, and the tables beside them.</summary>
internal sealed record ImportedHistory(IPortfolioHistory Registers, IRecordHistory Tables);

/// <summary>The limits that a portfolio is read with.</summary>
internal sealed record ReadingRules(HealthRules Health, DeliveryRules Delivery)
{
    public static ReadingRules Default { get; } = new(HealthRules.Default, DeliveryRules.Default);
}

/// <summary>Builds the desk that answers are given from: chooses the current register, reads its history and its tables, derives everything once.</summary>
internal sealed class PortfolioLoading(ImportedHistory history, ReadingRules rules, TimeProvider time, Action<string> warn)
{
    /// <summary>Puts the sample in while no register was imported, or what a seeding that was killed left out.</summary>
    public async Task SeedAsync(CancellationToken ct)
    {
        var heads = await history.Registers.HeadsAsync(ct);
        if (heads.Any(h => !h.IsSample) || (heads.Length >= SamplePortfolio.Count && await HasSampleTablesAsync(ct))) return;
        // The rest belongs to the weeks of what is there, whatever day it is now; adding what is there changes nothing.
        var day = heads.Length > 0 ? heads.Min(h => h.ImportedAt) : time.GetUtcNow();
        foreach (var import in SamplePortfolio.Imports(day)) await history.Tables.AddAsync(import.Register, import.Sets, ct);
    }

    /// <summary>The desk for the current register; null when nothing was imported.</summary>
    public async Task<PortfolioDesk?> LoadAsync(CancellationToken ct)
    {
        var chosen = Choose(await history.Registers.HeadsAsync(ct));
        if (chosen.Length == 0) return null;
        var snapshots = new List<PortfolioSnapshot>(chosen.Length);
        foreach (var head in chosen)
        {
            if (await SoundAsync(history.Registers.FindAsync(head.Id, ct), $"“{head.Source}” of {head.AsOf:O}", isCurrent: head == chosen[^1]) is { } snapshot) snapshots.Add(snapshot);
        }

        return new PortfolioDesk(PortfolioReading.Of(snapshots, rules.Health), await TablesAsync(chosen[^1].Source, ct), rules.Delivery);
    }

    /// <summary>Each kind's current set, and before it the newest of an earlier date.</summary>
    private async Task<DeliveryHistory> TablesAsync(string source, CancellationToken ct)
    {
        var sets = ImmutableArray.CreateBuilder<RecordSet>();
        foreach (var kind in (await history.Tables.HeadsAsync(source, ct)).GroupBy(h => h.Kind))
        {
            var current = kind.Last();
            if (kind.LastOrDefault(h => h.AsOf < current.AsOf) is { } before && await FindAsync(before, isCurrent: false, ct) is { } previous) sets.Add(previous);
            if (await FindAsync(current, isCurrent: true, ct) is { } set) sets.Add(set);
        }

        return new DeliveryHistory(sets.DrainToImmutable());
    }

    private Task<RecordSet?> FindAsync(RecordSetHead head, bool isCurrent, CancellationToken ct) => SoundAsync(history.Tables.FindAsync(head.Id, ct), $"the table {head.Kind} of {head.AsOf:O}", isCurrent);

    private async Task<bool> HasSampleTablesAsync(CancellationToken ct) => !SamplePortfolio.HasTables || !(await history.Tables.HeadsAsync(SamplePortfolio.SourceName, ct)).IsEmpty;

    /// <summary>The snapshot that answers are given from; null when there is none.</summary>
    public static SnapshotHead? Current(ImmutableArray<SnapshotHead> heads) => Choose(heads).LastOrDefault();

    /// <summary>What is damaged of the past is left out with a word; what is damaged of the present is not, since something older would answer in its name.</summary>
    private async Task<T?> SoundAsync<T>(Task<T?> found, string what, bool isCurrent)
        where T : class
    {
        try
        {
            return await found;
        }
        catch (DatabaseUnusable damaged) when (!isCurrent && damaged.InnerException is not DbException)
        {
            warn($"{damaged.Message} Until then {what} is left out of the history.");
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
