using System.Runtime.InteropServices;

namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>One trait of a sentence: the fingerprint of what was seen, how much it counts, and whether it is a single word.</summary>
internal readonly record struct Feature(uint Key, float Weight, bool IsWord = false);

/// <summary>Turns a sentence into fingerprints of its words, pairs, pairs with a gap, first word, groups of letters, and the ideas behind the words.</summary>
internal sealed class SentenceFeatures(Thesaurus thesaurus)
{
    private const float Pair = 0.8f;
    private const float Gap = 0.5f;
    private const float WideGap = 0.4f;
    private const float First = 0.7f;
    private const float Letters = 0.3f;
    private const float Idea = 1.4f;
    private const float IdeaPair = 1f;
    private const int MostIdeas = 24;
    private const int FewestLetters = 3;
    private const int MostLetters = 5;

    /// <summary>The traits in the order of their fingerprints, each once with its greatest weight.</summary>
    public List<Feature> Of(string text)
    {
        var words = SentenceText.Words(text);
        var found = new List<Feature>(words.Count * 20);
        for (var i = 0; i < words.Count; i++)
        {
            AddWord(found, words, i);
            AddLetters(found, words[i]);
        }

        AddIdeas(found, words);
        if (words.Count > 0) found.Add(new Feature(Fingerprint.Of('b', words[^1], "$"), Pair));
        return Merge(found);
    }

    private static void AddWord(List<Feature> found, List<string> words, int i)
    {
        found.Add(new Feature(Fingerprint.Of('w', words[i]), 1, words[i].Length > 1));
        found.Add(new Feature(Fingerprint.Of('b', i == 0 ? "^" : words[i - 1], words[i]), Pair));
        if (i == 0) found.Add(new Feature(Fingerprint.Of('p', words[i]), First));
        if (i > 1) found.Add(new Feature(Fingerprint.Of('s', words[i - 2], words[i]), Gap));
        if (i > 2) found.Add(new Feature(Fingerprint.Of('s', words[i - 3], words[i]), WideGap));
    }

    private void AddIdeas(List<Feature> found, List<string> words)
    {
        var ideas = new SortedSet<string>(words.SelectMany(thesaurus.IdeasOf), StringComparer.Ordinal).Take(MostIdeas).ToArray();
        for (var i = 0; i < ideas.Length; i++)
        {
            found.Add(new Feature(Fingerprint.Of('t', ideas[i]), Idea));
            for (var j = i + 1; j < ideas.Length; j++) found.Add(new Feature(Fingerprint.Of('x', ideas[i], ideas[j]), IdeaPair));
        }
    }

    private static void AddLetters(List<Feature> found, string word)
    {
        Span<char> framed = stackalloc char[word.Length + 2];
        framed[0] = framed[^1] = '_';
        word.CopyTo(framed[1..]);
        for (var size = FewestLetters; size <= MostLetters; size++)
        {
            for (var at = 0; at + size <= framed.Length; at++) found.Add(new Feature(Fingerprint.Of('c', framed.Slice(at, size)), Letters));
        }
    }

    private static List<Feature> Merge(List<Feature> found)
    {
        CollectionsMarshal.AsSpan(found).Sort(static (a, b) => a.Key != b.Key ? a.Key.CompareTo(b.Key) : b.Weight.CompareTo(a.Weight));
        var merged = new List<Feature>(found.Count);
        foreach (var feature in found)
        {
            if (merged.Count == 0 || merged[^1].Key != feature.Key) merged.Add(feature);
        }

        return merged;
    }
}
