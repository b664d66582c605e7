using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Sheet = DocumentFormat.OpenXml.Spreadsheet.Sheet;

namespace PmoBot.UnitTests.Sources;

/// <summary>Makes XLSX files: text, numbers and dates typed as a spreadsheet types them.</summary>
internal static class Workbooks
{
    /// <summary>A workbook of visible sheets without merged cells.</summary>
    public static byte[] Of(params (string Name, object?[][] Rows)[] sheets) => Of([.. sheets.Select(s => (s.Name, Array.Empty<string>(), s.Rows, false))]);

    public static byte[] Of(params (string Name, string[] Merges, object?[][] Rows, bool Hidden)[] sheets)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook(new Sheets());
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            uint id = 0;
            foreach (var (name, merges, rows, hidden) in sheets)
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = new Worksheet(new SheetData(rows.Select((cells, r) => Line(cells, (uint)r + 1))));
                if (merges.Length > 0) part.Worksheet.AppendChild(new MergeCells(merges.Select(m => new MergeCell { Reference = m })));
                var sheet = new Sheet { Id = book.GetIdOfPart(part), SheetId = ++id, Name = name };
                if (hidden) sheet.State = SheetStateValues.Hidden;
                book.Workbook.Sheets!.AppendChild(sheet);
            }
        }

        return stream.ToArray();
    }

    private static Row Line(object?[] cells, uint row) =>
        new(cells.Select((value, c) => (value, Reference: $"{Column(c)}{row}")).Where(c => c.value is not null).Select(c => c.value switch
        {
            double number => Number(c.Reference, number.ToString("R", CultureInfo.InvariantCulture), 0),
            int number => Number(c.Reference, number.ToString(CultureInfo.InvariantCulture), 0),
            decimal share => Number(c.Reference, share.ToString(CultureInfo.InvariantCulture), 2),
            DateOnly day => Number(c.Reference, day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture), 1),
            "#REF!" => new Cell { CellReference = c.Reference, DataType = CellValues.Error, CellValue = new("#REF!") },
            _ => new Cell { CellReference = c.Reference, DataType = CellValues.InlineString, InlineString = new(new Text((string)c.value!)) },
        })) { RowIndex = row };

    private static Cell Number(string reference, string text, uint style) => new() { CellReference = reference, CellValue = new(text), StyleIndex = style };

    /// <summary>Plain, a date, a percentage (decimals are written as one).</summary>
    private static Stylesheet Styles() => new(
        new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()),
        new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }, new CellFormat { NumberFormatId = 9, ApplyNumberFormat = true }));

    private static string Column(int index) => index < 26 ? $"{(char)('A' + index)}" : $"{(char)('A' + (index / 26) - 1)}{(char)('A' + (index % 26))}";
}
