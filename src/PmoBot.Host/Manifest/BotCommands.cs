using System.Text.Json.Nodes;

namespace PmoBot.Host.Manifest;

/// <summary>A line of the menu that Teams offers under the message box; choosing it writes the title into the box.</summary>
/// <param name="Title">The very words that the bot then hears.</param>
/// <param name="Description">What the person gets.</param>
/// <param name="Scopes">Where it is offered: <c>personal</c>, <c>team</c>, <c>groupChat</c>.</param>
public sealed record BotCommand(string Title, string Description, IReadOnlyList<string> Scopes);

/// <summary>The commands that the manifest promises, read from the manifest itself so that they are written once.</summary>
public static class BotCommands
{
    /// <summary>The one title that a person goes on writing after: the name of a project follows. Sent alone, it asks for the name.</summary>
    public const string OneProject = "How is";

    /// <summary>Every command of every list, in the order of the manifest.</summary>
    public static IReadOnlyList<BotCommand> All { get; } = [.. Read()];

    private static IEnumerable<BotCommand> Read()
    {
        var manifest = JsonNode.Parse(PackageFiles.Read(PackageFiles.Manifest))!;
        foreach (var list in manifest["bots"]![0]!["commandLists"]!.AsArray())
        {
            string[] scopes = [.. list!["scopes"]!.AsArray().Select(Text)];
            foreach (var command in list["commands"]!.AsArray())
            {
                yield return new(Text(command!["title"]), Text(command["description"]), scopes);
            }
        }
    }

    private static string Text(JsonNode? node) => node!.GetValue<string>();
}
