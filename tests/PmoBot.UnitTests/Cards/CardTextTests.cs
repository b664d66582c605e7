using CsCheck;
using PmoBot.Cards;
using Shouldly;

namespace PmoBot.UnitTests.Cards;

/// <summary>Hostile text is shown letter by letter, whatever it is.</summary>
public sealed class CardTextTests
{
    private static readonly string[] Tricks =
    [
        "**", "](", "<at>", "</at>", "${rs:", "{{DATE(", "https://", "www.a.b", "&lt;", "&#42;", "1. ", "~~", "\\*", "a_b", "_", "x@y.zz", "\n# ", " ",
        "é", "😀", "שלום", "\u0301\u0301\u0301\u0301\u0301\u0301",
    ];

    private static readonly Gen<string> Hostile = Gen.OneOf(
        Gen.Char["*_[]()#~`>-+!|\\1.)<&;:/@${}= \n\tab\u2060\u202E"].Array[0, 24].Select(c => new string(c)),
        Gen.Int[0, Tricks.Length - 1].Array[0, 8].Select(picks => string.Concat(picks.Select(i => Tricks[i]))),
        Gen.String);

    [Fact]
    public void Any_text_is_read_back_letter_by_letter() =>
        Hostile.Sample(text => LiteralReader.Read(CardText.Plain(text).Source).ShouldBe(BoundedText.Cut(text, CardText.LongestPlain)), iter: 20_000);

    [Fact]
    public void Any_text_in_a_hole_leaves_our_markdown_alone() => Hostile.Sample(
        text =>
        {
            CardText card = $"**{text}** is red";
            card.Source.ShouldStartWith("**");
            card.Source.ShouldEndWith("** is red");
            var hole = card.Source[2..^9].Trim('\u2068', '\u2069');
            LiteralReader.Read(hole).ShouldBe(BoundedText.Cut(text, CardText.LongestPlain));
        },
        iter: 5_000);

    [Fact]
    public void Two_holes_side_by_side_make_nothing_together() => Gen.Select(Hostile, Hostile).Sample(
        (a, b) =>
        {
            CardText card = $"{a}{b}";
            LiteralReader.Read(card.Source.Replace("\u2068", "").Replace("\u2069", ""))
                .ShouldBe(BoundedText.Cut(a, CardText.LongestPlain) + BoundedText.Cut(b, CardText.LongestPlain));
        },
        iter: 5_000);

    [Theory]
    [InlineData("Phoenix (UK)", "Phoenix (UK)")]
    [InlineData("R&D + IT: 5% of £3.2M, #1 – 'ok'!", "R&D + IT: 5% of £3.2M, #1 – 'ok'!")]
    [InlineData("data_platform_v2", "data_platform_v2")]
    [InlineData("12 Nov 2026", "12 Nov 2026")]
    [InlineData("a * b", "a \\* b")]
    public void Usual_names_stay_as_they_are(string text, string source) => CardText.Plain(text).Source.ShouldBe(source);

    [Theory]
    [InlineData("[x](https://evil.example)")]
    [InlineData("<https://evil.example>")]
    [InlineData("www.evil.example")]
    [InlineData("mailto:ann@evil.example")]
    [InlineData("<at>Ann</at>")]
    [InlineData("{{DATE(2026-01-01T00:00:00Z)}}")]
    [InlineData("${rs:key}")]
    [InlineData("[x]: //evil.example")]
    [InlineData("&#60;b&#62;")]
    public void What_a_client_would_make_more_of_is_parted(string text)
    {
        var source = CardText.Plain(text).Source;
        source.ShouldNotContain(text);
        LiteralReader.Read(source).ShouldBe(text);
    }

    [Fact]
    public void A_string_is_hostile_and_an_interpolated_string_is_ours()
    {
        var name = "*Phoenix*";
        CardText plain = name;
        CardText ours = $"**{name}** is red";
        plain.Source.ShouldBe("\\*Phoenix\\*");
        ours.Source.ShouldBe("**\\*Phoenix\\*** is red");
        CardText.Of($"_{3} of {24}_").Source.ShouldBe("_3 of 24_");
        CardText.Markdown("**ours**").Source.ShouldBe("**ours**");
    }

    [Fact]
    public void Protected_text_in_a_hole_is_not_protected_twice()
    {
        CardText inner = $"**{"a*b"}**";
        CardText outer = $"{inner}, {CardText.Bounded("one two three four", 9)}";
        outer.Source.ShouldBe("**a\\*b**, one two…");
    }

    [Fact]
    public void A_name_written_from_right_to_left_stays_in_its_place()
    {
        CardText card = $"{"מגדל"} is red";
        card.Source.ShouldBe("\u2068מגדל\u2069 is red");
    }

    [Fact]
    public void Line_breaks_become_one_line_or_a_few_paragraphs()
    {
        CardText.Plain("a\r\nb\n\n c\u2028d").Source.ShouldBe("a b c d");
        CardText.Paragraphs("a\r\n\n# b\u0085c\nd", 3).Source.ShouldBe("a\n\n\u2060# b\n\nc …");
        CardText.Paragraphs("one two\nthree four", 5, 12).Source.ShouldBe("one two\n\nthre…");
        CardText.Paragraphs(" \n ", 3).Source.ShouldBe("");
    }

    [Fact]
    public void Towers_of_accents_and_unseen_characters_are_taken_down()
    {
        CardText.Plain("Z" + new string('\u0301', 50)).Source.Length.ShouldBe(5);
        CardText.Plain("a\u202Eb\u200Bc\0d\u00ADe").Source.ShouldBe("abcde");
        CardText.Plain("\uD800x").Source.ShouldBe("\uFFFDx");
        CardText.Plain("🏴󠁧󠁢󠁥󠁮󠁧󠁿 👨‍👩‍👧").Source.ShouldBe("🏴󠁧󠁢󠁥󠁮󠁧󠁿 👨‍👩‍👧");
    }

    [Fact]
    public void No_text_means_no_text()
    {
        CardText? none = (string?)null;
        none.ShouldBeNull();
        CardText.Of($"[{(string?)null}]").Source.ShouldBe("[\u2060]");
    }
}
