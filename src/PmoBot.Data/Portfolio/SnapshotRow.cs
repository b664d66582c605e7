using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Data.Portfolio;

/// <summary>A stored snapshot without its projects. Written once, never changed.</summary>
internal sealed class SnapshotRow
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
    public HealthScale Scale { get; set; }
    public bool IsSample { get; set; }
    public int Projects { get; set; }
    public required string Mapping { get; set; }
    public required string Findings { get; set; }
    /// <summary>Hash over source, file content and mapping: see <see cref="SnapshotKey"/>.</summary>
    public required string ContentKey { get; set; }
    /// <summary>The content key again when nobody stated a date; otherwise null, which a unique index lets in any number of times.</summary>
    public string? UndatedKey { get; set; }

    public static SnapshotRow Of(PortfolioSnapshot snapshot)
    {
        var key = SnapshotKey.Of(snapshot);
        return new SnapshotRow
        {
            Id = snapshot.Id,
            Source = snapshot.Source,
            AsOf = snapshot.AsOf,
            AsOfOrigin = snapshot.AsOfOrigin,
            ImportedTicks = snapshot.ImportedAt.UtcTicks,
            ImportedOffsetMinutes = snapshot.ImportedAt.TotalOffsetMinutes,
            FileName = snapshot.FileName,
            ContentHash = snapshot.ContentHash,
            Scale = snapshot.Scale,
            IsSample = snapshot.IsSample,
            Projects = snapshot.Projects.Length,
            Mapping = StoredMapping.Write(snapshot.Mapping),
            Findings = StoredFinding.Write(snapshot.Findings),
            ContentKey = key,
            UndatedKey = snapshot.AsOfOrigin == AsOfOrigin.ImportDay ? key : null,
        };
    }

    public static DateTimeOffset ImportedAt(long utcTicks, int offsetMinutes) =>
        new DateTimeOffset(utcTicks, TimeSpan.Zero).ToOffset(TimeSpan.FromMinutes(offsetMinutes));

    public static void Describe(EntityTypeBuilder<SnapshotRow> table)
    {
        table.ToTable("Snapshots").HasKey(s => s.Number);
        table.Property(s => s.Id).IsRequired();
        table.HasIndex(s => s.Id).IsUnique();
        table.HasIndex(s => new { s.Source, s.AsOf });
        table.HasIndex(s => new { s.ContentKey, s.AsOf }).IsUnique();
        table.HasIndex(s => s.UndatedKey).IsUnique();
    }
}

/// <summary>Some of a snapshot's projects, packed by <see cref="ProjectPages"/>.</summary>
internal sealed class SnapshotPage
{
    public long SnapshotNumber { get; set; }
    /// <summary>0, 1, 2 … in the register's order.</summary>
    public int Page { get; set; }
    public required byte[] Content { get; set; }

    public static void Describe(EntityTypeBuilder<SnapshotPage> table)
    {
        table.ToTable("SnapshotPages").HasKey(p => new { p.SnapshotNumber, p.Page });
        table.HasOne<SnapshotRow>().WithMany().HasForeignKey(p => p.SnapshotNumber).OnDelete(DeleteBehavior.Cascade);
    }
}
