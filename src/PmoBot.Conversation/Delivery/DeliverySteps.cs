using System.Collections.Immutable;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Portfolio;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Words;

namespace PmoBot.Conversation.Delivery;

/// <summary>Where an answer about delivery or value leads on to: the neighbouring questions, of the same scope.</summary>
internal static class DeliverySteps
{
    private const int Most = 4;
    private const int MostNeighbours = 2;

    /// <summary>Which questions people ask next, the likeliest first.</summary>
    private static readonly Dictionary<string, string[]> Neighbours = new(StringComparer.Ordinal)
    {
        [Intents.CostStatus] = [Intents.PortfolioForecast, Intents.RiskTop, Intents.BenefitsStatus],
        [Intents.SchedulePerformance] = [Intents.MilestonesUpcoming, Intents.PortfolioForecast, Intents.CostStatus],
        [Intents.MilestonesUpcoming] = [Intents.SchedulePerformance, Intents.DecisionsPending, Intents.RiskTop],
        [Intents.PortfolioForecast] = [Intents.SchedulePerformance, Intents.CostStatus, Intents.MilestonesUpcoming],
        [Intents.DecisionsPending] = [Intents.IssuesAgeing, Intents.RiskTop, Intents.MilestonesUpcoming],
        [Intents.ProjectRecovery] = [Intents.RiskTop, Intents.DecisionsPending, Intents.MilestonesUpcoming],
        [Intents.ResourcesCapacity] = [Intents.PriorityView, Intents.SchedulePerformance, Intents.PortfolioForecast],
        [Intents.PriorityView] = [Intents.AlignmentView, Intents.ResourcesCapacity, Intents.BenefitsStatus],
        [Intents.RiskTop] = [Intents.IssuesAgeing, Intents.DecisionsPending, Intents.CostStatus],
        [Intents.IssuesAgeing] = [Intents.RiskTop, Intents.DecisionsPending, Intents.QualityRework],
        [Intents.QualityRework] = [Intents.IssuesAgeing, Intents.SchedulePerformance, Intents.CostStatus],
        [Intents.AlignmentView] = [Intents.PriorityView, Intents.BenefitsStatus, Intents.CostStatus],
        [Intents.BenefitsStatus] = [Intents.ValueExplain, Intents.ValueRoi, Intents.AlignmentView],
        [Intents.ValueRoi] = [Intents.ValueExplain, Intents.BenefitsStatus, Intents.CostStatus],
        [Intents.ValueExplain] = [Intents.ValueRoi, Intents.BenefitsStatus, Intents.ReportMake],
    };

    public static ImmutableArray<NextStep> After(Inquiry inquiry)
    {
        var steps = ImmutableArray.CreateBuilder<NextStep>(Most);
        var neighbours = Neighbours.GetValueOrDefault(inquiry.Question.Intent) ?? [];
        if (inquiry.Project is { } one) steps.AddRange(neighbours.Select(n => OfProject(n, inquiry, one.Project.Name)).OfType<NextStep>().Take(MostNeighbours));
        else steps.AddRange(neighbours.Take(MostNeighbours).Select(n => To(n, inquiry)));
        if (DeliveryFigures.Of(inquiry.Question.Intent).Count > 0) steps.Add(Evidence(inquiry));
        if (inquiry.Project is { } project) steps.Add(NextSteps.Open(project.Reading));
        else steps.Add(NextSteps.Status);
        return steps.ToImmutable();
    }

    /// <summary>A neighbouring question of one project, which its words name; null where the neighbour is a question of the whole portfolio.</summary>
    private static NextStep? OfProject(string intent, Inquiry inquiry, string name)
    {
        Message? phrase = intent switch
        {
            Intents.CostStatus => $"cost of {name:project}",
            Intents.RiskTop => $"risks of {name:project}",
            Intents.MilestonesUpcoming => $"milestones of {name:project}",
            Intents.IssuesAgeing => $"issues of {name:project}",
            Intents.BenefitsStatus => $"benefits of {name:project}",
            _ => null,
        };
        return phrase is null ? null : To(intent, inquiry) with { Phrase = phrase };
    }

    /// <summary>The question of the same scope, with the words to type for it.</summary>
    public static NextStep To(string intent, Inquiry inquiry)
    {
        var (title, phrase) = Of(intent);
        return new NextStep(title, Scoped(intent, inquiry), phrase);
    }

    /// <summary>Opens the formulas, inputs and rows behind the answer.</summary>
    private static NextStep Evidence(Inquiry inquiry) =>
        new($"How do you know?", Scoped(Intents.ProjectTrust, inquiry) with { Figure = inquiry.Question.Intent }, $"how do you know");

    private static Question Scoped(string intent, Inquiry inquiry) => new(intent, inquiry.Question.ProjectId)
    {
        Department = inquiry.Question.Department, Program = inquiry.Question.Program, Sponsor = inquiry.Question.Sponsor, Owner = inquiry.Question.Owner, Period = inquiry.Question.Period,
    };

    private static (Message Title, Message Phrase) Of(string intent) => intent switch
    {
        Intents.CostStatus => ($"Are we over budget?", $"are we over budget"),
        Intents.SchedulePerformance => ($"How late are we?", $"how late are we"),
        Intents.MilestonesUpcoming => ($"Which milestones are due?", $"which milestones are due"),
        Intents.PortfolioForecast => ($"What will miss its date?", $"which projects will miss their date"),
        Intents.DecisionsPending => ($"Which decisions wait?", $"which decisions are pending"),
        Intents.ResourcesCapacity => ($"Who is overbooked?", $"which roles are overbooked"),
        Intents.PriorityView => ($"Are these the right things?", $"are we working on the right things"),
        Intents.RiskTop => ($"Top risks", $"top risks"),
        Intents.IssuesAgeing => ($"Oldest issues", $"oldest open issues"),
        Intents.QualityRework => ($"Quality and rework", $"how much rework do we have"),
        Intents.AlignmentView => ($"How does it serve the strategy?", $"how do the projects map to the strategy"),
        Intents.BenefitsStatus => ($"Did the benefits come?", $"benefits realised against planned"),
        Intents.ValueRoi => ($"What is the PMO worth?", $"what is the PMO worth"),
        Intents.ValueExplain => ($"Where does the value come from?", $"where does the value figure come from"),
        Intents.ReportMake => ($"Make a summary", $"make me an executive summary"),
        _ => ($"How is the portfolio doing?", $"how is the portfolio doing"),
    };
}
