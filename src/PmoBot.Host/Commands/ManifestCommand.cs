using System.CommandLine;
using System.CommandLine.Parsing;
using PmoBot.Host.Manifest;

namespace PmoBot.Host.Commands;

/// <summary><c>manifest pack</c>: writes the app package that an administrator uploads to Teams.</summary>
internal static class ManifestCommand
{
    private static readonly Option<FileInfo> Out = new("--out") { Description = "The zip to write.", DefaultValueFactory = _ => new FileInfo("pmobot.zip"), HelpName = "FILE" };
    private static readonly Option<string?> BotId = new("--bot-id") { Description = "Client id of the bot's registration (a GUID). Also: setting Manifest:BotId." };
    private static readonly Option<string?> AppId = new("--app-id") { Description = "Id of the app in Teams' catalogue (a GUID). Without it: the bot id." };
    private static readonly Option<string?> AppVersion = new("--app-version") { Description = "Version of the package, as 1.0.0." };
    private static readonly Option<string?> Developer = new("--developer") { Description = "Who offers the app." };
    private static readonly Option<string?> Website = new("--website") { Description = "An https page where people get help." };
    private static readonly Option<string?> Privacy = new("--privacy") { Description = "An https page on what happens to people's data." };
    private static readonly Option<string?> Terms = new("--terms") { Description = "An https page with the terms of use." };
    private static readonly Option<bool> Preview = new("--preview") { Description = "Fill what is missing with examples: to look at, never to publish." };

    public static Command Create()
    {
        var pack = new Command("pack", "Write the app package (manifest and icons). Exit code 2: a setting is missing or wrong, with the reason.")
        {
            Out, BotId, AppId, AppVersion, Developer, Website, Privacy, Terms, Preview,
        };
        pack.SetAction((result, ct) => PackAsync(result, ct));
        return new Command("manifest", "The Teams app package.") { pack };
    }

    private static async Task<int> PackAsync(ParseResult result, CancellationToken ct)
    {
        using var package = new MemoryStream();
        var problems = ManifestPackage.Pack(Settings(result), package);
        if (problems.Count > 0)
        {
            foreach (var problem in problems) await Console.Error.WriteLineAsync(problem);
            return ExitCode.Refused;
        }

        var file = result.GetRequiredValue(Out);
        try
        {
            await File.WriteAllBytesAsync(file.FullName, package.ToArray(), ct);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"{file.FullName} cannot be written: {problem.Message}");
            return ExitCode.Failed;
        }

        Console.Out.WriteLine($"Wrote {file.FullName}. Upload it in Teams (Apps, Manage your apps, Upload an app) or in the Teams admin centre.");
        return ExitCode.Done;
    }

    /// <summary>What is stated on the command line stands before the settings.</summary>
    private static ManifestSettings Settings(ParseResult result)
    {
        var configured = HostSettings.Read().GetSection(ManifestSettings.Section).Get<ManifestSettings>() ?? new ManifestSettings();
        return configured with
        {
            BotId = result.GetValue(BotId) ?? configured.BotId,
            AppId = result.GetValue(AppId) ?? configured.AppId,
            AppVersion = result.GetValue(AppVersion) ?? configured.AppVersion,
            DeveloperName = result.GetValue(Developer) ?? configured.DeveloperName,
            WebsiteUrl = result.GetValue(Website) ?? configured.WebsiteUrl,
            PrivacyUrl = result.GetValue(Privacy) ?? configured.PrivacyUrl,
            TermsUrl = result.GetValue(Terms) ?? configured.TermsUrl,
            Preview = result.GetValue(Preview) || configured.Preview,
        };
    }
}
