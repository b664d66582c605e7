using System.Collections.Immutable;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Portfolio;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;
using PmoBot.Conversation.Delivery;
using PmoBot.Conversation.Understanding;

namespace PmoBot.Conversation.Value;

/// <summary>"Make me a board summary": the headlines of the answers that a board asks for, each with a button to the answer itself, so that report and answers cannot disagree.</summary>
internal static class ReportHandler
{
    private static readonly string[] Chapters =
        [Intents.CostStatus, Intents.SchedulePerformance, Intents.DecisionsPending, Intents.RiskTop, Intents.IssuesAgeing, Intents.ResourcesCapacity, Intents.BenefitsStatus, Intents.ValueRoi, Intents.AlignmentView];

    /// <param name="asked">The request.</param>
    /// <param name="desk">The portfolio.</param>
    /// <param name="answer">The switch that answers questions.</param>
    public static Answer Answer(Asked asked, PortfolioDesk desk, Func<Asked, PortfolioDesk, Answer> answer)
    {
        var inquiry = Inquiry.Of(asked, desk);
        var culture = inquiry.Culture;
        var first = answer(asked with { Question = Scoped(asked.Question, asked.Question.ProjectId is null ? Intents.PortfolioStatus : Intents.ProjectStatus) }, desk);
        var chapters = Chapters.Select(c => (Intent: c, Answer: answer(asked with { Question = Scoped(asked.Question, c) }, desk))).ToArray();
        return first with
        {
            Intent = Intents.ReportMake,
            Lead = first.Lead,
            ItemsTitle = inquiry.Say(asked.Question.Audience is { } audience ? (Message)$"In short, for the {audience}" : (Message)$"In short"),
            Items = [.. chapters.Select(c => new AnswerItem(c.Intent, inquiry.Say(Title(c.Intent)), null, "", c.Answer.Headline, Scoped(asked.Question, c.Intent)))],
            More = null,
            Unknown = [.. chapters.SelectMany(c => c.Answer.Unknown).Distinct().Take(5)],
            Figures = [.. first.Figures, .. chapters.SelectMany(c => c.Answer.Figures)],
            Next = [NextSteps.Status, NextSteps.Changes, NextSteps.Origin],
        };
    }

    private static Question Scoped(Question question, string intent) => new(intent, question.ProjectId)
    {
        Department = question.Department, Program = question.Program, Sponsor = question.Sponsor, Owner = question.Owner,
    };

    private static Message Title(string intent) => intent switch
    {
        Intents.CostStatus => $"Cost",
        Intents.SchedulePerformance => $"Schedule",
        Intents.DecisionsPending => $"Decisions",
        Intents.RiskTop => $"Risks",
        Intents.IssuesAgeing => $"Issues",
        Intents.ResourcesCapacity => $"People",
        Intents.BenefitsStatus => $"Benefits",
        Intents.ValueRoi => $"Value of the PMO",
        _ => $"Strategy",
    };
}
