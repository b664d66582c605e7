using PmoBot.Conversation.Understanding.Classification;

namespace PmoBot.Conversation.Understanding;

/// <summary>Tells requests apart by the embedded classifier.</summary>
internal sealed class ClassifiedIntents : IIntentReader
{
    public double AskBelow(string language) => IntentClassifier.Embedded.AskBelowIn(language);

    public IReadOnlyList<IntentReading> Read(string text, string language) =>
        [.. IntentClassifier.Embedded.Classify(text, language).Select(g => new IntentReading(g.Intent, g.Confidence))];
}
