using System.Collections.Immutable;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Portfolio;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Delivery.Trust;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;

namespace PmoBot.Conversation.Delivery;

/// <summary>"Is it really green", "can we believe this": what is reported against what the data says, how old it is, and what is missing to check it.</summary>
internal static class TrustHandler
{
    public static Answer Answer(Asked asked, PortfolioDesk desk)
    {
        if (asked.Question.UnknownName is { } name) return UnknownProjectHandler.Answer(asked, desk, name);
        var inquiry = Inquiry.Of(asked, desk);
        if (inquiry.Project is { } project) return OfProject(inquiry, project.Reading);
        return asked.Question.ProjectId is { } id ? UnknownProjectHandler.Answer(asked, desk, id) : OfScope(inquiry);
    }

    private static Answer OfScope(Inquiry inquiry)
    {
        var trust = inquiry.Scope.Trust;
        var answer = inquiry.Begin(Headline(trust)) with
        {
            Figures = [.. inquiry.Scope.FiguresOf("trust")],
            Lead = Lead(trust) is { } lead ? inquiry.Say(lead) : null,
            Facts = [.. Missing(trust.Quality).Where(m => m.Count > 0).Select(m => new Fact(inquiry.Say(m.Label), inquiry.Say($"{m.Count} of {trust.Quality.Active:# active project|# active projects}")))],
            Next = [Origin(inquiry), .. inquiry.Asked.Disclosure.WorksInPmo ? [NextSteps.WhatIsOpen] : Array.Empty<NextStep>(), DeliverySteps.To(Intents.PortfolioAttention, inquiry) with { Title = IntentWords.Ask(Intents.PortfolioAttention, null), Phrase = $"what should I worry about" }, NextSteps.Status],
        };
        return inquiry.Listed(answer, trust.Doubtful, d => Row(inquiry, d), $"Doubtful, worst first");
    }

    private static Message Headline(TrustPicture trust)
    {
        var (looks, checkable) = (trust.Watermelons.Length, trust.WatermelonRate.Known);
        return (looks, checkable) switch
        {
            (_, 0) => $"Whether the reported colours are right cannot be checked: no project reported green has a plan and a forecast to measure it by.",
            (0, _) => $"No project reported green looks worse in the data; {checkable} of {trust.WatermelonRate.Of} can be checked.",
            _ => $"{looks} of {checkable:# project|# projects} reported green that can be checked {looks:looks|look} worse in the data.",
        };
    }

    private static Message? Lead(TrustPicture trust)
    {
        var parts = new[]
        {
            trust.OverCautious.Length > 0 ? (Message)$"{trust.OverCautious.Length:# looks|# look} better in the data than reported." : null,
            trust.Old.Length > 0 && trust.Old[0].StatusAgeDays is { } age ? (Message)$"{trust.Old.Length:# status is|# statuses are} old, the oldest {age:# day|# days}; {trust.Stale.Length:# is|# are} too old to count." : null,
            trust.Silent.Length > 0 ? (Message)$"{trust.Silent.Length:# reports|# report} no colour." : null,
        };
        return parts.All(p => p is null) ? null : Message.Joined(" ", parts);
    }

    private static AnswerItem Row(Inquiry inquiry, DoubtfulProject doubtful)
    {
        var project = doubtful.Project;
        Message state = doubtful.Reason switch
        {
            DoubtReason.Old => $"status {project.StatusAgeDays ?? 0:# day|# days} old",
            DoubtReason.Silent => $"no colour reported",
            _ => $"reported {project.Reported}, the data says {project.Computed}",
        };
        return inquiry.Row(project, state, ProjectRows.Sentence(ProjectRows.Computed(project, inquiry.Asked.Disclosure)), doubtful.Reason == DoubtReason.Watermelon ? project.Computed : project.Reported);
    }

    private static IEnumerable<(Message Label, int Count)> Missing(DataQualityCounts quality) =>
    [
        ($"Without a baseline finish", quality.NoPlan), ($"Without a forecast finish", quality.NoDates), ($"Without a cost", quality.NoCost), ($"Without percent complete", quality.NoProgress),
        ($"Without a benefit", quality.NoBenefit), ($"Without an objective", quality.NoObjective), ($"Without a sponsor", quality.NoSponsor), ($"Without a project manager", quality.NoManager),
        ($"With a missed milestone", quality.LateMilestones),
    ];

    private static Answer OfProject(Inquiry inquiry, ProjectReading project)
    {
        var shown = project.Dimensions.Where(d => inquiry.Money || !PortfolioMoney.IsMoney(d.Dimension)).ToArray();
        return inquiry.Begin(Verdict(project)) with
        {
            Lead = inquiry.Say(Message.Joined(" ", Age(inquiry, project), project.Computed >= Health.Amber ? ProjectRows.Sentence(ProjectRows.Computed(project, inquiry.Asked.Disclosure)) : null)),
            Figures = ProjectFacts.Figures(project, inquiry.Asked.Disclosure),
            Facts = [.. Baseline(inquiry, project)],
            ItemsTitle = inquiry.Say($"What the data says"),
            Items = [.. shown.OrderByDescending(d => d.Computed).Select(d => new AnswerItem("", inquiry.Say($"{d.Dimension:capital}"), d.Computed, inquiry.Say($"{d.Computed}"), inquiry.Say(ProjectRows.Sentence(d.Reason)), null))],
            Next = [NextSteps.OriginOf(project), NextSteps.Open(project), NextSteps.Status],
        };
    }

    private static Message Verdict(ProjectReading project)
    {
        var name = Phrases.Short(project.Project.Name, 80);
        if (project.Project.IsClosed) return $"{name} is closed; its last reported colour was {project.Project.Status.Health}.";
        return (project.Doubt, project.Reported, project.Computed) switch
        {
            (Doubt.Watermelon, _, _) => $"{name} is reported {project.Reported}, but the data says {project.Computed}.",
            (Doubt.OverCautious, _, _) => $"{name} is reported {project.Reported}, though the data says {project.Computed}.",
            (_, Health.Unknown, Health.Unknown) => $"Neither a report nor the data says how {name} is doing.",
            (_, Health.Unknown, _) => $"The report on {name} cannot be relied on; the data says {project.Computed}.",
            (_, _, Health.Unknown) => $"{name} is reported {project.Reported}, and nothing in the data can confirm it.",
            var (_, said, found) when said == found => $"{name} is reported {project.Reported}, and the data says the same.",
            _ => $"{name} is reported {project.Reported}, and the data says {project.Computed}.",
        };
    }

    private static Message Age(Inquiry inquiry, ProjectReading project)
    {
        var limit = inquiry.Desk.Reading.Rules.StaleDays;
        return project switch
        {
            { Project.StatusDate: { } date, StatusAgeDays: { } age } when age > limit => $"The report is of {date}, {age:# day|# days} before the snapshot: old.",
            { Project.StatusDate: { } date } => $"The report is of {date}.",
            _ => $"The report is not dated.",
        };
    }

    private static IEnumerable<Fact> Baseline(Inquiry inquiry, ProjectReading project)
    {
        if (project.Baseline is not { } baseline) yield return new(inquiry.Say($"Baseline"), inquiry.Say($"none: slips and overruns cannot be measured"));
        else if (baseline.Rebaselines > 0) yield return new(inquiry.Say($"Baseline"), inquiry.Say($"moved {NumberText.Times(baseline.Rebaselines)} since the first; everything here is against the first"));
    }

    /// <summary>Where it comes from: file, columns, rows and formulas.</summary>
    private static NextStep Origin(Inquiry inquiry) => NextSteps.Origin with
    {
        Question = NextSteps.Origin.Question with { Department = inquiry.Question.Department, Program = inquiry.Question.Program, Sponsor = inquiry.Question.Sponsor, Owner = inquiry.Question.Owner },
    };
}
