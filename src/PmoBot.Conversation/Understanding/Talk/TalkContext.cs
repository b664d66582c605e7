using System.Collections.Immutable;
using PmoBot.Conversation.Answers;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Conversation.Understanding.Talk;

/// <summary>What one person and the bot spoke of last in one conversation, for "why?", "and the cost?" and "only finance".</summary>
internal sealed record TalkContext
{
    private const int MostListed = 12;
    private const int MostPicks = 8;

    public static TalkContext Empty { get; } = new();

    /// <summary>The last question that was about the portfolio; null at the beginning.</summary>
    public Question? Last { get; init; }
    /// <summary>The project in focus.</summary>
    public NamedProject? Project { get; init; }
    /// <summary>Ids of the projects in the last list, in its order: "the second one".</summary>
    public ImmutableArray<string> List { get; init; } = [];
    /// <summary>What opens the rest of the last list.</summary>
    public Question? More { get; init; }
    /// <summary>The readings that were offered last, when the bot asked back.</summary>
    public ImmutableArray<Question> Offered { get; init; } = [];
    /// <summary>Projects that were spoken of or chosen, newest first: of several that fit a name, the one that was meant before is meant again.</summary>
    public ImmutableArray<string> Picks { get; init; } = [];

    /// <summary>The last question asked for another side of what was spoken of, without naming it again.</summary>
    public bool Aside { get; init; }

    /// <summary>The context after an answer.</summary>
    public TalkContext After(Question question, Answer answer, PortfolioReading? reading, bool inherited = false)
    {
        if (Intents.IsSmallTalk(question.Intent) || Intents.IsDecline(question.Intent)) return this with { Offered = [] };
        // A question that no project can be asked, about a survey or a story, comes between and does not change what is spoken of.
        if (!Intents.FitsProject(question.Intent) && !Intents.IsOfPortfolio(question.Intent) && !question.IsNarrowed && Project is not null) return this with { Last = question, Offered = [] };
        var project = question.ProjectId is { } id && reading?.FindById(id) is { } found ? new NamedProject(found.Project.Id, found.Project.Name) : null;
        return new TalkContext
        {
            Last = question,
            Aside = inherited,
            Project = project,
            List = [.. answer.Items.Select(i => i.Open?.ProjectId).OfType<string>().Take(MostListed)],
            More = answer.More?.Question,
            Picks = project is null ? Picks : [project.Id, .. Picks.Where(p => p != project.Id).Take(MostPicks - 1)],
        };
    }

    /// <summary>The context after the bot asked what was meant. What was named is in focus, whatever was asked of it.</summary>
    /// <param name="readings">Those that were offered, likeliest first.</param>
    /// <param name="said">What was understood; what it names by itself counts.</param>
    public TalkContext Offering(ImmutableArray<Question> readings, Understood? said = null)
    {
        var now = this with { Offered = readings };
        if (readings.IsEmpty || said is not { Inherited: false }) return now;
        if (said.Project is { } project) return now with { Project = project, Last = readings[0] with { ProjectId = project.Id }, Aside = false };
        return readings[0].IsNarrowed ? now with { Project = null, Last = readings[0], Aside = false } : now;
    }
}
