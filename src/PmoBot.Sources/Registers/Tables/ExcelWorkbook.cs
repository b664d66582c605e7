using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using PmoBot.Sources.Registers.Content;

namespace PmoBot.Sources.Registers.Tables;

/// <summary>Opens XLSX, XLSB and XLS files.</summary>
internal static class ExcelWorkbook
{
    static ExcelWorkbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Workbook Open(Stream content, char format, CancellationToken cancellation)
    {
        try
        {
            if (format == FileFormat.Zip) ZipGuard.Check(content, cancellation);
            return new(Sheets(content, format == FileFormat.Zip ? WorkbookErrors.Of(content, cancellation) : []));
        }
        catch (InvalidPasswordException)
        {
            throw new RefusalException("password-protected", "The workbook is protected by a password; remove the password and import it again.");
        }
        catch (Exception problem) when (problem is not RefusalException and not OperationCanceledException)
        {
            throw format == FileFormat.Ole
                ? new RefusalException("not-a-workbook", "The file is an old Office file, but not a workbook that can be read; save the register as XLSX or CSV and import that.", problem)
                : new RefusalException("damaged-workbook", "The workbook is damaged and cannot be read; open it in Excel, save it again and import that.", problem);
        }
    }

    /// <summary>A reader over the content that leaves the content open.</summary>
    public static IExcelDataReader Reader(Stream content)
    {
        content.Position = 0;
        return ExcelReaderFactory.CreateReader(new BoundedStream(content), new ExcelReaderConfiguration { LeaveOpen = true, FallbackEncoding = Encoding.GetEncoding(1252) });
    }

    private static List<Table> Sheets(Stream content, Dictionary<int, Dictionary<(int Row, int Column), string>> errors)
    {
        using var reader = Reader(content);
        var sheets = new List<Table>();
        do
        {
            sheets.Add(new ExcelTable(content, sheets.Count, reader.Name ?? $"Sheet{sheets.Count + 1}", reader.VisibleState is not null and not "visible") { Errors = errors.GetValueOrDefault(sheets.Count) });
        }
        while (sheets.Count < 200 && reader.NextResult());

        return sheets;
    }
}
