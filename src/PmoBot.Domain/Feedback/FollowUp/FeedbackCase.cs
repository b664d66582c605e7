using PmoBot.Domain.Words;

namespace PmoBot.Domain.Feedback.FollowUp;

/// <summary>Where a case stands: each step is taken once, in this order; the rater's confirmation ends it.</summary>
public enum CaseState : byte { New, Contacted, ActionAgreed, Done, Confirmed }

/// <summary>Why a case was opened.</summary>
public enum CaseReason : byte
{
    /// <summary>The person asked for it, whatever the rating was: the only reason in confidential surveys.</summary>
    Asked,
    /// <summary>A low rating in an attributed survey.</summary>
    LowRating,
}

/// <summary>A case after a step, or why the step was not taken.</summary>
public readonly record struct CaseStep(FeedbackCase Case, Message? Refusal)
{
    public bool IsTaken => Refusal is null;
}

/// <summary>
/// A conversation between the PMO and a person who is not content. In a confidential survey it has no name and no score: the bot carries the words, and the person may say who it is.
/// </summary>
public sealed record FeedbackCase
{
    public required string Id { get; init; }
    public required string Wave { get; init; }
    /// <summary>Id of the service; null where too few people were asked about it for it to be named.</summary>
    public string? Service { get; init; }
    public required CaseReason Reason { get; init; }
    public CaseState State { get; init; }
    public required DateTimeOffset OpenedAt { get; init; }
    public DateTimeOffset? ContactedAt { get; init; }
    public DateTimeOffset? AgreedAt { get; init; }
    public DateTimeOffset? DoneAt { get; init; }
    public DateTimeOffset? ConfirmedAt { get; init; }
    /// <summary>The person in the PMO who looks after it; null when nobody does yet.</summary>
    public string? Handler { get; init; }
    /// <summary>What was agreed.</summary>
    public string? Action { get; init; }
    /// <summary>The person's name, when the survey is attributed or the person has said it; otherwise null.</summary>
    public string? RevealedName { get; init; }

    /// <summary>The PMO has written to the person.</summary>
    public CaseStep Contact(DateTimeOffset now) => Step(CaseState.Contacted, c => c with { ContactedAt = now });

    /// <summary>Both know what will be done.</summary>
    public CaseStep Agree(string action, DateTimeOffset now) => string.IsNullOrWhiteSpace(action)
        ? new CaseStep(this, $"Say what was agreed.")
        : Step(CaseState.ActionAgreed, c => c with { AgreedAt = now, Action = action.Trim() });

    /// <summary>It was done.</summary>
    public CaseStep Finish(DateTimeOffset now) => Step(CaseState.Done, c => c with { DoneAt = now });

    /// <summary>The person says so too.</summary>
    public CaseStep Confirm(DateTimeOffset now) => Step(CaseState.Confirmed, c => c with { ConfirmedAt = now });

    /// <summary>The person says that it is not: the case goes back to the agreement.</summary>
    public CaseStep Reopen() => State == CaseState.Done
        ? new CaseStep(this with { State = CaseState.ActionAgreed, DoneAt = null }, null)
        : new CaseStep(this, $"Only what is said to be done can be reopened.");

    /// <summary>Past the hours in which the PMO should have written.</summary>
    public bool IsContactLate(DateTimeOffset now, FollowUpRules rules) => ContactedAt is null && now > OpenedAt.AddHours(rules.ContactHours);

    /// <summary>Past the days in which it should have been done.</summary>
    public bool IsResolutionLate(DateTimeOffset now, FollowUpRules rules) => DoneAt is null && now > OpenedAt.AddDays(rules.ResolveDays);

    private CaseStep Step(CaseState to, Func<FeedbackCase, FeedbackCase> change)
    {
        if (State + 1 == to) return new CaseStep(change(this) with { State = to }, null);
        return to <= State
            ? new CaseStep(this, $"That step has been taken already.")
            : new CaseStep(this, $"A step of this case is still missing before that one.");
    }
}

/// <summary>How soon a case should move. Settings.</summary>
public sealed record FollowUpRules
{
    public static FollowUpRules Default { get; } = new();

    /// <summary>Hours until the PMO has written.</summary>
    public int ContactHours { get; init; } = 48;
    /// <summary>Days until it is done.</summary>
    public int ResolveDays { get; init; } = 14;
}
