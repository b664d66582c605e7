using System.Collections.Immutable;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Value.Benefits;

/// <summary>Adds up what the register itself says of benefits.</summary>
internal sealed class RegisterBenefitSums
{
    private readonly SortedDictionary<string, Sums> sums = new(StringComparer.Ordinal);
    private int count;

    public RegisterBenefitSums(IEnumerable<ProjectReading> projects)
    {
        foreach (var project in projects) Add(project.Project);
    }

    /// <summary>Active projects without any benefit.</summary>
    public int WithoutAny { get; private set; }

    public ImmutableArray<RegisterBenefits> ByCurrency =>
        [.. sums.Select(s => new RegisterBenefits(s.Key, new(s.Key, s.Value.Planned, s.Value.Plans, count), s.Value.Forecast with { Of = count }, s.Value.Realised with { Of = count }))];

    private void Add(Project project)
    {
        count++;
        var (planned, forecast, realised) = (Money.Usable(project.BenefitPlanned), Money.Usable(project.BenefitForecast), Money.Usable(project.BenefitRealised));
        if (planned is null && forecast is null && realised is null && !project.IsClosed) WithoutAny++;
        if (planned is null) return;
        if (!sums.TryGetValue(planned.Currency, out var sum)) sums[planned.Currency] = sum = new();
        sum.Add(planned.Value!.Value, In(planned, forecast), In(planned, realised));
    }

    private static decimal? In(Amount planned, Amount? other) => other?.Currency == planned.Currency ? other.Value : null;

    private sealed class Sums
    {
        public decimal Planned { get; private set; }
        public int Plans { get; private set; }
        public Ratio Forecast { get; private set; }
        public Ratio Realised { get; private set; }

        public void Add(decimal planned, decimal? forecast, decimal? realised)
        {
            (Planned, Plans) = (Planned + planned, Plans + 1);
            if (forecast is not null) Forecast = Forecast.With(forecast, planned);
            if (realised is not null) Realised = Realised.With(realised, planned);
        }
    }
}
