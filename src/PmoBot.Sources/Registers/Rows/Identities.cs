using PmoBot.Domain.Portfolio;

namespace PmoBot.Sources.Registers.Rows;

/// <summary>Gives every project an id of its own, and says where the register did not. Ids are one id here when the domain joins them as one.</summary>
internal static class Identities
{
    public static List<Project> Settle(List<Project> projects, bool hasIdColumn, string? idHeader, FindingList findings)
    {
        var settled = new List<Project>(projects.Count);
        var taken = new Dictionary<string, int>(projects.Count, FoldedText.Ids);
        foreach (var project in projects.Where(p => p.Id.Length > 0)) taken.TryAdd(project.Id, project.Row);
        var firstRows = new Dictionary<string, Project>(FoldedText.Ids);
        var keys = NameKeys(projects, findings);
        for (var i = 0; i < projects.Count; i++)
        {
            var project = projects[i];
            if (project.Id.Length == 0)
            {
                if (hasIdColumn) findings.Warn("id-missing", $"'{project.Name}' has no id; it is joined by its name.", project.Row, idHeader);
                settled.Add(project with { Id = Free(keys[i]!, taken, project.Row), HasOwnId = false });
            }
            else if (firstRows.TryAdd(project.Id, project)) settled.Add(project);
            else settled.Add(Again(project, firstRows[project.Id], taken, idHeader, findings));
        }

        TellSameNames(settled, findings);
        return settled;
    }

    private static Project Again(Project project, Project first, Dictionary<string, int> taken, string? idHeader, FindingList findings)
    {
        var id = Free(project.Id, taken, project.Row);
        var again = first.Id == project.Id ? $"Id '{project.Id}' stands in row {first.Row} and again in row {project.Row}" : $"Id '{first.Id}' in row {first.Row} and id '{project.Id}' in row {project.Row} differ only in case or spaces";
        findings.Error("duplicate-id", $"{again}; the second one was kept as '{id}'.", project.Row, idHeader);
        return project with { Id = id };
    }

    private static string Free(string wanted, Dictionary<string, int> taken, int row)
    {
        if (taken.TryAdd(wanted, row)) return wanted;
        for (var n = 2; ; n++)
        {
            var id = $"{wanted}~{n}";
            if (taken.TryAdd(id, row)) return id;
        }
    }

    /// <summary>Keys from names; where a name stands more than once, the department tells them apart.</summary>
    private static string?[] NameKeys(List<Project> projects, FindingList findings)
    {
        var keys = new string?[projects.Count];
        var groups = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < projects.Count; i++)
        {
            if (projects[i].Id.Length > 0) continue;
            keys[i] = "name:" + StableText.Key(projects[i].Name);
            if (!groups.TryGetValue(keys[i]!, out var group)) groups[keys[i]!] = group = [];
            group.Add(i);
        }

        foreach (var group in groups.Values.Where(g => g.Count > 1))
        {
            foreach (var i in group)
            {
                if (projects[i].OrgUnit is { } unit) keys[i] = $"{keys[i]}/{StableText.Key(unit)}";
                if (i != group[0]) findings.Warn("same-name-without-id", $"'{projects[i].Name}' stands in row {projects[group[0]].Row} and in row {projects[i].Row}, and neither has an id; both were kept.", projects[i].Row);
            }
        }

        return keys;
    }

    private static void TellSameNames(List<Project> projects, FindingList findings)
    {
        var byName = new Dictionary<string, Project>(projects.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var project in projects)
        {
            if (byName.TryAdd(project.Name, project)) continue;
            var first = byName[project.Name];
            if (!first.HasOwnId && !project.HasOwnId) continue;
            findings.Warn("same-name", $"'{project.Name}' stands in row {first.Row} as {first.Id} and in row {project.Row} as {project.Id}; if they are one project, give it one id.", project.Row);
        }
    }
}
