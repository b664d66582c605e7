namespace PmoBot.Domain.Delivery.Rows;

/// <summary>The rows of one table, those of a project side by side; rows that belong to no project of the register stand at the end.</summary>
internal sealed class RowsByProject<T> where T : class, IRecord
{
    private readonly T[] rows;
    private readonly int[] starts;

    private RowsByProject(T[] rows, int[] starts) => (this.rows, this.starts) = (rows, starts);

    public int Count => rows.Length;

    /// <summary>All rows, by project.</summary>
    public ReadOnlySpan<T> All => rows;

    /// <summary>Rows that name no project, or none that the register has.</summary>
    public ReadOnlySpan<T> Loose => Of(starts.Length - 2);

    public ReadOnlySpan<T> Of(int project) => rows.AsSpan(starts[project], starts[project + 1] - starts[project]);

    /// <summary>Sorts by counting: two passes, one array for the rows and one for the places.</summary>
    public static RowsByProject<T> Of(IReadOnlyList<T> source, int projects, RowResolver resolver)
    {
        var places = new int[source.Count];
        var starts = new int[projects + 2];
        for (var i = 0; i < places.Length; i++)
        {
            var place = resolver.Place(source[i]);
            places[i] = place < 0 ? projects : place;
            starts[places[i] + 1]++;
        }

        for (var i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];
        var next = starts.AsSpan(0, projects + 1).ToArray();
        var rows = new T[places.Length];
        for (var i = 0; i < places.Length; i++) rows[next[places[i]]++] = source[i];
        return new(rows, starts);
    }
}
