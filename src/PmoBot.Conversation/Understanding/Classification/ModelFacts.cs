namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>What a model knows about itself in one language, measured on phrases that the measuring models had not seen (out of fold).</summary>
/// <param name="Language">Two letters, as in <c>en</c>.</param>
/// <param name="Phrases">How many of its phrases are in this language.</param>
/// <param name="Accuracy">The share whose first guess was right.</param>
/// <param name="TopThree">The share whose right intent was among the first three.</param>
/// <param name="Temperature">By what raw scores are divided so that a confidence of 0.8 is right 80 times in 100.</param>
/// <param name="AskBelow">Below this confidence the bot asks back.</param>
/// <param name="Answered">The share of sentences at or above <paramref name="AskBelow"/>.</param>
/// <param name="RightWhenAnswered">The share of those that are right.</param>
public sealed record ModelFacts(
    string Language, int Phrases, float Accuracy, float TopThree, float Temperature, float AskBelow, float Answered, float RightWhenAnswered);
