using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PmoBot.Domain.Portfolio;

/// <summary>All that is counted and added up over a portfolio, in one pass.</summary>
internal sealed class PortfolioTotals
{
    private HealthTally reported, raw, computed;
    private readonly HealthGroups orgUnits = new(), sponsors = new(), programs = new();
    private readonly Field[] fields;
    private readonly AmountTally[] tallies;
    private readonly AmountTally? atRisk;
    private readonly Field atRiskField;

    private PortfolioTotals(RegisterMapping mapping)
    {
        fields = [.. ProjectFields.Money.Where(mapping.Has)];
        tallies = [.. fields.Select(f => new AmountTally(f))];
        atRiskField = mapping.Has(Field.Budget) ? Field.Budget : Field.WholeLifeCost;
        atRisk = mapping.Has(atRiskField) ? new(atRiskField) : null;
    }

    public HealthCounts Reported => reported.Counts;
    public HealthCounts Raw => raw.Counts;
    public HealthCounts Computed => computed.Counts;
    public int Stale { get; private set; }
    public int Watermelons { get; private set; }
    public int OverCautious { get; private set; }
    public int Closed { get; private set; }
    public ImmutableArray<AmountTotal> Money => [.. tallies.Select(t => t.Total)];
    public ImmutableArray<AmountTotal> MoneyByCurrency => [.. tallies.SelectMany(t => t.PerCurrency)];
    public AmountTotal? AtRisk => atRisk?.Total;
    public FrozenDictionary<string, HealthCounts> ByOrgUnit => orgUnits.Counts();
    public FrozenDictionary<string, HealthCounts> BySponsor => sponsors.Counts();
    public FrozenDictionary<string, HealthCounts> ByProgram => programs.Counts();

    public static PortfolioTotals Of(PortfolioSnapshot snapshot, ImmutableArray<ProjectReading> projects)
    {
        var totals = new PortfolioTotals(snapshot.Mapping);
        foreach (var reading in projects) totals.Add(reading);
        return totals;
    }

    private void Add(ProjectReading reading)
    {
        var project = reading.Project;
        reported.Add(reading.Reported);
        raw.Add(project.Status.Health);
        computed.Add(reading.Computed);
        if (reading.Absence == Absence.Stale) Stale++;
        if (reading.Doubt == Doubt.Watermelon) Watermelons++;
        if (reading.Doubt == Doubt.OverCautious) OverCautious++;
        if (project.IsClosed) Closed++;
        orgUnits.Add(project.OrgUnit, reading.Reported);
        sponsors.Add(project.Sponsor, reading.Reported);
        programs.Add(project.Program, reading.Reported);
        for (var i = 0; i < fields.Length; i++) tallies[i].Add(project.AmountOf(fields[i]));
        if (!project.IsClosed && (reading.Reported is Health.Red or Health.AmberRed)) atRisk?.Add(project.AmountOf(atRiskField));
    }
}
