using System.Text;
using Sylvan.Data.Csv;

namespace PmoBot.Sources.Registers.Tables;

/// <summary>A delimited text file.</summary>
internal sealed class CsvTable(Stream content, Encoding encoding, char delimiter, int skip) : Table
{
    private const int MaxRecord = 8 * 1024 * 1024;

    public override string? Sheet => null;

    public override char Delimiter => delimiter;

    public override RowCursor Open()
    {
        content.Position = 0;
        var reader = new StreamReader(content, encoding, detectEncodingFromByteOrderMarks: true, 1 << 16, leaveOpen: true);
        for (var i = 0; i < skip; i++) reader.Read();
        return new Cursor(CsvDataReader.Create(reader, new CsvDataReaderOptions
        {
            HasHeaders = false, Delimiter = delimiter, CsvStyle = CsvStyle.Standard, BufferSize = 1 << 16, MaxBufferSize = MaxRecord, OwnsReader = true,
        }));
    }

    private sealed class Cursor(CsvDataReader reader) : RowCursor
    {
        public override int Row => reader.RowNumber;

        public override int Count => reader.RowFieldCount;

        public override bool Read()
        {
            try
            {
                return reader.Read();
            }
            catch (CsvInvalidCharacterException)
            {
                throw new RefusalException("malformed-quote", $"Row {reader.RowNumber + 1} has a quotation mark that is not closed or is followed by text; correct that row, or save the register again as CSV or XLSX.");
            }
            catch (CsvRecordTooLargeException)
            {
                throw new RefusalException("row-too-large", $"Row {reader.RowNumber + 1} is longer than 8 million characters, most likely because a quotation mark is not closed; correct that row and import again.");
            }
        }

        public override ReadOnlySpan<char> Cell(int index) => index < reader.RowFieldCount ? reader.GetFieldSpan(index) : default;

        public override void Dispose() => reader.Dispose();
    }
}
