using System.Collections.Immutable;
using PmoBot.Domain.Delivery.Costs;
using PmoBot.Domain.Delivery.Earned;
using PmoBot.Domain.Delivery.Rows;
using PmoBot.Domain.Delivery.Schedules;
using PmoBot.Domain.Delivery.Staffing;
using PmoBot.Domain.Delivery.Trust;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Value.Alignment;
using PmoBot.Domain.Value.Benefits;
using PmoBot.Domain.Value.Returns;

namespace PmoBot.Domain.Delivery;

/// <summary>What all scopes share: rows by project, and what is computed once for each project.</summary>
internal sealed class DeliverySource
{
    private readonly Dictionary<ProjectReading, int> places;
    private readonly int[] attention;

    public DeliverySource(PortfolioReading portfolio, DeliveryHistory history, DeliveryRules rules)
    {
        (History, Rules) = (history, rules);
        Rows = new(portfolio, history);
        Writer = new(portfolio, history, Rows.States);
        Roles = MatrixOf(portfolio, Rows, rules);
        Benefits = new(portfolio, Rows);
        Portfolio = portfolio = portfolio.With(new SideReader(portfolio, Rows, Roles, Benefits, Writer, rules).Measures);
        Benefits.Attach(portfolio);
        places = Places(portfolio);
        attention = new int[places.Count];
        for (var i = 0; i < attention.Length; i++) attention[places[portfolio.WorstFirst[i]]] = i;
        var reader = new EarnedValueReader(portfolio, Rows, rules);
        Earned = new EarnedValue?[attention.Length];
        Plans = new ProjectPlan[attention.Length];
        for (var i = 0; i < attention.Length; i++)
        {
            Earned[i] = reader.Read(i);
            Plans[i] = ProjectPlan.Of(portfolio.Projects[i], portfolio.Current.AsOf);
        }

        Alignment = new(portfolio, Rows);
        Ranks = portfolio.Projects.Any(p => !p.Project.IsClosed && p.Project.PriorityRank is not null) ? RankBasis.Rank
            : portfolio.Projects.Any(p => !p.Project.IsClosed && p.Project.PriorityScore is not null) ? RankBasis.Score : RankBasis.None;
        Findings = [.. Rows.Findings, .. Benefits.Findings, .. Alignment.Findings()];
    }

    public PortfolioReading Portfolio { get; }
    public DeliveryHistory History { get; }
    public DeliveryRules Rules { get; }
    public DeliveryRows Rows { get; }
    public EarnedValue?[] Earned { get; }
    public ProjectPlan[] Plans { get; }
    public BenefitBook Benefits { get; }
    public AlignmentBook Alignment { get; }
    public RoleMatrix Roles { get; }
    public RankBasis Ranks { get; }
    public FigureWriter Writer { get; }
    public ImmutableArray<DeliveryFinding> Findings { get; }

    public DateOnly AsOf => Portfolio.Current.AsOf;

    /// <summary>A project of this reading, or the same row as the register alone was read.</summary>
    /// <exception cref="ArgumentException">The project is of another register.</exception>
    public int PlaceOf(ProjectReading project)
    {
        if (places.TryGetValue(project, out var place)) return place;
        return Portfolio.FindById(project.Project.Id) is { } same ? places[same] : throw new ArgumentException("The project is of another register.", nameof(project));
    }

    /// <summary>Place in the order of attention.</summary>
    public int AttentionOf(int place) => attention[place];

    public ProjectCost? CostOf(int place) => ProjectCost.Of(Portfolio.Projects[place], Earned[place]?.Pv);

    public ProjectReturn? ReturnOf(int place) => new ReturnReader(Rules).Read(Portfolio.Projects[place], Benefits.Of(place));

    public DateOnly DateOf(RecordKind kind) => Rows.States[kind].AsOf;

    public bool IsGiven(RecordKind kind) => Rows.States[kind].IsGiven;

    private static Dictionary<ProjectReading, int> Places(PortfolioReading portfolio)
    {
        var places = new Dictionary<ProjectReading, int>(portfolio.Projects.Length, ReferenceEqualityComparer.Instance);
        for (var i = 0; i < portfolio.Projects.Length; i++) places[portfolio.Projects[i]] = i;
        return places;
    }

    private static RoleMatrix MatrixOf(PortfolioReading portfolio, DeliveryRows rows, DeliveryRules rules)
    {
        var matrix = new RoleMatrix(rows.Current.Capacity.AsSpan(), rules);
        for (var i = 0; i < portfolio.Projects.Length; i++)
        {
            foreach (var row in rows.Allocations.Of(i))
            {
                if (IsDemand(portfolio.Projects[i], row, portfolio.Current.AsOf)) matrix.Add(row);
            }
        }

        foreach (var row in rows.Allocations.Loose) matrix.Add(row);
        return matrix;
    }

    /// <summary>A closed project needs nobody after its end, whatever its plan still says.</summary>
    public static bool IsDemand(ProjectReading? project, Allocation row, DateOnly asOf) =>
        project?.Project.IsClosed != true || RoleMatrix.MonthOf(row.Month) <= RoleMatrix.MonthOf(asOf);
}
