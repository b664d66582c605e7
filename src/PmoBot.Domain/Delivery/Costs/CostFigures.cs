using PmoBot.Domain.Delivery.Rows;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;

namespace PmoBot.Domain.Delivery.Costs;

/// <summary>Writes the figures of money, each currency and basis apart.</summary>
internal sealed class CostFigures(DeliverySource source, DateRange? period)
{
    private const int MostRows = 5;

    private FigureWriter Writer => source.Writer;

    public IEnumerable<Figure> Of(CostPerformance cost)
    {
        yield return Adherence(cost);
        foreach (var totals in cost.ByCurrency)
        {
            var key = new FigureKey(totals.Currency + (totals.Basis == CostBasis.WholeLife ? ".wholeLife" : ""), cost.ByCurrency.Length > 1);
            foreach (var figure in Of(totals, key, cost)) yield return figure;
        }
    }

    private IEnumerable<Figure> Of(CostTotals totals, FigureKey key, CostPerformance cost)
    {
        var (forecast, baseline) = totals.Basis == CostBasis.Budget ? (Field.ForecastCost, Field.Budget) : (Field.WholeLifeCost, Field.WholeLifeCost);
        var worst = cost.Over.Where(c => c.Currency == totals.Currency && c.Basis == totals.Basis).Take(MostRows)
            .Select(c => Writer.Cell($"{c.Project.Project.Name}", $"{new ExactMoney(c.Over!.Value, c.Currency)}", c.Project.Project, forecast)).ToArray();
        yield return FigureWriter.Figure(key.Of("cost.overspend"), $"Overspend of the projects that are over", totals.ForecastToOriginal.Known == 0 ? null : totals.Overspend.Sum, totals.Currency, Quality(totals.ForecastToOriginal, totals),
            $"Σ(forecast − original budget), over the active projects that forecast more than their original budget",
            [Writer.Column($"Projects that are over", $"{totals.Overspend.Known} of {totals.ForecastToOriginal.Known}", totals.ForecastToOriginal.Known, forecast), .. worst]);
        yield return FigureWriter.Figure(key.Of("cost.net"), $"Forecast beyond the original budgets, net", totals.NetOver, totals.Currency, Quality(totals.ForecastToOriginal, totals),
            $"Σ forecast − Σ original budget, over the active projects that have both",
            Writer.Column($"Forecast", $"{new ExactMoney(totals.ForecastToOriginal.Part, totals.Currency)}", totals.ForecastToOriginal.Known, forecast),
            Writer.Column($"Original budget", $"{new ExactMoney(totals.ForecastToOriginal.Whole, totals.Currency)}", totals.ForecastToOriginal.Known, baseline));
        if (totals.Basis == CostBasis.WholeLife) yield break;
        yield return FigureWriter.Figure(key.Of("cost.spent"), $"Spent of the budget", totals.SpentOfBudget.Percent, "percent", Quality(totals.SpentOfBudget, totals), $"Σ actual cost ÷ Σ budget × 100, over the active projects that have both", Spent(totals));
        yield return FigureWriter.Figure(key.Of("cost.remaining"), $"Left of the budget", totals.Remaining, totals.Currency, Quality(totals.SpentOfBudget, totals), $"Σ budget − Σ actual cost, over the active projects that have both", Spent(totals));
        yield return FigureWriter.Figure(key.Of("cost.burn"), $"Spent against what was planned by now", totals.Burn.Percent, "percent", Quality(totals.Burn, totals), $"Σ actual cost ÷ Σ planned value × 100, over the active projects that have both",
            Writer.Column($"Actual cost", $"{new ExactMoney(totals.Burn.Part, totals.Currency)}", totals.Burn.Known, Field.ActualCost),
            Writer.Column($"Planned value", $"{new ExactMoney(totals.Burn.Whole, totals.Currency)}", totals.Burn.Known, Field.PlannedValue));
        yield return FigureWriter.Figure(key.Of("cost.contingency"), $"Contingency", totals.Contingency.Known == 0 ? null : totals.Contingency.Sum, totals.Currency,
            totals.Contingency.Known < totals.Active ? FigureQuality.Partial : FigureQuality.Complete, $"Σ contingency of the active projects that have one",
            Writer.Column($"Projects with a contingency", $"{totals.Contingency.Known} of {totals.Active}", totals.Contingency.Known, Field.Contingency));
    }

    private Figure Adherence(CostPerformance cost)
    {
        var rate = cost.Adherence(period);
        return FigureWriter.Figure("cost.adherence", $"Budget adherence", rate.Percent, "percent", rate.NotKnown > 0 ? FigureQuality.Partial : FigureQuality.Complete,
            $"completed projects whose final cost is within ±{new Percent(source.Rules.BudgetTolerancePercent)} of the original budget ÷ completed projects × 100",
            Writer.Column($"Within the tolerance", $"{rate.Met} of {rate.Known}", rate.Known, Field.ActualCost),
            Writer.Column($"Completed without final cost or original budget", $"{rate.NotKnown}", rate.NotKnown, Field.Budget));
    }

    private System.Collections.Immutable.ImmutableArray<FigureInput> Spent(CostTotals totals) =>
    [
        Writer.Column($"Actual cost", $"{new ExactMoney(totals.SpentOfBudget.Part, totals.Currency)}", totals.SpentOfBudget.Known, Field.ActualCost),
        Writer.Column($"Budget", $"{new ExactMoney(totals.SpentOfBudget.Whole, totals.Currency)}", totals.SpentOfBudget.Known, Field.Budget),
    ];

    private static FigureQuality Quality(Ratio ratio, CostTotals totals) => ratio.Known < totals.Active ? FigureQuality.Partial : FigureQuality.Complete;
}
