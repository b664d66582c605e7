using System.Text;

namespace PmoBot.UnitTests.Sources;

/// <summary>Writes the smallest Excel 97 workbook (BIFF8 in a compound file) that a spreadsheet program would open.</summary>
internal static class OldWorkbook
{
    private const int Sector = 512;
    private const uint End = 0xFFFFFFFE, Free = 0xFFFFFFFF, FatSector = 0xFFFFFFFD;

    /// <summary>One sheet of texts and numbers.</summary>
    /// <param name="cyclic">True lets the last sector of the workbook point at its first.</param>
    public static byte[] Of(object?[][] rows, bool cyclic = false)
    {
        var book = Stream(rows);
        Array.Resize(ref book, Math.Max(4096, (book.Length + Sector - 1) / Sector * Sector));
        var sectors = book.Length / Sector;
        return [.. Header(), .. Fat(sectors, cyclic), .. Directory(book.Length), .. book];
    }

    private static byte[] Stream(object?[][] rows)
    {
        var sheet = new List<byte>();
        sheet.AddRange(Record(0x0809, Bof(0x0010)));
        for (var r = 0; r < rows.Length; r++)
        {
            for (var c = 0; c < rows[r].Length; c++)
            {
                if (rows[r][c] is double number) sheet.AddRange(Record(0x0203, [.. At(r, c), .. BitConverter.GetBytes(number)]));
                if (rows[r][c] is string text) sheet.AddRange(Record(0x0204, [.. At(r, c), .. Word(text.Length), 1, .. Encoding.Unicode.GetBytes(text)]));
            }
        }

        sheet.AddRange(Record(0x000A, []));
        byte[] name = [6, 0, .. "Sheet1"u8];
        byte[] start = [.. Record(0x0809, Bof(0x0005)), .. Record(0x0042, Word(0x04B0))];
        var position = start.Length + 4 + 6 + name.Length + 4;
        return [.. start, .. Record(0x0085, [.. BitConverter.GetBytes(position), 0, 0, .. name]), .. Record(0x000A, []), .. sheet];
    }

    private static byte[] Bof(int type) => [.. Word(0x0600), .. Word(type), .. Word(0x0DBB), .. Word(1996), .. new byte[4], 6, 0, 0, 0];

    private static byte[] At(int row, int column) => [.. Word(row), .. Word(column), 0, 0];

    private static byte[] Record(int kind, byte[] data) => [.. Word(kind), .. Word(data.Length), .. data];

    private static byte[] Header()
    {
        var header = new List<byte> { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 };
        header.AddRange(new byte[16]);
        foreach (var word in (int[])[0x3E, 3, 0xFFFE, 9, 6, 0, 0, 0]) header.AddRange(Word(word));
        foreach (var number in (uint[])[0, 1, 1, 0, 4096, End, 0, End, 0, 0]) header.AddRange(BitConverter.GetBytes(number));
        while (header.Count < Sector) header.AddRange(BitConverter.GetBytes(Free));
        return [.. header];
    }

    /// <summary>Sector 0 is this table, 1 the directory, the others the workbook.</summary>
    private static byte[] Fat(int sectors, bool cyclic)
    {
        var next = new List<uint> { FatSector, End };
        for (var i = 0; i < sectors; i++) next.Add(i < sectors - 1 ? (uint)(3 + i) : cyclic ? 2 : End);
        while (next.Count < Sector / 4) next.Add(Free);
        return [.. next.SelectMany(BitConverter.GetBytes)];
    }

    private static byte[] Directory(int size) =>
        [.. Entry("Root Entry", 5, 1, End, 0), .. Entry("Workbook", 2, Free, 2, size), .. Entry("", 0, Free, 0, 0), .. Entry("", 0, Free, 0, 0)];

    private static byte[] Entry(string name, byte type, uint child, uint start, int size)
    {
        var text = new byte[64];
        Encoding.Unicode.GetBytes(name).CopyTo(text, 0);
        return [.. text, .. Word(name.Length == 0 ? 0 : (name.Length + 1) * 2), type, 1, .. BitConverter.GetBytes(Free), .. BitConverter.GetBytes(Free), .. BitConverter.GetBytes(child),
            .. new byte[36], .. BitConverter.GetBytes(start), .. BitConverter.GetBytes((long)size)];
    }

    private static byte[] Word(int value) => BitConverter.GetBytes((ushort)value);
}
