using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Value.Benefits;

namespace PmoBot.Domain.Value.Returns;

/// <summary>Reads what a project returns from its cost and its benefits.</summary>
internal sealed class ReturnReader(DeliveryRules rules)
{
    private const int MostYears = 100;

    /// <summary>Null without a usable cost above zero.</summary>
    public ProjectReturn? Read(ProjectReading reading, ReadOnlySpan<BenefitReading> benefits)
    {
        if (CostOf(reading.Project) is not ({ } cost, var field)) return null;
        var currency = cost.Currency;
        return new()
        {
            Project = reading,
            Currency = currency,
            Cost = cost.Value!.Value,
            CostField = field,
            Planned = Sum(benefits, currency, b => b.Planned),
            Forecast = Sum(benefits, currency, b => b.Validated + b.Unvalidated + b.ForecastRest),
            Validated = Sum(benefits, currency, b => b.Validated),
            RegisterPlanned = benefits.IsEmpty && Money.Usable(reading.Project.BenefitPlanned) is { } planned && planned.Currency == currency ? planned.Value : null,
            Flows = Flows(reading.Project, benefits, currency, cost.Value.Value),
        };
    }

    /// <summary>One benefit's money in its class; zero of everything when it has none.</summary>
    public static BenefitMoney Classed(BenefitReading benefit, decimal value) =>
        benefit.IsDisbenefit ? new(0, 0, value, 0, 1) : benefit.IsCash ? new(value, 0, 0, 0, 1) : benefit.IsAvoidance ? new(0, value, 0, 0, 1) : new(0, 0, 0, value, 1);

    private static (Amount? Cost, Field Field) CostOf(Project project) =>
        Money.Usable(project.ForecastCost) is { Value: > 0 } forecast ? (forecast, Field.ForecastCost)
        : Money.Usable(project.Budget) is { Value: > 0 } budget ? (budget, Field.Budget)
        : Money.Usable(project.WholeLifeCost) is { Value: > 0 } whole ? (whole, Field.WholeLifeCost)
        : (null, default);

    private static BenefitMoney Sum(ReadOnlySpan<BenefitReading> benefits, string currency, Func<BenefitReading, decimal?> choose)
    {
        var sum = new BenefitMoney();
        foreach (var benefit in benefits)
        {
            if (Counts(benefit, currency) && choose(benefit) is { } value) sum += Classed(benefit, value);
        }

        return sum;
    }

    private static bool Counts(BenefitReading benefit, string currency) => benefit.IsMoney && benefit.Counts && benefit.Unit == currency;

    private YearFlows? Flows(Project project, ReadOnlySpan<BenefitReading> benefits, string currency, decimal cost)
    {
        if ((project.BaselineStart ?? project.Start)?.Date is not { } start) return null;
        var (cash, both) = (new SortedDictionary<int, decimal>(), new SortedDictionary<int, decimal>());
        foreach (var benefit in benefits)
        {
            if (!Counts(benefit, currency) || !(benefit.IsCash || benefit.IsAvoidance || benefit.IsDisbenefit)) continue;
            if (benefit.Periods.IsEmpty || !Add(benefit, start, cash, both)) return null;
        }

        if (both.Count == 0 || both.Keys.Last() > MostYears) return null;
        var years = both.Keys.Last() + 1;
        return new(start, [.. Enumerable.Range(0, years).Select(y => y == 0 ? cost : 0)], ByYear(cash, years), ByYear(both, years), rules.DiscountPercent);
    }

    /// <summary>False when a period has no plan: then the flows are not known.</summary>
    private static bool Add(BenefitReading benefit, DateOnly start, SortedDictionary<int, decimal> cash, SortedDictionary<int, decimal> both)
    {
        foreach (var period in benefit.Periods)
        {
            if (Figures.Numbers.Usable(period.Planned) is not { } planned) return false;
            var value = benefit.IsDisbenefit ? -Math.Abs(planned) : planned;
            var year = YearOf(start, period.End);
            both[year] = both.GetValueOrDefault(year) + value;
            if (!benefit.IsAvoidance) cash[year] = cash.GetValueOrDefault(year) + value;
        }

        return true;
    }

    /// <summary>Twelve-month years since the start; a period counts in the year that its last day is in.</summary>
    private static int YearOf(DateOnly start, DateOnly end)
    {
        var months = ((end.Year - start.Year) * 12) + end.Month - start.Month - (end.Day < start.Day ? 1 : 0);
        return Math.Max(0, months / 12);
    }

    private static decimal[] ByYear(SortedDictionary<int, decimal> flows, int years) => [.. Enumerable.Range(0, years).Select(y => flows.GetValueOrDefault(y))];
}
