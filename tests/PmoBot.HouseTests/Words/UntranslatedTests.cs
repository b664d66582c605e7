using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PmoBot.Conversation;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.People;
using PmoBot.Conversation.Portfolio;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Portfolio;
using PmoBot.Host;
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
    public async Task No_answer_holds_a_word_that_was_not_said_as_a_message()
    {
        var folder = Directory.CreateTempSubdirectory("pmobot-words-");
        await using (var app = PmoBotHost.Build(folder, [], builder => builder.Logging.ClearProviders()))
        {
            var faults = new SortedSet<string>(StringComparer.Ordinal);
            await foreach (var answer in Answers(app.Services.GetRequiredService<Bot>(), app.Services.GetRequiredService<CurrentPortfolio>())) faults.UnionWith(Faults(answer));
            faults.ShouldBeEmpty();
        }

        folder.Delete(recursive: true);
    }

    private static IEnumerable<string> Faults(Answer answer)
    {
        foreach (var line in AnswerText.Of(answer).Split('\n').Where(HasOwnWords)) yield return $"{answer.Intent}, text: {line.Trim()}";
        foreach (var text in Texts(JsonDocument.Parse(AnswerCard.Of(answer).ToUtf8()).RootElement).Where(HasOwnWords)) yield return $"{answer.Intent}, card: {text}";
        foreach (var text in Texts(JsonDocument.Parse(AnswerJson.Of(answer)).RootElement).SelectMany(t => t.Split('\n')).Where(HasOwnWords)) yield return $"{answer.Intent}, JSON: {text}";
    }

    [Theory]
    [InlineData("⟦3 projects⟧ 12 ⟦of ⟦many⟧ more⟧", false)]
    [InlineData("⟦3 projects⟧ are ⟦red⟧", true)]
    [InlineData("NAME P1 £1.2M", false)]
    public void Words_outside_the_marks_are_seen(string text, bool hasOwn) => HasOwnWords(text).ShouldBe(hasOwn);

    private static async IAsyncEnumerable<Answer> Answers(Bot bot, CurrentPortfolio portfolio)
    {
        await foreach (var answer in Of(bot, null)) yield return answer;
        foreach (var history in CapitalRegister.Others().Prepend(CapitalRegister.History))
        {
            portfolio.Swap(new PortfolioDesk(PortfolioReading.Of(history, HealthRules.Default)));
            await foreach (var answer in Of(bot, portfolio.Desk)) yield return answer;
        }
    }

    private static async IAsyncEnumerable<Answer> Of(Bot bot, PortfolioDesk? desk)
    {
        yield return bot.Welcome(At(Place.Personal)).Answer;
        yield return bot.Welcome(At(Place.Shared)).Answer;
        foreach (var text in Typed) yield return (await bot.HearAsync(At(Place.Personal) with { Text = text }, CancellationToken.None)).Answer;
        foreach (var question in Questions(desk)) yield return (await bot.HearAsync(At(Place.Personal) with { Pressed = question }, CancellationToken.None)).Answer;
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

    private static Utterance At(Place place) => new() { Place = place, Today = CapitalRegister.Today, Culture = Marked, RowsAtOnce = 4, IsOperator = true };

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
