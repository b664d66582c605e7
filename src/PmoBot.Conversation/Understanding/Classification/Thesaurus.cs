namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>
/// Words of the trade that mean the same, in all languages: what a writer of one language taught helps in another. A line is “idea: words”; a star stands
/// for any letters before or after.
/// </summary>
internal sealed class Thesaurus
{
    private const char Star = '*';
    private const int MostLetters = 200_000;
    private readonly Dictionary<string, List<string>> whole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> beginnings = new(StringComparer.Ordinal);
    private readonly List<(string Part, bool AtEnd, string Idea)> parts = [];

    private Thesaurus(string text) => Text = text;

    public static Thesaurus Empty { get; } = new("");

    /// <summary>The lines that it was read from.</summary>
    public string Text { get; }

    /// <summary>Throws <see cref="InvalidDataException"/> that names the line that is wrong.</summary>
    public static Thesaurus Parse(string text)
    {
        if (text.Length > MostLetters) throw new InvalidDataException($"The thesaurus has more than {MostLetters} letters.");
        var thesaurus = new Thesaurus(text);
        var number = 0;
        foreach (var line in text.Split('\n').Select(l => l.Trim()))
        {
            number++;
            if (line.Length > 0 && !line.StartsWith('#')) thesaurus.Add(line, number);
        }

        return thesaurus;
    }

    /// <summary>The ideas of a word, in ordinal order; mostly none or one.</summary>
    public List<string> IdeasOf(string word)
    {
        var ideas = new List<string>();
        if (whole.TryGetValue(word, out var exact)) ideas.AddRange(exact);
        var byBeginning = beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = 2; length <= word.Length; length++)
        {
            if (byBeginning.TryGetValue(word.AsSpan(0, length), out var begun)) ideas.AddRange(begun);
        }

        foreach (var (part, atEnd, idea) in parts)
        {
            if (atEnd ? word.EndsWith(part, StringComparison.Ordinal) : word.Contains(part, StringComparison.Ordinal)) ideas.Add(idea);
        }

        if (ideas.Count < 2) return ideas;
        return [.. ideas.Distinct().Order(StringComparer.Ordinal)];
    }

    private void Add(string line, int number)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0) throw new InvalidDataException($"Line {number} of the thesaurus has no idea. A line is an idea, a colon and its words.");
        var idea = line[..colon];
        foreach (var entry in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)) AddEntry(idea, entry, number);
    }

    private void AddEntry(string idea, string entry, int number)
    {
        var word = entry.Trim(Star);
        if (word.Length < 2 || !word.All(c => char.IsAsciiLetterLower(c) || c == '0'))
        {
            throw new InvalidDataException($"Line {number} of the thesaurus has “{entry}”. Words are two or more plain small letters, with stars at the ends at most.");
        }

        if (entry[0] == Star) parts.Add((word, entry[^1] != Star, idea));
        else ListOf(entry[^1] == Star ? beginnings : whole, word).Add(idea);
    }

    private static List<string> ListOf(Dictionary<string, List<string>> lists, string word)
    {
        if (!lists.TryGetValue(word, out var list)) lists[word] = list = [];
        return list;
    }
}
