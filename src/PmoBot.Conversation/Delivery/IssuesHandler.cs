using System.Collections.Immutable;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Portfolio;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;
using PmoBot.Domain.Delivery.Issues;

namespace PmoBot.Conversation.Delivery;

/// <summary>"Oldest issues": how many, how old, which are critical, and how long they take to resolve.</summary>
internal static class IssuesHandler
{
    public static Answer Answer(Asked asked, PortfolioDesk desk)
    {
        var inquiry = Inquiry.Of(asked, desk);
        var issues = inquiry.Scope.Issues;
        if (!issues.IsGiven) return inquiry.Cannot($"Issues are not known: the PMO has given no table of them.", "issues");
        var rows = Limited(inquiry, issues);
        var answer = inquiry.Begin(Headline(inquiry, issues), RecordKind.Issues) with
        {
            Lead = Lead(inquiry, issues),
            Picture = Buckets(inquiry, issues),
            Unknown = inquiry.Gaps("issues"),
        };
        return inquiry.Listed(answer, rows, i => Row(inquiry, i), $"Oldest first");
    }

    private static ImmutableArray<IssueLine> Limited(Inquiry inquiry, IssuePicture issues) => inquiry.Question.Threshold switch
    {
        { Unit: "days", AtLeast: true } limit => [.. issues.Oldest.Where(i => i.AgeDays > limit.Value)],
        { Unit: "weeks", AtLeast: true } limit => [.. issues.Oldest.Where(i => i.AgeDays > limit.Value * 7)],
        { Unit: "months", AtLeast: true } limit => [.. issues.Oldest.Where(i => i.AgeDays > limit.Value * 30)],
        _ => issues.Oldest,
    };

    private static Message Headline(Inquiry inquiry, IssuePicture issues)
    {
        if (issues.Open == 0) return inquiry.Words is { } none ? (Message)$"No issue {none} is open." : $"No issue is open.";
        Message open = inquiry.Words is { } words ? (Message)$"{issues.Open:# issue|# issues} {words}" : $"{issues.Open:# issue|# issues}";
        return issues.Median is { } median && issues.OldestDays is { } oldest
            ? (Message)$"{open} {issues.Open:is|are} open, {issues.Critical.Length} of them critical; the middle one for {decimal.Ceiling(median):# day|# days}, the oldest for {oldest:# day|# days}."
            : $"{open} {issues.Open:is|are} open, {issues.Critical.Length} of them critical; how old they are is not known.";
    }

    private static string? Lead(Inquiry inquiry, IssuePicture issues)
    {
        var resolve = issues.TimeToResolve(inquiry.Period);
        var parts = new[]
        {
            issues.Aged.Known > 0 ? (Message)$"{DeliveryWords.Share(issues.Aged)} have been open for more than {inquiry.Delivery.Rules.IssueStuckDays} days; nine of ten for at most {issues.P90 ?? 0} days." : null,
            resolve.Median is { } median ? (Message)$"Closed ones took {decimal.Ceiling(median):# day|# days} in the middle ({resolve.Known} of {resolve.Of} are dated)." : null,
            issues.Proactive.Known > 0 ? (Message)$"{DeliveryWords.Share(issues.Proactive)} were known as a risk first." : null,
            issues.OpenInClosedProjects > 0 ? (Message)$"{issues.OpenInClosedProjects:# open issue belongs|# open issues belong} to closed projects and {issues.OpenInClosedProjects:is|are} not counted here." : null,
        };
        return parts.All(p => p is null) ? null : inquiry.Say(Message.Joined(" ", parts));
    }

    private static BarPicture? Buckets(Inquiry inquiry, IssuePicture issues)
    {
        if (issues.Buckets.Total < 2) return null;
        var b = issues.Buckets;
        Bar Of(Message name, int count) => new(inquiry.Say(name), count, inquiry.Say($"{count}"));
        return new BarPicture(inquiry.Say($"Open issues by age"), [Of($"up to 7 days", b.UpTo7), Of($"8 to 30 days", b.UpTo30), Of($"31 to 60 days", b.UpTo60), Of($"61 to 90 days", b.UpTo90), Of($"over 90 days", b.Over90)]);
    }

    private static AnswerItem Row(Inquiry inquiry, IssueLine line)
    {
        Message state = line.AgeDays is { } age ? (Message)$"{age:# day|# days}" : (Message)$"not dated";
        Message? project = line.Project is { } owner && inquiry.Project is null ? (Message)$"{Phrases.Short(owner.Project.Name, 60)}" : null;
        Message? priority = line.Issue.Priority switch
        {
            Priority.Critical => $"critical",
            Priority.High => $"high",
            Priority.Moderate => $"moderate",
            Priority.Low => $"low",
            _ => null,
        };
        Message? due = line.IsPastDue && line.Issue.Due is { } date ? (Message)$"was due {date}" : null;
        Message? owns = line.Issue.Owner is { Length: > 0 } who ? (Message)$"owner {Phrases.Short(who, 40)}" : (Message)$"no owner";
        return inquiry.Row(line.Issue.Title, line.Project, state, Message.Joined("; ", project, priority, due, owns), line.Issue.Priority == Priority.Critical ? Health.Red : null);
    }
}
