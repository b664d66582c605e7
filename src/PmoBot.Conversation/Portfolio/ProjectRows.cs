using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Conversation.Portfolio;

/// <summary>A project as a row of a list: its name, its colour in words, and why it stands there.</summary>
internal static class ProjectRows
{
    private const int LongestNarrative = 180;

    public static AnswerItem Row(ProjectReading project) =>
        new(project.Project.Id, project.Project.Name, project.Reported, State(project), Reason(project), new Question(Intents.ProjectStatus, project.Project.Id));

    /// <summary>The colour in words; a doubtful green says so.</summary>
    public static string State(ProjectReading project) => project.Doubt == Doubt.Watermelon
        ? $"{Phrases.Of(project.Reported)}, data says {Phrases.Of(project.Computed)}"
        : Phrases.State(project);

    /// <summary>Movement first, then what the data says or what the register tells; never more than two sentences and a movement.</summary>
    public static string Reason(ProjectReading project)
    {
        var parts = new List<string>(3);
        if (project.Changes.FirstOrDefault(c => c.Kind is ChangeKind.Worse or ChangeKind.Better or ChangeKind.NoLongerKnown or ChangeKind.NowKnown or ChangeKind.Added) is { } moved)
        {
            parts.Add(Sentence(moved.Sentence));
        }

        if (project.Computed >= Health.Amber) parts.Add(Sentence(project.ComputedReason));
        if (project.Project.Summary is { Length: > 0 } summary) parts.Add(Phrases.FirstSentence(summary, LongestNarrative));
        return parts.Count > 0 ? string.Join(' ', parts) : "The register gives no reason.";
    }

    public static string Sentence(string words)
    {
        var capital = Phrases.Capital(words.Trim());
        return capital.Length > 0 && capital[^1] is '.' or '!' or '?' or '…' ? capital : capital + ".";
    }
}
