namespace PmoBot.Domain.Feedback.Results;

/// <summary>Decides whether one more set of answers may be shown beside those that have been.</summary>
internal interface IShownSets
{
    /// <summary>Takes note of a set that has been shown: it cannot be undone.</summary>
    void Know(bool[] cells);

    /// <summary>True, and the set counts as shown, when it is safe beside all others.</summary>
    bool TryShow(bool[] cells);
}

/// <summary>
/// Whoever adds and subtracts shown figures, with any factors, must never arrive at a number about fewer than so many people. Answers that every filter treats
/// alike are one cell (a column); a shown set is a row of 0 and 1; what can be computed are the sums of rows with factors.
/// </summary>
/// <remarks>
/// A sum that touches a cell of enough people is about enough people. So the rows are first reduced by the columns of the large cells; what is left of a row,
/// when nothing is left of it there, is a sum about small cells only, and <see cref="SmallCells"/> looks whose they are. There may be many large cells and few rows: their columns are
/// replaced by as many random sums of them as there can be rows, which keeps every dependence and makes none (but once in 10^17).
/// </remarks>
internal sealed class SubtractionGuard : IShownSets
{
    private readonly int[] _small;
    private readonly int[] _large;
    private readonly int _width; // random sums of the large cells' columns
    private readonly SmallCells _smallCells;
    private readonly List<(ulong[] Row, int Pivot)> _reduced = []; // each with 1 at its pivot

    /// <param name="people">For each cell, who answered in it.</param>
    /// <param name="least">What can be computed is about at least so many people: 2 or 3.</param>
    /// <param name="mostRows">So many sets will be known or tried at most.</param>
    public SubtractionGuard(IReadOnlyList<IReadOnlySet<int>> people, int least, int mostRows)
    {
        _small = [.. Enumerable.Range(0, people.Count).Where(cell => people[cell].Count < least)];
        _large = [.. Enumerable.Range(0, people.Count).Where(cell => people[cell].Count >= least)];
        _width = Math.Min(_large.Length, mostRows + 8);
        _smallCells = new SmallCells([.. _small.Select(cell => people[cell])], least);
    }

    public void Know(bool[] cells) => Take(cells, _smallCells.Know);

    public bool TryShow(bool[] cells) => Take(cells, _smallCells.TryKnow);

    private bool Take(bool[] cells, Func<ulong[], bool> aboutSmallCells)
    {
        var row = Projected(cells);
        foreach (var (reduced, at) in _reduced) Field61.SubtractTimes(row, reduced, row[at]);
        var pivot = Array.FindIndex(row, 0, _width, c => c != 0);
        if (pivot < 0) return aboutSmallCells(row[_width..]);
        Field61.Scale(row, Field61.Inverse(row[pivot]));
        _reduced.Add((row, pivot));
        return true;
    }

    private ulong[] Projected(bool[] cells)
    {
        var row = new ulong[_width + _small.Length];
        foreach (var cell in _large)
        {
            if (!cells[cell]) continue;
            for (var c = 0; c < _width; c++) row[c] = Field61.Add(row[c], Field61.Mixed(((ulong)cell << 32) | (uint)c));
        }

        for (var i = 0; i < _small.Length; i++) row[_width + i] = cells[_small[i]] ? 1UL : 0UL;
        return row;
    }
}
