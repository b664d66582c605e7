using System.Globalization;

namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>
/// How many words of a sentence the phrases do not have: traits of their own, so that the model learns what it means to meet such words. In the phrases
/// a word counts as unknown when only one voice uses it, as it is to a stranger.
/// </summary>
internal static class UnknownWords
{
    private const float ByLength = 0.7f;
    private const int MostUnknown = 4;
    private const int MostWords = 12;
    private const int Shares = 4;

    /// <summary>Adds the traits of unknown words to every sentence; <paramref name="voices"/> runs beside the sentences.</summary>
    public static void AddToAll(IReadOnlyList<List<Feature>> sentences, IReadOnlyList<string> voices)
    {
        var first = new Dictionary<uint, string>();
        var shared = new HashSet<uint>();
        for (var i = 0; i < sentences.Count; i++)
        {
            foreach (var word in sentences[i].Where(f => f.IsWord))
            {
                if (!first.TryAdd(word.Key, voices[i]) && first[word.Key] != voices[i]) shared.Add(word.Key);
            }
        }

        foreach (var sentence in sentences) Add(sentence, sentence.Count(f => f.IsWord && !shared.Contains(f.Key)));
    }

    /// <summary>Adds the traits to one sentence.</summary>
    public static void Add(List<Feature> sentence, int unknown)
    {
        var words = sentence.Count(f => f.IsWord);
        if (words == 0) return;
        sentence.Add(Trait("number", Math.Min(unknown, MostUnknown), 1));
        sentence.Add(Trait("share", unknown * Shares / words, 1));
        sentence.Add(Trait("words", Math.Min(words, MostWords), ByLength));
    }

    private static Feature Trait(string name, int value, float weight) =>
        new(Fingerprint.Of('u', name, value.ToString(CultureInfo.InvariantCulture)), weight);
}
