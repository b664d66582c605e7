using System.Collections.Frozen;
using System.Globalization;
using PmoBot.Conversation.Understanding.Names;
using PmoBot.Conversation.Understanding.Periods;

namespace PmoBot.Conversation.Understanding;

/// <summary>A sentence's words as the rules read them, with the names in their places.</summary>
/// <param name="Words">English where the glossary knows it; names and all else as they were said.</param>
/// <param name="Names">The names, by their places among <paramref name="Words"/>.</param>
/// <param name="Origins">For each word the place of the word that it was said with.</param>
internal sealed record RuleWords(string[] Words, FoundNames Names, int[] Origins)
{
    /// <summary>Words of the sentence's language that ask rather than name; empty in English, which has its own.</summary>
    public FrozenSet<string> Asks { get; init; } = [];

    public static RuleWords AsSaid(string[] words, FoundNames names) => new(words, names, [.. Enumerable.Range(0, words.Length)]);

    /// <summary>The period with the words that it was said with.</summary>
    public FoundPeriod? InOwnWords(FoundPeriod? found, string[] said)
    {
        if (found is null) return null;
        var places = Origins[found.Start..(found.Start + found.Length)];
        return found with { Period = found.Period with { Words = string.Join(' ', said[places.Min()..(places.Max() + 1)]) } };
    }
}

/// <summary>
/// What the words of a language mean to the rules: follow-ups, periods and slots are written for English once, and a German "und die Kosten?" is read as
/// "and the cost?". Names are found before, in the words as they were said, and are never touched; the classifier reads the sentence as it was said.
/// </summary>
internal sealed class Glossary
{
    private const string Folder = "PmoBot.Conversation.Glossaries.";
    private const string Number = "#";
    private const string Unit = "@";
    private const int MostPlaces = 64;
    private static readonly FrozenSet<string> Units = "day days week weeks month months quarter quarters year years half".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, Lazy<Glossary>> Languages =
        new[] { "de", "fr", "es" }.ToFrozenDictionary(l => l, l => new Lazy<Glossary>(() => Read(l)), StringComparer.Ordinal);
    private const string Neutral = "the";

    private readonly Dictionary<string, List<Entry>> _byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);

    private readonly FrozenSet<string> _asks;

    private Glossary(string text, FrozenSet<string> asks)
    {
        _asks = asks;
        foreach (var line in text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0 && !l.StartsWith("//", StringComparison.Ordinal))) Add(line);
    }

    /// <summary>The glossary of a language; null for English and for languages that we do not speak.</summary>
    /// <param name="language">Two letters.</param>
    public static Glossary? Of(string language) => Languages.TryGetValue(language, out var glossary) ? glossary.Value : null;

    /// <summary>Every phrase that is known, as it stands in the file.</summary>
    internal IEnumerable<string> Phrases => _byFirst.Values.SelectMany(e => e).Select(e => string.Join(' ', e.Said));

    /// <summary>The words in English, as far as the glossary knows them.</summary>
    public RuleWords English(string[] words, FoundNames names)
    {
        var english = new List<string>(words.Length + 4);
        var origins = new List<int>(words.Length + 4);
        for (var at = 0; at < words.Length;)
        {
            var taken = IsName(names.Places, at) ? 0 : Translate(words, at, names.Places, english);
            if (taken == 0)
            {
                english.Add(words[at]);
                taken = 1;
            }

            for (var (first, i) = (at, origins.Count); i < english.Count; i++) origins.Add(i + 1 == english.Count ? at + taken - 1 : Math.Min(first++, at + taken - 1));
            at += taken;
        }

        return new([.. english], Moved(names, origins), [.. origins]) { Asks = _asks };
    }

    /// <summary>
    /// The names in a sentence of this language. A whole name stands as it is said; parts of names are looked for in the English words, so that "der" and "stand" name
    /// nothing and "nur" cues a name as "only" does.
    /// </summary>
    public FoundNames Find(RegisterNames register, string[] words)
    {
        var asSaid = register.Find(words);
        var english = English(words, FoundNames.None);
        var names = Back(register.Find([.. english.Words.Select(w => _asks.Contains(w) && !QuestionWords.All.Contains(w) ? Neutral : w)]), english.Origins);
        var projects = asSaid.Projects is { Whole: true } whole && Tells(words, whole.Places) ? whole : names.Projects;
        var groups = asSaid.Groups.Where(g => g.Words > 1 && Tells(words, g.Places) && (g.Places & projects.Places) == 0).ToArray();
        return new(projects, [.. groups, .. names.Groups.Where(g => (g.Places & projects.Places) == 0 && groups.All(other => other.Kind != g.Kind))]);
    }

    /// <summary>A run of small words is no name, unless it is a long one.</summary>
    private bool Tells(string[] words, ulong places) => System.Numerics.BitOperations.PopCount(places) > 2 || words.Where((word, i) => IsName(places, i) && !_asks.Contains(word)).Any();

    /// <summary>Puts the English of the longest phrase that begins here; 0 when there is none.</summary>
    private int Translate(string[] words, int at, ulong names, List<string> english)
    {
        foreach (var entry in Candidates(words[at]))
        {
            if (at + entry.Said.Length > words.Length || !Fits(entry.Said, words, at, names, out var number, out var unit)) continue;
            foreach (var word in entry.English) english.Add(word switch { Number => number!, Unit => unit!, _ => word });
            return entry.Said.Length;
        }

        return 0;
    }

    /// <summary>Phrases that may begin with the word, longest first; of equals the first in the file.</summary>
    private IEnumerable<Entry> Candidates(string word)
    {
        var found = Beginning(word);
        if (NumberOf(word) is not null) found = found.Concat(Beginning(Number));
        if (UnitOf(word) is not null) found = found.Concat(Beginning(Unit));
        return found.OrderByDescending(e => e.Said.Length);
    }

    private IEnumerable<Entry> Beginning(string word) => _byFirst.TryGetValue(word, out var entries) ? entries : [];

    private bool Fits(string[] said, string[] words, int at, ulong names, out string? number, out string? unit)
    {
        (number, unit) = (null, null);
        for (var i = 0; i < said.Length; i++)
        {
            if (IsName(names, at + i)) return false;
            var fits = said[i] switch
            {
                Number => (number = NumberOf(words[at + i])) is not null,
                Unit => (unit = UnitOf(words[at + i])) is not null,
                var word => word == words[at + i],
            };
            if (!fits) return false;
        }

        return true;
    }

    private string? NumberOf(string word)
    {
        var english = _words.GetValueOrDefault(word, word);
        return PeriodWords.Number(english) is { } number ? number.ToString(CultureInfo.InvariantCulture) : null;
    }

    private string? UnitOf(string word) => _words.TryGetValue(word, out var english) && Units.Contains(english) ? english : null;

    private static bool IsName(ulong places, int at) => at < MostPlaces && (places & (1ul << at)) != 0;

    /// <summary>Names by their places among the words for the rules.</summary>
    private static FoundNames Moved(FoundNames names, List<int> origins) => Moved(names, places =>
    {
        var moved = 0ul;
        for (var i = 0; i < Math.Min(origins.Count, MostPlaces); i++)
        {
            if (IsName(places, origins[i])) moved |= 1ul << i;
        }

        return moved;
    });

    /// <summary>Names by their places among the words as they were said.</summary>
    private static FoundNames Back(FoundNames names, int[] origins) => Moved(names, places =>
    {
        var moved = 0ul;
        for (var i = 0; i < Math.Min(origins.Length, MostPlaces); i++)
        {
            if (IsName(places, i) && origins[i] < MostPlaces) moved |= 1ul << origins[i];
        }

        return moved;
    });

    private static FoundNames Moved(FoundNames names, Func<ulong, ulong> move) =>
        new(names.Projects with { Places = move(names.Projects.Places) }, [.. names.Groups.Select(g => g with { Places = move(g.Places) })]);

    private void Add(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0) throw new InvalidDataException($"A line of a glossary is English, a colon and what is said for it; this one is not: {line}");
        var english = line[..colon].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var phrase in line[(colon + 1)..].Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var said = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (said.Length == 0) continue;
            if (!_byFirst.TryGetValue(said[0], out var entries)) _byFirst[said[0]] = entries = [];
            entries.Add(new(said, english));
            if (said.Length == 1 && english.Length == 1) _words.TryAdd(said[0], english[0]);
        }
    }

    private static Glossary Read(string language)
    {
        using var stream = typeof(Glossary).Assembly.GetManifestResourceStream($"{Folder}{language}")!;
        using var reader = new StreamReader(stream);
        return new Glossary(reader.ReadToEnd(), ForeignWords.Of(language));
    }

    private sealed record Entry(string[] Said, string[] English);
}
