using PmoBot.Domain.Feedback.Catalogue;

namespace PmoBot.Domain.Feedback.Results;

/// <summary>The answers of a wave in cells: answers of one cell are in the same sets, whatever is asked and whenever it was.</summary>
internal sealed class AnswerCells
{
    private readonly int _now;
    private readonly Cell[] _cells;
    private readonly IReadOnlySet<int>[] _people;

    /// <param name="versions">Every version that a publication held or that is current.</param>
    /// <param name="now">Number of the publication that is being made.</param>
    /// <param name="hasRaters">False when the identity was dropped: then any two answers about different services may be one person's.</param>
    public AnswerCells(IEnumerable<Answer> versions, int now, bool hasRaters)
    {
        _now = now;
        var kept = versions.Where(v => v.ShownIn is not null || v.IsCurrent).ToList();
        _cells = [.. (hasRaters ? kept.Select(v => (v.Rater, Version: v)) : Numbered(kept))
            .GroupBy(v => new CellKey(v.Version.Service, v.Version.Area, hasRaters ? v.Version.Department : null, v.Version.ShownIn ?? now, Gone(v.Version)))
            .OrderBy(g => g.Key.Shown).ThenBy(g => g.Key.Service, StringComparer.Ordinal).ThenBy(g => g.Key.Department, StringComparer.Ordinal)
            .Select(g => new Cell(g.Key, [.. g]))];
        _people = [.. _cells.Select(c => c.People)];
    }

    private int Gone(Answer version) => version.IsCurrent ? int.MaxValue : version.GoneIn ?? _now;

    /// <summary>The first answers of all services as one person, the second ones as another: no count of people is too high.</summary>
    private static IEnumerable<(int Rater, Answer Version)> Numbered(List<Answer> versions) =>
        versions.GroupBy(v => v.Service).SelectMany(g => g.OrderBy(v => v.ShownIn ?? int.MaxValue).Select((v, i) => (i, v)));

    /// <summary>The guard of everything that is counted.</summary>
    /// <param name="least">What can be computed is about at least so many people; above 3 the stricter rule decides.</param>
    /// <param name="mostRows">So many sets will be known or tried at most.</param>
    public IShownSets Guard(int least, int mostRows) => least <= 3 ? new SubtractionGuard(_people, least, mostRows) : new RegionGuard(_people, least);

    /// <summary>The guard of means and comments.</summary>
    public RegionGuard Regions(int least) => new(_people, least);

    /// <summary>Which cells a filter's figure holds in a publication.</summary>
    public bool[] Set(ResultFilter filter, int publication) => Array.ConvertAll(_cells, c => c.IsIn(filter, publication));

    /// <summary>The answers that a filter's figure holds in a publication.</summary>
    public List<(int Rater, Answer Version)> Answers(ResultFilter filter, int publication) =>
        [.. _cells.Where(c => c.IsIn(filter, publication)).SelectMany(c => c.Answers)];

    /// <summary>The answers of some cells.</summary>
    public IEnumerable<(int Rater, Answer Version)> Answers(IEnumerable<int> cells) => cells.SelectMany(c => _cells[c].Answers);

    /// <summary>
    /// What may be asked for and has a current answer: the whole; at the close areas, services, departments and what departments think of areas and services too.
    /// Within a level the ones with most people come first, so that the smallest are kept back. Nothing here looks at a score.
    /// </summary>
    public IEnumerable<(ResultFilter Filter, int People)> Filters(bool isFinal)
    {
        var current = _cells.Where(c => c.Key.Gone == int.MaxValue).ToList();
        Func<CellKey, ResultFilter?>[] levels =
        [
            _ => ResultFilter.Whole,
            c => new ResultFilter(Area: c.Area),
            c => new ResultFilter(c.Service),
            c => c.Department is null ? null : new ResultFilter(Department: c.Department),
            c => c.Department is null ? null : new ResultFilter(Area: c.Area, Department: c.Department),
            c => c.Department is null ? null : new ResultFilter(c.Service, Department: c.Department),
        ];
        return levels.Take(isFinal ? levels.Length : 1).SelectMany(level => current
            .Select(c => (Filter: level(c.Key), c.People)).Where(c => c.Filter is not null)
            .GroupBy(c => c.Filter!.Value, c => c.People)
            .Select(g => (g.Key, People: g.SelectMany(p => p).Distinct().Count()))
            .OrderByDescending(f => f.People).ThenBy(f => f.Key.Service, StringComparer.Ordinal).ThenBy(f => f.Key.Area).ThenBy(f => f.Key.Department, StringComparer.Ordinal));
    }

    private sealed record CellKey(string Service, DeliveryArea Area, string? Department, int Shown, int Gone);

    private sealed class Cell(CellKey key, List<(int Rater, Answer Version)> answers)
    {
        public CellKey Key => key;

        public List<(int Rater, Answer Version)> Answers => answers;

        public HashSet<int> People { get; } = [.. answers.Select(a => a.Rater)];

        public bool IsIn(ResultFilter filter, int publication) =>
            key.Shown <= publication && key.Gone > publication && filter.Takes(key.Service, key.Area, key.Department);
    }
}
