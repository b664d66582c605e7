namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>Every kind of request that the classifier tells apart, in the order in which the model file numbers them.</summary>
public static class IntentNames
{
    /// <summary>What is asked for lies outside of what the bot is for.</summary>
    public const string None = "none";

    /// <summary>All intents, in ordinal order.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "alignment.view", "benefits.status", "cost.status", "decisions.pending", "decline.edit", "decline.identity", "decline.ranking",
        "feedback.give", "feedback.results", "feedback.run", "greeting", "help", "issues.ageing", "milestones.upcoming", None,
        "portfolio.attention", "portfolio.changes", "portfolio.forecast", "portfolio.status", "priority.view", "project.recovery",
        "project.status", "project.trust", "project.why", "quality.rework", "recognition.gap", "report.make", "resources.capacity",
        "risk.top", "schedule.performance", "story.manage", "subscribe.manage", "value.explain", "value.roi",
    ];

    internal static int Count => All.Count;

    /// <summary>The intent's number, or -1 when there is no such intent.</summary>
    internal static int NumberOf(string intent) => Numbers.GetValueOrDefault(intent, -1);

    private static readonly Dictionary<string, int> Numbers =
        All.Select((intent, number) => (intent, number)).ToDictionary(p => p.intent, p => p.number, StringComparer.Ordinal);
}
