using System.Collections.Immutable;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Conversation.Understanding.Names;

/// <summary>Every name in the current register that a person may say: projects, departments, programs, sponsors.</summary>
public sealed class RegisterNames
{
    private readonly ProjectNames _projects;
    private readonly GroupNames _groups;

    public RegisterNames(PortfolioReading reading)
    {
        var former = reading.Changes.Where(c => c.Kind == ChangeKind.Renamed).Select(c => (c.ProjectId, Name: c.Before as string)).Where(c => c.Name is not null).Select(c => (c.ProjectId, c.Name!));
        _groups = new GroupNames(reading.ByOrgUnit.Keys, reading.ByProgram.Keys, reading.BySponsor.Keys);
        _projects = new ProjectNames(reading.Projects.Select(p => p.Project), former, _groups.Has);
    }

    private RegisterNames()
    {
        _projects = new ProjectNames([]);
        _groups = new GroupNames([], [], []);
    }

    /// <summary>No register, no names.</summary>
    public static RegisterNames None { get; } = new();

    /// <summary>The names in the sentence. Where the same words may be a project or a department, the longer name wins, then the department as written.</summary>
    internal FoundNames Find(IReadOnlyList<string> words)
    {
        if (words.Count == 0) return FoundNames.None;
        var projects = _projects.Locate(words);
        var groups = _groups.Find(words);
        projects = projects.In(groups.FirstOrDefault(g => g.Kind == GroupKind.Department)?.Name).AtMost(ProjectNames.MostCandidates);
        foreach (var group in groups)
        {
            if ((group.Places & projects.Places) == 0) continue;
            if (Loses(projects, group)) return new FoundNames(FoundProjects.None, groups);
            return new FoundNames(projects, _groups.Find(words, projects.Places));
        }

        return new FoundNames(projects, groups);
    }

    private static bool Loses(FoundProjects projects, FoundGroup group) =>
        projects.Whole ? (projects.Places & ~group.Places) == 0 && group.Places != projects.Places : (projects.Places & ~group.Places) == 0;
}

/// <summary>The names that a sentence holds.</summary>
internal sealed record FoundNames(FoundProjects Projects, ImmutableArray<FoundGroup> Groups)
{
    public static FoundNames None { get; } = new(FoundProjects.None, []);

    /// <summary>The words that are names, as bits by place.</summary>
    public ulong Places => Groups.Aggregate(Projects.Places, (places, group) => places | group.Places);

    public string? Of(GroupKind kind) => Groups.FirstOrDefault(g => g.Kind == kind)?.Name;
}
