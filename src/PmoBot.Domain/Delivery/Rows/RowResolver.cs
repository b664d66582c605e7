using System.Collections.Immutable;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;

namespace PmoBot.Domain.Delivery.Rows;

/// <summary>Finds the projects that rows name, each different text once, and keeps account of those that it cannot find.</summary>
internal sealed class RowResolver
{
    private const int NoProject = -1, NotFound = -2, Ambiguous = -3;
    private const int MostNames = 3;
    private const int LongestName = 40;

    private readonly ProjectReferences references;
    private readonly Dictionary<Project, int> places;
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);
    private Account account = new();

    public RowResolver(ImmutableArray<Project> projects)
    {
        references = new(projects);
        places = new(projects.Length, ReferenceEqualityComparer.Instance);
        for (var i = 0; i < projects.Length; i++) places[projects[i]] = i;
    }

    /// <summary>Place of the row's project in the register; negative when it has none.</summary>
    public int Place(IRecord row)
    {
        account.Rows++;
        if (string.IsNullOrWhiteSpace(row.Project))
        {
            account.WithoutProject++;
            return NoProject;
        }

        if (!known.TryGetValue(row.Project, out var place)) known[row.Project] = place = Find(row.Project);
        if (place < 0) account.Miss(row, place == Ambiguous);
        return place;
    }

    /// <summary>What was met since the last call, for the state of a table.</summary>
    public (int Rows, int WithoutProject, int Unresolved, ImmutableArray<DeliveryFinding> Findings) Report(RecordKind kind)
    {
        var done = account;
        account = new();
        return (done.Rows, done.WithoutProject, done.NotFound.Count + done.Ambiguous.Count, done.Findings(kind));
    }

    private int Find(string reference)
    {
        if (references.Find(reference) is { } project) return places[project];
        return references.IsAmbiguous(reference) ? Ambiguous : NotFound;
    }

    private sealed class Account
    {
        public int Rows { get; set; }
        public int WithoutProject { get; set; }
        public Misses NotFound { get; } = new();
        public Misses Ambiguous { get; } = new();

        public void Miss(IRecord row, bool isAmbiguous) => (isAmbiguous ? Ambiguous : NotFound).Add(row);

        public ImmutableArray<DeliveryFinding> Findings(RecordKind kind)
        {
            var findings = ImmutableArray.CreateBuilder<DeliveryFinding>();
            if (NotFound.Count > 0)
            {
                findings.Add(NotFound.Finding("project-not-found", kind,
                    $"{NotFound.Count:# row names|# rows name} a project that the register does not have ({NotFound.Named}); counted for the whole portfolio only."));
            }

            if (Ambiguous.Count > 0)
            {
                findings.Add(Ambiguous.Finding("project-ambiguous", kind,
                    $"{Ambiguous.Count:# row names|# rows name} a project by a name that two projects have ({Ambiguous.Named}); counted for the whole portfolio only."));
            }

            return findings.DrainToImmutable();
        }
    }

    /// <summary>The first few by name and by place, whatever the order of the rows, and the count of all.</summary>
    private sealed class Misses
    {
        private readonly SortedSet<string> names = new(StringComparer.Ordinal);
        private readonly FirstPlaces places = new();

        public int Count { get; private set; }

        public string Named => string.Join(", ", names.Take(MostNames).Select(n => $"“{n}”")) + (names.Count > MostNames ? ", …" : "");

        public void Add(IRecord row)
        {
            Count++;
            places.Add(row.Place);
            var name = row.Project!.Trim();
            if (name.Length > LongestName) name = name[..LongestName] + "…";
            names.Add(name);
            if (names.Count > MostNames + 1) names.Remove(names.Max!);
        }

        public DeliveryFinding Finding(string code, RecordKind kind, Message sentence) => new(FindingSeverity.Warning, code, kind, sentence, places.ToArray(), Count);
    }
}

/// <summary>Keeps the first few places in the order of files and rows.</summary>
internal sealed class FirstPlaces(int most = DeliveryFinding.MostPlaces)
{
    private readonly SortedSet<RowPlace> places = new(Comparer<RowPlace>.Create(Compare));

    public void Add(RowPlace place)
    {
        if (places.Count == most && Compare(place, places.Max) >= 0) return;
        places.Add(place);
        if (places.Count > most) places.Remove(places.Max);
    }

    public ImmutableArray<RowPlace> ToArray() => [.. places];

    public static int Compare(RowPlace x, RowPlace y)
    {
        var order = string.CompareOrdinal(x.File, y.File);
        if (order == 0) order = string.CompareOrdinal(x.Sheet, y.Sheet);
        return order == 0 ? x.Row.CompareTo(y.Row) : order;
    }
}
