using System.Text.Json.Nodes;
using NJsonSchema;
using PmoBot.Host.Manifest;
using Shouldly;

namespace PmoBot.HouseTests.Manifest;

/// <summary>The manifest against Teams' schema 1.29, and against the parts of it that we can check without the schema file.</summary>
public sealed class ManifestTests
{
    private static readonly JsonObject Manifest = Packed.Manifest(Packed.GoodSettings);
    private static readonly string[] KnownKeys =
    [
        "$schema", "manifestVersion", "version", "id", "developer", "name", "description", "icons", "accentColor", "bots",
        "defaultInstallScope", "defaultGroupCapability", "permissions", "validDomains",
    ];

    [Fact]
    public async Task The_manifest_is_valid_for_the_schema_when_the_schema_is_at_hand()
    {
        var file = Path.Combine(Repository.Root, "../shared/schemas/manifest/MicrosoftTeams.schema.v1.29.json");
        if (!File.Exists(file)) return;
        var schema = await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(file));
        schema.Validate(Manifest.ToJsonString()).ShouldBeEmpty();

        var broken = Manifest.DeepClone().AsObject();
        broken["accentColour"] = "#000000";
        schema.Validate(broken.ToJsonString()).ShouldNotBeEmpty();
    }

    [Fact]
    public void It_says_1_29_in_both_places_and_holds_no_key_we_have_not_checked()
    {
        Text("manifestVersion").ShouldBe("1.29");
        Text("$schema").ShouldBe("https://developer.microsoft.com/en-us/json-schemas/teams/v1.29/MicrosoftTeams.schema.json");
        Manifest.Select(p => p.Key).ShouldBe(KnownKeys, ignoreOrder: true);
    }

    [Theory]
    [InlineData("name.short", 30)]
    [InlineData("name.full", 100)]
    [InlineData("description.short", 80)]
    [InlineData("description.full", 4000)]
    [InlineData("developer.name", 32)]
    public void Every_text_is_there_and_short_enough(string path, int longest) =>
        Text(path).Trim().Length.ShouldBeInRange(1, longest);

    [Fact]
    public void The_features_are_three_at_most_and_short_enough()
    {
        var features = Manifest["description"]!["features"]!.AsArray();
        features.Count.ShouldBeInRange(1, 3);
        features.ShouldAllBe(f => f!["title"]!.GetValue<string>().Length <= 45);
        features.ShouldAllBe(f => f!["description"]!.GetValue<string>().Length <= 120);
    }

    [Fact]
    public void There_is_one_bot_for_people_teams_and_group_chats()
    {
        var bot = Manifest["bots"]!.AsArray().ShouldHaveSingleItem()!;
        Words(bot["scopes"]).ShouldBe(["personal", "team", "groupChat"]);
        bot["isNotificationOnly"]!.GetValue<bool>().ShouldBeFalse();
        bot["supportsFiles"]!.GetValue<bool>().ShouldBeFalse();
    }

    [Fact]
    public void The_command_lists_are_within_the_limits_and_cover_every_scope_of_the_bot()
    {
        var bot = Manifest["bots"]![0]!;
        var lists = bot["commandLists"]!.AsArray();
        lists.Count.ShouldBeInRange(1, 3);
        lists.ShouldAllBe(list => list!["commands"]!.AsArray().Count <= 12);
        lists.SelectMany(list => Words(list!["scopes"])).ShouldBe(Words(bot["scopes"]), ignoreOrder: true);
        BotCommands.All.ShouldAllBe(c => c.Title.Length <= 128 && c.Description.Length > 0 && c.Description.Length <= 4000);
    }

    [Fact]
    public void The_commands_are_the_front_door_of_the_bot()
    {
        BotCommands.All.Select(c => c.Title).ShouldBe(
        [
            "How is the portfolio doing", "What changed", "Show the red projects", BotCommands.OneProject, "Where is this from", "Help",
        ]);
        BotCommands.All.ShouldAllBe(c => c.Scopes.SequenceEqual(new[] { "personal", "team", "groupChat" }));
    }

    [Fact]
    public void It_asks_for_nothing_it_does_not_use()
    {
        Words(Manifest["permissions"]).ShouldBe(["identity"]);
        Manifest["validDomains"]!.AsArray().ShouldBeEmpty();
        Manifest.ContainsKey("authorization").ShouldBeFalse();
        Manifest.ContainsKey("webApplicationInfo").ShouldBeFalse();
    }

    private static string Text(string path) =>
        path.Split('.').Aggregate((JsonNode)Manifest, (at, key) => at[key]!).GetValue<string>();

    private static string[] Words(JsonNode? list) => [.. list!.AsArray().Select(word => word!.GetValue<string>())];
}
