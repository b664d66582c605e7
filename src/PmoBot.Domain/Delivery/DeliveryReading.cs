using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using PmoBot.Domain.Delivery.Rows;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Value.Returns;

namespace PmoBot.Domain.Delivery;

/// <summary>
/// Everything about delivery and value that is computed from the register, its history and the tables beside it. Made once when a snapshot or a table becomes
/// the current one; immutable to its readers and safe to share. The whole portfolio is derived before the first answer; groups and other scopes when first asked for.
/// </summary>
public sealed class DeliveryReading
{
    private const int MostScopes = 64;
    private const int MostPeriods = 16;
    private readonly ConcurrentDictionary<ScopeMembers, ScopeDelivery> scopes = new();
    private readonly ConcurrentDictionary<DateRange, ImmutableArray<PmoReturn>> pmoReturns = new();

    private DeliveryReading(PortfolioReading portfolio, DeliveryHistory history, DeliveryRules rules)
    {
        Rules = rules;
        Source = new(portfolio, history, rules);
        Portfolio = portfolio = Source.Portfolio;
        All = new ScopeDelivery(this, ScopeMembers.All(portfolio.Projects.Length)).Derived();
        ByProgram = Groups(p => p.Program);
        ByOrgUnit = Groups(p => p.OrgUnit);
        BySponsor = Groups(p => p.Sponsor);
        ByObjective = Source.Alignment.ProjectsByObjective().ToFrozenDictionary(o => o.Name, o => new ScopeDelivery(this, ScopeMembers.Of(o.Projects)), FoldedText.Names);
    }

    /// <summary>Reads the current tables against the current register.</summary>
    /// <param name="portfolio">The register, read with its history.</param>
    /// <param name="history">The tables beside it; <see cref="DeliveryHistory.Empty"/> when there are none.</param>
    /// <param name="rules">Limits; must have no <see cref="DeliveryRules.Problems"/>.</param>
    /// <exception cref="ArgumentException">The rules make no sense.</exception>
    public static DeliveryReading Of(PortfolioReading portfolio, DeliveryHistory history, DeliveryRules rules)
    {
        if (rules.Problems() is [var problem, ..]) throw new ArgumentException(problem, nameof(rules));
        return new(portfolio, history, rules);
    }

    /// <summary>The register with what the tables measure of scope, resources, quality and risk: answer from this one.</summary>
    public PortfolioReading Portfolio { get; }
    public DeliveryRules Rules { get; }
    /// <summary>The register's date.</summary>
    public DateOnly AsOf => Portfolio.Current.AsOf;

    /// <summary>The whole portfolio, with the rows that belong to no project of the register.</summary>
    public ScopeDelivery All { get; }
    /// <summary>By program as it is spelt most; variants are one, "" holds those without. Empty when no project has one.</summary>
    public FrozenDictionary<string, ScopeDelivery> ByProgram { get; }
    /// <summary>As <see cref="ByProgram"/>, by department.</summary>
    public FrozenDictionary<string, ScopeDelivery> ByOrgUnit { get; }
    /// <summary>As <see cref="ByProgram"/>, by sponsor.</summary>
    public FrozenDictionary<string, ScopeDelivery> BySponsor { get; }
    /// <summary>The projects linked to each objective, by its name; a project may be in several.</summary>
    public FrozenDictionary<string, ScopeDelivery> ByObjective { get; }

    /// <summary>Age and completeness of each table.</summary>
    public FrozenDictionary<RecordKind, TableState> Tables => Source.Rows.States;
    /// <summary>What a person should put right in the tables: rows that found no project, shares over 100%, a benefit told twice.</summary>
    public ImmutableArray<DeliveryFinding> Findings => Source.Findings;

    internal DeliverySource Source { get; }

    /// <summary>One project by its id (case and white space do not count); null when the register has none.</summary>
    public ProjectDelivery? Find(string id) => Portfolio.FindById(id) is { } project ? Of(project) : null;

    /// <summary>One project of this reading's register.</summary>
    public ProjectDelivery Of(ProjectReading project) => new(this, Source.PlaceOf(project));

    /// <summary>A set of projects of this reading's register; kept for the next to ask, up to a limit.</summary>
    public ScopeDelivery For(IEnumerable<ProjectReading> projects)
    {
        var members = ScopeMembers.Of(projects.Select(Source.PlaceOf));
        if (scopes.TryGetValue(members, out var known)) return known;
        if (scopes.Count >= MostScopes) scopes.Clear();
        return scopes.GetOrAdd(members, new ScopeDelivery(this, members));
    }

    /// <summary>What the PMO returned on its own cost, by currency, from the benefits and costs whose periods end in a period (all up to the table's date when null).</summary>
    public ImmutableArray<PmoReturn> PmoReturn(DateRange? period = null)
    {
        var range = (period ?? DateRange.Always).Until(Source.Benefits.AsOf);
        if (pmoReturns.TryGetValue(range, out var known)) return known;
        if (pmoReturns.Count >= MostPeriods) pmoReturns.Clear();
        return pmoReturns.GetOrAdd(range, new PmoReturnReader(Source.Rows.Current.PmoCosts).Read(Source.Benefits.All, range));
    }

    private FrozenDictionary<string, ScopeDelivery> Groups(Func<Project, string?> by)
    {
        var groups = new Dictionary<string, List<int>>(FoldedText.Names);
        var anyNamed = false;
        for (var i = 0; i < Portfolio.Projects.Length; i++)
        {
            var name = by(Portfolio.Projects[i].Project)?.Trim() ?? "";
            anyNamed |= name.Length > 0;
            if (!groups.TryGetValue(name, out var group)) groups[name] = group = [];
            group.Add(i);
        }

        if (!anyNamed) return FrozenDictionary<string, ScopeDelivery>.Empty;
        return groups.ToFrozenDictionary(g => Spelling(g.Value, by), g => new ScopeDelivery(this, ScopeMembers.Of(g.Value)), FoldedText.Names);
    }

    /// <summary>The spelling that is used most; of several the first in the order of characters.</summary>
    private string Spelling(List<int> group, Func<Project, string?> by) =>
        group.CountBy(i => by(Portfolio.Projects[i].Project)?.Trim() ?? "").OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).First().Key;
}
