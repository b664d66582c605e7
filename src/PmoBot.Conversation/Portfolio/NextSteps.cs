using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;

namespace PmoBot.Conversation.Portfolio;

/// <summary>The buttons that answers about the portfolio offer, each with the words to type for the same.</summary>
internal static class NextSteps
{
    public static NextStep Status { get; } = new($"Back to the portfolio", new Question(Intents.PortfolioStatus), $"how is the portfolio doing");
    public static NextStep StatusFirst { get; } = new($"How is the portfolio doing?", new Question(Intents.PortfolioStatus), $"how is the portfolio doing");
    public static NextStep Changes { get; } = new($"What changed?", new Question(Intents.PortfolioChanges), $"what changed");
    public static NextStep Origin { get; } = new($"Where does this come from?", new Question(Intents.ProjectTrust), $"where is this from");
    public static NextStep Help { get; } = new($"What can I ask?", new Question(Intents.Help), $"help");

    public static NextStep Only(Health colour) => new($"Show {colour} only", new Question(Intents.PortfolioStatus, Colour: colour), OnlyTyped(colour));

    public static NextStep Attention(int count) => new($"All {count} that need attention", new Question(Intents.PortfolioAttention), $"what should I worry about");

    public static NextStep Project(ProjectReading project) =>
        new($"{Phrases.Short(project.Project.Name, 40)}", new Question(Intents.ProjectStatus, project.Project.Id), $"how is {project.Project.Name}");

    /// <summary>As <see cref="Project"/>, with a verb.</summary>
    public static NextStep Open(ProjectReading project) => Project(project) with { Title = $"Open {Phrases.Short(project.Project.Name, 30)}" };

    public static NextStep OriginOf(ProjectReading project) =>
        new($"Where does this come from?", new Question(Intents.ProjectTrust, project.Project.Id), $"show the source of {project.Project.Name}");

    /// <summary>The next page of a list.</summary>
    public static NextStep More(Question next) => new($"Show the next", next, $"more");

    private static Message OnlyTyped(Health colour) => colour switch
    {
        Health.Unknown => $"show unknown only",
        _ => $"show {colour} only",
    };
}
