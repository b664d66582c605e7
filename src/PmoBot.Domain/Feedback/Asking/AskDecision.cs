using System.Collections.Immutable;
using PmoBot.Domain.Words;

namespace PmoBot.Domain.Feedback.Asking;

/// <summary>The rule by which somebody is not asked. The name is kept with the invitation.</summary>
public enum SkipRule : byte
{
    /// <summary>The person does not want to be asked.</summary>
    OptedOut,
    /// <summary>The bot cannot write to the person.</summary>
    Unreachable,
    /// <summary>The person said "not now".</summary>
    Snoozed,
    /// <summary>The last ask is too near.</summary>
    MinGap,
    /// <summary>Enough asks in the window.</summary>
    MaxAsks,
    /// <summary>The person never wants to be asked about any of the services in question.</summary>
    NeverAbout,
    /// <summary>The services in question are rated or were asked about in this wave.</summary>
    AlreadyAsked,
    /// <summary>The service ended too short a time ago.</summary>
    TooEarly,
    /// <summary>The service ended too long ago to be remembered well.</summary>
    TooLate,
    /// <summary>The person is not at work.</summary>
    OutsideHours,
    /// <summary>The person has had all reminders of this invitation.</summary>
    MaxReminders,
    /// <summary>Another reminder is too near, or the ask itself is.</summary>
    ReminderLock,
}

/// <summary>Whether somebody is asked now.</summary>
/// <param name="Person">Directory object id.</param>
/// <param name="Service">The service that the person is asked about; null when the person is not asked.</param>
/// <param name="Rule">The first rule that forbids it; null when the person is asked.</param>
/// <param name="Reason">The rule in one sentence; null when the person is asked.</param>
/// <param name="NotBefore">When the rule ends; null when it does not end by itself, or the person is asked.</param>
public sealed record AskDecision(string Person, string? Service, SkipRule? Rule, Message? Reason, DateTimeOffset? NotBefore)
{
    public bool IsAsk => Rule is null;

    internal static AskDecision Ask(string person, string service) => new(person, service, null, null, null);

    internal static AskDecision Skip(string person, SkipRule rule, Message reason, DateTimeOffset? notBefore = null) => new(person, null, rule, reason, notBefore);
}

/// <summary>Who would be asked now, the least recently asked first, and why the others would not. Making a plan changes nothing: it is the dry run, too.</summary>
public sealed record AskPlan(ImmutableArray<AskDecision> Asks, ImmutableArray<AskDecision> Skips)
{
    /// <summary>How many are skipped by each rule, the commonest first.</summary>
    public IEnumerable<(SkipRule Rule, int People)> SkipsByRule =>
        Skips.GroupBy(s => s.Rule!.Value).Select(g => (g.Key, g.Count())).OrderByDescending(g => g.Item2).ThenBy(g => g.Key);
}
