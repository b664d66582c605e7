using System.Globalization;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.People;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Conversation.Portfolio;

/// <summary>The reason for a project's colour as a headline: what the data says, and what moved.</summary>
internal static class ProjectWhy
{
    private const int LongestReason = 160;

    public static string Headline(ProjectReading project, PortfolioReading reading, Disclosure disclosure, CultureInfo culture)
    {
        var name = Phrases.Short(project.Project.Name, 80);
        if (project.Project.IsClosed) return $"{name} is closed.";
        var state = project.Reported == Health.Unknown ? $"The health of {name} is {Phrases.State(project)}" : $"{name} is {Phrases.Of(project.Reported)}";
        var reason = Reason(project, disclosure);
        var moved = Moved(project, reading, culture);
        return reason is null && moved is null
            ? $"{state}; the register gives no reason, and nothing in the data shows one."
            : $"{state}{reason}{(moved is null ? "" : $"; {moved}")}.";
    }

    /// <summary>What the data shows in the worst dimension, or what the register itself tells.</summary>
    private static string? Reason(ProjectReading project, Disclosure disclosure)
    {
        if (project.Computed >= Health.Amber && ProjectRows.Computed(project, disclosure) is { Length: > 0 } data) return $"{(project.Reported >= Health.Amber ? " because" : "; the data says otherwise:")} {Phrases.LowerFirst(data)}";
        return project.Project.Summary is { Length: > 0 } summary ? $": {Phrases.LowerFirst(Phrases.FirstSentence(summary, LongestReason))}" : null;
    }

    private static string? Moved(ProjectReading project, PortfolioReading reading, CultureInfo culture)
    {
        var change = project.Changes.FirstOrDefault(c => c.Kind is ChangeKind.Worse or ChangeKind.Better or ChangeKind.NoLongerKnown or ChangeKind.NowKnown);
        return change is null || reading.Previous is not { } before ? null : $"it {change.Sentence.TrimEnd('.')} since {Phrases.Date(before.AsOf, culture)}";
    }
}
