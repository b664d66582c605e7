namespace PmoBot.Domain.Feedback.Results;

/// <summary>
/// The stricter rule: whatever is made of shown sets, also by "and" and "not", is about nobody or at least so many people. It splits the answers into
/// regions that every shown set treats alike, and lets none become small. Cheap at every size, and people of one region cannot be told apart at all.
/// </summary>
internal sealed class RegionGuard(IReadOnlyList<IReadOnlySet<int>> people, int least) : IShownSets
{
    // 0 is the region of no shown set: nothing can be computed about it.
    private int[] _regions = new int[people.Count];

    /// <summary>The cells of each region that a shown set holds.</summary>
    public IEnumerable<IReadOnlyList<int>> Regions => Of(_regions).Select(g => (IReadOnlyList<int>)[.. g]);

    public void Know(bool[] cells) => _regions = Split(cells);

    public bool TryShow(bool[] cells)
    {
        var split = Split(cells);
        if (Of(split).Any(region => region.SelectMany(cell => people[cell]).Distinct().Take(least).Count() < least)) return false;
        _regions = split;
        return true;
    }

    private static IEnumerable<IGrouping<int, int>> Of(int[] regions) =>
        Enumerable.Range(0, regions.Length).Where(cell => regions[cell] != 0).GroupBy(cell => regions[cell]);

    private int[] Split(bool[] cells)
    {
        var names = new Dictionary<(int, bool), int> { [(0, false)] = 0 };
        var split = new int[cells.Length];
        for (var cell = 0; cell < cells.Length; cell++)
        {
            var key = (_regions[cell], cells[cell]);
            if (!names.TryGetValue(key, out var name)) names[key] = name = names.Count;
            split[cell] = name;
        }

        return split;
    }
}
