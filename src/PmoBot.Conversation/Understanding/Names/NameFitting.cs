namespace PmoBot.Conversation.Understanding.Names;

/// <summary>How well one name fits a sentence.</summary>
/// <param name="Words">So many words of it were said.</param>
/// <param name="LeftOver">So many were not.</param>
/// <param name="Places">The words of the sentence that fit, as bits by place.</param>
/// <param name="Written">At least one of them is written so in the name.</param>
internal readonly record struct NameFit(int Id, double Weight, int Words, int LeftOver, ulong Places, bool Written);

/// <summary>Lays the words of one sentence along names.</summary>
internal sealed class NameFitting(NameVocabulary vocabulary, int names, SaidWord?[] said, IReadOnlyList<string> words)
{
    /// <summary>A word that more names share than this names none of them on its own.</summary>
    private const int MostNamesOfAWord = 6;
    private const int LongestShort = 5;
    private const double LikeACertainWord = 0.9;
    private readonly bool _ofAll = words.Any(NameWords.OfAll.Contains);

    /// <summary>"nhm", "gcs": what nobody says and no name has, so that it may be made of initials.</summary>
    public static bool MayBeInitials(string word) => word.Length is >= 3 and <= 6 && char.IsAsciiLetter(word[0]) && !QuestionWords.All.Contains(word) && word.All(char.IsAsciiLetterOrDigit);

    /// <summary>How well the name fits; null when nothing in the sentence is enough to mean it.</summary>
    public NameFit? Of(int id, NamedWords name)
    {
        var along = new Along(this, name);
        for (var i = 0; i < said.Length; i++)
        {
            if (said[i] is { } word) i += along.Word(i, word) - 1;
            else if (MayBeInitials(words[i])) along.Initials(i);
        }

        return along.Fit(id);
    }

    private double Rarity(string stem) => Math.Log(1 + ((double)names / vocabulary.NamesWith(stem).Length));

    /// <summary>Nothing else is said but "please" and the like: then two everyday words that stand so in the name are meant as the name ("one login").</summary>
    private bool IsAlone(NamedWords name) => words.Count <= LongestShort && words.All(w => QuestionWords.Skeleton.Contains(w) || name.Stems.Contains(WordForms.Stem(w)));

    /// <summary>Little is said besides, so that two of three words are meant as the name: "air balloon junction please".</summary>
    private bool IsShort { get; } = words.Count(w => !QuestionWords.Skeleton.Contains(w) && !NameWords.Filler.Contains(w)) <= LongestShort - 1 && words.Count <= LongestShort + 2;

    private static bool OnlyFiller(IReadOnlyList<string> list, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!NameWords.Filler.Contains(list[i])) return false;
        }

        return true;
    }

    /// <summary>One name with what was said of it so far.</summary>
    private sealed class Along(NameFitting sentence, NamedWords name)
    {
        private readonly List<(int Place, int Length, WordReading Reading, int At, bool Counted)> _matched = new(4);
        private double _weight;
        private int _words, _run, _longest, _lastAt = -2, _lastPlace = -3;
        private ulong _places;
        private bool _rare, _good, _written, _ownInRun, _tellsInRun;

        /// <summary>Looks for a word in the name and says how many words of the sentence it took.</summary>
        public int Word(int place, SaidWord word)
        {
            foreach (var reading in word.Readings)
            {
                var at = At(reading.Stem);
                if (at < 0) continue;
                Take(place, reading, at);
                return reading.Length;
            }

            return 1;
        }

        /// <summary>"NHM unlocked": initials of a run of the name, beside the word that follows or goes before it there.</summary>
        public void Initials(int place)
        {
            var word = sentence.Words(place);
            for (var start = 0; start < name.Words.Length; start++)
            {
                if (name.EndOfInitials(start, word) is not { } end) continue;
                var after = _lastPlace == place - 1 && _lastAt >= 0 && OnlyFiller(name.Words, _lastAt + 1, start);
                if (!after && !Follows(place, end)) continue;
                Begin(after, own: true);
                var count = end - start;
                (_run, _words, _weight) = (_run + count - 1, _words + count, _weight + (LikeACertainWord * Math.Log(1 + sentence.Names)));
                (_lastAt, _lastPlace, _places, _tellsInRun) = (end - 1, place, _places | (1ul << place), true);
                _longest = Math.Max(_longest, _run);
                _good |= after;
                return;
            }
        }

        public NameFit? Fit(int id) => _good || _rare ? new(id, _weight + (0.5 * _longest), _words, Math.Max(0, name.Words.Length - _words), _places, _written) : null;

        /// <summary>The word after the place is the one after the initials.</summary>
        private bool Follows(int place, int end)
        {
            var next = place + 1 < sentence.Count ? sentence.Said(place + 1) : null;
            while (end < name.Words.Length && NameWords.Filler.Contains(name.Words[end])) end++;
            var stem = end < name.Words.Length ? name.Stems[end] : null;
            return stem is not null && next is not null && next.Readings.Any(r => r.Stem == stem);
        }

        private int At(string stem)
        {
            var next = _lastAt + 1;
            while (next > 0 && next < name.Words.Length && NameWords.Filler.Contains(name.Words[next])) next++;
            return next > 0 && next < name.Stems.Length && name.Stems[next] == stem ? next : Array.IndexOf(name.Stems, stem);
        }

        private void Begin(bool joins, bool own)
        {
            _run = joins ? _run + 1 : 1;
            _ownInRun = (joins && _ownInRun) || own;
            if (!joins) _tellsInRun = false;
        }

        private void Take(int place, WordReading reading, int at)
        {
            var joins = _lastPlace >= 0 && at > _lastAt && OnlyFiller(name.Words, _lastAt + 1, at) && sentence.OnlyFiller(_lastPlace + 1, place);
            var before = joins && _lastAt >= 0 ? name.Words[_lastAt] : "";
            Begin(joins, reading is { Own: true, Certain: true });
            _longest = Math.Max(_longest, _run);
            _tellsInRun |= !QuestionWords.Skeleton.Contains(reading.Word);
            _good |= _run >= 3 || (_run == 2 && IsEnough(reading, before, at));
            (_lastAt, _lastPlace) = (at, place + reading.Length - 1);
            _rare |= reading.Own && (reading.Certain || sentence.IsCued(place, reading.Length)) && sentence.IsRare(reading, place, name);
            var first = _matched.Count > 0 ? _matched[^1] : default;
            _matched.Add((place, reading.Length, reading, at, reading.Own || joins));
            if (!reading.Own && !joins) return;
            if (joins && _run == 2 && !first.Counted && first.Reading.Stem is not null) Count(first.Place, first.Reading, first.At);
            Count(place, reading, at);
        }

        /// <summary>Two words side by side as in the name: one of them rare, a number, nothing else said, or nothing of the name left unsaid.</summary>
        private bool IsEnough(WordReading reading, string before, int at)
        {
            var skeleton = QuestionWords.Skeleton.Contains(before);
            if (_ownInRun || (char.IsAsciiDigit(reading.Stem[0]) && !skeleton && char.IsAsciiLetter(before[0]) && !NameWords.Counted.Contains(before))) return true;
            if (skeleton && QuestionWords.Skeleton.Contains(reading.Word)) return false;
            return sentence.IsAlone(name) || (_tellsInRun && at < name.TellingEnd && (name.Telling == 2 || (name.Telling == 3 && !skeleton && sentence.IsShort)));
        }

        private void Count(int place, WordReading reading, int at)
        {
            var written = at < name.Written && name.Words[at] == reading.Word;
            _written |= written && reading.Quality > LikeACertainWord;
            _places |= FoundProjects.Range(place, reading.Length);
            _words++;
            _weight += Math.Min(reading.Quality, written ? 1 : 0.95) * sentence.Rarity(reading.Stem);
        }
    }

    private string Words(int place) => words[place];

    private SaidWord? Said(int place) => said[place];

    private int Count => said.Length;

    private bool IsCued(int place, int length) => NameWords.IsCued(words, place, length);

    private int Names => names;

    private bool OnlyFiller(int from, int to) => OnlyFiller(words, from, to);

    /// <summary>One word that few names have and nobody says otherwise.</summary>
    private bool IsRare(WordReading reading, int place, NamedWords name)
    {
        var next = place + reading.Length;
        // "fleet renewal" where the name has no renewal: another project is meant, which we do not know.
        // Two words of the name in one mean no other.
        var another = next < words.Count && Array.IndexOf(name.Words, reading.Word) < name.Written && NameWords.Works.Contains(words[next]) && !name.Stems.Contains(WordForms.Stem(words[next]));
        return vocabulary.Sharing(reading) <= MostNamesOfAWord && !_ofAll && !another;
    }
}
