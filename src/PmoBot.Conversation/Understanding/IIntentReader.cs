namespace PmoBot.Conversation.Understanding;

/// <summary>Tells what kind of request a sentence is. Knows no names and no context.</summary>
internal interface IIntentReader
{
    /// <summary>Below this confidence the bot asks back.</summary>
    double AskBelow(string language);

    /// <summary>The likeliest intents, best first; at least one.</summary>
    /// <param name="text">The sentence, with a neutral name in place of the projects' names.</param>
    /// <param name="language">Two letters: "en".</param>
    IReadOnlyList<IntentReading> Read(string text, string language);
}
