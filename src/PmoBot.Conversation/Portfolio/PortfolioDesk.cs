using System.Collections.Frozen;
using System.Collections.Immutable;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Conversation.Portfolio;

/// <summary>
/// The current portfolio, laid out for answering: everything that would grow with the number of projects is done here, once per snapshot.
/// </summary>
public sealed class PortfolioDesk
{
    public PortfolioDesk(PortfolioReading reading)
    {
        Reading = reading;
        Names = new ProjectNames(reading.Projects.Select(p => p.Project));
        ByColour = reading.WorstFirst.GroupBy(p => p.Reported).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray());
        Concerns = [.. reading.WorstFirst.Where(IsConcern)];
    }

    public PortfolioReading Reading { get; }

    internal KeptReplies Replies { get; } = new();

    public ProjectNames Names { get; }

    /// <summary>Open projects that are not plainly green: amber and worse, doubtful, or not known. Worst first.</summary>
    public ImmutableArray<ProjectReading> Concerns { get; }

    /// <summary>Projects by reported colour, worst first.</summary>
    public FrozenDictionary<Health, ImmutableArray<ProjectReading>> ByColour { get; }

    public ImmutableArray<ProjectReading> OfColour(Health colour) => ByColour.TryGetValue(colour, out var list) ? list : [];

    private static bool IsConcern(ProjectReading project) =>
        !project.Project.IsClosed && (project.Reported is not (Health.Green or Health.AmberGreen) || project.Doubt == Doubt.Watermelon);
}

/// <summary>Holds the desk that answers are given from. Swapped whole after an import; an answer under way keeps the desk it began with.</summary>
public sealed class CurrentPortfolio
{
    private volatile PortfolioDesk? _desk;

    /// <summary>Null before the first import.</summary>
    public PortfolioDesk? Desk => _desk;

    public void Swap(PortfolioDesk desk) => _desk = desk;
}
