using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Delivery;

/// <summary>
/// Finds the project that a row of another table means: by id, else by name, else by a short name, each only when it is one project's alone.
/// Also "PRJ-014 Phoenix" and "Phoenix (PRJ-014)", when both halves are of one project.
/// </summary>
public sealed class ProjectReferences
{
    private static readonly char[] Joints = [' ', '-', '–', '—', ':', '|', '/', ',', ';', '\t'];
    private readonly Dictionary<string, Project> byId;
    private readonly Dictionary<string, Project?> byName;

    public ProjectReferences(IReadOnlyCollection<Project> projects)
    {
        byId = new(projects.Count, FoldedText.Ids);
        byName = new(projects.Count, FoldedText.Names);
        var byShortName = new Dictionary<string, Project?>(FoldedText.Names);
        foreach (var project in projects)
        {
            if (project.HasOwnId) byId.TryAdd(project.Id, project);
            Add(byName, project.Name, project);
            foreach (var name in project.ShortNames) Add(byShortName, name, project);
        }

        foreach (var (name, project) in byShortName) byName.TryAdd(name, project);
    }

    /// <summary>The project, or null when the text names none, or more than one.</summary>
    public Project? Find(string? reference)
    {
        if (string.IsNullOrWhiteSpace(reference)) return null;
        if (byId.TryGetValue(reference, out var known) || byName.TryGetValue(reference, out known)) return known;
        return IdFirst(reference) ?? IdLast(reference);
    }

    /// <summary>True when the text is a name that two projects have, so that it finds neither.</summary>
    public bool IsAmbiguous(string reference) => byName.TryGetValue(reference, out var project) && project is null;

    private Project? IdFirst(string reference)
    {
        for (var at = 1; (at = reference.IndexOfAny(Joints, at)) > 0; at++)
        {
            if (Both(reference[..at], reference[(at + 1)..].Trim(Joints)) is { } project) return project;
        }

        return null;
    }

    private Project? IdLast(string reference)
    {
        var open = reference.LastIndexOfAny(['(', '[']);
        return open > 0 ? Both(reference[(open + 1)..].TrimEnd(' ', ')', ']'), reference[..open].Trim(Joints)) : null;
    }

    private Project? Both(string id, string name) => byId.TryGetValue(id, out var project) && IsName(project, name) ? project : null;

    private static bool IsName(Project project, string name) =>
        FoldedText.Names.Equals(project.Name, name) || project.ShortNames.Any(s => FoldedText.Names.Equals(s, name));

    /// <summary>A name that two projects have finds neither.</summary>
    private static void Add(Dictionary<string, Project?> names, string name, Project project)
    {
        if (!string.IsNullOrWhiteSpace(name) && !names.TryAdd(name, project) && !ReferenceEquals(names[name], project)) names[name] = null;
    }
}
