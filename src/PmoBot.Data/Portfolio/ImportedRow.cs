using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Data.Portfolio;

/// <summary>What the row of every import has, register or table. Written once, never changed.</summary>
internal abstract class ImportedRow
{
    /// <summary>Given by the database, growing: a running host sees by it that there is something new.</summary>
    public long Number { get; set; }
    public required string Id { get; set; }
    public required string Source { get; set; }
    public DateOnly AsOf { get; set; }
    public AsOfOrigin AsOfOrigin { get; set; }
    /// <summary>UTC ticks (100 ns): exact and sortable in every database, which their own timestamp types are not.</summary>
    public long ImportedTicks { get; set; }
    public int ImportedOffsetMinutes { get; set; }
    public required string FileName { get; set; }
    public required string ContentHash { get; set; }
    public bool IsSample { get; set; }
    public required string Findings { get; set; }
    /// <summary>Hash over source, file content and mapping: see <see cref="ImportKey"/>.</summary>
    public required string ContentKey { get; set; }
    /// <summary>The content key again when nobody stated a date; otherwise null, which a unique index lets in any number of times.</summary>
    public string? UndatedKey { get; set; }

    public static DateTimeOffset ImportedAt(long utcTicks, int offsetMinutes) =>
        new DateTimeOffset(utcTicks, TimeSpan.Zero).ToOffset(TimeSpan.FromMinutes(offsetMinutes));

    protected static void Describe<T>(EntityTypeBuilder<T> table, string name)
        where T : ImportedRow
    {
        table.ToTable(name).HasKey(s => s.Number);
        table.Property(s => s.Id).IsRequired();
        table.HasIndex(s => s.Id).IsUnique();
        table.HasIndex(s => new { s.ContentKey, s.AsOf }).IsUnique();
        table.HasIndex(s => s.UndatedKey).IsUnique();
    }
}

/// <summary>Tells whether the same import is there already, and numbers one that comes again after another.</summary>
internal static class ImportedRows
{
    /// <summary>Newest first.</summary>
    public static IQueryable<T> Newest<T>(this IQueryable<T> rows)
        where T : ImportedRow => rows.OrderByDescending(s => s.AsOf).ThenByDescending(s => s.ImportedTicks).ThenByDescending(s => s.Id);

    /// <summary>Oldest first: the order of a history.</summary>
    public static IQueryable<T> Oldest<T>(this IQueryable<T> rows)
        where T : ImportedRow => rows.OrderBy(s => s.AsOf).ThenBy(s => s.ImportedTicks).ThenBy(s => s.Id);

    public static Task<HistoryVersion> VersionAsync<T>(this IQueryable<T> rows, CancellationToken cancellationToken)
        where T : ImportedRow => rows.GroupBy(_ => 1).Select(all => new HistoryVersion(all.Max(s => s.Number), all.Count())).SingleOrDefaultAsync(cancellationToken);

    /// <summary>True when the same content is the newest of its date, or undated the newest of all: what lies under another is no longer said.</summary>
    /// <param name="history">The imports that the row would join: of its source, and of its table.</param>
    public static async Task<bool> HoldAsync<T>(this IQueryable<T> history, T row, CancellationToken cancellationToken)
        where T : ImportedRow
    {
        var key = ImportKey.Of(row.ContentKey);
        var ofDate = await history.Where(s => s.AsOf == row.AsOf).Newest().Select(s => s.ContentKey).FirstOrDefaultAsync(cancellationToken);
        if (ImportKey.Of(ofDate) == key) return true;
        if (row.UndatedKey is null) return false;
        return ImportKey.Of(await history.Newest().Select(s => s.UndatedKey).FirstOrDefaultAsync(cancellationToken)) == key;
    }

    /// <summary>Content that comes again after another gets keys that say after which; two who add it again at once still have the same keys.</summary>
    public static async Task FollowAsync<T>(this T row, IQueryable<T> history, CancellationToken cancellationToken)
        where T : ImportedRow
    {
        var isKnown = await history.AnyAsync(
            s => (s.ContentKey == row.ContentKey && s.AsOf == row.AsOf) || (row.UndatedKey != null && s.UndatedKey == row.UndatedKey), cancellationToken);
        if (!isKnown) return;
        var last = await history.MaxAsync(s => s.Number, cancellationToken);
        row.ContentKey = ImportKey.After(row.ContentKey, last);
        if (row.UndatedKey is { } undated) row.UndatedKey = ImportKey.After(undated, last);
    }
}
