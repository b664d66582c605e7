using System.Collections.Immutable;

namespace PmoBot.Conversation.Understanding.Names;

/// <summary>By what projects are grouped.</summary>
internal enum GroupKind : byte { Department, Program, Sponsor }

/// <summary>A department, program or sponsor that a sentence names.</summary>
internal sealed record FoundGroup(GroupKind Kind, string Name, ulong Places, int Words);

/// <summary>Finds departments, programs and sponsors: as written, by initials, written out where the register has initials, by surname, and mistyped.</summary>
internal sealed class GroupNames
{
    private const int LongestKeyInWords = 8;
    private const int MostGroups = 20_000;
    private static readonly HashSet<string> Offices = ["department", "dept", "ministry", "office", "agency", "authority", "service", "directorate", "treasury"];

    private readonly List<(GroupKind Kind, string Name)> _groups = [];
    private readonly KeyIndex _keys = new();
    private readonly KeyIndex _initials = new();
    private readonly KeyIndex _loose = new();
    private readonly NearWords _near;

    public GroupNames(IEnumerable<string> departments, IEnumerable<string> programs, IEnumerable<string> sponsors)
    {
        var single = new List<string>();
        foreach (var name in departments.Where(NotBlank).Take(MostGroups)) Index(GroupKind.Department, name, single);
        foreach (var name in programs.Where(NotBlank).Take(MostGroups)) Index(GroupKind.Program, name, single);
        foreach (var name in sponsors.Where(NotBlank).Take(MostGroups)) IndexPerson(name, single);
        _near = new NearWords(single.Where(w => !QuestionWords.Skeleton.Contains(w)));
    }

    /// <summary>The groups named in the sentence, the longest name of each kind; places that are taken by a project's name are left alone.</summary>
    public ImmutableArray<FoundGroup> Find(IReadOnlyList<string> words, ulong taken = 0)
    {
        if (_groups.Count == 0) return [];
        var found = new List<FoundGroup>(1);
        for (var start = 0; start < Math.Min(words.Count, 60); start++)
        {
            for (var length = Math.Min(LongestKeyInWords, words.Count - start); length >= 1; length--)
            {
                var places = FoundProjects.Range(start, length);
                if ((places & taken) != 0 || At(words, start, length) is not { } id) continue;
                found.Add(new(_groups[id].Kind, _groups[id].Name, places, length));
                start += length - 1;
                break;
            }
        }

        return [.. found.GroupBy(f => f.Kind).Select(g => Longest([.. g]))];
    }

    /// <summary>True for a name or the initials of a group.</summary>
    public bool Has(string[] words) => _keys.Has(KeyIndex.Of(words)) || _initials.Has(KeyIndex.Of(words)) || _loose.Has(KeyIndex.Of(words));

    /// <summary>The longest, with all places that name the same: "only energy stuff (DESNZ)".</summary>
    private static FoundGroup Longest(IReadOnlyList<FoundGroup> found)
    {
        var longest = found.MaxBy(f => f.Words)!;
        return longest with { Places = found.Where(f => f.Name == longest.Name).Aggregate(0ul, (places, f) => places | f.Places) };
    }

    private void Index(GroupKind kind, string name, List<string> single)
    {
        var id = Add(kind, name);
        var words = Words.Of(name);
        _keys.Add(KeyIndex.Of(words), id);
        _keys.Add(KeyIndex.Of(NameWords.Short(name)), id);
        foreach (var nickname in NameWords.InBrackets(name)) _keys.Add(KeyIndex.Of(nickname), id);
        foreach (var initials in NameWords.Initials(name)) _initials.Add(KeyIndex.Then(KeyIndex.Empty, initials), id);
        if (words is [var one]) single.Add(one);
        if (kind == GroupKind.Department) IndexOtherNames(id, words, NameWords.Short(name), single);
        // "Department for Transport" is "transport" to those who work with it.
        if (words.Length > 2 && Offices.Contains(words[0])) _loose.Add(KeyIndex.Of(words.Skip(1).SkipWhile(NameWords.Filler.Contains)), id);
        else if (kind == GroupKind.Department && words.Length == 2) _loose.Add(KeyIndex.Of([words[0]]), id);
    }

    /// <summary>What the register calls so is called otherwise, too: rather as a name that must be cued than as one that stands anywhere.</summary>
    private void IndexOtherNames(int id, string[] words, string[] shorter, List<string> single)
    {
        var known = Organisations.OtherNames(words).Concat(shorter.SequenceEqual(words) ? [] : Organisations.OtherNames(shorter));
        foreach (var other in known)
        {
            _loose.Add(KeyIndex.Of(other), id);
            if (other is [{ Length: > 4 } one]) single.Add(one);
        }
    }

    private void IndexPerson(string name, List<string> single)
    {
        var id = Add(GroupKind.Sponsor, name);
        var words = Words.Of(name);
        _keys.Add(KeyIndex.Of(words), id);
        if (words.Length < 2) return;
        var surname = words[^1];
        _loose.Add(KeyIndex.Of([surname]), id);
        _loose.Add(KeyIndex.Of([words[0]]), id);
        if (words.Length > 2) _loose.Add(KeyIndex.Of(words[1..]), id);
        single.Add(surname);
    }

    private int Add(GroupKind kind, string name)
    {
        _groups.Add((kind, name));
        return _groups.Count - 1;
    }

    private int? At(IReadOnlyList<string> words, int start, int length)
    {
        var key = KeyIndex.Empty;
        for (var i = start; i < start + length; i++) key = KeyIndex.Then(key, words[i]);
        if (Only(_keys, key) is { } whole && (IsOwn(words, start, length) || NameWords.IsCued(words, start, length))) return whole;
        if (length > 1)
        {
            var official = Offices.Contains(words[start]) || Offices.Contains(words[start + length - 1]);
            return official ? Only(_loose, key) ?? WrittenOut(words, start, length) : LooseAt(key, words, start, length);
        }

        return Single(words[start], key, words, start);
    }

    private int? Single(string word, ulong key, IReadOnlyList<string> words, int start)
    {
        if (word.Length < 2 || QuestionWords.Skeleton.Contains(word)) return null;
        if (!QuestionWords.All.Contains(word) && Only(_initials, key) is { } initials) return initials;
        if (LooseAt(key, words, start, 1) is { } loose) return loose;
        if (word is [.., 's'] && word.Length > 3 && Possessive(word, words, start) is { } owner) return owner;
        if (QuestionWords.All.Contains(word) || !NameWords.IsCued(words, start, 1)) return null;
        var (near, _) = _near.Find(word);
        if (near.Count != 1) return null;
        var meant = KeyIndex.Of(near);
        return Only(_keys, meant) ?? Only(_loose, meant);
    }

    /// <summary>"hartwells projects": the apostrophe is left out as often as not.</summary>
    private int? Possessive(string word, IReadOnlyList<string> words, int start)
    {
        if (start + 1 >= words.Count) return null;
        var key = KeyIndex.Then(KeyIndex.Empty, word.AsSpan(0, word.Length - 1));
        return (Only(_keys, key) ?? Only(_loose, key)) is { } id && _groups[id].Kind == GroupKind.Sponsor ? id : null;
    }

    private int? LooseAt(ulong key, IReadOnlyList<string> words, int start, int length) =>
        Only(_loose, key) is { } id && (NameWords.IsCued(words, start, length) || (_groups[id].Kind == GroupKind.Sponsor && IsOwn(words, start, length))) ? id : null;

    /// <summary>"department for transport" where the register says DfT.</summary>
    private int? WrittenOut(IReadOnlyList<string> words, int start, int length)
    {
        if (length == 2 && words[start] is [.., 's']) return null; // "the chairman's office" is no Cabinet Office
        Span<char> initials = stackalloc char[length];
        for (var i = 0; i < length; i++) initials[i] = words[start + i][0];
        var key = KeyIndex.Then(KeyIndex.Empty, initials);
        return Only(_keys, key) is { } id && _groups[id].Name.Length == length ? id : null;
    }

    private static bool IsOwn(IReadOnlyList<string> words, int start, int length)
    {
        for (var i = start; i < start + length; i++)
        {
            if (!QuestionWords.All.Contains(words[i]) && !words[i].All(char.IsAsciiDigit)) return true;
        }

        return length > 1 && words.Skip(start).Take(length).Any(w => !QuestionWords.Skeleton.Contains(w));
    }

    private static int? Only(KeyIndex index, ulong key) => index.Has(key) && index.Find(key, 2) is [var id] ? id : null;

    private static bool NotBlank(string name) => !string.IsNullOrWhiteSpace(name);
}
