using PmoBot.Domain.Words;

namespace PmoBot.Conversation.Understanding;

/// <summary>Each kind of request in the words of a person: as a question to choose, and as a topic to name.</summary>
internal static class IntentWords
{
    /// <summary>A question that a button can bear.</summary>
    /// <param name="intent">One of <see cref="Intents"/>.</param>
    /// <param name="scope">A department, a project …; null for the portfolio.</param>
    public static Message Ask(string intent, string? scope) => (scope is null ? OfPortfolio(intent) : Of(intent, scope)) ?? OfNothing(intent);

    private static Message? OfPortfolio(string intent) => intent switch
    {
        Intents.PortfolioStatus or Intents.ProjectStatus => $"How is the portfolio doing?",
        Intents.PortfolioChanges => $"What changed in the portfolio?",
        Intents.ProjectWhy => $"Why is the portfolio where it is?",
        Intents.ProjectRecovery => $"How does the portfolio get back on track?",
        Intents.CostStatus => $"What does the portfolio cost, against its budget?",
        Intents.SchedulePerformance => $"How late is the portfolio?",
        Intents.RiskTop => $"What are the top risks of the portfolio?",
        Intents.AlignmentView => $"How does the portfolio serve the strategy?",
        Intents.BenefitsStatus => $"Which benefits did the portfolio bring?",
        _ => null,
    };

    private static Message? Of(string intent, string scope) => intent switch
    {
        Intents.PortfolioStatus or Intents.ProjectStatus => $"How is {scope} doing?",
        Intents.PortfolioChanges => $"What changed in {scope}?",
        Intents.ProjectWhy => $"Why is {scope} where it is?",
        Intents.ProjectRecovery => $"How does {scope} get back on track?",
        Intents.CostStatus => $"What does {scope} cost, against its budget?",
        Intents.SchedulePerformance => $"How late is {scope}?",
        Intents.RiskTop => $"What are the top risks of {scope}?",
        Intents.AlignmentView => $"How does {scope} serve the strategy?",
        Intents.BenefitsStatus => $"Which benefits did {scope} bring?",
        _ => null,
    };

    private static Message OfNothing(string intent) => intent switch
    {
        Intents.PortfolioAttention => $"What needs my attention?",
        Intents.DecisionsPending => $"Which decisions are waiting?",
        Intents.PortfolioForecast => $"What will finish, and when?",
        Intents.ProjectTrust => $"Can the data be believed?",
        Intents.MilestonesUpcoming => $"Which milestones are due?",
        Intents.ResourcesCapacity => $"Do we have the people?",
        Intents.PriorityView => $"Are we working on the right things?",
        Intents.IssuesAgeing => $"Which issues are open, and how old?",
        Intents.QualityRework => $"How are quality and rework?",
        Intents.ValueRoi => $"What is the PMO worth?",
        Intents.ValueExplain => $"Where does a value figure come from?",
        Intents.ReportMake => $"Make me a report",
        Intents.FeedbackResults => $"How satisfied are people?",
        Intents.FeedbackGive => $"I want to give feedback",
        Intents.FeedbackRun => $"Run or remind a survey",
        Intents.StoryManage => $"Work on success stories",
        Intents.RecognitionGap => $"What was delivered and not told?",
        Intents.SubscribeManage => $"Send me this regularly",
        Intents.DeclineRanking => $"Compare the people",
        Intents.DeclineIdentity => $"Who said it?",
        Intents.DeclineEdit => $"Change a status",
        Intents.Help => $"What can I ask?",
        Intents.Greeting => $"Just saying hello",
        _ => $"Something else",
    };

    /// <summary>What is asked about, to be put after "I understood:".</summary>
    public static Message Topic(string intent) => intent switch
    {
        Intents.DecisionsPending => $"decisions that are waiting",
        Intents.PortfolioForecast => $"what will finish, and when",
        Intents.ProjectRecovery => $"the way back on track",
        Intents.MilestonesUpcoming => $"milestones and go-lives",
        Intents.CostStatus => $"cost and budget",
        Intents.SchedulePerformance => $"lateness and dates kept",
        Intents.ResourcesCapacity => $"people and capacity",
        Intents.PriorityView => $"priorities and what to stop",
        Intents.RiskTop => $"risks",
        Intents.IssuesAgeing => $"open issues and their age",
        Intents.QualityRework => $"quality, rework and scope",
        Intents.AlignmentView => $"the link to the strategy",
        Intents.BenefitsStatus => $"benefits against the plan",
        Intents.ValueRoi => $"what the PMO is worth",
        Intents.ValueExplain => $"where a value figure comes from",
        Intents.ReportMake => $"a report",
        Intents.FeedbackResults => $"satisfaction with the PMO",
        Intents.FeedbackGive => $"giving feedback on the PMO",
        Intents.FeedbackRun => $"running a survey",
        Intents.StoryManage => $"success stories",
        Intents.RecognitionGap => $"value delivered and not told",
        Intents.SubscribeManage => $"getting answers regularly",
        _ => $"something that I know",
    };
}
