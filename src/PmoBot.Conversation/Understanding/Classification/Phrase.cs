namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>One sentence that somebody could type, with what it means, its language and whose voice it is (the file it stands in).</summary>
public sealed record Phrase(string Intent, string Text, string Language, string Voice);
