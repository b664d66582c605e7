namespace PmoBot.Domain.Feedback.Results;

/// <summary>
/// The sums that can be computed about cells of one or two people. They are about enough people as long as they stay independent of each other whichever
/// person, or whichever two, are taken away with all their cells.
/// </summary>
internal sealed class SmallCells(IReadOnlySet<int>[] owners, int least)
{
    private readonly List<(ulong[] Row, ulong Inverse)> _rows = []; // orthogonal under the kernel's weights
    private readonly CellKernel _kernel = new(owners.Length);
    private readonly SortedDictionary<int, List<int>> _alone = []; // for each person, the cells that are this person's only and stand in a sum
    private readonly Dictionary<(int, int), List<int>> _together = []; // for two people, the cells that are theirs

    /// <summary>Takes note of a sum that has been shown; always true.</summary>
    public bool Know(ulong[] row)
    {
        if (Residual(row) is { } rest) Keep(rest.Row, rest.Inverse);
        return true;
    }

    /// <summary>True, and the sum is noted, when it is about enough people beside all others.</summary>
    public bool TryKnow(ulong[] row)
    {
        if (Residual(row) is not { } rest) return true; // it says nothing that was not said
        if (rest.Inverse == 0) return false;
        Keep(rest.Row, rest.Inverse);
        if (!_kernel.IsTooLarge && IsAboutEnough()) return true;
        _rows.RemoveAt(_rows.Count - 1);
        _kernel.Remove(rest.Row, rest.Inverse);
        return false;
    }

    private bool IsAboutEnough()
    {
        int[][] people = [.. _alone.Values.Select(cells => cells.ToArray())];
        if (!people.All(cells => _kernel.StaysIndependentWithout(cells))) return false;
        if (least <= 2) return true;
        for (var i = 0; i < people.Length; i++)
        {
            for (var j = i + 1; j < people.Length; j++)
            {
                if (!_kernel.StaysIndependentWithout(people[i], people[j])) return false;
            }
        }

        return _together.All(two => _kernel.StaysIndependentWithout([.. Alone(two.Key.Item1), .. Alone(two.Key.Item2), .. two.Value]));
    }

    private IEnumerable<int> Alone(int person) => _alone.TryGetValue(person, out var cells) ? cells : [];

    /// <summary>The part of the row that the kept rows do not explain, and 1 ÷ its square; null when they explain all of it.</summary>
    private (ulong[] Row, ulong Inverse)? Residual(ulong[] row)
    {
        foreach (var (kept, inverse) in _rows) Field61.SubtractTimes(row, kept, Field61.Multiply(_kernel.Product(row, kept), inverse));
        if (Array.TrueForAll(row, c => c == 0)) return null;
        var square = _kernel.Product(row, row);
        return (row, square == 0 ? 0 : Field61.Inverse(square));
    }

    private void Keep(ulong[] row, ulong inverse)
    {
        _rows.Add((row, inverse));
        foreach (var cell in _kernel.Add(row, inverse))
        {
            int[] own = [.. owners[cell].Order()];
            if (own.Length == 1) CellsOf(_alone, own[0]).Add(cell);
            else CellsOf(_together, (own[0], own[1])).Add(cell);
        }
    }

    private static List<int> CellsOf<TKey>(IDictionary<TKey, List<int>> cells, TKey key)
    {
        if (!cells.TryGetValue(key, out var own)) cells[key] = own = [];
        return own;
    }
}
