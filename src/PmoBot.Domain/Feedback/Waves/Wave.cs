using System.Collections.Immutable;
using PmoBot.Domain.Feedback.Results;
using PmoBot.Domain.Words;

namespace PmoBot.Domain.Feedback.Waves;

/// <summary>Where a wave stands.</summary>
public enum WaveState : byte
{
    /// <summary>Being prepared: nobody was asked, everything can change.</summary>
    Draft,
    /// <summary>Answers are taken.</summary>
    Open,
    /// <summary>No answer is taken any more; its last results are being made.</summary>
    Closing,
    /// <summary>Its results are there and stay.</summary>
    Closed,
}

/// <summary>A wave after a step, or why the step was not taken.</summary>
/// <param name="Wave">The wave as it is now.</param>
/// <param name="Refusal">One sentence; null when the step was taken.</param>
public readonly record struct WaveStep(Wave Wave, Message? Refusal)
{
    public bool IsTaken => Refusal is null;
}

/// <summary>One time of asking: who was asked about what is in its invitations, who answered in its ratings.</summary>
public sealed record Wave
{
    public required string Id { get; init; }
    public required string Program { get; init; }
    public required string Name { get; init; }
    public required FeedbackQuestion Question { get; init; }
    /// <summary>The wave's own copy: printed on the invitation, and the same until the end, whatever the settings become.</summary>
    public required ConfidentialityRules Rules { get; init; }
    /// <summary>Empty is all active services.</summary>
    public ImmutableArray<string> Services { get; init; } = [];
    public bool IsStanding { get; init; }
    public WaveState State { get; init; }
    public DateTimeOffset? OpenedAt { get; init; }
    /// <summary>No answer is taken from this moment on.</summary>
    public DateTimeOffset? ClosesAt { get; init; }
    public DateTimeOffset? ClosedAt { get; init; }
    public int WarnDays { get; init; } = 3;
    /// <summary>When its author was warned of too few answers; null when not.</summary>
    public DateTimeOffset? WarnedAt { get; init; }
    public required string CreatedBy { get; init; }

    /// <summary>Opens a draft. From here on its rules are frozen.</summary>
    public WaveStep Open(DateTimeOffset now, DateTimeOffset closesAt) => State switch
    {
        WaveState.Draft when closesAt <= now => Refused($"{Name} would close before it opens; give a later end."),
        WaveState.Draft => Taken(this with { State = WaveState.Open, OpenedAt = now, ClosesAt = closesAt }),
        WaveState.Open => Refused($"{Name} is open already."),
        _ => Refused($"{Name} is closed. Start a new survey: its results stand beside these."),
    };

    /// <summary>Gives people more time. The end only moves away: who was promised a day keeps it.</summary>
    public WaveStep Extend(DateTimeOffset closesAt)
    {
        if (State != WaveState.Open) return Refused($"Only an open survey can be extended, and {Name} is not open.");
        return closesAt <= ClosesAt ? Refused($"{Name} is open longer than that already.") : Taken(this with { ClosesAt = closesAt, WarnedAt = null });
    }

    /// <summary>Takes no more answers. What is left to do, the last results, survives a kill: a wave that is closing is closed by whoever looks next.</summary>
    public WaveStep BeginClosing() => State switch
    {
        WaveState.Open => Taken(this with { State = WaveState.Closing }),
        WaveState.Draft => Refused($"{Name} was never opened."),
        _ => Refused($"{Name} is closed already."),
    };

    /// <summary>Its last results are made.</summary>
    public WaveStep EndClosing(DateTimeOffset now) =>
        State == WaveState.Closing ? Taken(this with { State = WaveState.Closed, ClosedAt = now }) : Refused($"{Name} is not being closed.");

    /// <summary>The wave with other rules: only before it is opened.</summary>
    public WaveStep WithRules(ConfidentialityRules rules) =>
        State == WaveState.Draft ? Taken(this with { Rules = rules }) : Refused($"{Name} was opened with its rules; they are printed on the invitation and stay as they are.");

    /// <summary>Whether an answer is taken now.</summary>
    public bool TakesAnswers(DateTimeOffset now) => State == WaveState.Open && now < ClosesAt;

    /// <summary>Open, but its time is over: to be closed.</summary>
    public bool IsDueToClose(DateTimeOffset now) => State == WaveState.Closing || (State == WaveState.Open && now >= ClosesAt);

    /// <summary>What its author must hear before the close; null when there is nothing to say, or it was said.</summary>
    /// <param name="people">How many people answered.</param>
    /// <param name="now">The moment.</param>
    public WaveShortfall? Shortfall(int people, DateTimeOffset now)
    {
        if (State != WaveState.Open || WarnedAt is not null || now < ClosesAt!.Value.AddDays(-WarnDays) || now >= ClosesAt) return null;
        return people >= Rules.ScoresFrom ? null : new WaveShortfall(this, people, people < Rules.CountsFrom);
    }

    private WaveStep Taken(Wave next) => new(next, null);

    private WaveStep Refused(Message why) => new(this, why);
}

/// <summary>An open wave will close with too few answers; more time or more people would help.</summary>
/// <param name="Wave">The wave.</param>
/// <param name="People">How many people have answered.</param>
/// <param name="ShowsNothing">Too few even for counts; otherwise only too few for a score.</param>
public sealed record WaveShortfall(Wave Wave, int People, bool ShowsNothing)
{
    /// <summary>One sentence for the author.</summary>
    public Message Sentence => ShowsNothing
        ? (Message)$"{Wave.Name} closes soon and {People:# person has|# people have} answered; below {Wave.Rules.CountsFrom} nothing can be shown."
        : $"{Wave.Name} closes soon and {People:# person has|# people have} answered; below {Wave.Rules.ScoresFrom} there is no score, only an early signal.";
}
