using System.Collections.Frozen;
using System.Collections.Immutable;
using PmoBot.Conversation.Understanding;
using PmoBot.Conversation.Understanding.Names;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Conversation.Portfolio;

/// <summary>
/// The current portfolio, laid out for answering: everything that would grow with the number of projects is done here, once per snapshot.
/// </summary>
public sealed class PortfolioDesk
{
    /// <summary>A register without tables beside it.</summary>
    public PortfolioDesk(PortfolioReading reading) : this(reading, DeliveryHistory.Empty, DeliveryRules.Default)
    {
    }

    /// <param name="reading">The register.</param>
    /// <param name="tables">The tables beside it.</param>
    /// <param name="rules">Limits of delivery and value.</param>
    public PortfolioDesk(PortfolioReading reading, DeliveryHistory tables, DeliveryRules rules)
    {
        Tables = tables;
        Delivery = DeliveryReading.Of(reading, tables, rules);
        Reading = reading = Delivery.Portfolio; // with the sides that only the tables measure
        Names = new RegisterNames(reading);
        ByDepartment = Grouped(reading, p => p.OrgUnit);
        ByProgram = Grouped(reading, p => p.Program);
        BySponsor = Grouped(reading, p => p.Sponsor);
        Owners = new Owners(reading);
        ByColour = reading.WorstFirst.GroupBy(p => p.Reported).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray());
        Concerns = [.. reading.WorstFirst.Where(IsConcern)];
    }

    public PortfolioReading Reading { get; }

    /// <summary>The tables beside the register, as they were imported.</summary>
    public DeliveryHistory Tables { get; }

    /// <summary>What is computed of delivery and value.</summary>
    public DeliveryReading Delivery { get; }

    internal KeptReplies Replies { get; } = new();

    /// <summary>Every name that a person may say.</summary>
    public RegisterNames Names { get; }

    /// <summary>Open projects that are not plainly green: amber and worse, doubtful, or not known. Worst first.</summary>
    public ImmutableArray<ProjectReading> Concerns { get; }

    /// <summary>Projects by reported colour, worst first.</summary>
    public FrozenDictionary<Health, ImmutableArray<ProjectReading>> ByColour { get; }

    public ImmutableArray<ProjectReading> OfColour(Health colour) => ByColour.TryGetValue(colour, out var list) ? list : [];

    /// <summary>The projects of the question's department, program, sponsor and owner, worst first; all where it names none.</summary>
    public ImmutableArray<ProjectReading> Of(Question question)
    {
        var lists = new[] { Listed(ByDepartment, question.Department), Listed(ByProgram, question.Program), Listed(BySponsor, question.Sponsor), Owned(question.Owner) }.OfType<ImmutableArray<ProjectReading>>().OrderBy(l => l.Length).ToArray();
        if (lists.Length == 0) return Reading.WorstFirst;
        return lists.Length == 1 ? lists[0] : [.. lists[0].Where(p => lists.Skip(1).All(l => l.Contains(p)))];
    }

    /// <summary>By department as the register writes it, worst first inside; spelling variants are one.</summary>
    private FrozenDictionary<string, ImmutableArray<ProjectReading>> ByDepartment { get; }
    private FrozenDictionary<string, ImmutableArray<ProjectReading>> ByProgram { get; }
    private FrozenDictionary<string, ImmutableArray<ProjectReading>> BySponsor { get; }

    /// <summary>Who answers for projects, as sponsor or project manager.</summary>
    internal Owners Owners { get; }

    private ImmutableArray<ProjectReading>? Owned(string? owner) => owner is null ? null : Owners.Of(owner);

    private static FrozenDictionary<string, ImmutableArray<ProjectReading>> Grouped(PortfolioReading reading, Func<Project, string?> by) =>
        reading.WorstFirst.Where(p => !string.IsNullOrWhiteSpace(by(p.Project)))
            .GroupBy(p => by(p.Project)!, FoldedText.Names)
            .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), FoldedText.Names);

    private static ImmutableArray<ProjectReading>? Listed(FrozenDictionary<string, ImmutableArray<ProjectReading>> groups, string? name) =>
        name is null ? null : groups.TryGetValue(name, out var list) ? list : [];

    internal static bool IsConcern(ProjectReading project) =>
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
