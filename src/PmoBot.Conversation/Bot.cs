using PmoBot.Conversation.Help;
using PmoBot.Conversation.People;
using PmoBot.Conversation.Portfolio;
using PmoBot.Conversation.Understanding;

namespace PmoBot.Conversation;

/// <summary>The whole conversation: something is said, one answer comes back. Sends nothing, waits for nothing.</summary>
public sealed class Bot(CurrentPortfolio portfolio, DisclosureOptions disclosure)
{
    public Reply Hear(Utterance utterance)
    {
        var desk = portfolio.Desk;
        var question = utterance.Pressed ?? Understand(utterance.Text, desk);
        var asked = new Asked(question, utterance, Disclosure.For(utterance.Place, disclosure));
        return desk is null ? new Reply(Answer(asked, null)) : desk.Replies.GetOrAdd(asked, a => new Reply(MoneyGuard.Apply(Answer(a, desk), a.Disclosure)));
    }

    /// <summary>Greets a person or a channel where the bot was just installed.</summary>
    public Reply Welcome(Utterance utterance) => new(WelcomeHandler.Answer(portfolio.Desk, utterance));

    private static Question Understand(string text, PortfolioDesk? desk) =>
        PhraseMatcher.Match(text, desk?.Names ?? NoNames);

    private static readonly ProjectNames NoNames = new([]);

    /// <summary>The one switch from intent to handler.</summary>
    private static Answers.Answer Answer(Asked asked, PortfolioDesk? desk) => (asked.Question.Intent, desk) switch
    {
        (Intents.Help, _) => HelpHandler.Answer(asked),
        (Intents.Greeting, _) => GreetingHandler.Answer(asked),
        (Intents.None, _) => NotUnderstoodHandler.Answer(asked),
        (_, null) => NothingImportedHandler.Answer(asked),
        (Intents.PortfolioStatus, { } d) when asked.Question.Colour is { } colour => ProjectListHandler.OfColour(asked, d, colour),
        (Intents.PortfolioStatus, { } d) => PortfolioStatusHandler.Answer(asked, d),
        (Intents.PortfolioAttention, { } d) => ProjectListHandler.Concerns(asked, d),
        (Intents.PortfolioChanges, { } d) => PortfolioChangesHandler.Answer(asked, d),
        (Intents.ProjectStatus or Intents.ProjectTrust, { } d) when asked.Question.Candidates.Count > 0 => WhichProjectHandler.Answer(asked, d),
        (Intents.ProjectStatus, { } d) => ProjectHandler.Answer(asked, d),
        (Intents.ProjectTrust, { } d) => OriginHandler.Answer(asked, d),
        _ => NotUnderstoodHandler.Answer(asked),
    };
}

/// <summary>A question with everything a handler may look at.</summary>
internal sealed record Asked(Question Question, Utterance Utterance, Disclosure Disclosure);
