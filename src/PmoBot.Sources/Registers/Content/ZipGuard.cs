using System.IO.Compression;

namespace PmoBot.Sources.Registers.Content;

/// <summary>Looks into a zip before anything is read from it: is it a workbook, is it locked, does it blow up.</summary>
internal static class ZipGuard
{
    private const long MaxUnpacked = 512L * 1024 * 1024;
    private const long MaxStrings = 256L * 1024 * 1024;
    private const long FreeUnpacked = 10L * 1024 * 1024;
    private const int MaxRatio = 200;
    private const int MaxEntries = 10_000;

    public static void Check(Stream content, CancellationToken cancellation)
    {
        content.Position = 0;
        using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.Entries.Count > MaxEntries) throw Bomb();
        RefuseOtherKinds([.. zip.Entries.Select(e => e.FullName.Replace('\\', '/').TrimStart('/').ToLowerInvariant())]);
        if (zip.Entries.Any(e => e.IsEncrypted)) throw new RefusalException("password-protected", "The workbook is protected by a password; remove the password and import it again.");
        if (zip.Entries.Sum(e => Math.Min(e.Length, MaxUnpacked + 1)) > MaxUnpacked) throw Bomb();
        long total = 0;
        foreach (var entry in zip.Entries) total = Count(entry, total, cancellation);
        content.Position = 0;
    }

    /// <summary>Counts what really comes out: the sizes in a zip's directory can lie.</summary>
    private static long Count(ZipArchiveEntry entry, long total, CancellationToken cancellation)
    {
        var limit = entry.FullName.Contains("sharedStrings", StringComparison.OrdinalIgnoreCase) ? MaxStrings : MaxUnpacked;
        using var stream = entry.Open();
        var buffer = new byte[1 << 16];
        long unpacked = 0;
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            cancellation.ThrowIfCancellationRequested();
            unpacked += read;
            total += read;
            var packed = Math.Max(1, entry.CompressedLength);
            if (total > MaxUnpacked || unpacked > limit || (unpacked > FreeUnpacked && unpacked / packed > MaxRatio)) throw Bomb();
        }

        return total;
    }

    private static void RefuseOtherKinds(HashSet<string> names)
    {
        if (names.Contains("xl/workbook.xml") || names.Contains("xl/workbook.bin")) return;
        if (names.Any(n => n.StartsWith("word/", StringComparison.Ordinal))) throw new RefusalException("document", "The file is a Word document, not a workbook; put the register into a spreadsheet, save it as XLSX and import that.");
        if (names.Any(n => n.StartsWith("ppt/", StringComparison.Ordinal))) throw new RefusalException("presentation", "The file is a PowerPoint presentation, not a workbook; export the register as XLSX or CSV and import that.");
        if (names.Contains("content.xml") && names.Contains("mimetype")) throw new RefusalException("opendocument", "The file is an OpenDocument file; save the register as XLSX or CSV and import that.");
        if (names.Any(n => n.StartsWith("xl/", StringComparison.Ordinal))) throw new RefusalException("damaged-workbook", "The workbook is damaged: its list of sheets is missing; open it in Excel, save it again and import that.");
        throw new RefusalException("not-a-workbook", "The file is a zip archive, not a workbook, whatever its name says; unpack it and import the register inside.");
    }

    private static RefusalException Bomb() =>
        new("decompression-bomb", "The workbook unpacks to far more data than a register can hold, so it was not read; export only the project register and import that.");
}
