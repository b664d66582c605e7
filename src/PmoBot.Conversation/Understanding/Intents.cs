namespace PmoBot.Conversation.Understanding;

/// <summary>The kinds of request that the bot tells apart, by the names that the field uses everywhere.</summary>
public static class Intents
{
    public const string PortfolioStatus = "portfolio.status";
    public const string PortfolioChanges = "portfolio.changes";
    public const string PortfolioAttention = "portfolio.attention";
    public const string DecisionsPending = "decisions.pending";
    public const string PortfolioForecast = "portfolio.forecast";
    public const string ProjectStatus = "project.status";
    public const string ProjectWhy = "project.why";
    public const string ProjectRecovery = "project.recovery";
    public const string ProjectTrust = "project.trust";
    public const string MilestonesUpcoming = "milestones.upcoming";
    public const string CostStatus = "cost.status";
    public const string SchedulePerformance = "schedule.performance";
    public const string ResourcesCapacity = "resources.capacity";
    public const string PriorityView = "priority.view";
    public const string RiskTop = "risk.top";
    public const string IssuesAgeing = "issues.ageing";
    public const string QualityRework = "quality.rework";
    public const string AlignmentView = "alignment.view";
    public const string BenefitsStatus = "benefits.status";
    public const string ValueRoi = "value.roi";
    public const string ValueExplain = "value.explain";
    public const string ReportMake = "report.make";
    public const string FeedbackResults = "feedback.results";
    public const string FeedbackGive = "feedback.give";
    public const string FeedbackRun = "feedback.run";
    public const string StoryManage = "story.manage";
    public const string RecognitionGap = "recognition.gap";
    public const string SubscribeManage = "subscribe.manage";
    public const string Help = "help";
    public const string Greeting = "greeting";
    public const string None = "none";
    public const string DeclineRanking = "decline.ranking";
    public const string DeclineIdentity = "decline.identity";
    public const string DeclineEdit = "decline.edit";

    /// <summary>Every intent.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        PortfolioStatus, PortfolioChanges, PortfolioAttention, DecisionsPending, PortfolioForecast, ProjectStatus, ProjectWhy, ProjectRecovery, ProjectTrust, MilestonesUpcoming,
        CostStatus, SchedulePerformance, ResourcesCapacity, PriorityView, RiskTop, IssuesAgeing, QualityRework, AlignmentView, BenefitsStatus, ValueRoi, ValueExplain, ReportMake,
        FeedbackResults, FeedbackGive, FeedbackRun, StoryManage, RecognitionGap, SubscribeManage, Help, Greeting, None, DeclineRanking, DeclineIdentity, DeclineEdit,
    ];

    /// <summary>What a button may ask: all that is a question.</summary>
    public static IReadOnlySet<string> Pressable { get; } =
        All.Where(i => i is not (None or Greeting)).ToHashSet(StringComparer.Ordinal);

    /// <summary>Makes no sense without one project.</summary>
    internal static bool IsOfOneProject(string intent) => intent is ProjectStatus or ProjectWhy or ProjectRecovery;

    /// <summary>About people's talk rather than the portfolio: no scope, no context.</summary>
    internal static bool IsSmallTalk(string intent) => intent is Help or Greeting or None;

    /// <summary>About all projects: what was said of one is over.</summary>
    internal static bool IsOfPortfolio(string intent) => intent is PortfolioStatus or PortfolioAttention or PortfolioForecast or PortfolioChanges or PriorityView or ValueRoi or RecognitionGap;

    /// <summary>Asked by somebody who answers for some projects, it is about those.</summary>
    internal static bool IsNarrowedByRole(string intent) => intent is PortfolioStatus or PortfolioAttention or PortfolioChanges or PortfolioForecast or DecisionsPending or MilestonesUpcoming or CostStatus
        or SchedulePerformance or RiskTop or IssuesAgeing or BenefitsStatus;

    internal static bool IsDecline(string intent) => intent is DeclineRanking or DeclineIdentity or DeclineEdit;

    /// <summary>Can be asked of one project as well as of the portfolio, so that "and the cost?" after a project is about it.</summary>
    internal static bool FitsProject(string intent) => intent is ProjectStatus or ProjectWhy or ProjectRecovery or ProjectTrust or CostStatus or SchedulePerformance or MilestonesUpcoming
        or RiskTop or IssuesAgeing or QualityRework or BenefitsStatus or ValueExplain or AlignmentView or PortfolioChanges or DecisionsPending or ResourcesCapacity or ReportMake or PortfolioForecast
        or PriorityView or StoryManage or SubscribeManage or DeclineEdit;
}
