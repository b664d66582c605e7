using PmoBot.Conversation;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.People;
using PmoBot.Conversation.Portfolio;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;
using PmoBot.TestKit;
using Shouldly;

namespace PmoBot.UnitTests.Conversation;

/// <summary>What an answer offers as words to type is understood, in every language of the product.</summary>
public sealed class OfferedPhraseTests
{
    public static TheoryData<string> Locales => ["en-GB", "en-US", "de-DE", "fr-FR", "es-ES"];

    [Theory]
    [MemberData(nameof(Locales))]
    public void Every_phrase_that_is_offered_is_understood_as_its_button(string locale)
    {
        var bot = Given.SampleBot();
        var faults = new SortedSet<string>(StringComparer.Ordinal);
        var talk = 0;
        foreach (var question in Questions())
        {
            foreach (var step in Steps(bot.Hear(Pressed(question, locale, $"{talk++}")).Answer))
            {
                // Each phrase in a talk of its own, right after the answer that offers it.
                var place = $"{talk++}";
                bot.Hear(Pressed(question, locale, place));
                if (Fault(bot, step, locale, place) is { } fault) faults.Add(fault);
            }
        }

        faults.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Locales))]
    public void A_phrase_that_needs_no_context_is_understood_alone(string locale)
    {
        var bot = Given.SampleBot();
        NextStep[] steps = [NextSteps.Status, NextSteps.Changes, NextSteps.Origin, NextSteps.Help, NextSteps.Only(Health.Red), NextSteps.Only(Health.Amber), NextSteps.Only(Health.Unknown), NextSteps.Attention(3)];
        steps.Select(s => Fault(bot, s, locale, null)).OfType<string>().ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Locales))]
    public void The_examples_of_the_help_are_understood(string locale)
    {
        var bot = Given.SampleBot();
        var culture = ReaderCulture.Of(locale);
        (string Phrase, string Intent)[] examples =
        [
            ("how is the portfolio doing", Intents.PortfolioStatus), ("what changed", Intents.PortfolioChanges), ("show red only", Intents.PortfolioStatus),
            ("what should I worry about", Intents.PortfolioAttention), ("where is this from", Intents.ProjectTrust),
        ];
        var told = bot.Asks("help", culture: locale).Facts.Select(f => f.Value).ToArray();
        foreach (var (phrase, intent) in examples)
        {
            var said = Tongue.Of(culture).Translation(phrase) ?? phrase;
            told.ShouldContain(said);
            bot.Take(Typed(said, locale, null)).Understood!.Intent.ShouldBe(intent, said);
        }
    }

    [Theory]
    [MemberData(nameof(Locales))]
    public void What_is_offered_when_the_bot_is_unsure_is_understood_when_it_is_typed(string locale)
    {
        var bot = Given.SampleBot();
        var culture = ReaderCulture.Of(locale);
        var faults = new List<string>();
        foreach (var intent in Intents.Pressable)
        {
            foreach (var (scope, id) in new (string?, string?)[] { (null, null), ("Phoenix ERP", "PRJ-001") })
            {
                if (id is null && Intents.IsOfOneProject(intent)) continue;
                var phrase = IntentWords.Ask(intent, scope).In(culture);
                var meant = intent == Intents.PortfolioStatus && id is not null && phrase.Contains(scope!, StringComparison.Ordinal) ? Intents.ProjectStatus : intent;
                var understood = bot.Take(Typed(phrase, locale, null)).Understood!;
                if (understood.Intent != meant || understood.Asks || (phrase.Contains("Phoenix", StringComparison.Ordinal) && understood.Project?.Id != id)) faults.Add($"“{phrase}” is {understood.Intent} {understood.Project?.Id}, not {meant}");
            }
        }

        faults.ShouldBeEmpty();
    }

    private static IEnumerable<Question> Questions()
    {
        // After a value figure "where is this from" means that figure.
        foreach (var intent in Intents.All.Where(i => Intents.Pressable.Contains(i) && i is not (Intents.ValueRoi or Intents.ValueExplain)).Append(Intents.Greeting).Append(Intents.None))
        {
            yield return new Question(intent);
            yield return new Question(intent, "PRJ-001");
            yield return new Question(intent) { Department = "Finance" };
            yield return new Question(intent) { UnknownName = "zanzibar" };
        }

        yield return new Question(Intents.PortfolioAttention) { Owner = "Imogen Hartwell" };
        foreach (var colour in Enum.GetValues<Health>()) yield return new Question(Intents.PortfolioStatus, Colour: colour) { Department = "Finance" };
    }

    private static IEnumerable<NextStep> Steps(Answer answer) => answer.More is { } more ? answer.Next.Append(more) : answer.Next;

    private static string? Fault(Bot bot, NextStep step, string locale, string? conversation)
    {
        var phrase = step.Phrase.In(ReaderCulture.Of(locale));
        var understood = bot.Take(Typed(phrase, locale, conversation)).Understood!;
        // What was spoken of before may narrow it; a project that the phrase names must be heard.
        var isRight = understood.Intent == step.Question.Intent && !understood.Asks && (step.Question.ProjectId is null || understood.Project?.Id == step.Question.ProjectId);
        return isRight ? null : $"“{phrase}” is {understood.Intent} {understood.Project?.Id}{(understood.Asks ? " and asked back" : "")}, not {step.Question.Intent} {step.Question.ProjectId}";
    }

    private static Utterance Typed(string text, string locale, string? conversation) =>
        new() { Text = text, Place = Place.Personal, Today = Given.Today, Culture = ReaderCulture.Of(locale), Conversation = conversation, RowsAtOnce = 5 };

    private static Utterance Pressed(Question question, string locale, string conversation) => Typed("", locale, conversation) with { Pressed = question };
}
