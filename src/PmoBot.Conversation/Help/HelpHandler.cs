using System.Collections.Immutable;
using System.Globalization;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Portfolio;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Words;

namespace PmoBot.Conversation.Help;

/// <summary>"What can you do": the questions that work today, each as a phrase to type.</summary>
internal static class HelpHandler
{
    public static Answer Answer(Asked asked) => new()
    {
        Intent = asked.Question.Intent,
        Culture = asked.Utterance.Culture,
        Headline = asked.Utterance.Culture.Say($"Ask me how your portfolio or one project is doing."),
        Lead = asked.Utterance.Culture.Say($"I answer from the register that your PMO imported: what is reported, what the data says, how old it is and where each number comes from. I change nothing in it."),
        Facts = Examples(asked.Utterance.Culture),
        Next = Buttons,
    };

    /// <summary>Each phrase is one that the bot understands in the culture's language.</summary>
    internal static ImmutableArray<Fact> Examples(CultureInfo culture) =>
    [
        new(culture.Say($"Portfolio"), culture.Say($"how is the portfolio doing")),
        new(culture.Say($"One project"), culture.Say($"how is … (its name, a part of it, or its id)")),
        new(culture.Say($"Movement"), culture.Say($"what changed")),
        new(culture.Say($"Only some"), culture.Say($"show red only")),
        new(culture.Say($"Attention"), culture.Say($"what should I worry about")),
        new(culture.Say($"Evidence"), culture.Say($"where is this from")),
    ];

    internal static ImmutableArray<NextStep> Buttons { get; } =
        [NextSteps.StatusFirst, new($"What should I worry about?", new Question(Intents.PortfolioAttention), $"what should I worry about"), NextSteps.Changes, NextSteps.Origin];
}

/// <summary>Hello, thanks and goodbye.</summary>
internal static class GreetingHandler
{
    public static Answer Answer(Asked asked) => new()
    {
        Intent = Intents.Greeting,
        Culture = asked.Utterance.Culture,
        Headline = asked.Utterance.Culture.Say($"Good to hear from you. Ask me how the portfolio is doing, or how one project is."),
        Next = HelpHandler.Buttons,
    };
}

/// <summary>The bot did not understand: says so, and says what it can do. Never a guess.</summary>
internal static class NotUnderstoodHandler
{
    public static Answer Answer(Asked asked) => Answer(Intents.None, asked.Utterance.Culture);

    public static Answer Answer(string intent, CultureInfo culture) => new()
    {
        Intent = intent,
        Culture = culture,
        Headline = culture.Say($"I did not understand that."),
        Lead = culture.Say($"I can tell how the portfolio or one project is doing, what changed, and where a figure comes from."),
        Facts = HelpHandler.Examples(culture),
        Next = HelpHandler.Buttons,
    };
}

/// <summary>There is no register yet: says who can supply it and how.</summary>
internal static class NothingImportedHandler
{
    public static Answer Answer(Asked asked) => new()
    {
        Intent = asked.Question.Intent,
        Culture = asked.Utterance.Culture,
        Headline = asked.Utterance.Culture.Say($"There is no project register yet, so I cannot answer."),
        Lead = asked.Utterance.Culture.Say($"Whoever runs PmoBot can import one (CSV, XLSX or XLS) with: pmobot import FILE."),
        Next = [NextSteps.Help],
    };
}

/// <summary>The one welcome card after installation: what this is, what to do next.</summary>
internal static class WelcomeHandler
{
    public static Answer Answer(PortfolioDesk? desk, Utterance utterance) => new()
    {
        Intent = Intents.Help,
        Culture = utterance.Culture,
        Headline = utterance.Culture.Say($"PmoBot tells you how the portfolio is doing, and how it knows."),
        Lead = utterance.Culture.Say(desk is null ? NoRegister : Message.Joined(" ", Register(desk), HowToAsk(utterance.Place))),
        AsOf = desk?.Reading.Current.AsOf,
        Facts = HelpHandler.Examples(utterance.Culture),
        Next = HelpHandler.Buttons,
    };

    private static Message NoRegister => $"No project register has been imported yet. Once it is, ask me in your own words.";

    private static Message Register(PortfolioDesk desk)
    {
        var (count, asOf) = (desk.Reading.Counts.Total, desk.Reading.Current.AsOf);
        return desk.Reading.Current.IsSample switch
        {
            true => $"I know {count:# project|# projects} as of {asOf} (a sample portfolio: fiction, until a register is imported).",
            false => $"I know {count:# project|# projects} as of {asOf}.",
        };
    }

    private static Message HowToAsk(People.Place place) => place switch
    {
        People.Place.Shared => $"Ask me in your own words; mention me first, since I hear only what is addressed to me here.",
        _ => $"Ask me in your own words.",
    };
}
