using System.Buffers;
using System.Text;
using System.Text.Json;
using PmoBot.Cards;
using Shouldly;

namespace PmoBot.UnitTests.Cards;

/// <summary>The card around its elements: its frame, its size, its bytes.</summary>
public sealed class AdaptiveCardTests
{
    [Fact]
    public void A_card_is_version_1_5_and_full_width() => new AdaptiveCard { Lang = "en", Speak = "s", FallbackText = "f" }.ToJson()
        .ShouldBe("""{"type":"AdaptiveCard","$schema":"https://adaptivecards.io/schemas/adaptive-card.json","version":"1.5","lang":"en","speak":"s","fallbackText":"f","msteams":{"width":"Full"},"body":[]}""");

    [Fact]
    public void Only_the_language_of_a_culture_is_sent() => new AdaptiveCard { Lang = "de-CH" }.ToJson().ShouldContain("\"lang\":\"de\"");

    [Fact]
    public void A_card_literal_looks_like_the_card()
    {
        var card = new AdaptiveCard
        {
            Lang = "en",
            FullWidth = false,
            Body = [new TextBlock("3 are red") { Size = TextSize.Large }, new Container { Items = [new TextBlock($"**{"Phoenix"}**")] }],
            Actions = [new ExecuteAction("Show red only", "portfolio.list") { Data = { ["colour"] = "red" } }],
        };
        using var json = JsonDocument.Parse(card.ToUtf8());
        json.RootElement.GetProperty("body")[1].GetProperty("items")[0].GetProperty("text").GetString().ShouldBe("**Phoenix**");
        json.RootElement.TryGetProperty("msteams", out _).ShouldBeFalse();
    }

    [Fact]
    public void Every_language_stays_readable_and_emoji_arrive()
    {
        Card("£1.2M — Größe 東京 \"quoted\" \\").ToJson().ShouldContain("£1.2M — Größe 東京 \\\"quoted\\\" \\\\");
        JsonDocument.Parse(Card("😀").ToUtf8()).RootElement.GetProperty("body")[0].GetProperty("text").GetString().ShouldBe("😀");
    }

    [Fact]
    public void Size_counts_two_bytes_a_character()
    {
        var card = Card("ä😀");
        card.Size.Characters.ShouldBe(card.ToJson().Length);
        card.Size.Bytes.ShouldBe(Encoding.Unicode.GetByteCount(card.ToJson()));
        card.Size.IsOverDesign.ShouldBeFalse();
    }

    [Fact]
    public void A_card_of_30_KB_warns_and_still_goes()
    {
        var card = Cards(characters: 15 * 1024);
        card.Size.IsOverDesign.ShouldBeTrue();
        card.Size.IsRefused.ShouldBeFalse();
        card.ToUtf8().Length.ShouldBeGreaterThan(15 * 1024);
    }

    [Fact]
    public void A_card_over_80_KB_is_refused_with_its_size_and_leaves_nothing_behind()
    {
        var card = Cards(characters: 41 * 1024);
        card.Size.IsRefused.ShouldBeTrue();
        var destination = new ArrayBufferWriter<byte>();
        Should.Throw<CardTooLargeException>(() => card.WriteTo(destination)).Message.ShouldContain("81,920");
        destination.WrittenCount.ShouldBe(0);
        Should.Throw<CardTooLargeException>(() => card.ToUtf8()).Size.ShouldBe(card.Size);
    }

    [Fact]
    public void A_card_can_be_written_into_another_document()
    {
        var destination = new ArrayBufferWriter<byte>();
        destination.Write("x"u8);
        Card("a").WriteTo(destination);
        Encoding.UTF8.GetString(destination.WrittenSpan).ShouldBe("x" + Card("a").ToJson());
    }

    [Fact]
    public void Cards_printed_at_once_do_not_mix() => Parallel.For(0, 200, i => Card($"number {i}").ToJson().ShouldContain($"number {i}\""));

    [Fact]
    public void A_card_that_failed_half_way_does_not_spoil_the_next()
    {
        Should.Throw<Exception>(() => new AdaptiveCard { Lang = "en", Body = [new FactSet(null!)] }.ToUtf8());
        Card("a").ToJson().ShouldStartWith("""{"type":"AdaptiveCard","$schema":""");
    }

    private static AdaptiveCard Card(CardText text) => new() { Lang = "en", Body = [new TextBlock(text)] };

    private static AdaptiveCard Cards(int characters) =>
        new() { Lang = "en", Body = [.. Enumerable.Range(0, characters / 1000).Select(_ => new TextBlock(new string('x', 1000)))] };
}
