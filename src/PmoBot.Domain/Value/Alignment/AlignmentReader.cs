using System.Collections.Immutable;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Value.Returns;

namespace PmoBot.Domain.Value.Alignment;

/// <summary>Reads the alignment of a scope. Feed it the scope's active projects, worst first.</summary>
internal sealed class AlignmentReader(AlignmentBook book, Field money, DeliveryRules rules)
{
    private readonly Dictionary<int, Served> served = [];
    private readonly SortedDictionary<string, Spend> spend = new(StringComparer.Ordinal);
    private readonly List<ProjectReading> notLinked = [], notAgreed = [], overweight = [];
    private int active;

    public void Add(ProjectReading project, ImmutableArray<ProjectLink> links)
    {
        active++;
        var agreed = links.Any(l => l.IsAgreed);
        if (links.IsEmpty) notLinked.Add(project);
        else if (!agreed) notAgreed.Add(project);
        if (links.Any(l => l.WeightPercent is null)) overweight.Add(project);
        var budget = Money.Usable(project.Project.AmountOf(money)) is { Value: >= 0 } amount ? amount : null;
        if (budget is not null) SpendOf(budget.Currency).Add(budget.Value!.Value, project.Project.PriorityScore, agreed, !links.IsEmpty);
        foreach (var link in links) ServedBy(link.Objective).Add(project, link, budget);
    }

    public AlignmentPicture Picture(bool hasObjectives) => new()
    {
        HasObjectives = hasObjectives,
        HasLinks = book.HasLinks,
        Objectives =
        [
            .. Enumerable.Range(0, book.Objectives.Count).Where(i => book.Objectives[i].IsActive).Select(Read).Where(o => o.IsInTable || !o.Projects.IsEmpty)
                .OrderByDescending(o => o.Objective.WeightPercent ?? -1).ThenBy(o => o.Objective.Name, StringComparer.Ordinal),
        ],
        Money = money,
        Orphans = [.. spend.Select(s => new OrphanSpend(s.Key, s.Value.Orphans, s.Value.NotAgreed, s.Value.NotLinked, s.Value.Budget, s.Value.Known, active))],
        NotLinked = [.. notLinked],
        NotAgreed = [.. notAgreed],
        Overweight = [.. overweight],
        Scores = [.. spend.Where(s => s.Value.Score.Known > 0).Select(s => (s.Key, s.Value.Score with { Of = active }))],
        Active = active,
    };

    private ObjectiveReading Read(int place)
    {
        var objective = book.Objectives[place];
        var linked = served.GetValueOrDefault(place);
        var achievement = CashFlows.AchievementPercent(Numbers.Usable(objective.StartValue), Numbers.Usable(objective.Target), Numbers.Usable(objective.Current));
        return new()
        {
            Objective = objective,
            IsInTable = place < book.InTable,
            Projects = linked is null ? [] : [.. linked.Projects.Distinct<ProjectReading>(ReferenceEqualityComparer.Instance)],
            Agreed = linked?.Agreed ?? 0,
            Funding = linked is null ? [] : [.. linked.Budgets.Select(b => Funding(b.Key, b.Value, objective))],
            AchievementPercent = achievement,
            Achievement = Colour(achievement),
            Delivery = linked?.Health ?? Health.Unknown,
            DeliveryKnown = linked?.Known ?? 0,
        };
    }

    private ObjectiveFunding Funding(string currency, decimal budget, Objective objective)
    {
        var share = Numbers.Quotient(budget * 100m, spend[currency].Budget);
        return new(currency, budget, share, share - Numbers.Share(objective.WeightPercent));
    }

    private Health Colour(decimal? achievement) => achievement switch
    {
        null => Health.Unknown,
        var percent when percent >= rules.GoalAmberPercent => Health.Green,
        var percent when percent >= rules.GoalRedPercent => Health.Amber,
        _ => Health.Red,
    };

    private Spend SpendOf(string currency) => spend.TryGetValue(currency, out var known) ? known : spend[currency] = new();

    private Served ServedBy(int objective) => served.TryGetValue(objective, out var known) ? known : served[objective] = new();

    /// <summary>What serves one objective.</summary>
    private sealed class Served
    {
        private decimal weights, colours;

        public List<ProjectReading> Projects { get; } = [];
        public SortedDictionary<string, decimal> Budgets { get; } = new(StringComparer.Ordinal);
        public int Agreed { get; private set; }
        public int Known { get; private set; }

        public Health Health => weights <= 0 ? Health.Unknown : (colours / weights) switch { <= 2 => Health.Green, < 4 => Health.Amber, _ => Health.Red };

        public void Add(ProjectReading project, ProjectLink link, Amount? budget)
        {
            Projects.Add(project);
            if (link.IsAgreed) Agreed++;
            if (link.WeightPercent is not { } weight) return;
            if (budget is not null) Budgets[budget.Currency] = Budgets.GetValueOrDefault(budget.Currency) + (budget.Value!.Value * weight / 100m);
            var colour = (Health)Math.Max((byte)project.Reported, (byte)project.Computed);
            if (colour == Health.Unknown) return;
            Known++;
            weights += weight;
            colours += weight * (int)colour;
        }
    }

    /// <summary>Money in one currency.</summary>
    private sealed class Spend
    {
        public decimal Budget { get; private set; }
        public decimal NotAgreed { get; private set; }
        public decimal NotLinked { get; private set; }
        public int Orphans { get; private set; }
        public int Known { get; private set; }
        public Ratio Score { get; private set; }

        public void Add(decimal budget, decimal? score, bool isAgreed, bool isLinked)
        {
            Budget += budget;
            Known++;
            if (!isAgreed)
            {
                NotAgreed += budget;
                Orphans++;
            }

            if (!isLinked) NotLinked += budget;
            if (Numbers.Product(budget, Numbers.Usable(score)) is { } weighted) Score = Score.With(weighted, budget);
        }
    }
}
