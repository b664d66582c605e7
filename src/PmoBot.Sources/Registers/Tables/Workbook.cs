using PmoBot.Sources.Registers.Columns;
using PmoBot.Sources.Registers.Content;

namespace PmoBot.Sources.Registers.Tables;

/// <summary>The tables of a file, whatever its format.</summary>
internal sealed record Workbook(IReadOnlyList<Table> Tables)
{
    /// <summary>Tables that were looked at already under the header of a register.</summary>
    public IReadOnlyDictionary<Table, SheetProfile> Looks { get; init; } = new Dictionary<Table, SheetProfile>();

    /// <summary>Opens a file by its bytes, not by its name.</summary>
    public static Workbook Open(Stream content, FindingList findings, CancellationToken cancellation)
    {
        var format = FileFormat.Of(content);
        return format == FileFormat.Text ? new([TextSniffer.Table(content, findings)]) : ExcelWorkbook.Open(content, format, cancellation);
    }
}
