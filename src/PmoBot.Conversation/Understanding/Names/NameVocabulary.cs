using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace PmoBot.Conversation.Understanding.Names;

/// <summary>The words of all names of a register, and what the words of a sentence may mean among them: as written, in another form, joined, cut short, or mistyped.</summary>
internal sealed class NameVocabulary
{
    /// <summary>In a long sentence an unusual word is more often a word than a mistyped name.</summary>
    private const int MostWordsToMend = 10;
    private const int MostReadings = 8;
    private const int ShortestBeginning = 3;
    /// <summary>Forms of long words are of one word; those of shorter ones often are not ("washing", "Washington").</summary>
    private const int LongStem = 9;
    private const int LongestAcronymInWords = 6;

    private readonly Dictionary<string, int[]> _byStem;
    private readonly FrozenDictionary<string, int> _words;
    private readonly FrozenSet<string> _acronyms;
    private readonly string[] _sorted;
    private readonly NearWords _near;
    private static readonly NearWords NearQuestions = new(QuestionWords.All);

    /// <param name="names">The words of each name.</param>
    /// <param name="acronyms">Those of the words that are written in capitals.</param>
    public NameVocabulary(string[][] names, IEnumerable<string> acronyms)
    {
        var byStem = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            foreach (var word in names[i])
            {
                if (NameWords.Filler.Contains(word)) continue;
                CollectionsMarshal.GetValueRefOrAddDefault(words, word, out _)++;
                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(byStem, WordForms.Stem(word), out _);
                list ??= new(1);
                if (list.Count == 0 || list[^1] != i) list.Add(i);
            }
        }

        _byStem = byStem.ToDictionary(p => p.Key, p => p.Value.ToArray(), StringComparer.Ordinal);
        _words = words.ToFrozenDictionary(StringComparer.Ordinal);
        _acronyms = acronyms.Where(a => a.Length > 2).ToFrozenSet(StringComparer.Ordinal);
        _sorted = [.. words.Keys.Where(w => w.Length > 4).Order(StringComparer.Ordinal)];
        _near = new NearWords(words.Keys);
    }

    /// <summary>The names that have a word of this stem, in ascending order.</summary>
    public int[] NamesWith(string stem) => _byStem[stem];

    /// <summary>How many names have the word; written as they write it, or else in any form.</summary>
    public int Sharing(WordReading reading) => reading.Quality == 1 && _words.TryGetValue(reading.Word, out var names) ? names : _byStem[reading.Stem].Length;

    /// <summary>What the word at a place may mean; null for words that name nothing.</summary>
    public SaidWord? Read(IReadOnlyList<string> words, int i)
    {
        var word = words[i];
        if (Lettered(words, i) is { } lettered) return new SaidWord([lettered]);
        if (NameWords.Filler.Contains(word)) return null;
        var readings = new List<WordReading>(2);
        if (Written(word) is { } written) readings.Add(written);
        if (Acronym(words, i) is { } acronym) readings.Insert(0, acronym);
        if (Joined(words, i) is { } joined) readings.Add(joined);
        if (readings.Count == 0 && !QuestionWords.All.Contains(word)) AddMended(readings, word, words.Count);
        return readings.Count == 0 ? null : new SaidWord([.. readings]);
    }

    private WordReading? Written(string word)
    {
        var stem = WordForms.Stem(word);
        var common = QuestionWords.All.Contains(word);
        if (!_byStem.ContainsKey(stem)) return null;
        if (_words.ContainsKey(word)) return new(stem, word, 1, !common && word.Length > 2 && !word.All(char.IsAsciiDigit));
        var own = !common && word.Length > 4 && !char.IsAsciiDigit(stem[0]) && !WordForms.IsEveryday(stem);
        return new(stem, word, 0.95, own, 1, stem.Length >= LongStem || IsPlural(word));
    }

    private bool IsPlural(string word) => _words.ContainsKey(word + "s") || (word is [.., 's'] && _words.ContainsKey(word[..^1]));

    /// <summary>"high speed two" where the name says HS2.</summary>
    private WordReading? Acronym(IReadOnlyList<string> words, int i)
    {
        if (_acronyms.Count == 0) return null;
        Span<char> letters = stackalloc char[LongestAcronymInWords * 2];
        var (length, told) = (0, 0);
        for (var at = i; at < words.Count && told < LongestAcronymInWords; at++)
        {
            var word = WordForms.InFigures(words[at]);
            var number = word.Length <= 2 && word.All(char.IsAsciiDigit);
            if (NameWords.Filler.Contains(word) && told > 0) continue;
            if (!number && QuestionWords.Skeleton.Contains(words[at])) return null;
            if (number) word.CopyTo(letters[length..]);
            else letters[length] = word[0];
            length += number ? word.Length : 1;
            told++;
            if (told > 2 && (length > 3 || letters[..length].ContainsAnyInRange('0', '9')) && _acronyms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(letters[..length], out var found)) return new(WordForms.Stem(found), found, 0.9, true, at - i + 1);
        }

        return null;
    }

    /// <summary>"the A 66" where the name says A66, and not "a 66 day delay".</summary>
    private WordReading? Lettered(IReadOnlyList<string> words, int i)
    {
        if (words[i].Length > 1 || !char.IsAsciiLetter(words[i][0]) || i + 1 >= words.Count || words[i + 1].Length < 2 || !words[i + 1].All(char.IsAsciiDigit)) return null;
        var joined = words[i] + words[i + 1];
        if (!_words.ContainsKey(joined) || (i + 2 < words.Count && CountedThings.Contains(words[i + 2]))) return null;
        return new(WordForms.Stem(joined), joined, 0.95, true, 2);
    }

    private static readonly FrozenSet<string> CountedThings =
        "day days week weeks month months year years hour hours minute minutes percent pc per m million mn k thousand bn billion project projects people person staff fte ftes point points strong page pages item items risk risks issue issues milestone milestones x"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"sky net", "hs 2": long enough together, or ended by a number.</summary>
    private WordReading? Joined(IReadOnlyList<string> words, int i)
    {
        if (i + 1 >= words.Count) return null;
        var (word, next) = (words[i], WordForms.InFigures(words[i + 1]));
        if (word.Length + next.Length <= 5 && (word.Length < 2 || !char.IsAsciiLetter(word[0]) || !next.All(char.IsAsciiDigit))) return null;
        var joined = word + next;
        return _words.ContainsKey(joined) ? new(WordForms.Stem(joined), joined, 0.95, true, 2) : null;
    }

    private void AddMended(List<WordReading> readings, string word, int sentence)
    {
        if (Numbered(word) is { } numbered) readings.Add(numbered);
        else if (!AddBegun(readings, word) && sentence <= MostWordsToMend) AddMistyped(readings, word);
    }

    /// <summary>"type 31" where the name says "31e", "type 26s" where it says "26".</summary>
    private WordReading? Numbered(string word)
    {
        if (word is [.., 's'] && word.Length is > 1 and < 6 && word[..^1].All(char.IsAsciiDigit) && _words.ContainsKey(word[..^1])) return new(word[..^1], word[..^1], 0.95, false);
        if (word.Length > 4 || !word.All(char.IsAsciiDigit)) return null;
        for (var letter = 'a'; letter <= 'f'; letter++)
        {
            if (_words.ContainsKey(word + letter)) return new(word + letter, word + letter, 0.9, false);
        }

        return null;
    }

    /// <summary>"transpen", "univ credit": a long beginning of one word can mean it alone, a short one only beside other words of the name.</summary>
    private bool AddBegun(List<WordReading> readings, string word)
    {
        if (word.Length < ShortestBeginning || !word.All(char.IsAsciiLetter)) return false;
        var at = Array.BinarySearch(_sorted, word, StringComparer.Ordinal);
        var first = at < 0 ? ~at : at;
        var last = first;
        while (last < _sorted.Length && last - first <= MostReadings && _sorted[last].StartsWith(word, StringComparison.Ordinal)) last++;
        if (last == first || last - first > MostReadings) return false;
        var sure = word.Length > 4 && word.Length * 2 >= _sorted[first].Length && _sorted[(first + 1)..last].All(w => w.StartsWith(_sorted[first], StringComparison.Ordinal));
        if (word.Length > 4 && !sure) return false;
        foreach (var begun in _sorted[first..(sure ? first + 1 : last)]) readings.Add(new(WordForms.Stem(begun), begun, sure ? 0.8 : 0.75, sure && !QuestionWords.All.Contains(begun), 1, sure));
        return sure;
    }

    private void AddMistyped(List<WordReading> readings, string word)
    {
        var (near, distance) = _near.Find(word);
        if (near.Count is 0 or > 3) return;
        var (questions, questionDistance) = NearQuestions.Find(word);
        // As near to an everyday word: a name only beside other words of the name ("lower tames crossing").
        var own = near.Count < 3 && (questions.Count == 0 || questionDistance > distance) && (distance < 2 || word.Length >= LongStem);
        foreach (var meant in near.OrderBy(w => _byStem[WordForms.Stem(w)].Length)) readings.Add(new(WordForms.Stem(meant), meant, distance == 1 ? 0.7 : 0.6, own && !QuestionWords.All.Contains(meant)));
    }
}
