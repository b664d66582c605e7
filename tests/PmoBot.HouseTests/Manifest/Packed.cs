using System.IO.Compression;
using System.Text.Json.Nodes;
using PmoBot.Host.Manifest;
using Shouldly;

namespace PmoBot.HouseTests.Manifest;

/// <summary>An app package made with good settings, opened again.</summary>
internal static class Packed
{
    public static ManifestSettings GoodSettings { get; } = new()
    {
        BotId = "3c9f5a52-0f0c-4c39-9e44-0b8f4f3f5c11",
        DeveloperName = "Northern \"Lights\" & Sons",
        WebsiteUrl = "https://pmo.example.org/help?a=1&b=2",
        PrivacyUrl = "https://pmo.example.org/privacy",
        TermsUrl = "https://pmo.example.org/terms",
    };

    public static byte[] Bytes(ManifestSettings settings)
    {
        using var zip = new MemoryStream();
        var problems = ManifestPackage.Pack(settings, zip);
        problems.ShouldBeEmpty();
        return zip.ToArray();
    }

    public static Dictionary<string, byte[]> Files(ManifestSettings settings)
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes(settings)));
        return zip.Entries.ToDictionary(entry => entry.FullName, Content);
    }

    public static JsonObject Manifest(ManifestSettings settings) =>
        JsonNode.Parse(Files(settings)["manifest.json"])!.AsObject();

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var from = entry.Open();
        using var copy = new MemoryStream();
        from.CopyTo(copy);
        return copy.ToArray();
    }
}
