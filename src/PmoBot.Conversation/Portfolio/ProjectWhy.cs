using PmoBot.Conversation.Answers;
using PmoBot.Conversation.People;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;

namespace PmoBot.Conversation.Portfolio;

/// <summary>The reason for a project's colour as a headline: what the data says, and what moved.</summary>
internal static class ProjectWhy
{
    private const int LongestReason = 160;

    public static Message Headline(ProjectReading project, PortfolioReading reading, Disclosure disclosure)
    {
        var name = Phrases.Short(project.Project.Name, 80);
        if (project.Project.IsClosed) return $"{name} is closed.";
        Message state = project.Reported switch
        {
            Health.Unknown => $"The health of {name} is {Phrases.State(project)}",
            _ => $"{name} is {project.Reported}",
        };
        var reason = Reason(state, project, disclosure);
        var moved = Moved(project, reading);
        return (reason, moved) switch
        {
            (null, null) => $"{state}; the register gives no reason, and nothing in the data shows one.",
            _ => $"{Message.Joined("; ", reason ?? state, moved)}.",
        };
    }

    /// <summary>What the data shows in the worst dimension, or what the register itself tells; null when neither says anything.</summary>
    private static Message? Reason(Message state, ProjectReading project, Disclosure disclosure)
    {
        var data = project.Computed >= Health.Amber ? ProjectRows.Computed(project, disclosure) : null;
        return (data, project.Project.Summary) switch
        {
            ({ }, _) when project.Reported >= Health.Amber => $"{state} because {data:clause}",
            ({ }, _) => $"{state}; the data says otherwise: {data:clause}",
            (null, { Length: > 0 } summary) => $"{state}: {Phrases.FirstSentence(summary, LongestReason):clause}",
            _ => null,
        };
    }

    private static Message? Moved(ProjectReading project, PortfolioReading reading)
    {
        var change = project.Changes.FirstOrDefault(c => c.Kind is ChangeKind.Worse or ChangeKind.Better or ChangeKind.NoLongerKnown or ChangeKind.NowKnown);
        return change is null || reading.Previous is not { } before ? null : (Message)$"it {change.Sentence:what moved} since {before.AsOf}";
    }
}
