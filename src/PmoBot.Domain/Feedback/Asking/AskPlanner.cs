using System.Collections.Immutable;
using PmoBot.Domain.Words;

namespace PmoBot.Domain.Feedback.Asking;

/// <summary>Decides who is asked now, by the rules alone: the same people, history and moment give the same plan.</summary>
public sealed class AskPlanner(ContactRules rules)
{
    /// <summary>The plan for so many people at most; those beyond it are in neither list, and come first next time.</summary>
    public AskPlan Plan(IEnumerable<AskCandidate> candidates, DateTimeOffset now, int most = int.MaxValue)
    {
        var decisions = candidates.OrderBy(c => c.Contact.LastAsk ?? DateTimeOffset.MinValue).ThenBy(c => c.Contact.Person, StringComparer.Ordinal)
            .Select(c => Decide(c, now)).ToList();
        return new AskPlan([.. decisions.Where(d => d.IsAsk).Take(most)], [.. decisions.Where(d => !d.IsAsk)]);
    }

    /// <summary>Whether this person is asked now, and about what.</summary>
    public AskDecision Decide(AskCandidate candidate, DateTimeOffset now)
    {
        var contact = candidate.Contact;
        return AtAll(contact, now) ?? TooOften(contact, now) ?? About(candidate, now);
    }

    /// <summary>Whether an invitation without an answer is reminded of now.</summary>
    public AskDecision Remind(OpenAsk ask, DateTimeOffset now)
    {
        var (contact, hours) = (ask.Contact, ask.Contact.Hours);
        if (AtAll(contact, now) is { } no) return no;
        if (contact.NeverAbout.Contains(ask.Service)) return Never(contact);
        if (ask.Reminders >= rules.MaxReminders)
        {
            return AskDecision.Skip(contact.Person, SkipRule.MaxReminders, $"Was reminded of it {ask.Reminders:once|# times}.");
        }

        if (contact.LastReminder is { } last && last.AddDays(rules.ReminderLockDays) is var free && now < free) return Locked(contact, free);
        var first = hours.Begin(hours.WorkingDayAfter(hours.DayOf(ask.AskedAt), rules.RemindAfterWorkingDays));
        return now < first ? Locked(contact, first) : OutsideHours(contact, now) ?? AskDecision.Ask(contact.Person, ask.Service);
    }

    private static AskDecision? AtAll(Contact contact, DateTimeOffset now)
    {
        if (contact.IsOptedOut) return AskDecision.Skip(contact.Person, SkipRule.OptedOut, $"Does not want to be asked.");
        if (!contact.IsReachable) return AskDecision.Skip(contact.Person, SkipRule.Unreachable, $"Cannot be reached by the bot.");
        return contact.SnoozedUntil is { } until && now < until
            ? AskDecision.Skip(contact.Person, SkipRule.Snoozed, $"Said not now, until {contact.Hours.DayOf(until)}.", until)
            : null;
    }

    private AskDecision? TooOften(Contact contact, DateTimeOffset now)
    {
        var last = contact.LastAsk;
        if (last?.AddDays(rules.MinGapDays) is { } free && now < free)
        {
            return AskDecision.Skip(contact.Person, SkipRule.MinGap,
                $"Was asked on {contact.Hours.DayOf(last.Value)}, less than {rules.MinGapDays:# day|# days} ago.", free);
        }

        var inWindow = contact.Asks.Where(a => a > now.AddDays(-rules.WindowDays)).Order().ToList();
        return inWindow.Count < rules.MaxAsks
            ? null
            : AskDecision.Skip(contact.Person, SkipRule.MaxAsks,
                $"Was asked {inWindow.Count:once|# times} in the last {rules.WindowDays:# day|# days}.", inWindow[^rules.MaxAsks].AddDays(rules.WindowDays));
    }

    private AskDecision About(AskCandidate candidate, DateTimeOffset now)
    {
        var contact = candidate.Contact;
        var wanted = candidate.Services.Where(s => !contact.NeverAbout.Contains(s.Service)).ToList();
        if (wanted.Count == 0) return Never(contact);
        var open = wanted.Where(s => !s.IsAnswered && !s.IsAsked).ToList();
        if (open.Count == 0) return AskDecision.Skip(contact.Person, SkipRule.AlreadyAsked, $"Was asked or has answered in this survey.");
        var timely = open.Where(s => Timing(contact, s, now) is null).ToList();
        if (timely.Count == 0) return open.Select(s => Timing(contact, s, now)!).MinBy(d => d.NotBefore ?? DateTimeOffset.MaxValue)!;
        // The one rated least recently: never rated comes first.
        var chosen = timely.OrderBy(s => contact.LastRated.GetValueOrDefault(s.Service)).ThenBy(s => s.EndedOn).ThenBy(s => s.Service, StringComparer.Ordinal).First();
        return OutsideHours(contact, now) ?? AskDecision.Ask(contact.Person, chosen.Service);
    }

    /// <summary>Null when now is the time to ask about the service.</summary>
    private AskDecision? Timing(Contact contact, AskAbout about, DateTimeOffset now)
    {
        if (about.EndedOn is not { } ended) return null;
        var (hours, today) = (contact.Hours, contact.Hours.DayOf(now));
        var first = hours.WorkingDayAfter(ended, rules.AskFromWorkingDay);
        if (today < first) return AskDecision.Skip(contact.Person, SkipRule.TooEarly, $"Is asked from {first} on: the service has only just ended.", hours.Begin(first));
        return today <= hours.WorkingDayAfter(ended, rules.AskUntilWorkingDay)
            ? null
            : AskDecision.Skip(contact.Person, SkipRule.TooLate, $"The service ended on {ended}, too long ago to be asked about.");
    }

    private static AskDecision? OutsideHours(Contact contact, DateTimeOffset now) => contact.Hours.IsWithin(now)
        ? null
        : AskDecision.Skip(contact.Person, SkipRule.OutsideHours, $"Is not at work now.", contact.Hours.NextWithin(now));

    private static AskDecision Never(Contact contact) =>
        AskDecision.Skip(contact.Person, SkipRule.NeverAbout, $"Does not want to be asked about this service.");

    private static AskDecision Locked(Contact contact, DateTimeOffset free) =>
        AskDecision.Skip(contact.Person, SkipRule.ReminderLock, $"Is not reminded before {contact.Hours.DayOf(free)}.", free);
}
