using System.Text.Encodings.Web;
using System.Text.Json;
using PmoBot.Cards;
using Shouldly;

namespace PmoBot.HouseTests.Cards;

/// <summary>The files in tests/render/demo are what our elements write, readable by people and drawn by the render script.</summary>
public sealed class DemoFileTests
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Folder => Path.Combine(Repository.Root, "tests", "render", "demo");

    public static TheoryData<string> Names => [.. DemoCards.All.Keys];

    // PMOBOT_UPDATE=1 writes the files anew after a change that was meant.
    [Theory]
    [MemberData(nameof(Names))]
    public void A_demo_file_is_what_our_elements_write(string name)
    {
        var path = Path.Combine(Folder, $"{name}.json");
        var written = Pretty(DemoCards.All[name]);
        if (Environment.GetEnvironmentVariable("PMOBOT_UPDATE") == "1") File.WriteAllText(path, written);
        File.ReadAllText(path).ShouldBe(written);
    }

    private static string Pretty(AdaptiveCard card)
    {
        using var json = JsonDocument.Parse(card.ToUtf8());
        return JsonSerializer.Serialize(json, Readable).ReplaceLineEndings("\n") + "\n";
    }
}
