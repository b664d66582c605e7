using System.Globalization;

namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>Says in one line what a model is worth.</summary>
internal static class FactsText
{
    public static string Of(ModelFacts f) => string.Create(
        CultureInfo.InvariantCulture,
        $"{f.Language}: {f.Phrases} phrases; on voices not read: first guess right {f.Accuracy:P1}, among three {f.TopThree:P1}; asks below {f.AskBelow:F2}, answers {f.Answered:P1}, of these right {f.RightWhenAnswered:P1}; temperature {f.Temperature:F2}.");
}
