using CsCheck;
using PmoBot.Conversation.Understanding.Classification;
using Shouldly;

namespace PmoBot.UnitTests.Conversation.Classification;

public sealed class IntentClassifierTests
{
    private static readonly IntentClassifier Classifier = IntentClassifier.Embedded;
    private static readonly string[] Locales = ["en", "de", "fr", "es", "xx"];

    [Theory]
    [InlineData("how is the portfolio doing", "portfolio.status")]
    [InlineData("why is Phoenix red?", "project.why")]
    [InlineData("who gave us a 2", "decline.identity")]
    [InlineData("which PM is the worst", "decline.ranking")]
    [InlineData("make it green", "decline.edit")]
    [InlineData("make me a board summary", "report.make")]
    [InlineData("what is the weather in Paris", "none")]
    public void It_understands_what_people_ask(string text, string intent)
    {
        var best = Classifier.Classify(text)[0];
        best.Intent.ShouldBe(intent);
        best.Confidence.ShouldBeGreaterThan(Classifier.AskBelow);
    }

    [Theory]
    [InlineData("de", "warum ist Phoenix rot?", "project.why")]
    [InlineData("de-CH", "was sind die größten Risiken", "risk.top")]
    [InlineData("fr", "pourquoi Phoenix est-il rouge ?", "project.why")]
    [InlineData("es", "¿por qué está en rojo Phoenix?", "project.why")]
    public void It_understands_the_other_languages(string language, string text, string intent) =>
        Classifier.Classify(text, language)[0].Intent.ShouldBe(intent);

    [Theory]
    [InlineData("de", "how is the portfolio doing today", "portfolio.status")]
    [InlineData("en", "warum ist das Projekt Phoenix rot geworden", "project.why")]
    [InlineData("it", "what are our top risks", "risk.top")]
    [InlineData("", "what are our top risks", "risk.top")]
    public void The_words_decide_when_the_locale_does_not_fit(string language, string text, string intent) =>
        Classifier.Classify(text, language)[0].Intent.ShouldBe(intent);

    [Fact]
    public void The_guesses_are_different_intents_best_first_with_probabilities()
    {
        var guesses = Classifier.Classify("any gates we failed or costs that ran away");
        guesses.Count.ShouldBeInRange(3, 5);
        guesses.Select(g => g.Intent).ShouldBeUnique();
        guesses.Select(g => g.Confidence).ShouldBeInOrder(SortDirection.Descending);
        guesses.Sum(g => g.Confidence).ShouldBeInRange(0, 1.0001);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \t\r\n")]
    [InlineData("🚀🔥👩‍👩‍👧‍👧")]
    [InlineData("\0\u0001\u001b[31m\u202e\ufeff")]
    [InlineData("\ud800 lonely \udfff")]
    [InlineData("ﷺ ﷽ ½ ㎏ ﬃ İıŞ")]
    public void Strange_text_is_safe(string text) => Classifier.Classify(text).Count.ShouldBeInRange(3, 5);

    [Fact]
    public void A_hundred_thousand_letters_are_judged_by_their_beginning()
    {
        var start = string.Concat(Enumerable.Repeat("what are the top risks ", 40));
        var guess = Classifier.Classify(start + new string('x', 100_000));
        guess[0].Intent.ShouldBe("risk.top");
        var features = new SentenceFeatures(PhraseShelf.All.Thesaurus);
        features.Of(new string('é', 100_000)).Count.ShouldBeLessThan(10_000);
        features.Of(string.Concat(Enumerable.Range(0, 50_000).Select(i => $"{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))} "))).Count.ShouldBeLessThan(10_000);
    }

    [Fact]
    public void Any_text_in_any_language_gets_probabilities() =>
        Gen.String.Sample(text => Array.TrueForAll(Locales, language =>
            Classifier.Classify(text, language).All(g => g.Confidence is >= 0 and <= 1)));

    [Fact]
    public void Many_threads_get_what_one_gets()
    {
        var alone = Classifier.Classify("where is the overspend");
        Parallel.For(0, 64, _ => Classifier.Classify("where is the overspend").ShouldBe(alone));
    }

    [Fact]
    public void What_is_asked_back_is_known_with_its_reasons()
    {
        foreach (var language in Classifier.Languages)
        {
            var facts = Classifier.FactsOf(language);
            facts.Language.ShouldBe(language);
            facts.AskBelow.ShouldBeInRange(0.05f, 0.95f);
            facts.RightWhenAnswered.ShouldBeGreaterThan(0.85f);
        }
    }
}
