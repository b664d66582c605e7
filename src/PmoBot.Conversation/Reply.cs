using PmoBot.Conversation.Answers;

namespace PmoBot.Conversation;

/// <summary>What a handler gives back: one answer, and its card, drawn once. The door that asked chooses the face and sends it.</summary>
/// <param name="Answer">The answer.</param>
public sealed record Reply(Answer Answer)
{
    private byte[]? _card;

    /// <summary>The card's JSON in UTF-8. Drawing it twice gives the same bytes, so a race costs only time.</summary>
    public ReadOnlyMemory<byte> Card => _card ??= AnswerCard.Of(Answer).ToUtf8().ToArray();
}
