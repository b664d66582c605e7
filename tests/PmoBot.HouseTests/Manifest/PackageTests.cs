using System.IO.Compression;
using System.Text;
using PmoBot.Host.Manifest;
using Shouldly;

namespace PmoBot.HouseTests.Manifest;

/// <summary>What <c>manifest pack</c> writes and what it refuses.</summary>
public sealed class PackageTests
{
    [Fact]
    public void The_package_holds_the_manifest_and_the_icons_at_its_root_in_order()
    {
        using var zip = new ZipArchive(new MemoryStream(Packed.Bytes(Packed.GoodSettings)));
        zip.Entries.Select(e => e.FullName).ShouldBe(["color.png", "color32.png", "manifest.json", "outline.png"]);
        zip.Entries.ShouldAllBe(e => e.LastWriteTime.DateTime == new DateTime(1980, 1, 1));
    }

    [Fact]
    public void Equal_settings_give_equal_bytes() =>
        Packed.Bytes(Packed.GoodSettings).ShouldBe(Packed.Bytes(Packed.GoodSettings with { }));

    [Fact]
    public void Every_placeholder_is_filled_with_its_setting()
    {
        var settings = Packed.GoodSettings with { AppId = "77777777-0f0c-4c39-9e44-0b8f4f3f5c11", AppName = "PmoBot (test)", AppVersion = "2.10.0" };
        var manifest = Packed.Manifest(settings);
        manifest.ToJsonString().ShouldNotContain("${");
        string Of(string group, string key) => manifest[group]![key]!.GetValue<string>();
        manifest["id"]!.GetValue<string>().ShouldBe(settings.AppId);
        manifest["version"]!.GetValue<string>().ShouldBe("2.10.0");
        manifest["bots"]![0]!["botId"]!.GetValue<string>().ShouldBe(settings.BotId);
        Of("name", "short").ShouldBe("PmoBot (test)");
        Of("developer", "name").ShouldBe(settings.DeveloperName);
        Of("developer", "websiteUrl").ShouldBe(settings.WebsiteUrl);
        Of("developer", "privacyUrl").ShouldBe(settings.PrivacyUrl);
        Of("developer", "termsOfUseUrl").ShouldBe(settings.TermsUrl);
    }

    [Fact]
    public void The_app_id_is_the_bot_id_unless_another_is_given() =>
        Packed.Manifest(Packed.GoodSettings)["id"]!.GetValue<string>().ShouldBe(Packed.GoodSettings.BotId);

    [Fact]
    public void The_manifest_begins_without_a_byte_order_mark_and_reads_as_written()
    {
        var text = Encoding.UTF8.GetString(Packed.Files(Packed.GoodSettings)["manifest.json"]);
        text.ShouldStartWith("{\n");
        text.ShouldContain("organisation's projects");
    }

    [Fact]
    public void Nothing_given_is_refused_with_a_sentence_for_each_setting_and_nothing_is_written()
    {
        using var zip = new MemoryStream();
        var problems = ManifestPackage.Pack(new(), zip);
        zip.Length.ShouldBe(0);
        problems.Select(p => p.Split(' ')[0]).ShouldBe(
            ["Manifest:BotId", "Manifest:DeveloperName", "Manifest:WebsiteUrl", "Manifest:PrivacyUrl", "Manifest:TermsUrl"]);
        problems[0].ShouldContain("--bot-id");
        problems[0].ShouldContain("--preview");
    }

    [Fact]
    public void A_preview_fills_what_is_missing_with_examples_and_keeps_what_is_given()
    {
        var manifest = Packed.Manifest(new() { Preview = true, DeveloperName = "Mine" });
        manifest["id"]!.GetValue<string>().ShouldBe("00000000-0000-0000-0000-000000000000");
        manifest["developer"]!["websiteUrl"]!.GetValue<string>().ShouldBe("https://pmobot.example/");
        manifest["developer"]!["name"]!.GetValue<string>().ShouldBe("Mine");
    }

    public static TheoryData<string, string, ManifestSettings> Refused => new()
    {
        { "Manifest:BotId", "no GUID", Packed.GoodSettings with { BotId = "my-bot" } },
        { "Manifest:BotId", "no GUID", Packed.GoodSettings with { BotId = "{3c9f5a52-0f0c-4c39-9e44-0b8f4f3f5c11}" } },
        { "Manifest:BotId", "all zeros", Packed.GoodSettings with { BotId = Guid.Empty.ToString() } },
        { "Manifest:BotId", "is missing", Packed.GoodSettings with { BotId = "  " } },
        { "Manifest:AppId", "no GUID", Packed.GoodSettings with { AppId = "28:1" } },
        { "Manifest:AppName", "at most 30", Packed.GoodSettings with { AppName = new string('n', 31) } },
        { "Manifest:AppName", "is missing", Packed.GoodSettings with { AppName = " " } },
        { "Manifest:AppVersion", "three numbers", Packed.GoodSettings with { AppVersion = "1.0" } },
        { "Manifest:AppVersion", "three numbers", Packed.GoodSettings with { AppVersion = "1.01.0" } },
        { "Manifest:DeveloperName", "at most 32", Packed.GoodSettings with { DeveloperName = new string('d', 33) } },
        { "Manifest:DeveloperName", "one line", Packed.GoodSettings with { DeveloperName = "two\nlines" } },
        { "Manifest:WebsiteUrl", "https://", Packed.GoodSettings with { WebsiteUrl = "http://pmo.example.org" } },
        { "Manifest:PrivacyUrl", "https://", Packed.GoodSettings with { PrivacyUrl = "/privacy" } },
        { "Manifest:TermsUrl", "no user name", Packed.GoodSettings with { TermsUrl = "https://me:secret@pmo.example.org" } },
        { "Manifest:TermsUrl", "at most 2048", Packed.GoodSettings with { TermsUrl = "https://pmo.example.org/" + new string('t', 2048) } },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_setting_that_Teams_would_not_take_is_named_with_what_to_do(string setting, string advice, ManifestSettings settings)
    {
        var problem = ManifestPackage.Pack(settings, new MemoryStream()).ShouldHaveSingleItem();
        problem.ShouldStartWith(setting + " ");
        problem.ShouldContain(advice);
    }
}
