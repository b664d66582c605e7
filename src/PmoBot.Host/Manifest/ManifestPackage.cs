using System.IO.Compression;
using PmoBot.Host.Manifest.Icons;

namespace PmoBot.Host.Manifest;

/// <summary>Writes the app package that an administrator uploads to Teams.</summary>
public static class ManifestPackage
{
    /// <summary>The oldest time a zip can hold: the same input must give the same bytes.</summary>
    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the package as a zip with the manifest and icons at its root; equal settings give equal bytes.</summary>
    /// <param name="settings">What to fill in.</param>
    /// <param name="to">Where the zip goes; it is left open, and untouched when there is a problem.</param>
    /// <returns>What is wrong, a sentence each that names the setting and what to do; empty when the package was written.</returns>
    public static IReadOnlyList<string> Pack(ManifestSettings settings, Stream to)
    {
        var complete = settings.Completed();
        var icons = PackageFiles.Icons.Keys.ToDictionary(name => name, PackageFiles.Read);
        string[] problems = [.. ManifestRules.Problems(complete), .. icons.Select(WrongSize).OfType<string>()];
        if (problems.Length > 0) return problems;

        WriteZip(to, new(icons, StringComparer.Ordinal) { [PackageFiles.Manifest] = ManifestTemplate.Fill(complete) });
        return [];
    }

    private static string? WrongSize(KeyValuePair<string, byte[]> icon)
    {
        var wanted = PackageFiles.Icons[icon.Key];
        return Png.SizeOf(icon.Value) == (wanted, wanted)
            ? null
            : $"The icon {icon.Key} is no PNG of {wanted} by {wanted} pixels: draw it again with \"dotnet run manifest/icons.cs\" and rebuild.";
    }

    private static void WriteZip(Stream to, SortedDictionary<string, byte[]> files)
    {
        using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, content) in files)
        {
            var entry = zip.CreateEntry(name, CompressionLevel.NoCompression); // compressors differ between machines, plain bytes do not
            entry.LastWriteTime = Stamp;
            using var target = entry.Open();
            target.Write(content);
        }
    }
}
