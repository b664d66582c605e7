using PmoBot.Domain.Feedback.Statistics;
using PmoBot.Domain.Words;

namespace PmoBot.Domain.Feedback.Waves;

/// <summary>What is measured by a question.</summary>
public enum QuestionKind : byte
{
    /// <summary>CSAT, 1 to 5.</summary>
    Satisfaction,
    /// <summary>NPS, 0 to 10.</summary>
    Recommendation,
    /// <summary>CES, 1 to 7.</summary>
    Effort,
    /// <summary>PVI, 1 to 5.</summary>
    PerceivedValue,
}

/// <summary>One question. Results of all waves that asked it form one row over time, so its id stays when the words are polished.</summary>
public sealed record FeedbackQuestion(string Id, QuestionKind Kind)
{
    public static FeedbackQuestion Satisfaction { get; } = new("csat", QuestionKind.Satisfaction);
    public static FeedbackQuestion Recommendation { get; } = new("nps", QuestionKind.Recommendation);
    public static FeedbackQuestion Effort { get; } = new("ces", QuestionKind.Effort);
    public static FeedbackQuestion PerceivedValue { get; } = new("pvi", QuestionKind.PerceivedValue);

    /// <summary>The four that the product brings.</summary>
    public static IReadOnlyList<FeedbackQuestion> Known { get; } = [Satisfaction, Recommendation, Effort, PerceivedValue];

    public ScoreScale Scale => Kind switch
    {
        QuestionKind.Recommendation => ScoreScale.Recommendation,
        QuestionKind.Effort => ScoreScale.Seven,
        _ => ScoreScale.Five,
    };

    /// <summary>The question as it is asked about a service.</summary>
    public Message Text(ISpoken service) => Kind switch
    {
        QuestionKind.Recommendation => $"How likely are you to recommend {service} to a colleague?",
        QuestionKind.Effort => $"{service} made it easy for me to get what I needed.",
        QuestionKind.PerceivedValue => $"{service} helped my area to get results this quarter.",
        _ => $"How satisfied were you with {service}?",
    };

    /// <summary>A score that calls for a conversation: satisfaction and value up to 2, recommendation up to 6, effort up to 3.</summary>
    public bool IsLow(int score) => score <= Kind switch
    {
        QuestionKind.Recommendation => 6,
        QuestionKind.Effort => 3,
        _ => 2,
    };

    /// <summary>A score after which the person may be asked for a quote: 4 and 5 of 5, 9 and 10 of 10, 6 and 7 of 7.</summary>
    public bool IsHigh(int score) => score >= Kind switch
    {
        QuestionKind.Recommendation => 9,
        QuestionKind.Effort => 6,
        _ => 4,
    };
}
