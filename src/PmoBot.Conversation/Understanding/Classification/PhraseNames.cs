namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>
/// Names of invented projects in the phrases. The bot shows the classifier <see cref="Sentence.AnyProject"/> in place of a real name; learning and measuring
/// do so with these.
/// </summary>
internal sealed class PhraseNames
{
    private readonly HashSet<string> names;
    private readonly int longest;

    private PhraseNames(string text)
    {
        Text = text;
        names = text.Split('\n').Where(line => !line.StartsWith('#')).SelectMany(line => line.Split(',')).Select(NameOf).Where(name => name.Length > 0).ToHashSet(StringComparer.Ordinal);
        longest = names.Count == 0 ? 0 : names.Max(name => name.Count(letter => letter == ' ') + 1);
    }

    public static PhraseNames None { get; } = new("");

    /// <summary>The lines that they were read from.</summary>
    public string Text { get; }

    /// <summary>Names are parted by commas; a line that begins with # is a remark.</summary>
    public static PhraseNames Parse(string text) => new(text);

    /// <summary>The sentence with the name of any project in place of each name; itself when it has none.</summary>
    public string Mask(string text)
    {
        var words = SentenceText.Words(text);
        var masked = new List<string>(words.Count);
        var found = false;
        for (var i = 0; i < words.Count;)
        {
            var length = LengthAt(words, i);
            found |= length > 0;
            if (length == 0) masked.Add(words[i]);
            else if (masked.Count == 0 || masked[^1] != Sentence.AnyProject) masked.Add(Sentence.AnyProject);
            i += Math.Max(length, 1);
        }

        return found ? string.Join(' ', masked) : text;
    }

    private int LengthAt(List<string> words, int at)
    {
        for (var length = Math.Min(longest, words.Count - at); length > 0; length--)
        {
            if (names.Contains(string.Join(' ', words.GetRange(at, length)))) return length;
        }

        return 0;
    }

    private static string NameOf(string name) => string.Join(' ', SentenceText.Words(name));
}
