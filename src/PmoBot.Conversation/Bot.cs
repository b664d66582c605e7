using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Help;
using PmoBot.Conversation.People;
using PmoBot.Conversation.Portfolio;
using PmoBot.Conversation.Understanding;
using PmoBot.Conversation.Understanding.Talk;

namespace PmoBot.Conversation;

/// <summary>The whole conversation: something is said, one answer comes back. Sends nothing, waits for nothing.</summary>
public sealed class Bot(CurrentPortfolio portfolio, DisclosureOptions disclosure, OrganisationOptions? organisation = null, TimeProvider? time = null)
{
    private readonly Listener _listener = new(new ClassifiedIntents(), (organisation ?? new OrganisationOptions()).FiscalYearStartMonth);
    private readonly ConversationMemory _memory = new(time ?? TimeProvider.System);

    public Reply Hear(Utterance utterance) => Take(utterance).Reply;

    /// <summary>As <see cref="Hear"/>, with what was understood; null when a button was pressed.</summary>
    public Turn Take(Utterance utterance)
    {
        var desk = portfolio.Desk;
        var context = _memory.Recall(utterance);
        var understood = utterance.Pressed is null
            ? _listener.Understand(utterance.Text, new Hearing(desk, context, utterance.Today, utterance.Culture.TwoLetterISOLanguageName))
            : null;
        var question = utterance.Pressed ?? understood!.ToQuestion();
        var asked = new Asked(question, utterance, Disclosure.For(utterance.Place, disclosure)) { NamesProject = understood?.Missing.IsEmpty ?? true };
        if (understood is { Forgets: true }) return Forget(asked, understood);
        if (understood is { Asks: true, Candidates.Length: 0, Missing.Length: 0 }) return AskBack(asked, understood, context, desk);
        var reply = desk is null ? new Reply(Answer(asked, null)) : desk.Replies.GetOrAdd(asked, a => Guarded(a, Answer(a, desk)));
        _memory.Keep(utterance, context.After(question, reply.Answer, desk?.Reading));
        return new(understood, reply);
    }

    /// <summary>Greets a person or a channel where the bot was just installed.</summary>
    public Reply Welcome(Utterance utterance) => new(WelcomeHandler.Answer(portfolio.Desk, utterance));

    private Turn Forget(Asked asked, Understood understood)
    {
        _memory.Keep(asked.Utterance, TalkContext.Empty);
        return new(understood, new Reply(ForgottenHandler.Answer(asked.Utterance.Culture)));
    }

    private Turn AskBack(Asked asked, Understood understood, TalkContext context, PortfolioDesk? desk)
    {
        var readings = DidYouMeanHandler.Readings(understood);
        _memory.Keep(asked.Utterance, context.Offering(readings));
        return new(understood, Guarded(asked, DidYouMeanHandler.Answer(understood, readings, desk, asked.Utterance.Culture)));
    }

    private static Reply Guarded(Asked asked, Answer answer) => new(MoneyGuard.Apply(answer, asked.Disclosure));

    /// <summary>The one switch from intent to handler.</summary>
    private static Answer Answer(Asked asked, PortfolioDesk? desk) => (asked.Question.Intent, desk) switch
    {
        (Intents.Help, _) => HelpHandler.Answer(asked),
        (Intents.Greeting, _) => GreetingHandler.Answer(asked),
        (Intents.None, _) => NotUnderstoodHandler.Answer(asked),
        (Intents.DeclineRanking or Intents.DeclineIdentity or Intents.DeclineEdit, _) => DeclineHandler.Answer(asked, desk),
        (_, null) => NothingImportedHandler.Answer(asked),
        (_, { } d) when asked.Question.Candidates.Count > 0 => WhichProjectHandler.Answer(asked, d),
        (_, { } d) when asked.Question.UnknownName is { } name => UnknownProjectHandler.Answer(asked, d, name),
        (Intents.PortfolioStatus or Intents.PortfolioAttention, { } d) when asked.Question.IsNarrowed => ScopeHandler.Answer(asked, d),
        (Intents.PortfolioStatus, { } d) when asked.Question.Colour is { } colour => ProjectListHandler.OfColour(asked, d, colour),
        (Intents.PortfolioStatus, { } d) => PortfolioStatusHandler.Answer(asked, d),
        (Intents.PortfolioAttention, { } d) => ProjectListHandler.Concerns(asked, d),
        (Intents.PortfolioChanges, { } d) when asked.Question.ProjectId is null => PortfolioChangesHandler.Answer(asked, d),
        (Intents.ProjectStatus or Intents.ProjectWhy or Intents.PortfolioChanges, { } d) => ProjectHandler.Answer(asked, d),
        (Intents.ProjectTrust, { } d) => OriginHandler.Answer(asked, d),
        _ => NotYetHandler.Answer(asked, desk),
    };
}

/// <summary>One turn of a conversation: what was understood, null when a button was pressed, and the reply.</summary>
public sealed record Turn(Understood? Understood, Reply Reply);

/// <summary>A question with everything a handler may look at.</summary>
internal sealed record Asked(Question Question, Utterance Utterance, Disclosure Disclosure)
{
    /// <summary>False when the sentence needs a project and names none.</summary>
    public bool NamesProject { get; init; } = true;
}

/// <summary>Settings of the organisation (section "Organisation").</summary>
public sealed record OrganisationOptions
{
    /// <summary>1 to 12: the month in which the fiscal year begins. Default January.</summary>
    public int FiscalYearStartMonth { get; init; } = 1;
}
