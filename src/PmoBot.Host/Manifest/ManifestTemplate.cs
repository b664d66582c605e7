using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PmoBot.Host.Manifest;

/// <summary>The manifest as it lies in <c>manifest/manifest.json</c>, with its placeholders filled from settings.</summary>
internal static partial class ManifestTemplate
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // a file for people and Teams, never part of a web page
    };

    /// <summary>The manifest with every placeholder filled, as UTF-8.</summary>
    /// <exception cref="InvalidOperationException">The template asks for a placeholder that no setting fills.</exception>
    public static byte[] Fill(ManifestSettings settings)
    {
        var manifest = JsonNode.Parse(PackageFiles.Read(PackageFiles.Manifest))!;
        FillStrings(manifest, Values(settings));
        using var file = new MemoryStream();
        using (var writer = new Utf8JsonWriter(file, Layout)) manifest.WriteTo(writer);
        return file.ToArray();
    }

    private static Dictionary<string, string> Values(ManifestSettings settings) => new()
    {
        ["BOT_ID"] = settings.BotId!,
        ["APP_ID"] = settings.AppId!,
        ["APP_NAME"] = settings.AppName,
        ["APP_VERSION"] = settings.AppVersion,
        ["DEVELOPER_NAME"] = settings.DeveloperName!,
        ["WEBSITE_URL"] = settings.WebsiteUrl!,
        ["PRIVACY_URL"] = settings.PrivacyUrl!,
        ["TERMS_URL"] = settings.TermsUrl!,
    };

    private static void FillStrings(JsonNode node, Dictionary<string, string> values)
    {
        switch (node)
        {
            case JsonObject parts:
                foreach (var part in parts.Select(p => p.Value).OfType<JsonNode>().ToList()) FillStrings(part, values);
                break;
            case JsonArray items:
                foreach (var item in items.OfType<JsonNode>().ToList()) FillStrings(item, values);
                break;
            case JsonValue value when value.TryGetValue<string>(out var text) && Placeholder().IsMatch(text):
                value.ReplaceWith(Placeholder().Replace(text, found => ValueOf(found, values)));
                break;
        }
    }

    private static string ValueOf(Match found, Dictionary<string, string> values) =>
        values.TryGetValue(found.Groups[1].Value, out var value)
            ? value
            : throw new InvalidOperationException($"manifest.json asks for {found.Value}, which no setting fills.");

    [GeneratedRegex(@"\$\{([A-Z0-9_]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
