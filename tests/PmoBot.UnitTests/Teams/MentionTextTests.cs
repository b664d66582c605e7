using PmoBot.Teams;
using Shouldly;

namespace PmoBot.UnitTests.Teams;

public sealed class MentionTextTests
{
    private const string Bot = "28:bot";

    [Theory]
    [InlineData("<at>PMO Bot</at> how is Alpha", "how is Alpha")]
    [InlineData("<at>PMO Bot</at>&nbsp;how is Alpha", "how is Alpha")]
    [InlineData("how is Alpha <at>PMO Bot</at>", "how is Alpha")]
    [InlineData("<at>PMO Bot</at><at>PMO Bot</at> help", "help")]
    [InlineData("<at id=\"0\">PMO Bot</at> help", "help")]
    [InlineData("<at>PMO Bot</at> does <at>Ann</at> own Alpha", "does Ann own Alpha")]
    [InlineData("<at>PMO Bot</at> who is <at>Stranger</at>", "who is Stranger")]
    [InlineData("<at>PMO Bot</at> a < b & c", "a < b & c")]
    [InlineData("<at>PMO Bot</at> <attention> x", "<attention> x")]
    [InlineData("<at>PMO Bot", "<at>PMO Bot")]
    [InlineData("<at>PMO Bot</at>", "")]
    public void Our_name_goes_and_others_stay(string text, string words) =>
        MentionText.Clean(text, "plain", [Of(Bot, "PMO Bot"), Of("29:ann", "Ann")], Bot).ShouldBe(words);

    [Fact]
    public void A_person_who_bears_the_bots_name_keeps_it() =>
        MentionText.Clean("<at>Max</at> ask <at>Max</at>", "plain", [Of(Bot, "Max"), Of("29:max", "Max")], Bot).ShouldBe("ask Max");

    [Fact]
    public void The_id_counts_and_not_the_name() =>
        MentionText.Clean("<at>PMO Bot</at> hi", "plain", [Of("28:other", "PMO Bot")], Bot).ShouldBe("PMO Bot hi");

    [Theory]
    [InlineData("<p>R&amp;D &lt;red&gt;</p><p>now</p>", "R&D <red>  now")]
    [InlineData("<b>bold</b><br/>x", "bold x")]
    [InlineData("a < b", "a < b")]
    public void Markup_is_read_only_when_the_format_says_so(string text, string words)
    {
        MentionText.Clean(text, "xml", [], Bot).ShouldBe(words);
        MentionText.Clean(text, "plain", [], Bot).ShouldBe(text);
    }

    [Fact]
    public void No_text_stays_no_text() => MentionText.Clean(null, "plain", [], Bot).ShouldBeNull();

    [Fact]
    public void Hostile_text_takes_no_time()
    {
        var text = string.Concat(Enumerable.Repeat("<at<at ", 40_000));
        MentionText.Clean(text, "xml", [Of(Bot, "x")], Bot).ShouldNotBeNull();
    }

    [Fact]
    public void A_strangers_words_stand_for_themselves_in_Markdown() =>
        TeamsText.Escape("<at>x</at> *a* [b](c)\n&").ShouldBe("&lt;at&gt;x&lt;/at&gt; \\*a\\* \\[b\\]\\(c\\) &amp;");

    private static Mention Of(string id, string name) => new(new(id, name), $"<at>{name}</at>");
}
