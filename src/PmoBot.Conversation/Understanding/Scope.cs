using System.Collections.Immutable;
using PmoBot.Conversation.Understanding.Names;

namespace PmoBot.Conversation.Understanding;

/// <summary>Of which projects a sentence speaks: named in it, or left unsaid because they were named before.</summary>
internal sealed record Scope
{
    private const int ShortSentence = 5;
    private const int MiddlingSentence = 9;

    public NamedProject? Project { get; private init; }
    public ImmutableArray<string> Candidates { get; private init; } = [];
    public string? Department { get; private init; }
    public string? Program { get; private init; }
    public string? Sponsor { get; private init; }
    /// <summary>The speaker's own projects, as <c>Owners</c> knows them.</summary>
    public string? Owner { get; private init; }
    /// <summary>Not said now, but before.</summary>
    public bool Inherited { get; private init; }

    public bool IsProject => Project is not null || Candidates.Length > 0;

    public bool HasGroup => Department is not null || Program is not null || Sponsor is not null || Owner is not null;

    public static Scope Of(Sentence sentence, Hearing hearing, FollowUp? follow, string intent, bool namesColour)
    {
        var said = Said(sentence, hearing);
        if (said.IsProject || hearing.Context.Last is not { } last || Intents.IsSmallTalk(intent)) return said;
        if (said.HasGroup) return said with { Department = said.Department, Program = said.Program, Sponsor = said.Sponsor };
        if (follow is { Inherits: false }) return said;
        if (follow is null && !LeavesUnsaid(sentence, intent, hearing)) return said;
        var project = namesColour && follow is not null && !Intents.IsOfOneProject(intent) ? null : hearing.Context.Project;
        return project is null
            ? new Scope { Department = last.Department, Program = last.Program, Sponsor = last.Sponsor, Owner = last.Owner, Inherited = true }
            : new Scope { Project = project, Inherited = true };
    }

    private static Scope Said(Sentence sentence, Hearing hearing)
    {
        var projects = sentence.Names.Projects.Projects;
        var scope = new Scope
        {
            Department = sentence.Names.Of(GroupKind.Department),
            Program = sentence.Names.Of(GroupKind.Program),
            Sponsor = sentence.Names.Of(GroupKind.Sponsor),
            Owner = SlotReader.Mine(sentence.Words) ? hearing.Owner : null,
        };
        if (projects.Length == 0) return scope;
        if (projects is [var only]) return scope with { Project = new(only.Id, only.Name) };
        if (hearing.Context.Last?.Department is { } department) projects = sentence.Names.Projects.In(department).Projects;
        if (projects is [var own]) return scope with { Project = new(own.Id, own.Name) };
        // Of several that fit, one that was spoken of before is meant again.
        var known = hearing.Context.Picks.FirstOrDefault(id => projects.Any(p => p.Id == id));
        return known is not null && projects.First(p => p.Id == known) is var meant
            ? scope with { Project = new(meant.Id, meant.Name) }
            : scope with { Candidates = [.. projects.Select(p => p.Id)] };
    }

    /// <summary>A full sentence that leaves out of what it speaks: "how much have we spent on it", "what is the forecast".</summary>
    private static bool LeavesUnsaid(Sentence sentence, string intent, Hearing hearing)
    {
        if (hearing.Context.Project is null) return !sentence.IsOfAll && CanBeNarrowed(intent) && (sentence.Words.Length <= ShortSentence || (sentence.PointsBack && sentence.Words.Length <= MiddlingSentence));
        if (Intents.IsOfOneProject(intent)) return true;
        if (sentence.PointsBack && (Intents.FitsProject(intent) || (intent == Intents.PortfolioStatus && sentence.PointsBackAtOne))) return true;
        if (sentence.IsOfAll || !Intents.FitsProject(intent) || sentence.Has(" our ", " projects ", " programmes ", " which ", " another ")) return false;
        return intent == Intents.ProjectTrust || sentence.Words.Length <= ShortSentence;
    }

    private static bool CanBeNarrowed(string intent) => Intents.FitsProject(intent) || (Intents.IsOfPortfolio(intent) && intent != Intents.ValueRoi);
}
