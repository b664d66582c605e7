using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Delivery;
using PmoBot.Conversation.Help;
using PmoBot.Conversation.People;
using PmoBot.Conversation.Portfolio;
using PmoBot.Conversation.Questions;
using PmoBot.Conversation.Understanding;
using PmoBot.Conversation.Understanding.Talk;
using PmoBot.Conversation.Value;
using PmoBot.Domain.Questions;

namespace PmoBot.Conversation;

/// <summary>The whole conversation: something is said, one answer comes back. Sends nothing; waits for a second reader and for what lies in stores, where it must.</summary>
public sealed class Bot(CurrentPortfolio portfolio, BotOptions options, TimeProvider? time = null, ISecondReader? second = null, IEnumerable<IIntentHandler>? handlers = null, QuestionTally? tally = null)
{
    private readonly Listener _listener = new(new ClassifiedIntents(), options.Organisation.FiscalYearStartMonth);
    private readonly ConversationMemory _memory = new(time ?? TimeProvider.System);
    private readonly IIntentHandler[] _handlers = [.. handlers ?? []];
    private readonly QuestionTally _tally = tally ?? new();

    public Reply Hear(Utterance utterance) => Take(utterance).Reply;

    /// <summary>What is answered from the portfolio alone, with what was understood (null when a button was pressed). Asks no second reader.</summary>
    public Turn Take(Utterance utterance)
    {
        var hearing = Hearing(utterance);
        return Answered(utterance, hearing, utterance.Pressed is null ? _listener.Understand(utterance.Text, hearing) : null);
    }

    public async ValueTask<Reply> HearAsync(Utterance utterance, CancellationToken cancellationToken) => (await TakeAsync(utterance, cancellationToken)).Reply;

    /// <summary>As <see cref="Take"/>; where the embedded reading is unsure and a second reader is there, that one is asked before the person is.</summary>
    public async ValueTask<Turn> TakeAsync(Utterance utterance, CancellationToken cancellationToken)
    {
        var hearing = Hearing(utterance);
        var understood = utterance.Pressed is null ? _listener.Understand(utterance.Text, hearing) : null;
        if (second is not null && understood is { IsUnsure: true })
        {
            var request = new SecondRequest(utterance.Text, hearing.Language, understood.Alternatives, hearing.Context.Last?.Intent, hearing.Context.Project?.Name);
            var choice = await second.ReadAsync(request, cancellationToken);
            // A button of the same card may have been pressed meanwhile: what was spoken of is recalled again.
            hearing = Hearing(utterance);
            if (choice is not null) understood = _listener.Understand(utterance.Text, hearing, choice);
        }

        var question = utterance.Pressed ?? understood!.ToQuestion();
        if (understood is { Forgets: true } || IsAskedBack(understood) || Array.Find(_handlers, h => h.Takes(question.Intent)) is not { } handler) return Answered(utterance, hearing, understood);
        var answer = await handler.AnswerAsync(AskedOf(question, utterance, understood), hearing.Desk, cancellationToken);
        return Kept(utterance, hearing, understood, question, new Reply(answer));
    }

    private Hearing Hearing(Utterance utterance)
    {
        var desk = portfolio.Desk;
        return new(desk, _memory.Recall(utterance), utterance.Today, utterance.Culture.TwoLetterISOLanguageName, desk?.Owners.Find(utterance.Speaker));
    }

    private Turn Answered(Utterance utterance, Hearing hearing, Understood? understood)
    {
        var (desk, context) = (hearing.Desk, hearing.Context);
        var question = utterance.Pressed ?? understood!.ToQuestion();
        var asked = AskedOf(question, utterance, understood);
        if (understood is { Forgets: true }) return Forget(asked, understood);
        if (IsAskedBack(understood)) return AskBack(asked, understood!, context, desk);
        if (understood is { Mine: true, Owner: null, Project: null } && desk is not null && !Intents.IsSmallTalk(question.Intent)) return new(understood, Guarded(asked, NotYoursHandler.Answer(asked, desk)));
        asked = asked with { Question = Narrowed(asked, hearing, understood) };
        if (desk is not null && IsOfThePmo(asked)) return Kept(utterance, hearing, understood, asked.Question, Guarded(asked, UnansweredHandler.Answer(asked, desk, _tally, static (a, d) => Answer(a, d))));
        var reply = desk is null ? new Reply(Answer(asked, null)) : desk.Replies.GetOrAdd(asked, a => Guarded(a, Answer(a, desk)));
        return Kept(utterance, hearing, understood, asked.Question, reply);
    }

    private Asked AskedOf(Question question, Utterance utterance, Understood? understood) =>
        new(question, utterance, Disclosure.For(utterance, options.Disclosure, options.Roles)) { NamesProject = understood?.Missing.IsEmpty ?? true };

    /// <summary>Which questions stay open is told to the PMO; anybody else hears whether the data can be trusted.</summary>
    private static bool IsOfThePmo(Asked asked) => asked is { Question: { Intent: Intents.ProjectTrust, Figure: Question.Unanswered }, Disclosure.WorksInPmo: true };

    private static bool IsAskedBack(Understood? understood) => understood is { Asks: true, Candidates.Length: 0, Missing.Length: 0 };

    /// <summary>Who answers for some projects means those when nothing else is said; a button means what it says.</summary>
    private static Question Narrowed(Asked asked, Hearing hearing, Understood? understood) =>
        understood is not null && asked.Disclosure.AnswersForSome && hearing.Owner is { } owner && !asked.Question.IsNarrowed && asked.Question.ProjectId is null
        && Intents.IsNarrowedByRole(asked.Question.Intent) && !SlotReader.SpeaksOfAll(Words.Of(understood.Text))
            ? asked.Question with { Owner = owner }
            : asked.Question;

    private Turn Kept(Utterance utterance, Hearing hearing, Understood? understood, Question question, Reply reply)
    {
        if (Fates.Of(reply.Answer, hearing.Desk, utterance.Today) is { } fate) _tally.Add(utterance.Today, question.Intent, fate);
        _memory.Keep(utterance, hearing.Context.After(question, reply.Answer, hearing.Desk?.Reading, understood?.Inherited ?? false));
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
        _tally.Add(asked.Utterance.Today, Intents.None, QuestionFate.AskedBack);
        _memory.Keep(asked.Utterance, context.Offering(readings, understood));
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
        (Intents.ProjectTrust, { } d) when EvidenceHandler.IntentOf(asked.Question) is { } intent => EvidenceHandler.Answer(asked, d, intent),
        (Intents.ProjectTrust, { } d) when asked.Question.Figure is not (null or Question.Unanswered) => OriginHandler.Answer(asked, d),
        (Intents.ProjectTrust, { } d) => TrustHandler.Answer(asked, d),
        (Intents.ProjectRecovery, { } d) => RecoveryHandler.Answer(asked, d),
        (Intents.CostStatus, { } d) => CostHandler.Answer(asked, d),
        (Intents.SchedulePerformance, { } d) => ScheduleHandler.Answer(asked, d),
        (Intents.MilestonesUpcoming, { } d) => MilestonesHandler.Answer(asked, d),
        (Intents.PortfolioForecast, { } d) => ForecastHandler.Answer(asked, d),
        (Intents.DecisionsPending, { } d) => DecisionsHandler.Answer(asked, d),
        (Intents.ResourcesCapacity, { } d) => ResourcesHandler.Answer(asked, d),
        (Intents.PriorityView, { } d) => PriorityHandler.Answer(asked, d),
        (Intents.RiskTop, { } d) => RisksHandler.Answer(asked, d),
        (Intents.IssuesAgeing, { } d) => IssuesHandler.Answer(asked, d),
        (Intents.QualityRework, { } d) => QualityHandler.Answer(asked, d),
        (Intents.AlignmentView, { } d) => AlignmentHandler.Answer(asked, d),
        (Intents.BenefitsStatus, { } d) => BenefitsHandler.Answer(asked, d),
        (Intents.ValueRoi, { } d) => RoiHandler.Answer(asked, d),
        (Intents.ValueExplain, { } d) => ExplainHandler.Answer(asked, d),
        (Intents.ReportMake, { } d) => ReportHandler.Answer(asked, d, static (a, desk) => Answer(a, desk)),
        _ => NotYetHandler.Answer(asked, desk),
    };
}

/// <summary>One turn of a conversation: what was understood, null when a button was pressed, and the reply.</summary>
public sealed record Turn(Understood? Understood, Reply Reply);

/// <summary>A question with everything a handler may look at.</summary>
public sealed record Asked(Question Question, Utterance Utterance, Disclosure Disclosure)
{
    /// <summary>False when the sentence needs a project and names none.</summary>
    public bool NamesProject { get; init; } = true;
}

/// <summary>What the conversation goes by.</summary>
public sealed record BotOptions
{
    public DisclosureOptions Disclosure { get; init; } = new();
    public OrganisationOptions Organisation { get; init; } = new();
    public RoleBook Roles { get; init; } = RoleBook.Empty;
}

/// <summary>Settings of the organisation (section "Organisation").</summary>
public sealed record OrganisationOptions
{
    /// <summary>1 to 12: the month in which the fiscal year begins. Default January.</summary>
    public int FiscalYearStartMonth { get; init; } = 1;
}
