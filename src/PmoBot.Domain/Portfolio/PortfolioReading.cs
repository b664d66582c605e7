using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using PmoBot.Domain.Figures;

namespace PmoBot.Domain.Portfolio;

/// <summary>
/// Everything that an answer about a portfolio needs, derived once when a snapshot becomes the current one, so that answering
/// costs the same for 100 and for 100,000 projects. Immutable and safe to share between conversations.
/// </summary>
public sealed class PortfolioReading
{
    private readonly Dictionary<string, ProjectReading> byId;
    private readonly FrozenDictionary<string, Figure> figuresByKey;

    internal PortfolioReading(
        PortfolioSnapshot current, ImmutableArray<ProjectReading> projects, SnapshotComparison? comparison, ImmutableArray<Figure> figures)
    {
        (Current, Projects, Comparison, Figures) = (current, projects, comparison, figures);
        WorstFirst = WorstFirstOrder.Of(projects);
        byId = new(projects.Length, FoldedText.Ids);
        foreach (var project in projects) byId.TryAdd(project.Project.Id, project);
        figuresByKey = figures.ToFrozenDictionary(f => f.Key);
        ChangeCounts = Changes.CountBy(c => c.Kind).ToFrozenDictionary();
    }

    /// <summary>Counts, adds up and orders projects that are read.</summary>
    internal static PortfolioReading Made(PortfolioSnapshot current, ImmutableArray<ProjectReading> projects, SnapshotComparison? comparison, PortfolioHeads heads)
    {
        var totals = PortfolioTotals.Of(current, projects);
        return new(current, projects, comparison, new PortfolioFigures(current, new SnapshotPlace(current, true), totals).All())
        {
            Rules = heads.Rules,
            Previous = heads.Previous,
            FirstSnapshot = heads.First,
            PreviousCounts = heads.PreviousCounts,
            Counts = totals.Reported,
            RawCounts = totals.Raw,
            ComputedCounts = totals.Computed,
            StaleCount = totals.Stale,
            OldCount = projects.Count(p => !p.Project.IsClosed && p.Reported != Health.Unknown && p.StatusAgeDays > heads.Rules.StaleDays),
            WatermelonCount = totals.Watermelons,
            OverCautiousCount = totals.OverCautious,
            ClosedCount = totals.Closed,
            Totals = totals.Money,
            TotalsByCurrency = totals.MoneyByCurrency,
            AtRisk = totals.AtRisk,
            ByOrgUnit = totals.ByOrgUnit,
            BySponsor = totals.BySponsor,
            ByProgram = totals.ByProgram,
        };
    }

    /// <summary>The same register with what the tables beside it measure; this very reading when they measure nothing.</summary>
    /// <param name="sidesOf">By a project's place in <see cref="Projects"/>; null where the tables have nothing of it.</param>
    internal PortfolioReading With(Func<int, ISideMeasures?> sidesOf)
    {
        ProjectReading[]? projects = null;
        for (var i = 0; i < Projects.Length; i++)
        {
            if (Projects[i].Assessment is not { } assessment || sidesOf(i) is not { } sides) continue;
            projects ??= Projects.ToArray();
            projects[i] = Projects[i].With(assessment.With(sides));
        }

        return projects is null ? this : Made(Current, ImmutableCollectionsMarshal.AsImmutableArray(projects), Comparison, new(Previous, FirstSnapshot, PreviousCounts, Rules));
    }

    /// <summary>Reads the newest snapshot of one source against its history.</summary>
    /// <param name="history">Snapshots of one source, oldest first; the last is the current one. At least one.</param>
    /// <param name="rules">Thresholds; must have no <see cref="HealthRules.Problems"/>.</param>
    /// <exception cref="ArgumentException">The history is empty or the rules make no sense.</exception>
    public static PortfolioReading Of(IReadOnlyList<PortfolioSnapshot> history, HealthRules rules)
    {
        if (history.Count == 0) throw new ArgumentException("A portfolio can be read from at least one snapshot.", nameof(history));
        if (rules.Problems() is [var problem, ..]) throw new ArgumentException(problem, nameof(rules));
        return new PortfolioReader(history, rules).Read();
    }

    public PortfolioSnapshot Current { get; }
    /// <summary>The snapshot that <see cref="Changes"/> are measured against; null when there is only one.</summary>
    public SnapshotHead? Previous { get; internal init; }
    /// <summary>The oldest snapshot: own baselines come from it.</summary>
    public required SnapshotHead FirstSnapshot { get; init; }
    public required HealthRules Rules { get; init; }

    /// <summary>All projects in the register's order, closed ones included.</summary>
    public ImmutableArray<ProjectReading> Projects { get; }
    /// <summary>All projects in the order of attention; closed ones last.</summary>
    public ImmutableArray<ProjectReading> WorstFirst { get; }

    /// <summary>Reported colours that may be relied on (stale is unknown). Adds up to all projects, closed ones included.</summary>
    public HealthCounts Counts { get; internal init; }
    /// <summary>Colours as the register says them, however old.</summary>
    public HealthCounts RawCounts { get; internal init; }
    /// <summary>As <see cref="Counts"/>, of the previous snapshot; null without one.</summary>
    public HealthCounts? PreviousCounts { get; internal init; }
    /// <summary>Computed colours; closed projects and those without data are unknown.</summary>
    public HealthCounts ComputedCounts { get; internal init; }
    /// <summary>Statuses too old to rely on: counted as unknown.</summary>
    public int StaleCount { get; internal init; }
    /// <summary>Statuses that are old but still counted (15 to 30 days by default).</summary>
    public int OldCount { get; internal init; }
    public int WatermelonCount { get; internal init; }
    public int OverCautiousCount { get; internal init; }
    public int ClosedCount { get; internal init; }
    public int ActiveCount => Projects.Length - ClosedCount;

    /// <summary>Current against previous; null when there is no previous snapshot.</summary>
    public SnapshotComparison? Comparison { get; }
    /// <summary>All changes since the previous snapshot, most important first; empty when there is none or they do not match.</summary>
    public ImmutableArray<Change> Changes => Comparison?.Changes ?? [];
    /// <summary>How many changes of each kind; kinds that did not happen are left out.</summary>
    public FrozenDictionary<ChangeKind, int> ChangeCounts { get; }

    /// <summary>A total for each money field that has a column.</summary>
    public ImmutableArray<AmountTotal> Totals { get; internal init; } = [];
    /// <summary>The same by currency: the way to say totals of a register with several.</summary>
    public ImmutableArray<AmountTotal> TotalsByCurrency { get; internal init; } = [];
    /// <summary>
    /// Money in active projects reported red or amber/red: budget, or whole-life cost where there is no budget column; null without either.
    /// </summary>
    public AmountTotal? AtRisk { get; internal init; }

    /// <summary>Reported colours by department; spelling variants are one, "" holds those without. Empty when no project has one.</summary>
    public required FrozenDictionary<string, HealthCounts> ByOrgUnit { get; init; }
    /// <summary>As <see cref="ByOrgUnit"/>, by sponsor.</summary>
    public required FrozenDictionary<string, HealthCounts> BySponsor { get; init; }
    /// <summary>As <see cref="ByOrgUnit"/>, by program.</summary>
    public required FrozenDictionary<string, HealthCounts> ByProgram { get; init; }

    /// <summary>Portfolio figures with formula and inputs: "portfolio.projects", "portfolio.red" …; the room's README lists the keys.</summary>
    public ImmutableArray<Figure> Figures { get; }

    /// <summary>The project with this id (case and white space do not count), or null.</summary>
    public ProjectReading? FindById(string id) => byId.GetValueOrDefault(id);

    /// <summary>The figure with this key, or null.</summary>
    public Figure? FigureOf(string key) => figuresByKey.GetValueOrDefault(key);

    /// <summary>The total of a money field, or null when the register has no such column.</summary>
    public AmountTotal? TotalOf(Field field) => Totals.FirstOrDefault(t => t.Field == field);
}

/// <summary>What a reading knows of the snapshots before the current one.</summary>
internal sealed record PortfolioHeads(SnapshotHead? Previous, SnapshotHead First, HealthCounts? PreviousCounts, HealthRules Rules);
