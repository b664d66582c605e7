using PmoBot.Conversation.Answers;
using PmoBot.Conversation.People;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Conversation.Portfolio;

/// <summary>A project as a row of a list: its name, its colour in words, and why it stands there.</summary>
internal static class ProjectRows
{
    private const int LongestNarrative = 180;

    public static AnswerItem Row(ProjectReading project, Disclosure disclosure) =>
        new(project.Project.Id, project.Project.Name, project.Reported, State(project), Reason(project, disclosure), new Question(Intents.ProjectStatus, project.Project.Id));

    /// <summary>The colour in words; a doubtful green says so.</summary>
    public static string State(ProjectReading project) => project.Doubt == Doubt.Watermelon
        ? $"{Phrases.Of(project.Reported)}, data says {Phrases.Of(project.Computed)}"
        : Phrases.State(project);

    /// <summary>Movement first, then what the data says or what the register tells; never more than two sentences and a movement.</summary>
    public static string Reason(ProjectReading project, Disclosure disclosure)
    {
        var parts = new List<string>(3);
        if (project.Changes.FirstOrDefault(c => c.Kind is ChangeKind.Worse or ChangeKind.Better or ChangeKind.NoLongerKnown or ChangeKind.NowKnown or ChangeKind.Added) is { } moved)
        {
            parts.Add(Sentence(moved.Sentence));
        }

        if (project.Computed >= Health.Amber) parts.Add(Sentence(Computed(project, disclosure)));
        if (project.Project.Summary is { Length: > 0 } summary) parts.Add(Phrases.FirstSentence(summary, LongestNarrative));
        return parts.Count > 0 ? string.Join(' ', parts) : "The register gives no reason.";
    }

    /// <summary>
    /// Why the data says what it says. Where money may not be shown, a side without amounts is told when one is as bad; otherwise only which side it is.
    /// </summary>
    public static string Computed(ProjectReading project, Disclosure disclosure)
    {
        if (disclosure.Money || project.Computed == Health.Unknown) return project.ComputedReason;
        var worst = project.Dimensions.Where(d => d.Computed == project.Computed).ToArray();
        if (worst.Length == 0) return project.ComputedReason;
        return worst.FirstOrDefault(d => !PortfolioMoney.IsMoney(d.Dimension))?.Reason
            ?? $"{worst[0].Dimension.ToString().ToLowerInvariant()} {(worst[0].Dimension == Dimension.Benefits ? "are" : "is")} {Phrases.Of(project.Computed)}; amounts are shown in the personal chat";
    }

    public static string Sentence(string words)
    {
        var capital = Phrases.Capital(words.Trim());
        return capital.Length > 0 && capital[^1] is '.' or '!' or '?' or '…' ? capital : capital + ".";
    }
}
