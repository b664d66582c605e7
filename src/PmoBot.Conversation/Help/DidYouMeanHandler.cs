using System.Collections.Immutable;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Portfolio;
using PmoBot.Conversation.Understanding;

namespace PmoBot.Conversation.Help;

/// <summary>The bot is not sure: offers the two or three likeliest readings as buttons, each in the words of a person. Never a guess.</summary>
internal static class DidYouMeanHandler
{
    public static Answer Answer(Understood understood, ImmutableArray<Question> readings, PortfolioDesk? desk)
    {
        var steps = readings.Select(question => Step(question, desk)).DistinctBy(s => s.Title).ToImmutableArray();
        return new Answer
        {
            Intent = understood.Intent,
            Headline = steps.Length == 0 ? "I did not understand that." : "I am not sure what you mean. Did you mean …?",
            Lead = steps.Length == 0 ? "I can tell how the portfolio or one project is doing, what changed, and where a figure comes from." : "Choose one, or say it in other words.",
            Facts = steps.Length == 0 ? HelpHandler.Examples : [],
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

    private static NextStep Step(Question question, PortfolioDesk? desk)
    {
        var words = IntentWords.Ask(question.Intent, ScopeWords.Name(question, desk) ?? "the portfolio");
        return new(Phrases.Short(words, 60), question, words.TrimEnd('?').ToLowerInvariant());
    }
}

/// <summary>What was spoken of is forgotten, as asked.</summary>
internal static class ForgottenHandler
{
    public static Answer Answer() => new()
    {
        Intent = Intents.Greeting,
        Headline = "Done: I have forgotten what we spoke of. Ask me anew.",
        Next = HelpHandler.Buttons,
    };
}
