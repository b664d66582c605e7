using System.Collections.Immutable;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Portfolio;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;
using PmoBot.Domain.Delivery.Decisions;

namespace PmoBot.Conversation.Delivery;

/// <summary>"What decisions are waiting": most overdue first, for whom, since when, and what waiting costs.</summary>
internal static class DecisionsHandler
{
    private const int LongestConsequence = 160;

    public static Answer Answer(Asked asked, PortfolioDesk desk)
    {
        var inquiry = Inquiry.Of(asked, desk);
        var decisions = inquiry.Scope.Decisions;
        if (decisions.Pending.IsEmpty && !decisions.IsGiven) return inquiry.Cannot($"No decision is on record for {inquiry.Subject()}, and the PMO has given no table of decisions.", "decisions");
        var answer = inquiry.Begin(Headline(inquiry, decisions), RecordKind.Decisions, RecordKind.Changes) with
        {
            Lead = Lead(inquiry, decisions),
            Unknown = inquiry.Gaps("decisions"),
        };
        return inquiry.Listed(answer, decisions.Pending, d => Row(inquiry, d), $"Most overdue first");
    }

    private static Message Headline(Inquiry inquiry, DecisionPicture decisions)
    {
        var (pending, overdue, undated) = (decisions.Pending.Length, decisions.Overdue.Length, decisions.Pending.Count(d => d.NeededBy is null));
        return (pending, overdue, inquiry.Words) switch
        {
            (0, _, null) => $"No decision is waiting.",
            (0, _, { } words) => $"No decision {words} is waiting.",
            (_, 0, null) when undated == pending => $"{pending:# decision is|# decisions are} waiting; none has a date.",
            (_, 0, { } words) when undated == pending => $"{pending:# decision|# decisions} {words} {pending:is|are} waiting; none has a date.",
            (_, 0, null) => $"{pending:# decision is|# decisions are} waiting; none is overdue by its date.",
            (_, 0, { } words) => $"{pending:# decision|# decisions} {words} {pending:is|are} waiting; none is overdue by its date.",
            (_, _, null) => $"{pending:# decision is|# decisions are} waiting, {overdue} of them overdue, the longest by {decisions.Overdue[0].OverdueDays!.Value:# day|# days}.",
            (_, _, { } words) => $"{pending:# decision|# decisions} {words} {pending:is|are} waiting, {overdue} of them overdue, the longest by {decisions.Overdue[0].OverdueDays!.Value:# day|# days}.",
        };
    }

    private static string? Lead(Inquiry inquiry, DecisionPicture decisions)
    {
        var yours = inquiry.Asked.Utterance.Speaker.Name is { } name ? decisions.ByDecider.FirstOrDefault(q => SamePerson(q.Decider, name)) : null;
        Message? mine = yours is null ? null : (Message)$"{yours.Pending:# of them waits|# of them wait} for you.";
        var queue = decisions.ByDecider.FirstOrDefault(q => q.Decider.Length > 0);
        Message? most = queue is null || queue == yours ? null : (Message)$"Most wait for {Phrases.Short(queue.Decider, 60)} ({queue.Pending}).";
        var nobody = decisions.ByDecider.FirstOrDefault(q => q.Decider.Length == 0)?.Pending ?? 0;
        Message? without = nobody == 0 ? null : (Message)$"For {nobody} of them nobody is named who decides.";
        return mine is null && most is null && without is null ? null : inquiry.Say(Message.Joined(" ", mine, most, without));
    }

    private static bool SamePerson(string decider, string name) =>
        Understanding.Words.Of(decider).Order(StringComparer.Ordinal).SequenceEqual(Understanding.Words.Of(name).Order(StringComparer.Ordinal)) && decider.Length > 0;

    private static AnswerItem Row(Inquiry inquiry, PendingDecision decision)
    {
        Message state = decision switch
        {
            { OverdueDays: { } days } => $"{days:# day|# days} overdue",
            { NeededBy: { } by } => $"by {by}",
            _ => $"no date",
        };
        Message? project = decision.Project is { } owner && inquiry.Project is null ? (Message)$"{Phrases.Short(owner.Project.Name, 60)}" : null;
        Message? decider = decision.Decider is { Length: > 0 } who ? (Message)$"waits for {Phrases.Short(who, 60)}" : null;
        Message? age = decision.AgeDays is { } days2 ? (Message)$"raised {days2:# day|# days} ago" : null;
        Message? source = decision.Source == DecisionSource.Change ? (Message)$"a change to approve" : null;
        Message? cost = decision.Consequence is { Length: > 0 } consequence ? (Message)$"{Phrases.Short(consequence, LongestConsequence)}" : null;
        return inquiry.Row(decision.Title, decision.Project, state, Message.Joined("; ", project, decider, age, source, cost), decision.IsOverdue ? Health.Red : null);
    }
}
