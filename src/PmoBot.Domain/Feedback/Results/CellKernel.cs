namespace PmoBot.Domain.Feedback.Results;

/// <summary>
/// K = Rᵀ(RDRᵀ)⁻¹R of rows R that are orthogonal under random weights D of the cells. Without the cells T the rows are still independent when
/// det(1 − D_T·K_T) is not 0 (matrix determinant lemma): a small determinant for every few cells.
/// </summary>
internal sealed class CellKernel
{
    /// <summary>A limit of the work, not of safety: beyond it nothing more is found safe.</summary>
    private const int MostCells = 3_000;

    private readonly ulong[] _weights;
    private readonly int[] _places; // of a cell in the kernel; -1 while it stands in no row
    private readonly List<int> _cells = [];
    private ulong[][] _kernel = [];

    public CellKernel(int cells)
    {
        var chance = new Random(61);
        _weights = [.. Enumerable.Range(0, cells).Select(_ => Field61.Any(chance))];
        _places = [.. Enumerable.Repeat(-1, cells)];
    }

    public bool IsTooLarge => _cells.Count > MostCells;

    /// <summary>The rows' product under the weights.</summary>
    public ulong Product(ulong[] a, ulong[] b)
    {
        var sum = 0UL;
        for (var c = 0; c < a.Length; c++)
        {
            if (a[c] != 0 && b[c] != 0) sum = Field61.Add(sum, Field61.Multiply(Field61.Multiply(a[c], b[c]), _weights[c]));
        }

        return sum;
    }

    /// <summary>Adds a row that is orthogonal to all others; gives the cells that no row held before.</summary>
    public IReadOnlyList<int> Add(ulong[] row, ulong inverse)
    {
        int[] fresh = [.. Enumerable.Range(0, row.Length).Where(cell => row[cell] != 0 && _places[cell] < 0)];
        foreach (var cell in fresh)
        {
            _places[cell] = _cells.Count;
            _cells.Add(cell);
        }

        if (IsTooLarge) return fresh;
        if (_cells.Count > _kernel.Length) Grow();
        AddTimes(row, Field61.Subtract(0, inverse));
        return fresh;
    }

    /// <summary>Takes the row added last away again.</summary>
    public void Remove(ulong[] row, ulong inverse)
    {
        if (!IsTooLarge) AddTimes(row, inverse);
    }

    /// <summary>Whether the rows stay independent when these cells are taken away.</summary>
    public bool StaysIndependentWithout(params ReadOnlySpan<int> cells)
    {
        if (cells.Length == 1) return Diagonal(cells[0]) != 0;
        var matrix = new ulong[cells.Length][];
        for (var i = 0; i < cells.Length; i++)
        {
            matrix[i] = new ulong[cells.Length];
            for (var j = 0; j < cells.Length; j++) matrix[i][j] = i == j ? Diagonal(cells[i]) : Field61.Subtract(0, Beside(cells[i], cells[j]));
        }

        return IsRegular(matrix);
    }

    /// <summary>The same for the cells of two people; the commonest case, a cell each, without a matrix.</summary>
    public bool StaysIndependentWithout(int[] one, int[] other)
    {
        if (one.Length != 1 || other.Length != 1) return StaysIndependentWithout([.. one, .. other]);
        var (a, b) = (one[0], other[0]);
        return Field61.Multiply(Diagonal(a), Diagonal(b)) != Field61.Multiply(Beside(a, b), Beside(b, a));
    }

    private ulong Diagonal(int cell) => Field61.Subtract(1, Beside(cell, cell));

    private ulong Beside(int a, int b) => Field61.Multiply(_weights[a], _kernel[_places[a]][_places[b]]);

    private void AddTimes(ulong[] row, ulong factor)
    {
        var inPlace = new ulong[_kernel.Length];
        for (var i = 0; i < _cells.Count; i++) inPlace[i] = row[_cells[i]];
        for (var i = 0; i < _cells.Count; i++) Field61.SubtractTimes(_kernel[i], inPlace, Field61.Multiply(inPlace[i], factor));
    }

    /// <summary>Cells that no row held stand at 0.</summary>
    private void Grow()
    {
        var size = Math.Max(_cells.Count, Math.Min(2 * _kernel.Length, MostCells));
        var grown = new ulong[size][];
        for (var i = 0; i < size; i++)
        {
            grown[i] = new ulong[size];
            if (i < _kernel.Length) _kernel[i].CopyTo(grown[i], 0);
        }

        _kernel = grown;
    }

    private static bool IsRegular(ulong[][] matrix)
    {
        for (var step = 0; step < matrix.Length; step++)
        {
            var pivot = Array.FindIndex(matrix, step, r => r[step] != 0);
            if (pivot < 0) return false;
            (matrix[step], matrix[pivot]) = (matrix[pivot], matrix[step]);
            for (var r = step + 1; r < matrix.Length; r++)
            {
                // Cross-multiplied: the determinant grows by factors that are not 0.
                var factor = matrix[r][step];
                Field61.Scale(matrix[r], matrix[step][step]);
                Field61.SubtractTimes(matrix[r], matrix[step], factor);
            }
        }

        return true;
    }
}
