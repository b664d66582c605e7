namespace PmoBot.Sources.Registers.Content;

/// <summary>Tells formats apart by their first bytes, and refuses those that are never a register.</summary>
internal static class FileFormat
{
    public const char Zip = 'z', Ole = 'o', Text = 't';

    public static char Of(Stream content)
    {
        content.Position = 0;
        var bytes = new byte[16];
        var head = bytes.AsSpan(0, content.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
        content.Position = 0;
        if (head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8)) return Zip;
        if (head.StartsWith(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 })) return Ole;
        if (head.StartsWith("%PDF"u8)) throw new RefusalException("pdf", "The file is a PDF, not a register; export the register as CSV or XLSX and import that.");
        if (IsPicture(head)) throw new RefusalException("picture", "The file is a picture, not a register; export the register as CSV or XLSX and import that.");
        if (head.StartsWith(new byte[] { 0x1F, 0x8B }) || head.StartsWith("7z"u8) && head.Length > 5 && head[2] == 0xBC || head.StartsWith("Rar!"u8) || head.StartsWith("BZh"u8)) throw new RefusalException("archive", "The file is a packed archive; unpack it and import the register inside.");
        if (head.StartsWith("SQLite format 3"u8)) throw new RefusalException("not-a-register", "The file is a database, not a register; export the register as CSV or XLSX and import that.");
        return Text;
    }

    private static bool IsPicture(ReadOnlySpan<byte> head) =>
        head.StartsWith(new byte[] { 0x89, 0x50, 0x4E, 0x47 }) || head.StartsWith(new byte[] { 0xFF, 0xD8, 0xFF }) || head.StartsWith("GIF8"u8) || head.StartsWith("II*\0"u8) || head.StartsWith("MM\0*"u8)
        || (head.StartsWith("RIFF"u8) && head.Length > 11 && head[8..].StartsWith("WEBP"u8)) || (head.StartsWith("BM"u8) && head.Length > 9 && head[6..10].SequenceEqual("\0\0\0\0"u8));
}
