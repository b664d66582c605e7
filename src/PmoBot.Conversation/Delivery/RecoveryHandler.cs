using System.Collections.Immutable;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Portfolio;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;
using PmoBot.Domain.Delivery.Earned;

namespace PmoBot.Conversation.Delivery;

/// <summary>"What is the path to green": what the project says, what the work so far says of it, and what stands in the way.</summary>
internal static class RecoveryHandler
{
    private const int LongestPath = 400;
    private const int MostObstacles = 5;

    public static Answer Answer(Asked asked, PortfolioDesk desk)
    {
        var inquiry = Inquiry.Of(asked, desk);
        if (inquiry.Project is not { } project) return UnknownProjectHandler.Answer(asked, desk, asked.Question.UnknownName ?? asked.Question.ProjectId ?? "");
        var obstacles = Obstacles(inquiry, project).ToImmutableArray();
        return inquiry.Begin(Headline(project), RecordKind.Decisions, RecordKind.Risks, RecordKind.Milestones) with
        {
            Lead = Path(project) is { } path ? inquiry.Say($"Its path to green: {path}") : null,
            Facts = Facts(inquiry, project),
            ItemsTitle = obstacles.IsEmpty ? null : inquiry.Say($"What stands in the way"),
            Items = obstacles,
            Unknown = Unknown(inquiry, project),
        };
    }

    private static Message Headline(ProjectDelivery project)
    {
        var name = Phrases.Short(project.Project.Name, 80);
        var computed = project.Reading.Computed;
        return project switch
        {
            { Project.IsClosed: true } => $"{name} is closed.",
            { Reading.Reported: Health.Green, Reading.Computed: Health.Green or Health.Unknown } => $"{name} is reported green: there is nothing to get back from.",
            { Plan: { Finish: { } finish, Slip: { Days: > 0 } slip } } when Path(project) is not null => $"{name} is to finish on {finish}, {DeliveryWords.Late(slip)} by its original plan, and says how it gets back on track.",
            { Plan: { Finish: { } finish, Slip: { Days: > 0 } slip } } => $"{name} is to finish on {finish}, {DeliveryWords.Late(slip)} by its original plan; the register gives no path to green.",
            _ when Path(project) is not null => $"{name} says how it gets back on track.",
            _ when computed >= Health.Amber => $"{name}: the data says {computed}, and the register gives no path to green.",
            _ => $"The register gives no path to green for {name}.",
        };
    }

    private static string? Path(ProjectDelivery project) =>
        string.IsNullOrWhiteSpace(project.Project.PathToGreen) ? null : Phrases.Short(string.Join(' ', project.Project.PathToGreen.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), LongestPath);

    private static ImmutableArray<Fact> Facts(Inquiry inquiry, ProjectDelivery project)
    {
        var value = project.EarnedValue;
        var facts = new (Message Label, Message? Value)[]
        {
            ($"To finish on budget", inquiry.Money && value is not null ? DeliveryWords.ToFinishOnBudget(value) : null),
            ($"By the pace so far", value?.Schedule?.ForecastFinish is { } day ? (Message)$"{day}" : null),
            ($"Can the forecast be believed", value?.IsReportedEacDoubtful == true && inquiry.Money ? (Message)$"hardly: it needs a jump in efficiency that the work so far does not show" : null),
            ($"Next milestone", project.Scope.Milestones.Due(new DateRange(inquiry.Delivery.AsOf, DateOnly.MaxValue)).FirstOrDefault() is { } next ? (Message)$"{Phrases.Short(next.Milestone.Name, 60)}, {next.Expected}" : null),
        };
        return [.. facts.Where(f => f.Value is not null).Select(f => new Fact(inquiry.Say(f.Label), inquiry.Say(f.Value!)))];
    }

    private static IEnumerable<AnswerItem> Obstacles(Inquiry inquiry, ProjectDelivery project)
    {
        var decisions = project.Scope.Decisions.Pending.Take(2).Select(d => inquiry.Row(d.Title, null, d.OverdueDays is { } days ? (Message)$"{days:# day|# days} overdue" : (Message)$"decision", d.Decider is { Length: > 0 } who ? (Message)$"A decision that waits for {Phrases.Short(who, 60)}." : (Message)$"A decision that waits."));
        var issues = project.Scope.Issues.Critical.Take(2).Select(i => inquiry.Row(i.Issue.Title, null, $"critical issue", i.AgeDays is { } age ? (Message)$"Open for {age:# day|# days}." : (Message)$"Open."));
        var risks = project.Scope.Risks.Ranked.Where(r => !r.HasResponse || r.IsPastDue).Take(2).Select(r => inquiry.Row(r.Risk.Title, null, $"risk", r.HasResponse ? (Message)$"Its response is past due." : (Message)$"It has no response."));
        var milestones = project.Scope.Milestones.Missed.Take(2).Select(m => inquiry.Row(m.Milestone.Name, null, $"missed", $"Was to be met on {m.Expected}."));
        return decisions.Concat(issues).Concat(milestones).Concat(risks).Take(MostObstacles);
    }

    private static ImmutableArray<string> Unknown(Inquiry inquiry, ProjectDelivery project) =>
        Path(project) is null && !project.Project.IsClosed && project.Reading.Reported != Health.Green
            ? [inquiry.Say($"Not known: how it is to get back on track. Its project manager can supply it in the register."), .. inquiry.Gaps("forecast")]
            : inquiry.Gaps("forecast");
}
