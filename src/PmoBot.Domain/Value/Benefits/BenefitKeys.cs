using PmoBot.Domain.Delivery;
using PmoBot.Domain.Delivery.Rows;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Value.Benefits;

/// <summary>Finds the benefit that a row means: by id or title within its project; a row without a project by an id or title that only one benefit has.</summary>
internal sealed class BenefitKeys
{
    private const int Everywhere = -1;
    private const int None = -1;
    private readonly Dictionary<(int Project, string Text), int> ids = new(new InProject(FoldedText.Ids));
    private readonly Dictionary<(int Project, string Text), int> titles = new(new InProject(FoldedText.Names));
    private readonly int[] only;
    private readonly int count;

    public BenefitKeys(RowsByProject<Benefit> benefits, int projects)
    {
        only = new int[projects + 1];
        for (var project = 0; project <= projects; project++)
        {
            only[project] = benefits.Of(project).Length == 1 && project < projects ? count : None;
            foreach (var benefit in benefits.Of(project))
            {
                Add(project, benefit, count);
                Add(Everywhere, benefit, count++);
            }
        }
    }

    /// <summary>Rows side by side for each benefit.</summary>
    public RowsOfBenefit<T> Sort<T>(RowsByProject<T> rows, Func<T, string?> nameOf) where T : class, IRecord
    {
        var sorted = new RowsOfBenefit<T>(count);
        for (var project = 0; project < only.Length; project++)
        {
            foreach (var row in rows.Of(project)) sorted.Add(Find(project, nameOf(row)), row);
        }

        return sorted;
    }

    /// <summary>Negative when it is none or several. A row of a project that has a single benefit may leave its name out.</summary>
    private int Find(int project, string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) return only[project];
        var where = project == only.Length - 1 ? Everywhere : project;
        return ids.TryGetValue((where, name), out var place) || titles.TryGetValue((where, name), out place) ? place : None;
    }

    private void Add(int project, Benefit benefit, int place)
    {
        if (benefit.Id is { Length: > 0 } id) Add(ids, (project, id), place);
        Add(titles, (project, benefit.Title), place);
    }

    private static void Add(Dictionary<(int Project, string Text), int> keys, (int Project, string Text) key, int place)
    {
        if (!keys.TryAdd(key, place)) keys[key] = None;
    }

    private sealed class InProject(FoldedText text) : IEqualityComparer<(int Project, string Text)>
    {
        public bool Equals((int Project, string Text) x, (int Project, string Text) y) => x.Project == y.Project && text.Equals(x.Text, y.Text);

        public int GetHashCode((int Project, string Text) key) => HashCode.Combine(key.Project, text.GetHashCode(key.Text));
    }
}

/// <summary>Rows of each benefit; those that found none are lost and counted.</summary>
internal sealed class RowsOfBenefit<T>(int benefits) where T : class, IRecord
{
    private readonly List<T>?[] rows = new List<T>?[benefits];

    public LostRows Lost { get; } = new();

    public IReadOnlyList<T> Of(int benefit) => rows[benefit] ?? (IReadOnlyList<T>)[];

    public void Add(int benefit, T row)
    {
        if (benefit >= 0) (rows[benefit] ??= []).Add(row);
        else Lost.Add(row);
    }
}

/// <summary>Rows that found nothing: their count and the first few places.</summary>
internal sealed class LostRows
{
    public int Count { get; private set; }
    public FirstPlaces Places { get; } = new();

    public void Add(IRecord row)
    {
        Count++;
        Places.Add(row.Place);
    }
}
