using System.Collections.Immutable;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Conversation.Understanding.Names;

/// <summary>
/// Finds the projects that a sentence speaks of: by id, whole name, short name, former name, nickname in brackets, initials, by a part of the name, and
/// mistyped. Built once per snapshot; a look-up costs nearly the same for a hundred and a hundred thousand projects. Rather none than a wrong one.
/// </summary>
public sealed class ProjectNames
{
    internal const int MostCandidates = 6;
    private const int LongestKeyInWords = 12;
    /// <summary>In a larger register letters of a part of a name would name too much.</summary>
    private const int MostForPartInitials = 20_000;

    private readonly ImmutableArray<Project> _projects;
    private readonly KeyIndex _exact = new();
    private readonly KeyIndex _initials = new();
    private readonly KeyIndex _partInitials = new();
    private readonly DescribedNames _described;
    private readonly NameParts _parts;

    /// <param name="projects">The register's projects.</param>
    /// <param name="formerNames">Project id and a name that it had before.</param>
    /// <param name="isOther">A name of something else, so that what a description says of a department names no project.</param>
    public ProjectNames(IEnumerable<Project> projects, IEnumerable<(string Id, string Name)>? formerNames = null, Func<string[], bool>? isOther = null)
    {
        _projects = [.. projects];
        var former = formerNames?.ToLookup(f => f.Id, f => f.Name, StringComparer.OrdinalIgnoreCase);
        var names = new NamedWords[_projects.Length];
        for (var i = 0; i < _projects.Length; i++) names[i] = Index(i, former?[_projects[i].Id] ?? []);
        _parts = new NameParts(names, _projects.SelectMany(p => NameWords.Acronyms(p.Name)));
        _described = new DescribedNames(_projects, name => _exact.Has(KeyIndex.Of(name)) || (isOther?.Invoke(name) ?? false));
    }

    /// <summary>The projects that the words may mean, best first; one when it is clear, none when no name is in them.</summary>
    public ImmutableArray<Project> Find(IReadOnlyList<string> words) => Locate(words).AtMost(MostCandidates).Projects;

    /// <summary>As <see cref="Find"/>, with the places of the words that named them.</summary>
    internal FoundProjects Locate(IReadOnlyList<string> words)
    {
        var whole = LocateExact(words);
        var parts = LocateByParts(words);
        return (whole is not null && parts is not null && parts.Value.Found.SaysMoreThan(whole) ? parts.Value.Found : whole ?? Other(words, parts))?.WithKind(words) ?? FoundProjects.None;
    }

    /// <summary>By parts of the name; before a part that had to be mended by what the description calls it, and where there is none by letters of the name.</summary>
    private FoundProjects? Other(IReadOnlyList<string> words, (FoundProjects Found, bool Written)? parts)
    {
        if (parts is { Written: true } sure) return sure.Found;
        return LocateDescribed(words) ?? parts?.Found ?? LocatePartInitials(words);
    }

    private FoundProjects? LocateDescribed(IReadOnlyList<string> words) => _described.Find(words) is var (id, places) ? new(Take([id]), places, true) : null;

    /// <summary>"t26 please", where the name is Type 26: only a short sentence, since most letters mean no name.</summary>
    private FoundProjects? LocatePartInitials(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (!NameFitting.MayBeInitials(word) || NameWords.TradeLetters.Contains(word) || !NameWords.IsCued(words, i, 1)) continue;
            if (_partInitials.Find(KeyIndex.Then(KeyIndex.Empty, word), 2) is [var only]) return new(Take([only]), FoundProjects.Range(i, 1), false);
        }

        return null;
    }

    private NamedWords Index(int i, IEnumerable<string> formerNames)
    {
        var project = _projects[i];
        if (project.HasOwnId) _exact.Add(KeyIndex.Of(Words.Of(project.Id)), i);
        var words = IndexName(i, project.Name);
        foreach (var alias in project.ShortNames) _exact.Add(KeyIndex.Of(Words.Of(alias)), i);
        var telling = NameWords.Short(project.Name);
        if (_projects.Length <= MostForPartInitials)
        {
            foreach (var letters in NameWords.PartInitials(telling)) _partInitials.Add(KeyIndex.Then(KeyIndex.Empty, letters), i);
        }

        string[] inOne = [.. NameWords.Hyphenated(project.Name), .. _projects.Length <= MostForPartInitials ? NameWords.InOne(telling) : []];
        return new([.. words, .. formerNames.SelectMany(name => IndexName(i, name)), .. inOne], telling, inOne.Length);
    }

    private string[] IndexName(int i, string name)
    {
        var words = Words.Of(name);
        _exact.Add(KeyIndex.Of(words), i);
        _exact.Add(KeyIndex.Of(NameWords.Short(name)), i);
        foreach (var nickname in NameWords.InBrackets(name)) _exact.Add(KeyIndex.Of(nickname), i);
        foreach (var initials in NameWords.Initials(name))
        {
            if (!QuestionWords.All.Contains(initials)) _initials.Add(KeyIndex.Then(KeyIndex.Empty, initials), i);
        }

        return words;
    }

    /// <summary>The longest run of words that is somebody's whole name; a run of one everyday word counts only where a name is expected.</summary>
    private FoundProjects? LocateExact(IReadOnlyList<string> words)
    {
        var best = (Start: 0, Length: 0, Letters: 0, Key: 0ul);
        for (var start = 0; start < words.Count; start++)
        {
            var key = KeyIndex.Empty;
            var letters = 0;
            for (var length = 1; length <= LongestKeyInWords && start + length <= words.Count; length++)
            {
                var word = words[start + length - 1];
                key = KeyIndex.Then(key, word);
                letters += word.Length;
                if (letters > best.Letters && _exact.Has(key) && IsName(words, start, length)) best = (start, length, letters, key);
            }
        }

        if (best.Length > 0) return new(Take(_exact.Find(best.Key, MostCandidates)), FoundProjects.Range(best.Start, best.Length), true);
        return LocateInitials(words);
    }

    private FoundProjects? LocateInitials(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Length is < 3 or > 8 || QuestionWords.All.Contains(words[i])) continue;
            var hits = _initials.Find(KeyIndex.Then(KeyIndex.Empty, words[i]), MostCandidates + 1);
            if (hits.Length is > 0 and <= MostCandidates) return new(Take(hits), FoundProjects.Range(i, 1), true);
        }

        return null;
    }

    private static bool IsName(IReadOnlyList<string> words, int start, int length)
    {
        if (length > 1) return !Enumerable.Range(start, length).All(i => QuestionWords.Skeleton.Contains(words[i]));
        var word = words[start];
        if (word.Length == 1 || QuestionWords.Skeleton.Contains(word)) return false;
        // A plain number is a name only where nothing else is said: "in 30 days" speaks of no project.
        if (word.All(char.IsAsciiDigit)) return words.Count == 1 || (start > 0 && words[start - 1] is "project" or "id");
        return QuestionWords.All.Contains(word) ? NameWords.IsCued(words, start, length) : !IsOnlyAWord(words, start);
    }

    private (FoundProjects Found, bool Written)? LocateByParts(IReadOnlyList<string> words)
    {
        var parts = _parts.Find(words, MostCandidates);
        return parts.Ids.Length == 0 || (parts.Words == 1 && IsOnlyAWord(words, System.Numerics.BitOperations.TrailingZeroCount(parts.Places))) ? null : (new(Take(parts.Ids), parts.Places, false), parts.Written);
    }

    /// <summary>One everyday word inside a sentence that does not lead up to a name.</summary>
    private static bool IsOnlyAWord(IReadOnlyList<string> words, int place) =>
        NameWords.Ordinary.Contains(words[place]) && words.Count > 4 && !NameWords.LedUpTo(words, place) && !NameWords.IsCued(words, place, 1);

    private ImmutableArray<Project> Take(int[] ids) => [.. ids.Select(i => _projects[i])];
}

/// <summary>What was found: one project when it is clear, several when all fit as well.</summary>
/// <param name="Projects">Best first.</param>
/// <param name="Places">The words that name it, as bits by place.</param>
/// <param name="Whole">The whole name was said, not a part of it.</param>
internal sealed record FoundProjects(ImmutableArray<Project> Projects, ulong Places, bool Whole)
{
    public static FoundProjects None { get; } = new([], 0, false);

    /// <summary>All the words of the other and more were said: "further electrification of the midland main line" is not the Midland Main Line.</summary>
    public bool SaysMoreThan(FoundProjects other) => (Places & other.Places) == other.Places && Places != other.Places && Projects.Length == 1 && !other.Projects.Contains(Projects[0]);

    /// <summary>Of several that fit as well, those of the department that was spoken of, where there are such.</summary>
    public FoundProjects In(string? department)
    {
        if (department is null || Projects.Length < 2) return this;
        var own = Projects.Where(p => string.Equals(p.OrgUnit, department, StringComparison.OrdinalIgnoreCase)).ToImmutableArray();
        return own.Length == 0 ? this : this with { Projects = own };
    }

    public FoundProjects AtMost(int most) => Projects.Length <= most ? this : this with { Projects = Projects[..most] };

    /// <summary>With the "programme" or "project" that was said after the name, which belongs to it.</summary>
    public FoundProjects WithKind(IReadOnlyList<string> words)
    {
        var places = Places;
        for (var i = 1; i < Math.Min(words.Count, 64); i++)
        {
            if (words[i] is "project" or "programme" or "program" or "scheme" && (places & (1ul << (i - 1))) != 0) places |= 1ul << i;
        }

        return this with { Places = places };
    }

    public static ulong Range(int start, int length)
    {
        var places = 0ul;
        for (var i = start; i < start + length && i < 64; i++) places |= 1ul << i;
        return places;
    }
}
