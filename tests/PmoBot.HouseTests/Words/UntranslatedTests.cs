using System.Globalization;
using System.Text.Json;
using PmoBot.Conversation;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.People;
using PmoBot.Conversation.Portfolio;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Portfolio;
using Shouldly;

namespace PmoBot.HouseTests.Words;

/// <summary>
/// Draws the answers in a language that puts marks around whatever was said as a message. What stands outside of them was written past the translator.
/// </summary>
public sealed class UntranslatedTests
{
    private static readonly CultureInfo Marked = CultureInfo.GetCultureInfo("qps-ploc");
    private static readonly string[] Read = ["text", "title", "speak", "fallbackText", "altText", "label", "placeholder", "errorMessage", "tooltip", "x", "legend", "headline", "formula", "what", "where", "source", "state", "reason"];

    [Fact]
    public void No_answer_holds_a_word_that_was_not_said_as_a_message()
    {
        var faults = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var answer in Answers())
        {
            foreach (var line in AnswerText.Of(answer).Split('\n').Where(HasOwnWords)) faults.Add($"{answer.Intent}, text: {line.Trim()}");
            foreach (var text in Texts(JsonDocument.Parse(AnswerCard.Of(answer).ToUtf8()).RootElement).Where(HasOwnWords)) faults.Add($"{answer.Intent}, card: {text}");
            foreach (var text in Texts(JsonDocument.Parse(AnswerJson.Of(answer)).RootElement).SelectMany(t => t.Split('\n')).Where(HasOwnWords)) faults.Add($"{answer.Intent}, JSON: {text}");
        }

        faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("⟦3 projects⟧ 12 ⟦of ⟦many⟧ more⟧", false)]
    [InlineData("⟦3 projects⟧ are ⟦red⟧", true)]
    [InlineData("NAME P1 £1.2M", false)]
    public void Words_outside_the_marks_are_seen(string text, bool hasOwn) => HasOwnWords(text).ShouldBe(hasOwn);

    private static IEnumerable<Answer> Answers() =>
        CapitalRegister.Others().Prepend(CapitalRegister.History).SelectMany(h => Of(h))
            .Concat(Of(new CurrentPortfolio()));

    private static IEnumerable<Answer> Of(IReadOnlyList<PortfolioSnapshot> history)
    {
        var portfolio = new CurrentPortfolio();
        portfolio.Swap(new PortfolioDesk(PortfolioReading.Of(history, HealthRules.Default)));
        return Of(portfolio);
    }

    private static IEnumerable<Answer> Of(CurrentPortfolio portfolio)
    {
        foreach (var place in Enum.GetValues<Place>())
        {
            var bot = new Bot(portfolio, new DisclosureOptions { MoneyInSharedPlaces = true });
            yield return bot.Welcome(At(place)).Answer;
            foreach (var question in Questions(portfolio.Desk)) yield return bot.Hear(At(place) with { Pressed = question }).Answer;
        }

        foreach (var text in Typed) yield return new Bot(portfolio, new DisclosureOptions()).Hear(At(Place.Personal) with { Text = text }).Answer;
        foreach (var question in Questions(portfolio.Desk).Where(q => q.ProjectId is not null)) yield return new Bot(portfolio, new DisclosureOptions()).Hear(At(Place.Personal) with { Pressed = question, RowsAtOnce = 3 }).Answer;
    }

    private static readonly string[] Typed = ["help", "start over", "HOW IS ZANZIBAR", "HOW IS NAME", "WHY", "ASDF QWER", "WHAT IS THE COST LAST MONTH", "THX"];

    private static readonly string[] OfOneProject = [Intents.ProjectStatus, Intents.ProjectWhy, Intents.ProjectTrust];

    private static IEnumerable<Question> Questions(PortfolioDesk? desk)
    {
        var projects = desk?.Reading.Projects.Select(p => p.Project.Id).ToArray() ?? [];
        foreach (var id in projects)
        {
            foreach (var intent in OfOneProject) yield return new Question(intent, id);
        }

        foreach (var intent in Intents.All)
        {
            yield return new Question(intent);
            yield return new Question(intent, "P1");
            yield return new Question(intent) { Department = "IT", Program = "ONE", Sponsor = "ADA" };
            yield return new Question(intent) { Department = "IT" };
            yield return new Question(intent) { Department = "NOWHERE" };
            yield return new Question(intent) { Candidates = ["P1", "P2"] };
            yield return new Question(intent) { UnknownName = "ZZZ" };
            yield return new Question(intent, Page: 1);
        }

        foreach (var colour in Enum.GetValues<Health>())
        {
            yield return new Question(Intents.PortfolioStatus, Colour: colour);
            yield return new Question(Intents.PortfolioStatus, Colour: colour) { Department = "IT" };
        }
    }

    private static Utterance At(Place place) => new() { Place = place, Today = CapitalRegister.Today, Culture = Marked, RowsAtOnce = 4 };

    /// <summary>The strings that a person reads.</summary>
    private static IEnumerable<string> Texts(JsonElement json, string? name = null) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().Where(p => p.Name != "data" || p.Value.ValueKind != JsonValueKind.Object).SelectMany(p => Texts(p.Value, p.Name)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(e => Texts(e, name)),
        JsonValueKind.String when name is not null && Read.Contains(name) => [json.GetString()!],
        _ => [],
    };

    private static bool HasOwnWords(string text)
    {
        var depth = 0;
        foreach (var letter in text)
        {
            if (letter == '⟦') depth++;
            else if (letter == '⟧') depth--;
            else if (depth <= 0 && char.IsAsciiLetterLower(letter)) return true;
        }

        return false;
    }
}
