namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>A sentence whose meaning is known beside what the classifier made of it: the guesses best first.</summary>
public sealed record Judgement(string Truth, string Text, IReadOnlyList<IntentGuess> Guesses)
{
    public string Guess => Guesses[0].Intent;
    public double Confidence => Guesses[0].Confidence;
    public bool Right => Guess == Truth;
    public bool AmongThree => Guesses.Take(3).Any(g => g.Intent == Truth);
}
