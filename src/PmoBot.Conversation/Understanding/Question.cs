using PmoBot.Domain.Portfolio;

namespace PmoBot.Conversation.Understanding;

/// <summary>
/// What is asked, whether typed or pressed: the intent and its slots. Buttons carry a Question, typed text is turned into one,
/// and handlers know only Questions.
/// </summary>
/// <param name="Intent">One of <see cref="Intents"/>.</param>
/// <param name="ProjectId">The one project it is about, or null.</param>
/// <param name="Colour">Only projects of this colour (Unknown: of unknown health); null for all.</param>
/// <param name="Figure">Key of the figure whose origin is asked, or null.</param>
/// <param name="Page">0-based page of a list.</param>
public sealed record Question(string Intent, string? ProjectId = null, Health? Colour = null, string? Figure = null, int Page = 0)
{
    /// <summary>Several projects fit what was said: the person is asked which. Empty otherwise.</summary>
    public IReadOnlyList<string> Candidates { get; init; } = [];
    /// <summary>The words that were taken for a name but fit no project, for an honest "I know no …"; null otherwise.</summary>
    public string? UnknownName { get; init; }

    private const int MaximumSlotLength = 200;

    /// <summary>The slots as a button carries them; read back by <see cref="From"/>.</summary>
    public IEnumerable<KeyValuePair<string, string>> Slots()
    {
        if (ProjectId is not null) yield return new("project", ProjectId);
        if (Colour is { } colour) yield return new("colour", colour.ToString());
        if (Figure is not null) yield return new("figure", Figure);
        if (Page > 0) yield return new("page", Page.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Reads a pressed button. What a client sends is not trusted: unknown verbs give null, slots out of bounds are dropped.</summary>
    public static Question? From(string? verb, IReadOnlyDictionary<string, string> slots)
    {
        if (verb is null || !Intents.Pressable.Contains(verb)) return null;
        slots.TryGetValue("project", out var project);
        slots.TryGetValue("figure", out var figure);
        Health? colour = slots.TryGetValue("colour", out var word) && !int.TryParse(word, out _) && Enum.TryParse<Health>(word, out var parsed) ? parsed : null;
        var page = slots.TryGetValue("page", out var number) && int.TryParse(number, out var n) && n is > 0 and < 100_000 ? n : 0;
        return new Question(verb, Bounded(project), colour, Bounded(figure), page);
    }

    private static string? Bounded(string? slot) => slot is { Length: > 0 and <= MaximumSlotLength } ? slot : null;
}

/// <summary>The kinds of request that the bot tells apart, by the names that the field uses everywhere.</summary>
public static class Intents
{
    public const string PortfolioStatus = "portfolio.status";
    public const string PortfolioChanges = "portfolio.changes";
    public const string PortfolioAttention = "portfolio.attention";
    public const string ProjectStatus = "project.status";
    public const string ProjectTrust = "project.trust";
    public const string Help = "help";
    public const string Greeting = "greeting";
    public const string None = "none";

    /// <summary>What a button may ask.</summary>
    public static IReadOnlySet<string> Pressable { get; } =
        new HashSet<string>(StringComparer.Ordinal) { PortfolioStatus, PortfolioChanges, PortfolioAttention, ProjectStatus, ProjectTrust, Help };
}
