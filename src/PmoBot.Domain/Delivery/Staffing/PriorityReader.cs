using System.Collections.Immutable;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Value.Returns;

namespace PmoBot.Domain.Delivery.Staffing;

/// <summary>An active project with what its priority is read from.</summary>
/// <param name="Allocations">Its rows from the current month on.</param>
internal sealed record PriorityInput(ProjectReading Project, IReadOnlyList<Allocation> Allocations, decimal Hours, bool HasObjective, ProjectReturn? Return);

/// <summary>Reads the order of priority of a scope.</summary>
internal sealed class PriorityReader(RankBasis basis, RoleMatrix roles, bool someHaveObjectives, DeliveryRules rules)
{
    public PriorityPicture Read(IReadOnlyList<PriorityInput> inputs)
    {
        var ranked = Rank(inputs);
        var places = ranked.ToDictionary(r => r.Project, r => r, (IEqualityComparer<ProjectReading>)ReferenceEqualityComparer.Instance);
        return new()
        {
            Basis = basis,
            Ranked = ranked,
            Unranked = inputs.Count - ranked.Length,
            EffortOnTop = ranked.Aggregate(new Ratio(), (sum, r) => r.Hours > 0 ? sum.With(r.IsTop ? r.Hours : 0, r.Hours) : sum.With(null, null)),
            BudgetOnTop = BudgetOnTop(ranked),
            Inversions = [.. new InversionFinder(roles).Find(inputs.Where(i => places.ContainsKey(i.Project)).Select(i => (places[i.Project], i.Allocations)))],
            CouldStop = CouldStop(inputs, places),
        };
    }

    private ImmutableArray<RankedProject> Rank(IReadOnlyList<PriorityInput> inputs)
    {
        if (basis == RankBasis.None) return [];
        var sorted = inputs.Where(i => KeyOf(i) is not null).OrderBy(KeyOf).ThenBy(i => i.Project.Project.Id, StringComparer.Ordinal).ThenBy(i => i.Project.Project.Row).ToArray();
        if (sorted.Length == 0) return [];
        var places = new int[sorted.Length];
        for (var i = 0; i < places.Length; i++) places[i] = i > 0 && KeyOf(sorted[i]) == KeyOf(sorted[i - 1]) ? places[i - 1] : i + 1;
        var quarter = (int)Math.Ceiling(sorted.Length * rules.TopPriorityPercent / 100m);
        var (lastTop, firstLow) = (places[quarter - 1], places[^quarter]);
        return [.. sorted.Select((input, i) => new RankedProject(input.Project, places[i], input.Hours, places[i] <= lastTop, places[i] >= firstLow && places[i] > lastTop))];
    }

    private decimal? KeyOf(PriorityInput input) => basis == RankBasis.Rank ? input.Project.Project.PriorityRank : -input.Project.Project.PriorityScore;

    private static ImmutableArray<(string, Ratio)> BudgetOnTop(ImmutableArray<RankedProject> ranked)
    {
        var sums = new SortedDictionary<string, Ratio>(StringComparer.Ordinal);
        foreach (var project in ranked)
        {
            if (Money.Usable(project.Project.Project.Budget) is not { Value: > 0 } budget) continue;
            sums[budget.Currency] = sums.GetValueOrDefault(budget.Currency).With(project.IsTop ? budget.Value : 0, budget.Value);
        }

        return [.. sums.Select(s => (s.Key, s.Value with { Of = ranked.Length }))];
    }

    private ImmutableArray<StopCandidate> CouldStop(IReadOnlyList<PriorityInput> inputs, Dictionary<ProjectReading, RankedProject> places) =>
    [
        .. inputs.Select(i => (Input: i, Rank: places.GetValueOrDefault(i.Project))).Select(i => (i.Input, i.Rank, Facts: FactsOf(i.Input, i.Rank)))
            .Select(i => new StopCandidate(i.Input.Project, i.Facts, System.Numerics.BitOperations.PopCount((uint)i.Facts), i.Rank?.Place)).Where(c => c.Count >= 2)
            .OrderByDescending(c => c.Count).ThenByDescending(c => c.Place ?? int.MaxValue).ThenBy(c => c.Project.Project.Id, StringComparer.Ordinal),
    ];

    private StopFacts FactsOf(PriorityInput input, RankedProject? rank) =>
        (rank?.IsLow == true ? StopFacts.LowRank : 0)
        | (input.Project.Reported == Health.Red || input.Project.Computed == Health.Red ? StopFacts.Red : 0)
        | (someHaveObjectives && !input.HasObjective ? StopFacts.NoObjective : 0)
        | (input.Return is { AnyPlanned: { } benefits } value && benefits < value.Cost ? StopFacts.BenefitsBelowCost : 0);
}

/// <summary>Finds roles that a lower-ranked project holds in a month in which a higher-ranked one asked for them in vain.</summary>
internal sealed class InversionFinder(RoleMatrix roles)
{
    private readonly Dictionary<(int Role, int Month), List<(RankedProject Project, decimal Hours)>> holders = [];
    private readonly List<(int Role, int Month, RankedProject Project, decimal Hours)> lacking = [];

    /// <summary>One for each project and role, of the first month; the most important project first. Linear but for a sort of each role's holders.</summary>
    public IEnumerable<Inversion> Find(IEnumerable<(RankedProject Project, IReadOnlyList<Allocation> Rows)> projects)
    {
        foreach (var (project, rows) in projects) Add(project, rows);
        foreach (var list in holders.Values) list.Sort((x, y) => Compare(x.Project, y.Project));
        return lacking.Select(Of).OfType<Inversion>().GroupBy(i => (i.Role, i.Higher.Project.Project.Id, i.Higher.Project.Project.Row)).Select(g => g.MinBy(i => i.Month)!)
            .OrderBy(i => i.Higher.Place).ThenBy(i => i.Higher.Project.Project.Id, StringComparer.Ordinal).ThenBy(i => i.Role, StringComparer.Ordinal);
    }

    private void Add(RankedProject project, IReadOnlyList<Allocation> rows)
    {
        foreach (var group in rows.GroupBy(roles.KeyOf))
        {
            var unfilled = group.Where(r => r.IsConfirmed == false).Sum(roles.Planned);
            var held = group.Where(r => r.IsConfirmed != false).Sum(roles.Planned);
            if (unfilled > 0) lacking.Add((group.Key.Role, group.Key.Month, project, unfilled));
            if (held <= 0) continue;
            if (!holders.TryGetValue(group.Key, out var list)) holders[group.Key] = list = [];
            list.Add((project, held));
        }
    }

    private Inversion? Of((int Role, int Month, RankedProject Project, decimal Hours) need)
    {
        if (!holders.TryGetValue((need.Role, need.Month), out var list) || list[^1].Project.Place <= need.Project.Place) return null;
        var lower = list.Count - FirstAfter(list, need.Project.Place);
        var month = roles.Month((need.Role, need.Month), 0);
        return new(month.Role, month.Month, need.Project, list[^1].Project, lower, need.Hours);
    }

    private static int FirstAfter(List<(RankedProject Project, decimal Hours)> sorted, int place)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle].Project.Place <= place) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static int Compare(RankedProject x, RankedProject y)
    {
        var order = x.Place.CompareTo(y.Place);
        return order == 0 ? string.CompareOrdinal(x.Project.Project.Id, y.Project.Project.Id) : order;
    }
}
