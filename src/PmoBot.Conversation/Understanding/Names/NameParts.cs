namespace PmoBot.Conversation.Understanding.Names;

/// <summary>
/// Finds names by some of their words. One rare word is enough ("sizewell"); words that many names share, or that people use without meaning a name, count
/// only side by side as in the name ("new hospital").
/// </summary>
internal sealed class NameParts
{
    /// <summary>Longer lists are not walked: words that so many share cannot decide.</summary>
    private const int MostWalked = 5_000;
    private const int MostGathered = 200;

    private readonly NamedWords[] _names;
    private readonly NameVocabulary _vocabulary;

    /// <param name="names">Of each project.</param>
    /// <param name="acronyms">Words that the names write in capitals.</param>
    public NameParts(NamedWords[] names, IEnumerable<string> acronyms)
    {
        _names = names;
        _vocabulary = new NameVocabulary([.. names.Select(n => n.Words)], acronyms);
    }

    /// <summary>The names that fit best, those with fewer words left over first; none when nothing fits.</summary>
    public PartsFound Find(IReadOnlyList<string> words, int most)
    {
        var count = Math.Min(words.Count, 60);
        var said = new SaidWord?[count];
        var any = false;
        for (var i = 0; i < count; i++)
        {
            said[i] = _vocabulary.Read(words, i);
            any |= said[i] is { Own: true };
        }

        return any || count > 1 ? Best(new NameFitting(_vocabulary, _names.Length, said, words), said, words, most) : PartsFound.None;
    }

    private PartsFound Best(NameFitting fitting, SaidWord?[] said, IReadOnlyList<string> words, int most)
    {
        var fits = new List<NameFit>();
        foreach (var id in Gather(said, words))
        {
            if (fitting.Of(id, _names[id]) is { } fit) fits.Add(fit);
        }

        if (fits.Count == 0) return PartsFound.None;
        var best = fits.Max(f => f.Weight);
        var equal = fits.Where(f => f.Weight >= best * 0.999).ToList();
        // A word that more names share than can be offered is no name, unless it was said as part of a longer run.
        if (equal.Count > most && equal[0].Words == 1) return PartsFound.None;
        return new([.. equal.OrderBy(f => f.LeftOver).ThenBy(f => f.Id).Select(f => f.Id)], equal[0].Places, equal[0].Words, equal.Any(f => f.Written));
    }

    private HashSet<int> Gather(SaidWord?[] said, IReadOnlyList<string> words)
    {
        var ids = new HashSet<int>();
        for (var i = 0; i < said.Length && ids.Count < MostGathered; i++)
        {
            if (said[i] is not { } word)
            {
                if (NameFitting.MayBeInitials(words[i])) Neighbours(said, i, ids);
                continue;
            }

            foreach (var reading in word.Readings)
            {
                var list = _vocabulary.NamesWith(reading.Stem);
                if (word.Own && reading.Own && list.Length <= MostGathered) ids.UnionWith(list);
                Beside(said, i + reading.Length, list, ids);
            }
        }

        return ids;
    }

    /// <summary>Names that have a word and one of the next two as well.</summary>
    private void Beside(SaidWord?[] said, int from, int[] list, HashSet<int> ids)
    {
        for (var j = from; j < Math.Min(said.Length, from + 2); j++)
        {
            if (said[j] is not { } next || (j == from + 1 && said[from] is not null)) continue;
            foreach (var reading in next.Readings)
            {
                var other = _vocabulary.NamesWith(reading.Stem);
                if (Math.Min(list.Length, other.Length) <= MostWalked) ids.UnionWith(Common(list, other).Take(MostGathered));
            }
        }
    }

    /// <summary>"NHM unlocked": what may be initials is looked at in the names that have the word beside it.</summary>
    private void Neighbours(SaidWord?[] said, int i, HashSet<int> ids)
    {
        foreach (var beside in new[] { i - 1, i + 1 })
        {
            if (beside < 0 || beside >= said.Length || said[beside] is not { } word) continue;
            var list = _vocabulary.NamesWith(word.Readings[0].Stem);
            if (list.Length <= MostGathered) ids.UnionWith(list);
        }
    }

    private static IEnumerable<int> Common(int[] a, int[] b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        return shorter.Where(id => Array.BinarySearch(longer, id) >= 0);
    }
}

/// <summary>What was found by parts of names.</summary>
/// <param name="Ids">All that fit as well, best first.</param>
/// <param name="Places">The words that fit, as bits by place.</param>
/// <param name="Words">How many words of the name were said.</param>
/// <param name="Written">At least one of them as the name writes it.</param>
internal readonly record struct PartsFound(int[] Ids, ulong Places, int Words, bool Written)
{
    public static PartsFound None { get; } = new([], 0, 0, false);
}
