using System.Buffers;
using System.Text;
using PmoBot.Sources.Registers.Tables;

namespace PmoBot.Sources.Registers.Content;

/// <summary>Finds out how a text file is written: its encoding, its delimiter, a "sep=" line.</summary>
internal static class TextSniffer
{
    private const int SampleChars = 256 * 1024;
    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    static TextSniffer() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static CsvTable Table(Stream content, FindingList findings)
    {
        var encoding = EncodingOf(content, findings);
        var sample = Sample(content, encoding);
        if (sample.AsSpan().Trim("\uFEFF \t\r\n\0,;|\"").IsEmpty) throw new RefusalException("empty-file", "The file holds no text; export the register again and import that file.");
        RefuseOtherText(sample);
        var (delimiter, skip) = SeparatorLine(sample);
        return new(content, encoding, delimiter ?? Delimiter(sample), skip);
    }

    private static Encoding EncodingOf(Stream content, FindingList findings)
    {
        content.Position = 0;
        var head = new byte[4096];
        var read = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var start = head.AsSpan(0, read);
        if (start.StartsWith("\uFEFF"u8)) return Encoding.UTF8;
        if (start.StartsWith(new byte[] { 0xFF, 0xFE })) return Encoding.Unicode;
        if (start.StartsWith(new byte[] { 0xFE, 0xFF })) return Encoding.BigEndianUnicode;
        if (Wide(start) is { } wide) return wide;
        if (ControlShare(start) > 0.1) throw new RefusalException("not-a-register", "The file is not text and not a workbook; export the register as CSV or XLSX and import that.");
        var (valid, invalid) = CountUtf8(content);
        if (invalid == 0) return Encoding.UTF8;
        if (valid > invalid * 10)
        {
            findings.Warn("bad-bytes", $"{invalid} bytes of the file are not valid UTF-8 and were read as \uFFFD.");
            return Encoding.UTF8;
        }

        findings.Info("encoding", "The file is not UTF-8; it was read as Windows-1252.");
        return Encoding.GetEncoding(1252);
    }

    private static Encoding? Wide(ReadOnlySpan<byte> start)
    {
        if (start.Length < 16) return null;
        int even = 0, odd = 0;
        for (var i = 0; i + 1 < start.Length; i += 2)
        {
            if (start[i] == 0) even++;
            if (start[i + 1] == 0) odd++;
        }

        var pairs = start.Length / 2;
        return odd > pairs * 0.7 && even < pairs * 0.1 ? Encoding.Unicode : even > pairs * 0.7 && odd < pairs * 0.1 ? Encoding.BigEndianUnicode : null;
    }

    private static double ControlShare(ReadOnlySpan<byte> start)
    {
        var controls = 0;
        foreach (var b in start)
        {
            if (b < 9 || b is > 13 and < 32) controls++;
        }

        return start.Length == 0 ? 0 : (double)controls / start.Length;
    }

    /// <summary>Counts valid multi-byte characters and broken ones over the whole file.</summary>
    private static (long Valid, long Invalid) CountUtf8(Stream content)
    {
        content.Position = 0;
        var buffer = new byte[1 << 17];
        long valid = 0, invalid = 0;
        var kept = 0;
        while (true)
        {
            var read = content.Read(buffer.AsSpan(kept));
            var span = buffer.AsSpan(0, kept + read);
            kept = Scan(span, read == 0, ref valid, ref invalid);
            if (read == 0) return (valid, invalid);
            span[^kept..].CopyTo(buffer);
        }
    }

    private static int Scan(ReadOnlySpan<byte> span, bool last, ref long valid, ref long invalid)
    {
        while (!span.IsEmpty)
        {
            var at = span.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (at < 0) return 0;
            span = span[at..];
            var status = Rune.DecodeFromUtf8(span, out _, out var used);
            if (status == OperationStatus.NeedMoreData && !last) return span.Length;
            if (status == OperationStatus.Done) valid++; else invalid++;
            span = span[used..];
        }

        return 0;
    }

    private static string Sample(Stream content, Encoding encoding)
    {
        content.Position = 0;
        using var reader = new StreamReader(content, encoding, true, 1 << 16, leaveOpen: true);
        var chars = new char[SampleChars];
        return new(chars, 0, reader.ReadBlock(chars));
    }

    private static void RefuseOtherText(string sample)
    {
        var start = sample.AsSpan().TrimStart("\uFEFF \t\r\n");
        if (start.StartsWith("<", StringComparison.Ordinal))
        {
            var html = start[..Math.Min(2000, start.Length)].Contains("<html", StringComparison.OrdinalIgnoreCase) || start[..Math.Min(2000, start.Length)].Contains("<table", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase);
            throw html ? new RefusalException("html", "The file is a web page, not a workbook, whatever its name says; open it in Excel, save it as XLSX and import that.")
                : new RefusalException("xml", "The file is XML, not a workbook or CSV; open it in Excel, save it as XLSX and import that.");
        }

        if (start.Length > 1 && (start[0] == '{' || (start[0] == '[' && start[1..].TrimStart() is [('{' or '[' or '"' or ']'), ..])) && !start.StartsWith("{\\rtf", StringComparison.Ordinal)) throw new RefusalException("json", "The file is JSON, not a register; export the register as CSV or XLSX and import that.");
        if (start.StartsWith("{\\rtf", StringComparison.Ordinal)) throw new RefusalException("document", "The file is a text document, not a register; export the register as CSV or XLSX and import that.");
    }

    private static (char? Delimiter, int Skip) SeparatorLine(string sample)
    {
        var bom = sample.StartsWith('\uFEFF') ? 1 : 0;
        var line = sample.AsSpan(bom);
        if (!line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) || line.Length < 6 || line[5] is not ('\r' or '\n')) return (null, 0);
        return (line[4], bom + (line[5] == '\r' && line.Length > 6 && line[6] == '\n' ? 7 : 6));
    }

    /// <summary>The delimiter that cuts most records of the sample into the same number of cells.</summary>
    private static char Delimiter(string sample)
    {
        var best = ',';
        double bestScore = 0;
        foreach (var delimiter in Delimiters)
        {
            var score = Score(sample, delimiter);
            if (score <= bestScore) continue;
            (best, bestScore) = (delimiter, score);
        }

        return best;
    }

    private static double Score(string sample, char delimiter)
    {
        var counts = new Dictionary<int, int>();
        int cells = 1, records = 0, length = 0;
        var quoted = false;
        foreach (var c in sample)
        {
            if (c == '"' && (quoted || length == 0)) quoted = !quoted;
            else if (!quoted && c == delimiter) { cells++; length = 0; continue; }
            else if (!quoted && c is ('\n' or '\r'))
            {
                if (length > 0 || cells > 1) { counts[cells] = counts.GetValueOrDefault(cells) + 1; records++; }
                (cells, length) = (1, 0);
                if (records > 400) break;
                continue;
            }

            length++;
        }

        if (length > 0 || cells > 1) { counts[cells] = counts.GetValueOrDefault(cells) + 1; records++; }
        var (usual, times) = counts.Where(p => p.Key > 1).OrderByDescending(p => p.Value * Math.Min(p.Key, 8)).Select(p => (p.Key, p.Value)).FirstOrDefault();
        return records == 0 ? 0 : (double)times / records * Math.Min(usual, 30) + (usual > 1 ? 0.01 : 0);
    }
}
