using System.Collections.Immutable;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Delivery.Rows;
using PmoBot.Domain.Delivery.Schedules;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;

namespace PmoBot.Domain.Value.Benefits;

/// <summary>All benefits of the portfolio with their periods and shares, by project. Made once.</summary>
internal sealed class BenefitBook
{
    private readonly BenefitReading[] readings;
    private readonly int[] starts;
    private readonly List<DeliveryFinding> findings = [];

    public BenefitBook(PortfolioReading portfolio, DeliveryRows rows)
    {
        var keys = new BenefitKeys(rows.Benefits, portfolio.Projects.Length);
        var periods = keys.Sort(rows.BenefitPeriods, p => p.Benefit);
        var shares = keys.Sort(rows.Attributions, a => a.Benefit);
        starts = new int[portfolio.Projects.Length + 2];
        readings = new BenefitReading[rows.Benefits.Count];
        var asOf = rows.States[RecordKind.BenefitPeriods].IsGiven ? rows.States[RecordKind.BenefitPeriods].AsOf : rows.States[RecordKind.Benefits].AsOf;
        var at = 0;
        for (var project = 0; project <= portfolio.Projects.Length; project++)
        {
            starts[project] = at;
            var reading = project < portfolio.Projects.Length ? portfolio.Projects[project] : null;
            foreach (var benefit in rows.Benefits.Of(project))
            {
                readings[at] = BenefitReader.Read(benefit, reading, periods.Of(at), shares.Of(at), asOf) with { IsOfCancelled = reading is not null && ProjectStates.IsCancelled(reading.Project) };
                at++;
            }
        }

        starts[^1] = at;
        AsOf = asOf;
        new SharedBenefits(readings, findings).Mark();
        Report(periods, shares);
    }

    public DateOnly AsOf { get; }
    public ImmutableArray<DeliveryFinding> Findings => [.. findings];
    public ReadOnlySpan<BenefitReading> All => readings;

    public ReadOnlySpan<BenefitReading> Of(int project) => readings.AsSpan(starts[project], starts[project + 1] - starts[project]);

    /// <summary>Benefits that belong to no project of the register.</summary>
    public ReadOnlySpan<BenefitReading> Loose => Of(starts.Length - 2);

    /// <summary>Points to the projects of another reading of the same register.</summary>
    public void Attach(PortfolioReading portfolio)
    {
        for (var project = 0; project < portfolio.Projects.Length; project++)
        {
            for (var i = starts[project]; i < starts[project + 1]; i++)
            {
                if (!ReferenceEquals(readings[i].Project, portfolio.Projects[project])) readings[i] = readings[i] with { Project = portfolio.Projects[project] };
            }
        }
    }

    private void Report(RowsOfBenefit<BenefitPeriod> periods, RowsOfBenefit<Attribution> shares)
    {
        Lost(periods.Lost, RecordKind.BenefitPeriods, $"{periods.Lost.Count:# row names|# rows name} no benefit that the table of benefits has; not counted.");
        Lost(shares.Lost, RecordKind.Attributions, $"{shares.Lost.Count:# row names|# rows name} no benefit that the table of benefits has; not counted.");
        var over = readings.Where(r => r.Attribution == AttributionState.Over100).ToArray();
        if (over.Length == 0) return;
        findings.Add(new(FindingSeverity.Error, "attribution-over-100", RecordKind.Attributions,
            $"The shares of {over.Length:# benefit add|# benefits add} up to more than 100%; nothing is computed with them.", Places(over), over.Length));
    }

    private void Lost(LostRows lost, RecordKind kind, Message sentence)
    {
        if (lost.Count > 0) findings.Add(new(FindingSeverity.Warning, "benefit-not-found", kind, sentence, lost.Places.ToArray(), lost.Count));
    }

    internal static ImmutableArray<RowPlace> Places(IEnumerable<BenefitReading> benefits)
    {
        var places = new FirstPlaces();
        foreach (var benefit in benefits) places.Add(benefit.Benefit.Place);
        return places.ToArray();
    }
}
