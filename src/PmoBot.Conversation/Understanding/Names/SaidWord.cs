namespace PmoBot.Conversation.Understanding.Names;

/// <summary>What one word of a sentence, or a few words from it on, may mean among the words of names.</summary>
/// <param name="Readings">Best first.</param>
internal sealed record SaidWord(WordReading[] Readings)
{
    /// <summary>It can mean a name on its own.</summary>
    public bool Own { get; } = Readings.Any(r => r.Own);
}

/// <summary>One reading of a word.</summary>
/// <param name="Stem">As <see cref="WordForms.Stem"/> gives it, or the word itself where it was joined.</param>
/// <param name="Word">What was said, as a name would write it.</param>
/// <param name="Quality">1 as written, less when mended.</param>
/// <param name="Own">It can mean a name on its own.</param>
/// <param name="Length">So many words of the sentence.</param>
/// <param name="Certain">The word is surely meant; one in another form or cut short needs others beside it, or a place where a name is expected.</param>
internal readonly record struct WordReading(string Stem, string Word, double Quality, bool Own, int Length = 1, bool Certain = true);
