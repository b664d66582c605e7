using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace PmoBot.Sources.Registers.Tables;

/// <summary>Finds the cells of an XLSX workbook that hold an error such as #REF!, which its reader gives as blank cells.</summary>
internal static class WorkbookErrors
{
    private const int MaxErrors = 20_000;
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XmlReaderSettings Careful = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreWhitespace = true };

    /// <summary>The errors of each sheet by its place in the workbook, each by 0-based row and column; empty for other formats.</summary>
    public static Dictionary<int, Dictionary<(int Row, int Column), string>> Of(Stream content, CancellationToken cancellation)
    {
        var found = new Dictionary<int, Dictionary<(int, int), string>>();
        content.Position = 0;
        using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        var parts = Parts(zip);
        for (var i = 0; i < parts.Count; i++)
        {
            if (zip.GetEntry(parts[i]) is not { } part || !Mentions(part, cancellation)) continue;
            found[i] = Errors(part, cancellation);
        }

        return found;
    }

    /// <summary>The parts of the sheets in the order of the workbook.</summary>
    private static List<string> Parts(ZipArchive zip)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        Each(zip.GetEntry("xl/_rels/workbook.xml.rels"), "Relationship", xml => targets[xml.GetAttribute("Id") ?? ""] = xml.GetAttribute("Target") ?? "");
        var parts = new List<string>();
        Each(zip.GetEntry("xl/workbook.xml"), "sheet", xml =>
        {
            var target = targets.GetValueOrDefault(xml.GetAttribute("id", Relations) ?? "", "");
            parts.Add(target.StartsWith('/') ? target[1..] : "xl/" + target);
        });
        return parts;
    }

    private static void Each(ZipArchiveEntry? part, string element, Action<XmlReader> take)
    {
        if (part is null) return;
        using var stream = part.Open();
        using var xml = XmlReader.Create(stream, Careful);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == element) take(xml);
        }
    }

    /// <summary>Looks at the bytes first: most sheets have no error, and then nothing is parsed.</summary>
    private static bool Mentions(ZipArchiveEntry part, CancellationToken cancellation)
    {
        using var stream = part.Open();
        var buffer = new byte[1 << 16];
        var kept = 0;
        for (int read; (read = stream.Read(buffer.AsSpan(kept))) > 0;)
        {
            cancellation.ThrowIfCancellationRequested();
            var span = buffer.AsSpan(0, kept + read);
            if (span.IndexOf("t=\"e\""u8) >= 0 || span.IndexOf("t='e'"u8) >= 0) return true;
            kept = Math.Min(4, span.Length);
            span[^kept..].CopyTo(buffer);
        }

        return false;
    }

    private static Dictionary<(int, int), string> Errors(ZipArchiveEntry part, CancellationToken cancellation)
    {
        var errors = new Dictionary<(int, int), string>();
        using var stream = part.Open();
        using var xml = XmlReader.Create(stream, Careful);
        int row = -1, column = -1;
        var wanted = false;
        while (xml.Read() && errors.Count < MaxErrors)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "row")
            {
                cancellation.ThrowIfCancellationRequested();
                row = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var stated) ? stated - 1 : row + 1;
                column = -1;
            }
            else if (xml.LocalName == "c")
            {
                column = Column(xml.GetAttribute("r")) is var named and >= 0 ? named : column + 1;
                wanted = xml.GetAttribute("t") == "e";
            }
            else if (xml.LocalName == "v" && wanted && xml.Read() && xml.NodeType == XmlNodeType.Text) errors[(row, column)] = xml.Value;
        }

        return errors;
    }

    /// <summary>The column of a reference such as "AB12"; -1 when there is none.</summary>
    private static int Column(string? reference)
    {
        var column = 0;
        foreach (var c in reference ?? "")
        {
            if (!char.IsAsciiLetterUpper(c) || column > 20_000) break;
            column = (column * 26) + (c - 'A' + 1);
        }

        return column - 1;
    }
}
