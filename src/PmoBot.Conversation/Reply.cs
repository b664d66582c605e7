using PmoBot.Conversation.Answers;

namespace PmoBot.Conversation;

/// <summary>What a handler gives back: one answer. The door that asked chooses the face and sends it.</summary>
/// <param name="Answer">The answer.</param>
public sealed record Reply(Answer Answer);
