using System.Collections.Immutable;

namespace PmoBot.Conversation.Understanding;

/// <summary>
/// Reads once more what the embedded reading is unsure of. It chooses among the same intents and names what was named; it writes no answer and no number.
/// </summary>
public interface ISecondReader
{
    /// <summary>The choice; null when it has none, fails, is slow or says something that it may not say. Throws only when cancelled.</summary>
    ValueTask<SecondReading?> ReadAsync(SecondRequest request, CancellationToken cancellationToken);
}

/// <summary>What is to be read once more.</summary>
/// <param name="Text">The sentence as typed.</param>
/// <param name="Language">Two letters: "en".</param>
/// <param name="Likeliest">What the embedded reading thinks, best first.</param>
/// <param name="LastIntent">What was asked before in this conversation; null for nothing.</param>
/// <param name="LastProject">The project that was spoken of before, as the register calls it; null for none.</param>
public sealed record SecondRequest(string Text, string Language, ImmutableArray<IntentReading> Likeliest, string? LastIntent, string? LastProject);

/// <summary>What the second reader chose.</summary>
/// <param name="Intent">One of <see cref="Intents.All"/>.</param>
/// <param name="Project">The words of the sentence that name a project; null for none. They are looked up in the register like typed ones.</param>
public sealed record SecondReading(string Intent, string? Project = null);
