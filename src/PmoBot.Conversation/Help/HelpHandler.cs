using System.Collections.Immutable;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Portfolio;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Conversation.Help;

/// <summary>"What can you do": the questions that work today, each as a phrase to type.</summary>
internal static class HelpHandler
{
    public static Answer Answer(Asked asked) => new()
    {
        Intent = asked.Question.Intent,
        Headline = "Ask me how your portfolio or one project is doing.",
        Lead = "I answer from the register that your PMO imported: what is reported, what the data says, how old it is and where each number comes from. I change nothing in it.",
        Facts = Examples,
        Next = Buttons,
    };

    internal static ImmutableArray<Fact> Examples { get; } =
    [
        new("Portfolio", "how is the portfolio doing"),
        new("One project", "how is … (its name, a part of it, or its id)"),
        new("Movement", "what changed"),
        new("Only some", "show red only"),
        new("Attention", "what should I worry about"),
        new("Evidence", "where is this from"),
    ];

    internal static ImmutableArray<NextStep> Buttons { get; } =
        [NextSteps.StatusFirst, new("What should I worry about?", new Question(Intents.PortfolioAttention), "what should I worry about"), NextSteps.Changes, NextSteps.Origin];
}

/// <summary>Hello, thanks and goodbye.</summary>
internal static class GreetingHandler
{
    public static Answer Answer(Asked asked) => new()
    {
        Intent = Intents.Greeting,
        Headline = "Good to hear from you. Ask me how the portfolio is doing, or how one project is.",
        Next = HelpHandler.Buttons,
    };
}

/// <summary>The bot did not understand: says so, and says what it can do. Never a guess.</summary>
internal static class NotUnderstoodHandler
{
    public static Answer Answer(Asked asked) => new()
    {
        Intent = Intents.None,
        Headline = "I did not understand that.",
        Lead = "I can tell how the portfolio or one project is doing, what changed, and where a figure comes from.",
        Facts = HelpHandler.Examples,
        Next = HelpHandler.Buttons,
    };
}

/// <summary>There is no register yet: says who can supply it and how.</summary>
internal static class NothingImportedHandler
{
    public static Answer Answer(Asked asked) => new()
    {
        Intent = asked.Question.Intent,
        Headline = "There is no project register yet, so I cannot answer.",
        Lead = "Whoever runs PmoBot can import one (CSV, XLSX or XLS) with: pmobot import FILE.",
        Next = [NextSteps.Help],
    };
}

/// <summary>The one welcome card after installation: what this is, what to do next.</summary>
internal static class WelcomeHandler
{
    public static Answer Answer(PortfolioDesk? desk, Utterance utterance) => new()
    {
        Intent = Intents.Help,
        Headline = "PmoBot tells you how the portfolio is doing, and how it knows.",
        Lead = desk is null
            ? "No project register has been imported yet. Once it is, ask me in your own words."
            : $"I know {Phrases.Projects(desk.Reading.Counts.Total, utterance.Culture)} as of {Phrases.Date(desk.Reading.Current.AsOf, utterance.Culture)}"
              + $"{(desk.Reading.Current.IsSample ? " (a sample portfolio: fiction, until a register is imported)" : "")}. Ask me in your own words"
              + $"{(utterance.Place == People.Place.Shared ? "; mention me first, since I hear only what is addressed to me here" : "")}.",
        AsOf = desk?.Reading.Current.AsOf,
        Facts = HelpHandler.Examples,
        Next = HelpHandler.Buttons,
    };
}
