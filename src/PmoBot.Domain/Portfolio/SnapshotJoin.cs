namespace PmoBot.Domain.Portfolio;

/// <summary>Which row of one snapshot is which row of the next, by project id. A repeated id joins by its first row only.</summary>
/// <param name="Before">The earlier row of each current row, in the current order; null when there is none.</param>
/// <param name="IsRepeated">True for a current row whose id another row above it has.</param>
/// <param name="Gone">Earlier rows that have no current row.</param>
/// <param name="Common">How many rows are joined.</param>
internal sealed record SnapshotJoin(Project?[] Before, bool[] IsRepeated, List<Project> Gone, int Common)
{
    public static SnapshotJoin Of(PortfolioSnapshot previous, PortfolioSnapshot current)
    {
        var places = new Dictionary<string, int>(previous.Projects.Length, FoldedText.Ids);
        var isOver = new bool[previous.Projects.Length];
        for (var i = 0; i < isOver.Length; i++) isOver[i] = !places.TryAdd(previous.Projects[i].Id, i);
        var before = new Project?[current.Projects.Length];
        var repeated = new bool[before.Length];
        var seen = new HashSet<string>(before.Length, FoldedText.Ids);
        var common = 0;
        for (var i = 0; i < before.Length; i++)
        {
            repeated[i] = !seen.Add(current.Projects[i].Id);
            if (repeated[i] || !places.TryGetValue(current.Projects[i].Id, out var place)) continue;
            before[i] = previous.Projects[place];
            isOver[place] = true;
            common++;
        }

        return new(before, repeated, [.. previous.Projects.Where((_, i) => !isOver[i])], common);
    }
}
