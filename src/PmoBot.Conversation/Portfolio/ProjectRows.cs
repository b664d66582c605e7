using PmoBot.Conversation.Answers;
using PmoBot.Conversation.People;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;

namespace PmoBot.Conversation.Portfolio;

/// <summary>A project as a row of a list: its name, its colour in words, and why it stands there.</summary>
internal static class ProjectRows
{
    private const int LongestNarrative = 180;

    public static AnswerItem Row(ProjectReading project, Asked asked) => new(
        project.Project.Id, project.Project.Name, project.Reported, asked.Utterance.Culture.Say(State(project)), asked.Utterance.Culture.Say(Reason(project, asked.Disclosure)),
        new Question(Intents.ProjectStatus, project.Project.Id));

    /// <summary>The colour in words; a doubtful green says so.</summary>
    public static Message State(ProjectReading project) => project.Doubt switch
    {
        Doubt.Watermelon => $"{project.Reported}, data says {project.Computed}",
        _ => Phrases.State(project),
    };

    /// <summary>Movement first, then what the data says or what the register tells; never more than two sentences and a movement.</summary>
    public static Message Reason(ProjectReading project, Disclosure disclosure)
    {
        var moved = project.Changes.FirstOrDefault(c => c.Kind is ChangeKind.Worse or ChangeKind.Better or ChangeKind.NoLongerKnown or ChangeKind.NowKnown or ChangeKind.Added);
        Message? movement = moved is null ? null : Sentence(moved.Sentence);
        var data = project.Computed >= Health.Amber ? Sentence(Computed(project, disclosure)) : null;
        Message? told = project.Project.Summary is { Length: > 0 } summary ? (Message)$"{Phrases.FirstSentence(summary, LongestNarrative)}" : null;
        return movement is null && data is null && told is null ? $"The register gives no reason." : Message.Joined(" ", movement, data, told);
    }

    /// <summary>
    /// Why the data says what it says. Where money may not be shown, a side without amounts is told when one is as bad; otherwise only which side it is.
    /// </summary>
    public static Message Computed(ProjectReading project, Disclosure disclosure)
    {
        if (disclosure.Money || project.Computed == Health.Unknown) return project.ComputedReason;
        var worst = project.Dimensions.Where(d => d.Computed == project.Computed).ToArray();
        if (worst.Length == 0) return project.ComputedReason;
        return worst.FirstOrDefault(d => !PortfolioMoney.IsMoney(d.Dimension))?.Reason ?? WithoutAmounts(worst[0]);
    }

    private static Message WithoutAmounts(DimensionReading side) => side.Dimension switch
    {
        Dimension.Benefits => $"benefits are {side.Computed}; amounts are shown in the personal chat",
        _ => $"cost is {side.Computed}; amounts are shown in the personal chat",
    };

    /// <summary>A phrase as a sentence: large first letter, one full stop.</summary>
    public static Message Sentence(Message phrase) => $"{phrase:sentence}";
}
