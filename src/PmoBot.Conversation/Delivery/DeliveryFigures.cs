using PmoBot.Conversation.Understanding;

namespace PmoBot.Conversation.Delivery;

/// <summary>Which figures an answer of a kind is made of: the first parts of their keys.</summary>
internal static class DeliveryFigures
{
    private static readonly Dictionary<string, string[]> Shelves = new(StringComparer.Ordinal)
    {
        [Intents.CostStatus] = ["cost", "evm"],
        [Intents.SchedulePerformance] = ["schedule", "evm"],
        [Intents.MilestonesUpcoming] = ["schedule"],
        [Intents.PortfolioForecast] = ["schedule", "cost"],
        [Intents.DecisionsPending] = ["decisions"],
        [Intents.ProjectRecovery] = ["evm", "schedule"],
        [Intents.ResourcesCapacity] = ["resources"],
        [Intents.PriorityView] = ["resources"],
        [Intents.RiskTop] = ["risk"],
        [Intents.IssuesAgeing] = ["issues"],
        [Intents.QualityRework] = ["quality"],
        [Intents.AlignmentView] = ["alignment"],
        [Intents.BenefitsStatus] = ["benefits"],
        [Intents.ValueRoi] = ["value"],
        [Intents.ValueExplain] = ["value", "benefits"],
    };

    /// <summary>The shelves of an intent; empty for one that is not about delivery or value.</summary>
    public static IReadOnlyList<string> Of(string intent) => Shelves.GetValueOrDefault(intent) ?? [];
}
