using System.Runtime.InteropServices;

namespace PmoBot.Conversation.Understanding.Names;

/// <summary>
/// Finds names by some of their words. One rare word is enough ("sizewell"); words that many names share, or that people use without meaning a name, count
/// only side by side as in the name ("new hospital").
/// </summary>
internal sealed class NameParts
{
    /// <summary>A word that more names share than this names none of them on its own.</summary>
    private const int MostNamesOfAWord = 6;
    /// <summary>Longer lists are not walked: words that so many share cannot decide.</summary>
    private const int MostWalked = 5_000;
    private const int MostGathered = 200;
    /// <summary>In a long sentence an unusual word is more often a word than a mistyped name.</summary>
    private const int MostWordsToMend = 10;

    private readonly string[][] _names;
    private readonly Dictionary<string, int[]> _byWord;
    private readonly string[] _sorted;
    private readonly NearWords _near;
    private static readonly NearWords NearQuestions = new(QuestionWords.All);

    public NameParts(string[][] names)
    {
        _names = names;
        var byWord = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            foreach (var word in names[i])
            {
                if (NameWords.Filler.Contains(word)) continue;
                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(byWord, word, out _);
                list ??= new(1);
                if (list.Count == 0 || list[^1] != i) list.Add(i);
            }
        }

        _byWord = byWord.ToDictionary(p => p.Key, p => p.Value.ToArray(), StringComparer.Ordinal);
        _sorted = [.. byWord.Keys.Where(w => w.Length > 4 && !QuestionWords.All.Contains(w)).Order(StringComparer.Ordinal)];
        _near = new NearWords(byWord.Keys.Where(w => !QuestionWords.All.Contains(w)));
    }

    /// <summary>The names that fit best, those with fewer words left over first, and the places of the words that fit.</summary>
    public (int[] Ids, ulong Places) Find(IReadOnlyList<string> words, int most)
    {
        var count = Math.Min(words.Count, 60);
        Said?[] said = new Said?[count];
        var any = false;
        for (var i = 0; i < count; i++)
        {
            said[i] = Read(words, i);
            any |= said[i] is { Own: true };
        }

        return any || count > 1 ? Best(said, words, most) : ([], 0);
    }

    private (int[] Ids, ulong Places) Best(Said?[] said, IReadOnlyList<string> words, int most)
    {
        var fits = new List<Fit>();
        foreach (var id in Gather(said))
        {
            if (FitOf(id, said, words) is { } fit) fits.Add(fit);
        }

        if (fits.Count == 0) return ([], 0);
        var best = fits.Max(f => f.Weight);
        var equal = fits.Where(f => f.Weight >= best * 0.999).ToList();
        var ids = equal.OrderBy(f => f.LeftOver).ThenBy(f => f.Id).Select(f => f.Id).Take(most).ToArray();
        // A word that more names share than can be offered is no name, unless it was said as part of a longer run.
        return equal.Count > most && equal[0].Words == 1 ? ([], 0) : (ids, equal[0].Places);
    }

    /// <summary>What a word may mean among the words of names; null for words that name nothing.</summary>
    private Said? Read(IReadOnlyList<string> words, int i)
    {
        var word = words[i];
        if (NameWords.Filler.Contains(word)) return null;
        var common = QuestionWords.All.Contains(word);
        if (_byWord.ContainsKey(word)) return new(word, 1, !common && word.Length > 2 && !word.All(char.IsAsciiDigit));
        if (i + 1 < words.Count && Joins(word, words[i + 1]) && _byWord.ContainsKey(word + words[i + 1])) return new(word + words[i + 1], 0.95, true);
        if (common) return null;
        if (Numbered(word) is { } numbered) return numbered;
        if (word is [.., 's'] && word.Length > 4 && _byWord.ContainsKey(word[..^1])) return new(word[..^1], 0.95, !QuestionWords.All.Contains(word[..^1]));
        if (word.Length > 3 && _byWord.ContainsKey(word + "s")) return new(word + "s", 0.95, !QuestionWords.All.Contains(word + "s"));
        return Begun(word) ?? (words.Count <= MostWordsToMend ? Mistyped(word) : null);
    }

    /// <summary>"sky net", "hs 2": long enough together, or ended by a number.</summary>
    private static bool Joins(string word, string next) => word.Length + next.Length > 5 || (word.Length > 1 && char.IsAsciiLetter(word[0]) && next.All(char.IsAsciiDigit));

    /// <summary>"type 31" where the name says "31e".</summary>
    private Said? Numbered(string word)
    {
        if (word.Length > 4 || !word.All(char.IsAsciiDigit)) return null;
        for (var letter = 'a'; letter <= 'f'; letter++)
        {
            if (_byWord.ContainsKey(word + letter)) return new(word + letter, 0.9, false);
        }

        return null;
    }

    private Said? Begun(string word)
    {
        if (word.Length < 5) return null;
        var at = Array.BinarySearch(_sorted, word, StringComparer.Ordinal);
        at = at < 0 ? ~at : at;
        if (at >= _sorted.Length || !_sorted[at].StartsWith(word, StringComparison.Ordinal) || word.Length * 2 < _sorted[at].Length) return null;
        // Several words begin so: it is not clear which is meant.
        return at + 1 < _sorted.Length && _sorted[at + 1].StartsWith(word, StringComparison.Ordinal) && !_sorted[at + 1].StartsWith(_sorted[at], StringComparison.Ordinal)
            ? null
            : new(_sorted[at], 0.8, true);
    }

    private Said? Mistyped(string word)
    {
        var (near, distance) = _near.Find(word);
        if (near.Count is 0 or > 2) return null;
        var (questions, questionDistance) = NearQuestions.Find(word);
        // As near to an everyday word: a name only beside other words of the name ("lower tames crossing").
        var own = questions.Count == 0 || questionDistance > distance;
        return new(near.MinBy(w => _byWord[w].Length)!, distance == 1 ? 0.7 : 0.6, own);
    }

    private IEnumerable<int> Gather(Said?[] said)
    {
        var ids = new HashSet<int>();
        for (var i = 0; i < said.Length && ids.Count < MostGathered; i++)
        {
            if (said[i] is not { } word) continue;
            var list = _byWord[word.Word];
            if (word.Own && list.Length <= MostGathered) ids.UnionWith(list);
            for (var j = i + 1; j < Math.Min(said.Length, i + 3); j++)
            {
                if (said[j] is not { } next || (j == i + 2 && said[i + 1] is not null)) continue;
                var other = _byWord[next.Word];
                if (Math.Min(list.Length, other.Length) <= MostWalked) ids.UnionWith(Common(list, other).Take(MostGathered));
            }
        }

        return ids;
    }

    private static IEnumerable<int> Common(int[] a, int[] b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        return shorter.Where(id => Array.BinarySearch(longer, id) >= 0);
    }

    /// <summary>How well one name fits; null when nothing in the sentence is enough to mean it.</summary>
    private Fit? FitOf(int id, Said?[] said, IReadOnlyList<string> words)
    {
        var name = _names[id];
        var places = 0ul;
        double weight = 0;
        int matched = 0, run = 0, longestRun = 0, lastAt = -2, lastPlace = -3;
        var rare = false;
        var ownInRun = false;
        var good = false;
        var ofAll = words.Any(NameWords.OfAll.Contains);
        // Nothing else is said but "please" and the like: then two everyday words that stand so in the name are meant as the name ("one login").
        var alone = words.Count(w => !QuestionWords.Skeleton.Contains(w) && !name.Contains(w)) == 0 && words.Count <= 5;
        for (var i = 0; i < said.Length; i++)
        {
            if (said[i] is not { } word) continue;
            var at = Array.IndexOf(name, word.Word);
            if (at < 0) continue;
            var joins = lastPlace >= 0 && at > lastAt && OnlyFiller(name, lastAt + 1, at) && OnlyFiller(words, lastPlace + 1, i);
            run = joins ? run + 1 : 1;
            ownInRun = joins ? ownInRun || word.Own : word.Own;
            longestRun = Math.Max(longestRun, run);
            good |= (run == 2 && alone && !(QuestionWords.Skeleton.Contains(word.Word) && QuestionWords.Skeleton.Contains(name[lastAt]))) || run >= 3 || (run == 2 && (ownInRun || (IsNumber(word.Word) && !QuestionWords.Skeleton.Contains(name[lastAt]))));
            (lastAt, lastPlace) = (at, i);
            var share = _byWord[word.Word].Length;
            rare |= word.Own && share <= MostNamesOfAWord && !ofAll && !BelongsToAnother(words, i, name);
            if (!word.Own && !joins) continue;
            if (joins && run == 2 && (places & (1ul << FirstBefore(said, name, i))) == 0) Count(FirstBefore(said, name, i));
            Count(i);
        }

        return good || rare ? new(id, weight + (0.5 * longestRun), matched, name.Length - matched, places) : null;

        void Count(int i)
        {
            if ((places & (1ul << i)) != 0) return;
            places |= 1ul << i;
            matched++;
            weight += said[i]!.Quality * Math.Log(1 + ((double)_names.Length / _byWord[said[i]!.Word].Length));
        }
    }

    /// <summary>"fleet renewal" where the name has no renewal: another project is meant, which we do not know.</summary>
    private static bool BelongsToAnother(IReadOnlyList<string> words, int i, string[] name) =>
        i + 1 < words.Count && NameWords.Works.Contains(words[i + 1]) && !name.Contains(words[i + 1]);

    /// <summary>"type 26": a number makes an everyday word a name.</summary>
    private static bool IsNumber(string word) => char.IsAsciiDigit(word[0]);

    private static int FirstBefore(Said?[] said, string[] name, int i)
    {
        for (i--; i > 0 && (said[i] is null || Array.IndexOf(name, said[i]!.Word) < 0);) i--;
        return i;
    }

    private static bool OnlyFiller(IReadOnlyList<string> words, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!NameWords.Filler.Contains(words[i])) return false;
        }

        return true;
    }

    /// <param name="Word">A word of some name.</param>
    /// <param name="Quality">1 as written, less when mended.</param>
    /// <param name="Own">It can mean a name on its own.</param>
    private sealed record Said(string Word, double Quality, bool Own);

    private readonly record struct Fit(int Id, double Weight, int Words, int LeftOver, ulong Places);
}
