using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Data.Portfolio;

/// <summary>A stored snapshot without its projects.</summary>
internal sealed class SnapshotRow : ImportedRow
{
    public HealthScale Scale { get; set; }
    public int Projects { get; set; }
    public required string Mapping { get; set; }

    public static SnapshotRow Of(PortfolioSnapshot snapshot)
    {
        var key = ImportKey.Of(snapshot);
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

    public static void Describe(EntityTypeBuilder<SnapshotRow> table)
    {
        Describe(table, "Snapshots");
        table.HasIndex(s => new { s.Source, s.AsOf });
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
