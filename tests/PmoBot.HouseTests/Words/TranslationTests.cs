using System.Text.Json;
using System.Text.RegularExpressions;
using PmoBot.Domain.Words;
using Shouldly;

namespace PmoBot.HouseTests.Words;

/// <summary>Translations fit what the code says.</summary>
public sealed partial class TranslationTests
{
    public static TheoryData<string> All => [.. Tongue.Translated];

    [Theory]
    [MemberData(nameof(All))]
    public void Nothing_is_translated_that_nobody_says(string language) =>
        Tongue.Named(language).Keys.Except(SpokenSources.All.Select(p => p.Key)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(All))]
    public void A_translation_has_the_holes_of_its_English(string language)
    {
        var tongue = Tongue.Named(language);
        foreach (var key in tongue.Keys)
        {
            var said = Tongue.Holes(tongue.Translation(key)!).ToHashSet();
            said.ShouldBeSubsetOf(Tongue.Holes(key), key);
            // A hole that only chooses a word ("is|are") may be left out where the language has one word for both.
            Tongue.Holes(OnlyChoosing().Replace(key, "")).ShouldBeSubsetOf(said, key);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_message_is_translated_in_one_file_of_a_language(string language)
    {
        var keys = Directory.GetFiles(Path.Combine(Repository.Root, "src", "PmoBot.Domain", "Words", "Languages", language), "*.json")
            .SelectMany(f => JsonDocument.Parse(File.ReadAllBytes(f)).RootElement.EnumerateObject().Select(p => p.Name));
        keys.GroupBy(k => k).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();
    }

    [Fact]
    public void French_puts_a_space_that_does_not_break_before_its_signs()
    {
        var french = Tongue.Named("fr");
        foreach (var key in french.Keys)
        {
            var said = Tongue.WithoutHoles(french.Translation(key)!);
            BreakingSpace().IsMatch(said).ShouldBeFalse(said);
            NoSpace().IsMatch(said).ShouldBeFalse(said);
        }
    }

    [Fact]
    public void The_finder_sees_every_way_in_which_a_string_becomes_a_message()
    {
        const string Source = """
            using System.Globalization; using System.Linq; using PmoBot.Domain.Words;
            internal static class Sample
            {
                private static readonly Message Kept = $"kept";
                private static Message Chosen(int n) => n switch { 0 => $"none", _ => $"{n:# thing|# things} {{left}}" };
                private static Message Cast(bool yes) => yes ? (Message)$"yes" : $"no";
                private static string Said(CultureInfo culture, string name) => culture.Say($"hello \"{name}\"");
                private static Message Added(int n) => $"one and " + $"{n} more";
                private static Message[] Listed => [$"first", $"second"];
                private static string Plain(int n) => $"not a message {n}";
                private static Message Nested(int n) => $"around {(n > 1 ? Kept : Listed.First())} and {Cast(n > 2)}";
                private static object Tupled => new (int, Message?)[] { (1, $"in a pair"), (2, null) };
            }
            """;
        SpokenSources.KeysIn(Source).ShouldBe(
            ["kept", "none", "{0:# thing|# things} {left}", "yes", "no", "hello \"{0}\"", "one and {0} more", "first", "second", "around {0} and {1}", "in a pair"]);
    }

    [Fact]
    public void The_key_that_the_finder_reads_is_the_key_that_is_looked_up()
    {
        var found = SpokenSources.All.Select(p => p.Key).ToHashSet();
        foreach (var figure in Conversation(CapitalRegister.History))
        {
            found.ShouldContain(figure.Label.Key);
            figure.Inputs.ShouldAllBe(i => found.Contains(i.What.Key));
        }

        IEnumerable<PmoBot.Domain.Figures.Figure> Conversation(IReadOnlyList<PmoBot.Domain.Portfolio.PortfolioSnapshot> history) =>
            PmoBot.Domain.Portfolio.PortfolioReading.Of(history, PmoBot.Domain.Portfolio.HealthRules.Default).Figures;
    }

    /// <summary>No text of an answer is a plain string in the code: it would be English for everybody.</summary>
    [Fact]
    public void No_text_of_an_answer_is_written_past_the_translator()
    {
        var faults = Directory.GetFiles(Path.Combine(Repository.Root, "src", "PmoBot.Conversation"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(f => File.ReadLines(f).Select((line, i) => (Place: $"{Path.GetRelativePath(Repository.Root, f)}:{i + 1}", Line: line)))
            .Where(l => PlainText().IsMatch(l.Line)).Select(l => $"{l.Place} {l.Line.Trim()}");
        faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("            Headline = \"Nothing moved.\",", true)]
    [InlineData("Lead = money ? \"Much\" : null,", true)]
    [InlineData("ItemsTitle = $\"{n} rows\",", true)]
    [InlineData("new Fact(\"Reported\", state)", true)]
    [InlineData("Headline = culture.Say($\"Nothing moved.\"),", false)]
    [InlineData("Reason = p.Project.OrgUnit ?? \"\",", false)]
    public void A_plain_text_is_seen(string line, bool isPlain) => PlainText().IsMatch(line).ShouldBe(isPlain);

    [GeneratedRegex("\\b(Headline|Lead|ItemsTitle|ChangesTitle|Source|State|Reason)\\s*=\\s*(?:[^$\"]*[?:]\\s*)?\\$?\"[^\"]*[A-Za-z]{2}[^\"]*\"|\\bnew (Fact|AnswerItem|ColourStrip)\\(\\$?\"[^\"]*[A-Za-z]")]
    private static partial Regex PlainText();

    [GeneratedRegex(@"\{\d+:[^}#]*\|[^}#]*\}")]
    private static partial Regex OnlyChoosing();

    [GeneratedRegex(@" [:;!?»]|« ")]
    private static partial Regex BreakingSpace();

    [GeneratedRegex(@"[\p{L}\d)…][:;!?»]|«[\p{L}\d]")]
    private static partial Regex NoSpace();
}
