using System.Collections.Immutable;
using System.Globalization;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Portfolio;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Words;

namespace PmoBot.Conversation.Help;

/// <summary>The bot is not sure: offers the two or three likeliest readings as buttons, each in the words of a person. Never a guess.</summary>
internal static class DidYouMeanHandler
{
    public static Answer Answer(Understood understood, ImmutableArray<Question> readings, PortfolioDesk? desk, CultureInfo culture)
    {
        var steps = readings.Select(question => Step(question, desk, culture)).DistinctBy(s => s.Title).ToImmutableArray();
        if (steps.Length == 0) return NotUnderstoodHandler.Answer(understood.Intent, culture);
        return new Answer
        {
            Intent = understood.Intent,
            Culture = culture,
            Headline = culture.Say($"I am not sure what you mean. Did you mean …?"),
            Lead = culture.Say($"Choose one, or say it in other words."),
            Next = [.. steps, .. steps.Any(s => s.Question.Intent == Intents.Help) ? [] : new[] { NextSteps.Help }],
        };
    }

    /// <summary>The readings that can be offered as questions, with what was named in the sentence.</summary>
    public static ImmutableArray<Question> Readings(Understood understood) =>
    [
        .. understood.Alternatives
            .Where(r => Intents.Pressable.Contains(r.Intent))
            .Select(r => understood.ToQuestion() with { Intent = r.Intent, Candidates = [], UnknownName = null, Page = 0 })
            .Where(q => q.ProjectId is not null || !Intents.IsOfOneProject(q.Intent)),
    ];

    private static NextStep Step(Question question, PortfolioDesk? desk, CultureInfo culture)
    {
        var words = culture.Say(IntentWords.Ask(question.Intent, ScopeWords.Name(question, desk)));
        return new($"{Phrases.Short(words, 60)}", question, $"{Typed(words)}");
    }

    /// <summary>As a person types it: without marks of a question, small.</summary>
    private static string Typed(string words) => words.Trim('?', '¿', '\u00A0', '\u202F').ToLowerInvariant();
}

/// <summary>What was spoken of is forgotten, as asked.</summary>
internal static class ForgottenHandler
{
    public static Answer Answer(CultureInfo culture) => new()
    {
        Intent = Intents.Greeting,
        Culture = culture,
        Headline = culture.Say($"Done: I have forgotten what we spoke of. Ask me anew."),
        Next = HelpHandler.Buttons,
    };
}
