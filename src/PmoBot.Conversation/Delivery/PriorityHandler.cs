using System.Collections.Immutable;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Portfolio;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;
using PmoBot.Domain.Delivery.Staffing;

namespace PmoBot.Conversation.Delivery;

/// <summary>"Are we working on the right things": where the hours go by rank, who lacks what a lower-ranked project holds, and what facts speak for stopping. Facts, never a verdict.</summary>
internal static class PriorityHandler
{
    private const int MostInversions = 4;

    public static Answer Answer(Asked asked, PortfolioDesk desk)
    {
        var inquiry = Inquiry.Of(asked, desk);
        var priority = desk.Delivery.All.Priority;
        if (inquiry.Project is { } project) return OfProject(inquiry, project, priority);
        priority = inquiry.Scope.Priority;
        if (priority.Basis == RankBasis.None && priority.CouldStop.IsEmpty) return inquiry.Cannot($"What is ranked above what is not known: the register gives no order of priority.", "priority", "alignment");
        var answer = inquiry.Begin(Headline(inquiry, priority), RecordKind.Allocations) with
        {
            Lead = Lead(priority) is { } lead ? inquiry.Say(lead) : null,
            ChangesTitle = priority.Inversions.IsEmpty ? null : inquiry.Say($"A lower-ranked project holds what a higher-ranked one lacks"),
            Changes = [.. priority.Inversions.Take(MostInversions).Select(i => inquiry.Say(Inverted(i)))],
            Unknown = inquiry.Gaps("priority", "resources.demand"),
        };
        return priority.CouldStop.IsEmpty
            ? inquiry.Listed(answer, priority.Ranked, r => Row(inquiry, r), $"By rank")
            : inquiry.Listed(answer, priority.CouldStop, c => Row(inquiry, c), $"What facts speak for stopping");
    }

    private static Message Headline(Inquiry inquiry, PriorityPicture priority)
    {
        var top = priority.Ranked.Count(r => r.IsTop);
        if (priority.EffortOnTop.Percent is { } hours) return $"{new Percent(hours, PercentRounding.Down)} of the planned hours go to the top {top} of {priority.Ranked.Length} ranked projects.";
        if (inquiry.Money && priority.BudgetOnTop.FirstOrDefault() is { Share.Percent: { } budget } share) return $"{new Percent(budget, PercentRounding.Down)} of the budget goes to the top {top} of {priority.Ranked.Length} ranked projects; hours are not planned.";
        return priority.Basis == RankBasis.None
            ? (Message)$"The register gives no order of priority; {priority.CouldStop.Length:# project has|# projects have} facts against {priority.CouldStop.Length:it|them}."
            : $"{priority.Ranked.Length:# project is|# projects are} ranked; where the hours go is not known.";
    }

    private static Message? Lead(PriorityPicture priority)
    {
        Message? unranked = priority.Unranked == 0 || priority.Basis == RankBasis.None ? null : (Message)$"{priority.Unranked:# active project has|# active projects have} no rank.";
        Message? stop = priority.CouldStop.IsEmpty ? null : (Message)$"{priority.CouldStop.Length:# project shows|# projects show} two or more facts that speak for stopping; the decision is yours.";
        return unranked is null && stop is null ? null : Message.Joined(" ", unranked, stop);
    }

    private static Message Inverted(Inversion inversion) =>
        $"{Phrases.Short(inversion.Higher.Project.Project.Name, 60)} (rank {inversion.Higher.Place}) lacks {decimal.Round(inversion.HoursLacking)} hours of {Phrases.Short(inversion.Role, 40)} in {new PlanDate(inversion.Month, DatePrecision.Month)}; {Phrases.Short(inversion.Lower.Project.Project.Name, 60)} (rank {inversion.Lower.Place}) has them.";

    private static AnswerItem Row(Inquiry inquiry, RankedProject ranked) =>
        inquiry.Row(ranked.Project, $"rank {ranked.Place}", ranked.Hours > 0 ? (Message)$"{decimal.Round(ranked.Hours)} hours planned from now on." : (Message)$"No hours planned.");

    private static AnswerItem Row(Inquiry inquiry, StopCandidate candidate)
    {
        var facts = new[]
        {
            candidate.Facts.HasFlag(StopFacts.LowRank) ? (Message)$"in the last quarter by rank" : null,
            candidate.Facts.HasFlag(StopFacts.Red) ? (Message)$"red" : null,
            candidate.Facts.HasFlag(StopFacts.NoObjective) ? (Message)$"serves no objective on record" : null,
            candidate.Facts.HasFlag(StopFacts.BenefitsBelowCost) ? (Message)$"benefits below its cost" : null,
        };
        return inquiry.Row(candidate.Project, candidate.Place is { } place ? (Message)$"rank {place}" : (Message)$"no rank", Message.Joined("; ", facts));
    }

    private static Answer OfProject(Inquiry inquiry, ProjectDelivery project, PriorityPicture priority)
    {
        var name = Phrases.Short(project.Project.Name, 80);
        if (priority.Above(project.Project.Id) is not { } above) return inquiry.Cannot($"{name} has no rank on record.", "priority");
        var answer = inquiry.Begin(above.Length == 0
            ? (Message)$"{name} is ranked first of {priority.Ranked.Length}."
            : $"{above.Length:# project is|# projects are} ranked above {name}, of {priority.Ranked.Length} ranked.") with { Unknown = inquiry.Gaps("priority") };
        return inquiry.Listed(answer, above, r => Row(inquiry, r), $"Ranked above it");
    }
}
