namespace PmoBot.Data.Portfolio;

/// <summary>Gives back one string for equal words, since registers repeat their programs, people and colours on every row.</summary>
internal sealed class Words
{
    private const int Most = 20_000;
    private readonly Dictionary<string, string> known = [];

    public string? Same(string? word)
    {
        if (word is null) return null;
        if (known.TryGetValue(word, out var first)) return first;
        if (known.Count < Most) known.Add(word, word);
        return word;
    }
}
