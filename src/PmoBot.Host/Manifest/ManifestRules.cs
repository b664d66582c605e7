using System.Text.RegularExpressions;

namespace PmoBot.Host.Manifest;

/// <summary>Says what keeps settings from becoming a package that Teams accepts, one sentence for each setting.</summary>
internal static partial class ManifestRules
{
    private const int LongestName = 30;
    private const int LongestDeveloper = 32;
    private const int LongestUrl = 2048;

    /// <param name="settings">Settings as <see cref="ManifestSettings.Completed"/> leaves them.</param>
    public static IEnumerable<string> Problems(ManifestSettings settings)
    {
        string?[] found =
        [
            BotId(settings),
            settings.AppId == settings.BotId ? null : Id("Manifest:AppId", settings.AppId!),
            Text("Manifest:AppName", settings.AppName, LongestName, "give the name that people see in Teams"),
            Version(settings.AppVersion),
            Text("Manifest:DeveloperName", settings.DeveloperName, LongestDeveloper, "give the name of the organisation that offers the app"),
            Url("Manifest:WebsiteUrl", settings.WebsiteUrl, "where people get help with the app"),
            Url("Manifest:PrivacyUrl", settings.PrivacyUrl, "that says what happens to people's data"),
            Url("Manifest:TermsUrl", settings.TermsUrl, "with the terms of use"),
        ];
        return found.OfType<string>();
    }

    private static string? BotId(ManifestSettings settings) => settings.BotId switch
    {
        null => "Manifest:BotId is missing: give the application (client) id of your bot's registration with --bot-id, "
            + "or add --preview to see the package with an id of zeros that Teams will not connect.",
        var id when !settings.Preview && Guid.TryParse(id, out var guid) && guid == Guid.Empty =>
            "Manifest:BotId is all zeros, which is nobody's bot: give the application (client) id of your bot's registration with --bot-id.",
        var id => Id("Manifest:BotId", id),
    };

    private static string? Id(string setting, string id) => Guid.TryParseExact(id, "D", out _)
        ? null
        : $"{setting} is \"{Shown(id)}\", which is no GUID: copy it from the registration, it looks like 00000000-0000-0000-0000-000000000000.";

    private static string? Version(string version) => version.Length <= 256 && ThreeNumbers().IsMatch(version)
        ? null
        : $"Manifest:AppVersion is \"{Shown(version)}\": write three numbers as in 1.0.0.";

    private static string? Text(string setting, string? text, int longest, string advice)
    {
        if (string.IsNullOrEmpty(text)) return $"{setting} is missing: {advice}, in at most {longest} characters.";
        if (text.Any(char.IsControl)) return $"{setting} holds a line break or another control character: write it on one line.";
        return text.Length <= longest ? null : $"{setting} has {text.Length} characters and Teams shows at most {longest}: shorten it.";
    }

    private static string? Url(string setting, string? url, string whatFor)
    {
        if (url is null) return $"{setting} is missing: give the https address of a page {whatFor}.";
        if (url.Length > LongestUrl) return $"{setting} has {url.Length} characters and Teams takes at most {LongestUrl}: use a shorter address.";
        return Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps && address.UserInfo.Length == 0
            ? null
            : $"{setting} is \"{Shown(url)}\": Teams wants a full address that begins with https:// and holds no user name.";
    }

    private static string Shown(string text) => text.Length <= 60 ? text : text[..60] + "…";

    [GeneratedRegex(@"^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\z", RegexOptions.CultureInvariant)]
    private static partial Regex ThreeNumbers();
}
