using PmoBot.Conversation.Understanding.Classification;
using Shouldly;

namespace PmoBot.UnitTests.Conversation.Classification;

public sealed class PhraseFileTests
{
    private const int FewestEnglish = 20_000;
    private const int FewestOther = 2_000;
    private const int FewestPerIntent = 30;
    private const int LongestPhrase = 400;

    public static TheoryData<string> Languages => [.. PhraseFolder.Languages(PhraseShelf.Folder)];

    [Fact]
    public void There_are_phrases_for_the_four_languages() =>
        PhraseFolder.Languages(PhraseShelf.Folder).ShouldBe(["de", "en", "es", "fr"]);

    [Theory]
    [MemberData(nameof(Languages))]
    public void There_are_enough_phrases_for_every_intent(string language)
    {
        var phrases = PhraseFolder.Read(PhraseShelf.Folder, language);
        phrases.Count.ShouldBeGreaterThan(language == "en" ? FewestEnglish : FewestOther);
        foreach (var intent in IntentNames.All) phrases.Count(p => p.Intent == intent).ShouldBeGreaterThan(FewestPerIntent, intent);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_phrase_stands_twice_in_a_language_whatever_its_label(string language)
    {
        var twice = PhraseFolder.Read(PhraseShelf.Folder, language).GroupBy(p => string.Join(' ', SentenceText.Words(p.Text))).Where(g => g.Count() > 1);
        twice.Select(g => $"{g.Key}: {string.Join(", ", g.Select(p => p.Voice))}").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_phrase_says_something_and_is_no_longer_than_people_type(string language)
    {
        foreach (var phrase in PhraseFolder.Read(PhraseShelf.Folder, language))
        {
            phrase.Text.Length.ShouldBeLessThanOrEqualTo(LongestPhrase, phrase.Text);
            SentenceText.Words(phrase.Text).ShouldNotBeEmpty($"{phrase.Voice}: {phrase.Text}");
        }
    }

    [Theory]
    [InlineData("no tab here", "line 1 has no tab")]
    [InlineData("risk.tops\ttop risks", "risk.tops")]
    [InlineData("risk.top\t ", "has no sentence")]
    public void A_wrong_line_is_named(string line, string said)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, line + "\n");
            Should.Throw<InvalidDataException>(() => PhraseFolder.ReadFile(file, "en")).Message.ShouldContain(said);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
