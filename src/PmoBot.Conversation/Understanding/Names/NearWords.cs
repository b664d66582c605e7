using System.Numerics;

namespace PmoBot.Conversation.Understanding.Names;

/// <summary>
/// The known words that a mistyped word may mean: one letter wrong in a word of five letters and more, two from eight. Letters are compared as a bit set
/// first, so that tens of thousands of words are looked through in microseconds.
/// </summary>
internal sealed class NearWords
{
    private const int ShortestOneOff = 5;
    private const int ShortestTwoOff = 8;
    private const int LongestWord = 24;

    private readonly string[][] _words = new string[LongestWord + 1][];
    private readonly uint[][] _letters = new uint[LongestWord + 1][];

    public NearWords(IEnumerable<string> words)
    {
        var byLength = words.Where(w => w.Length is >= 4 and <= LongestWord && !w.Any(char.IsDigit)).Distinct().ToLookup(w => w.Length);
        for (var length = 0; length <= LongestWord; length++)
        {
            _words[length] = [.. byLength[length].Order(StringComparer.Ordinal)];
            _letters[length] = [.. _words[length].Select(Letters)];
        }
    }

    /// <summary>The nearest words with their distance; empty when none is near enough. All have the same distance.</summary>
    public (IReadOnlyList<string> Words, int Distance) Find(string word)
    {
        if (word.Length is < ShortestOneOff or > LongestWord || word.Any(char.IsDigit)) return ([], 0);
        var most = word.Length >= ShortestTwoOff ? 2 : 1;
        var found = new List<string>(2);
        var mask = Letters(word);
        for (var length = Math.Max(4, word.Length - most); length <= Math.Min(LongestWord, word.Length + most); length++)
        {
            var letters = _letters[length];
            for (var i = 0; i < letters.Length; i++)
            {
                if (BitOperations.PopCount(letters[i] ^ mask) > 2 * most) continue;
                var distance = Distance(word, _words[length][i], most);
                if (distance > most || (distance == 2 && word[0] != _words[length][i][0])) continue;
                if (distance < most) found.Clear();
                most = distance;
                found.Add(_words[length][i]);
            }
        }

        return (found, most);
    }

    private static uint Letters(string word)
    {
        var mask = 0u;
        foreach (var c in word) mask |= 1u << (c % 32);
        return mask;
    }

    /// <summary>Letters changed, missing, extra or swapped with their neighbour; more than <paramref name="most"/> is not counted further.</summary>
    internal static int Distance(string a, string b, int most)
    {
        Span<int> before = stackalloc int[b.Length + 1], last = stackalloc int[b.Length + 1], row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) cost = Math.Min(cost, before[j - 2] + 1);
                row[j] = cost;
                least = Math.Min(least, cost);
            }

            if (least > most) return most + 1;
            var spare = before;
            before = last;
            last = row;
            row = spare;
        }

        return last[b.Length];
    }
}
