using System.Collections.Immutable;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Delivery.Rows;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Value.Alignment;

/// <summary>All objectives and each project's links to them. Made once.</summary>
internal sealed class AlignmentBook
{
    private static readonly char[] Separators = [';', '|', '\n'];
    private readonly List<Objective> objectives = [];
    private readonly Dictionary<string, int> byId = new(FoldedText.Ids);
    private readonly Dictionary<string, int> byName = new(FoldedText.Names);
    private readonly ImmutableArray<ProjectLink>[] links;
    private readonly FirstPlaces lost = new(), over = new();
    private readonly string registerFile;
    private readonly bool hasTable;
    private int lostCount, overCount;

    public AlignmentBook(PortfolioReading portfolio, DeliveryRows rows)
    {
        foreach (var objective in rows.Current.Objectives.OrderBy(o => o.Place.File, StringComparer.Ordinal).ThenBy(o => o.Place.Sheet, StringComparer.Ordinal).ThenBy(o => o.Place.Row)) Add(objective);
        InTable = objectives.Count;
        registerFile = portfolio.Current.FileName;
        hasTable = rows.States[RecordKind.Objectives].IsGiven;
        links = new ImmutableArray<ProjectLink>[portfolio.Projects.Length];
        for (var i = 0; i < links.Length; i++) links[i] = LinksOf(portfolio.Projects[i].Project, rows.ObjectiveLinks.Of(i));
        HasLinks = rows.States[RecordKind.ObjectiveLinks].IsGiven || links.Any(l => l.Length > 0);
    }

    /// <summary>Objectives of the table come first, then those that only projects name.</summary>
    public IReadOnlyList<Objective> Objectives => objectives;
    public int InTable { get; }
    public bool HasLinks { get; }

    public ImmutableArray<ProjectLink> Of(int project) => links[project];

    /// <summary>The objective's place by id or name; negative when there is none.</summary>
    public int Find(string text) => byId.TryGetValue(text, out var place) || byName.TryGetValue(text, out place) ? place : -1;

    /// <summary>The projects linked to each objective, closed ones included.</summary>
    public IEnumerable<(string Name, List<int> Projects)> ProjectsByObjective()
    {
        var projects = new List<int>[objectives.Count];
        for (var i = 0; i < links.Length; i++)
        {
            foreach (var link in links[i]) (projects[link.Objective] ??= []).Add(i);
        }

        return objectives.Select((o, i) => (o.Name, projects[i] ?? [])).DistinctBy(o => o.Name, FoldedText.Names);
    }

    public IEnumerable<DeliveryFinding> Findings()
    {
        if (lostCount > 0)
        {
            yield return new(FindingSeverity.Warning, "objective-not-found", RecordKind.ObjectiveLinks,
                $"{lostCount:# link names|# links name} an objective that the table of objectives does not have; not counted.", lost.ToArray(), lostCount);
        }

        if (overCount > 0)
        {
            yield return new(FindingSeverity.Error, "weights-over-100", RecordKind.ObjectiveLinks,
                $"The weights of {overCount:# project add|# projects add} up to more than 100%; their money is given to no objective.", over.ToArray(), overCount);
        }
    }

    private void Add(Objective objective)
    {
        var place = objectives.Count;
        objectives.Add(objective);
        if (objective.Id is { Length: > 0 } id) byId.TryAdd(id, place);
        byName.TryAdd(objective.Name, place);
    }

    private ImmutableArray<ProjectLink> LinksOf(Project project, ReadOnlySpan<ObjectiveLink> rows) => rows.IsEmpty ? OfRegister(project) : OfTable(rows);

    private ImmutableArray<ProjectLink> OfTable(ReadOnlySpan<ObjectiveLink> rows)
    {
        var found = new List<(int Objective, decimal? Weight, LinkState State, RowPlace Place)>(rows.Length);
        foreach (var row in rows)
        {
            var place = PlaceOf(row.Objective, row.Place);
            if (place >= 0) found.Add((place, row.WeightPercent, row.State, row.Place));
            else Lose(row.Place);
        }

        found.Sort((x, y) => x.Objective != y.Objective ? x.Objective.CompareTo(y.Objective) : FirstPlaces.Compare(x.Place, y.Place));
        return Weighed(found);
    }

    /// <summary>What the given weights leave of 100 is shared equally by the links without one.</summary>
    private ImmutableArray<ProjectLink> Weighed(List<(int Objective, decimal? Weight, LinkState State, RowPlace Place)> found)
    {
        if (found.Count == 0) return [];
        var sum = found.Sum(f => Numbers.Usable(f.Weight) ?? 0);
        var open = found.Count(f => f.Weight is null);
        var isOver = sum > 100 || found.Exists(f => f.Weight < 0);
        if (isOver)
        {
            overCount++;
            over.Add(found[0].Place);
        }

        return [.. found.Select(f => new ProjectLink(f.Objective, isOver ? null : f.Weight ?? ((100 - sum) / open), f.Weight is null, f.State, false))];
    }

    /// <summary>The whole cell as one objective, else each of its parts; a part that the table of objectives does not have is lost.</summary>
    private ImmutableArray<ProjectLink> OfRegister(Project project)
    {
        if (string.IsNullOrWhiteSpace(project.Objective)) return [];
        var place = new RowPlace(registerFile, project.Sheet, project.Row);
        var names = Find(project.Objective) >= 0 ? [project.Objective] : project.Objective.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var found = names.Select(n => PlaceOf(n, place)).Where(p => p >= 0).Distinct().ToArray();
        if (found.Length < names.Length && hasTable) Lose(place);
        return [.. found.Select(f => new ProjectLink(f, 100m / found.Length, found.Length > 1, LinkState.Declared, true))];
    }

    /// <summary>Where there is no table of objectives, what projects name is an objective.</summary>
    private int PlaceOf(string name, RowPlace place)
    {
        if (Find(name) is >= 0 and var known)
        {
            if (known >= InTable && string.CompareOrdinal(name.Trim(), objectives[known].Name) < 0) objectives[known] = objectives[known] with { Name = name.Trim() };
            return known;
        }

        if (hasTable || string.IsNullOrWhiteSpace(name)) return -1;
        Add(new() { Place = place, Name = name.Trim() });
        return objectives.Count - 1;
    }

    private void Lose(RowPlace place)
    {
        lostCount++;
        lost.Add(place);
    }
}
