using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PmoBot.Data.Portfolio;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Data.Delivery;

/// <summary>A stored set of records without its rows.</summary>
internal sealed class RecordSetRow : ImportedRow
{
    public RecordKind Kind { get; set; }
    public string? Sheet { get; set; }
    public int Rows { get; set; }
    public required string Columns { get; set; }
    public required string Unmapped { get; set; }

    public static RecordSetRow Of(RecordSet set)
    {
        var key = ImportKey.Of(set);
        return new RecordSetRow
        {
            Id = set.Id,
            Kind = set.Kind,
            Source = set.Source,
            AsOf = set.AsOf,
            AsOfOrigin = set.AsOfOrigin,
            ImportedTicks = set.ImportedAt.UtcTicks,
            ImportedOffsetMinutes = set.ImportedAt.TotalOffsetMinutes,
            FileName = set.FileName,
            ContentHash = set.ContentHash,
            Sheet = set.Sheet,
            IsSample = set.IsSample,
            Rows = set.Rows.Of(set.Kind).Count,
            Columns = JsonSerializer.Serialize([.. set.Columns], RecordJson.Default.MappedRecordColumnArray),
            Unmapped = JsonSerializer.Serialize([.. set.Unmapped], RecordJson.Default.StringArray),
            Findings = StoredFinding.Write(set.Findings),
            ContentKey = key,
            UndatedKey = set.AsOfOrigin == AsOfOrigin.ImportDay ? key : null,
        };
    }

    public RecordSet With(PortfolioRecords rows) => new()
    {
        Id = Id,
        Kind = Kind,
        Source = Source,
        AsOf = AsOf,
        AsOfOrigin = AsOfOrigin,
        ImportedAt = ImportedAt(ImportedTicks, ImportedOffsetMinutes),
        FileName = FileName,
        ContentHash = ContentHash,
        Sheet = Sheet,
        IsSample = IsSample,
        Columns = [.. JsonSerializer.Deserialize(Columns, RecordJson.Default.MappedRecordColumnArray)!],
        Unmapped = [.. JsonSerializer.Deserialize(Unmapped, RecordJson.Default.StringArray)!],
        Findings = StoredFinding.Read(Findings),
        Rows = rows,
    };

    public static void Describe(EntityTypeBuilder<RecordSetRow> table)
    {
        Describe(table, "RecordSets");
        table.HasIndex(s => new { s.Source, s.Kind, s.AsOf });
    }
}

/// <summary>Some of a set's rows, packed by <see cref="RecordPages"/>.</summary>
internal sealed class RecordPage
{
    public long SetNumber { get; set; }
    /// <summary>0, 1, 2 … in the order of the rows.</summary>
    public int Page { get; set; }
    public required byte[] Content { get; set; }

    public static void Describe(EntityTypeBuilder<RecordPage> table)
    {
        table.ToTable("RecordPages").HasKey(p => new { p.SetNumber, p.Page });
        table.HasOne<RecordSetRow>().WithMany().HasForeignKey(p => p.SetNumber).OnDelete(DeleteBehavior.Cascade);
    }
}
