using System.Collections.Immutable;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Delivery.Earned;

/// <summary>Earned value of several projects in one currency: ratios of sums over the projects that have both numbers, never means of ratios.</summary>
/// <param name="Active">Active projects of the scope, in whatever currency: the base of "17 of 24".</param>
public sealed record EarnedTotals(string Currency, int Active, Ratio CostIndex, Ratio ScheduleIndex, DeliveryRules Rules)
{
    /// <summary>ΣEV ÷ ΣAC.</summary>
    public decimal? Cpi => Numbers.Quotient(CostIndex.Part, CostIndex.Whole);
    /// <summary>ΣEV ÷ ΣPV.</summary>
    public decimal? Spi => Numbers.Quotient(ScheduleIndex.Part, ScheduleIndex.Whole);
    /// <summary>Projects whose planned value is a straight line, or whose earned value stands in.</summary>
    public int Proxies { get; init; }
    /// <summary>ΣBAC and ΣEAC (typical) over the projects that have the EAC and are in the window where it means something.</summary>
    public CurrencySum Budget { get; init; }
    public CurrencySum Forecast { get; init; }
    /// <summary>ΣBAC − ΣEAC (typical); below zero is over budget; null when no project can be forecast.</summary>
    public decimal? Vac => Forecast.Known == 0 ? null : Budget.Sum - Forecast.Sum;
    /// <summary>Projects that are too early or too late in their life to be forecast by index.</summary>
    public int OutsideWindow { get; init; }
    public Health CpiColour => Colour(Cpi);
    public Health SpiColour => Colour(Spi);

    private Health Colour(decimal? index) => index switch
    {
        null => Health.Unknown,
        var i when i >= Rules.IndexAmber => Health.Green,
        var i when i >= Rules.IndexRed => Health.Amber,
        _ => Health.Red,
    };
}

/// <summary>One project with its earned value.</summary>
public readonly record struct EarnedLine(ProjectReading Project, EarnedValue Value);

/// <summary>Earned value over a scope (domain rules 2.2).</summary>
public sealed class EarnedPortfolio
{
    /// <summary>By currency, in the order of their codes; empty when no active project has a budget.</summary>
    public required ImmutableArray<EarnedTotals> ByCurrency { get; init; }
    /// <summary>Active projects with a CPI, lowest first.</summary>
    public required ImmutableArray<EarnedLine> LowestCpi { get; init; }
    /// <summary>Active projects with an SPI(t), lowest first: the time-based index, which does not flatter late projects.</summary>
    public required ImmutableArray<EarnedLine> LowestSpi { get; init; }
    /// <summary>Active projects whose own estimate at completion is not to be believed (TCPI − CPI beyond the tripwire), furthest first.</summary>
    public required ImmutableArray<EarnedLine> DoubtfulForecasts { get; init; }
    /// <summary>Active projects in the scope.</summary>
    public required int Active { get; init; }
    /// <summary>Active projects without a budget: no earned value at all.</summary>
    public required int WithoutBudget { get; init; }

    internal static EarnedPortfolio Of(IEnumerable<(ProjectReading Project, EarnedValue? Value)> active, DeliveryRules rules)
    {
        var sums = new SortedDictionary<string, Sums>(StringComparer.Ordinal);
        var lines = new List<EarnedLine>();
        var (count, without) = (0, 0);
        foreach (var (project, value) in active)
        {
            count++;
            if (value is null)
            {
                without++;
                continue;
            }

            if (!sums.TryGetValue(value.Currency, out var sum)) sums[value.Currency] = sum = new();
            sum.Add(value);
            lines.Add(new(project, value));
        }

        return new()
        {
            ByCurrency = [.. sums.Select(s => s.Value.Totals(s.Key, count, rules))],
            LowestCpi = Ranked(lines, l => l.Value.Cpi),
            LowestSpi = Ranked(lines, l => l.Value.Schedule?.Spi),
            DoubtfulForecasts = Ranked(lines.Where(l => l.Value.IsReportedEacDoubtful == true), l => -(l.Value.ReportedEacGap ?? decimal.MaxValue)),
            Active = count,
            WithoutBudget = without,
        };
    }

    private static ImmutableArray<EarnedLine> Ranked(IEnumerable<EarnedLine> lines, Func<EarnedLine, decimal?> by) =>
        [.. lines.Where(l => by(l) is not null).OrderBy(l => by(l)).ThenBy(l => l.Project.Project.Id, StringComparer.Ordinal).ThenBy(l => l.Project.Project.Row)];

    private sealed class Sums
    {
        private Ratio cost, schedule;
        private decimal budget, forecast;
        private int proxies, outside, forecasts;

        public void Add(EarnedValue value)
        {
            if (value is { Ev: not null, Ac: not null }) cost = cost.With(value.Ev, value.Ac);
            if (value is { Ev: not null, Pv: not null }) schedule = schedule.With(value.Ev, value.Pv);
            if (value.IsProxy) proxies++;
            if (value.Window is ForecastWindow.TooEarly or ForecastWindow.TooLate) outside++;
            if (value.Window != ForecastWindow.Inside || value.EacTypical is not { } eac) return;
            budget += value.Bac;
            forecast += eac;
            forecasts++;
        }

        public EarnedTotals Totals(string currency, int active, DeliveryRules rules) =>
            new(currency, active, cost with { Of = active }, schedule with { Of = active }, rules)
            {
                Proxies = proxies,
                OutsideWindow = outside,
                Budget = new(currency, budget, forecasts, active),
                Forecast = new(currency, forecast, forecasts, active),
            };
    }
}
