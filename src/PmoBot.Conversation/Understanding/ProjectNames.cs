using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Conversation.Understanding;

/// <summary>
/// Finds the projects that a sentence speaks of: by id, by whole name, by short name or acronym, by part of the name, and with one letter wrong.
/// Built once per snapshot; a look-up costs the same for a hundred and a hundred thousand projects.
/// </summary>
public sealed class ProjectNames
{
    private const int LongestKeyInWords = 6;
    private const int MostCandidates = 6;
    /// <summary>A word that more names share than this ("hospital", "upgrade") does not name a project on its own.</summary>
    private const int MostNamesOfAWord = 25;

    private readonly FrozenDictionary<string, ImmutableArray<int>> _exact;
    private readonly FrozenDictionary<string, ImmutableArray<int>> _byWord;
    private readonly FrozenDictionary<char, ImmutableArray<string>> _vocabulary;
    private readonly ImmutableArray<Project> _projects;
    private readonly int[] _wordCounts;

    public ProjectNames(IEnumerable<Project> projects)
    {
        _projects = [.. projects];
        _wordCounts = new int[_projects.Length];
        var exact = new Dictionary<string, List<int>>();
        var byWord = new Dictionary<string, List<int>>();
        for (var i = 0; i < _projects.Length; i++) Index(i, exact, byWord);
        _exact = Freeze(exact);
        _byWord = Freeze(byWord);
        _vocabulary = byWord.Keys.Where(w => w.Length > 3).GroupBy(w => w[0]).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray());
    }

    /// <summary>The projects that the words may mean, best first; one when it is clear, none when no name is in them.</summary>
    public ImmutableArray<Project> Find(IReadOnlyList<string> words)
    {
        var named = FindExact(words);
        if (named.Length > 0) return named;
        return FindByParts(words);
    }

    private void Index(int i, Dictionary<string, List<int>> exact, Dictionary<string, List<int>> byWord)
    {
        var project = _projects[i];
        var name = Words.Of(project.Name);
        _wordCounts[i] = name.Count(NotFiller);
        if (project.HasOwnId) Add(exact, string.Concat(Words.Of(project.Id)), i);
        Add(exact, string.Concat(name), i);
        foreach (var alias in project.ShortNames) Add(exact, string.Concat(Words.Of(alias)), i);
        foreach (var acronym in Acronyms(project.Name, name)) Add(exact, acronym, i);
        foreach (var word in name.Where(NotFiller).Distinct()) Add(byWord, word, i);
    }

    /// <summary>An acronym given in brackets ("… Programme (GDF)"), and the initials of a name of three words or more.</summary>
    private static IEnumerable<string> Acronyms(string name, string[] words)
    {
        var open = name.LastIndexOf('(');
        if (open >= 0 && name.IndexOf(')', open) is var close and > 0)
        {
            var inside = Words.Of(name[(open + 1)..close]);
            if (inside is [{ Length: >= 2 and <= 10 }]) yield return inside[0];
        }

        var initials = string.Concat(words.Where(w => !Filler.Contains(w) && !char.IsDigit(w[0])).Select(w => w[0]));
        if (initials.Length >= 3 && !QuestionWords.All.Contains(initials)) yield return initials;
    }

    private ImmutableArray<Project> FindExact(IReadOnlyList<string> words)
    {
        for (var length = Math.Min(LongestKeyInWords, words.Count); length >= 1; length--)
        {
            for (var start = 0; start + length <= words.Count; start++)
            {
                var key = length == 1 ? words[start] : string.Concat(words.Skip(start).Take(length));
                if (length == 1 && QuestionWords.All.Contains(key)) continue;
                if (_exact.TryGetValue(key, out var hits)) return Take(hits);
            }
        }

        return [];
    }

    private ImmutableArray<Project> FindByParts(IReadOnlyList<string> words)
    {
        var scores = new Dictionary<int, double>();
        var specific = false;
        foreach (var word in words.Where(w => NotFiller(w) && !QuestionWords.All.Contains(w)).Distinct())
        {
            foreach (var known in Known(word))
            {
                var hits = _byWord[known];
                specific |= hits.Length <= MostNamesOfAWord;
                var weight = Math.Log(1 + (double)_projects.Length / hits.Length);
                foreach (var i in hits.AsSpan()) CollectionsMarshal.GetValueRefOrAddDefault(scores, i, out _) += weight;
            }
        }

        if (!specific) return [];
        var best = scores.Values.Max();
        // Equal weight of matched words: the name with fewer words left over is the closer one.
        var fits = scores.Where(s => s.Value >= best - 1e-9).Select(s => s.Key).OrderBy(i => _wordCounts[i]).ThenBy(i => _projects[i].Name, StringComparer.Ordinal).ToList();
        return Take([.. fits.Take(MostCandidates)]);
    }

    /// <summary>The word itself when a name has it; else words that begin with it; else words with one letter wrong.</summary>
    private IEnumerable<string> Known(string word)
    {
        if (_byWord.ContainsKey(word)) return [word];
        if (word.Length < 4 || !_vocabulary.TryGetValue(word[0], out var candidates)) return [];
        var begins = candidates.Where(c => c.StartsWith(word, StringComparison.Ordinal)).Take(MostCandidates).ToArray();
        return begins.Length > 0 ? begins : candidates.Where(c => Words.OneLetterApart(c, word)).Take(MostCandidates);
    }

    private ImmutableArray<Project> Take(ImmutableArray<int> indexes) => [.. indexes.Take(MostCandidates).Select(i => _projects[i])];

    private static readonly FrozenSet<string> Filler =
        new[] { "the", "of", "and", "for", "a", "an", "in", "on", "to", "at", "by", "or", "with", "project", "programme", "program", "projects", "phase" }.ToFrozenSet();

    private static bool NotFiller(string word) => !Filler.Contains(word);

    private static void Add(Dictionary<string, List<int>> index, string key, int i)
    {
        if (key.Length == 0) return;
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(index, key, out _);
        list ??= [];
        if (list.Count == 0 || list[^1] != i) list.Add(i);
    }

    private static FrozenDictionary<string, ImmutableArray<int>> Freeze(Dictionary<string, List<int>> index) =>
        index.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray());
}
