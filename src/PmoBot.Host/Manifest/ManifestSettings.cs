namespace PmoBot.Host.Manifest;

/// <summary>What an organisation fills into the app package; bound from the configuration section <c>Manifest</c>.</summary>
public sealed record ManifestSettings
{
    public const string Section = "Manifest";

    /// <summary>The application (client) id of the bot's registration, a GUID. Nothing can be packed without it, unless <see cref="Preview"/>.</summary>
    public string? BotId { get; init; }

    /// <summary>The id of the app in Teams' catalogue, a GUID; the bot's id when not given.</summary>
    public string? AppId { get; init; }

    /// <summary>The name in Teams, at most 30 characters.</summary>
    public string AppName { get; init; } = "PmoBot";

    /// <summary>Three numbers as <c>1.0.0</c>; Teams takes an upload as an update only when it grows.</summary>
    public string AppVersion { get; init; } = "1.0.0";

    /// <summary>Who offers the app, at most 32 characters.</summary>
    public string? DeveloperName { get; init; }

    /// <summary>An https page where people get help with the app.</summary>
    public string? WebsiteUrl { get; init; }

    /// <summary>An https page that says what happens to people's data.</summary>
    public string? PrivacyUrl { get; init; }

    /// <summary>An https page with the terms of use.</summary>
    public string? TermsUrl { get; init; }

    /// <summary>Fills what is missing with examples, to look at the package and never to publish it.</summary>
    public bool Preview { get; init; }

    /// <summary>The settings that are packed: the app id completed and, in a preview, examples for whatever is missing.</summary>
    internal ManifestSettings Completed()
    {
        var botId = Given(BotId) ?? (Preview ? Guid.Empty.ToString() : null);
        return this with
        {
            BotId = botId,
            AppId = Given(AppId) ?? botId,
            AppName = AppName.Trim(),
            AppVersion = AppVersion.Trim(),
            DeveloperName = Given(DeveloperName) ?? Example("Example organisation"),
            WebsiteUrl = Given(WebsiteUrl) ?? Example("https://pmobot.example/"),
            PrivacyUrl = Given(PrivacyUrl) ?? Example("https://pmobot.example/privacy"),
            TermsUrl = Given(TermsUrl) ?? Example("https://pmobot.example/terms"),
        };
    }

    private string? Example(string value) => Preview ? value : null;

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
