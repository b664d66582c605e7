using System.Collections.Immutable;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Delivery.Rows;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Words;

namespace PmoBot.Domain.Value.Benefits;

/// <summary>Writes the figures of benefits: each type and unit apart, and cash.</summary>
internal sealed class BenefitFigures(DeliverySource source)
{
    private const int MostRows = 5;

    private FigureWriter Writer => source.Writer;

    public IEnumerable<Figure> Of(BenefitPicture benefits)
    {
        foreach (var totals in benefits.Cash)
        {
            var key = new FigureKey(totals.Unit, benefits.Cash.Length > 1);
            foreach (var figure in Of(key.Of("benefits.cash"), totals, benefits, b => b.IsCash && b.Unit == totals.Unit)) yield return figure;
        }

        foreach (var totals in benefits.ByType)
        {
            var several = benefits.ByType.Count(t => t.Type == totals.Type) > 1;
            var key = new FigureKey(totals.Unit, several).Of($"benefits.{totals.Type}");
            foreach (var figure in Of(key, totals, benefits, b => b.Type == totals.Type && b.Unit == totals.Unit)) yield return figure;
        }
    }

    private IEnumerable<Figure> Of(string key, BenefitTotals totals, BenefitPicture picture, Func<BenefitReading, bool> isOne)
    {
        var benefits = picture.Benefits.Where(b => b.Counts && isOne(b)).ToArray();
        var toDate = Writer.Quality(RecordKind.BenefitPeriods, totals.DueWithoutFigure > 0 || totals.WithPlanToDate < totals.Benefits);
        yield return FigureWriter.Figure(key + ".toDate", Label(totals, $"realised to date"), totals.ToDatePercent, "percent", toDate, $"Σ validated of the periods that have ended ÷ Σ planned of the same periods × 100",
            [Sum($"Validated", totals.ValidatedToDate, totals), Sum($"Planned", totals.PlannedToDate, totals), Periods($"Ended periods without a figure", totals.DueWithoutFigure), .. benefits.Where(b => b.PlannedToDate > 0).OrderByDescending(b => b.PlannedToDate).Take(MostRows).Select(b => Row(b, b.ValidatedToDate))]);
        yield return FigureWriter.Figure(key + ".fullLife", Label(totals, $"realised of the full life"), totals.FullLifePercent, "percent", Writer.Quality(RecordKind.Benefits, totals.WithPlan < totals.Benefits), $"Σ validated ÷ Σ planned of the full life × 100",
            Sum($"Validated", totals.Validated, totals), Sum($"Planned", totals.Planned, totals));
        yield return FigureWriter.Figure(key + ".forecast", Label(totals, $"forecast"), totals.ForecastPercent, "percent", Writer.Quality(RecordKind.Benefits, totals.WithForecast < totals.Benefits || totals.RestWithoutForecast > 0), $"(Σ realised + Σ forecast of the rest) ÷ Σ planned × 100, over the benefits that give both",
            Sum($"Realised and forecast", totals.Forecast, totals), Sum($"Planned", totals.PlannedOfForecast, totals), Periods($"Periods to come without a forecast", totals.RestWithoutForecast));
        yield return FigureWriter.Figure(key + ".validated", Label(totals, $"validated"), totals.Validated, totals.Unit, Writer.Quality(RecordKind.BenefitPeriods, false), $"Σ realised values that the owner or finance has validated",
            [.. benefits.Where(b => b.Validated != 0).OrderByDescending(b => b.Validated).Take(MostRows).Select(b => Row(b, b.Validated))]);
        yield return FigureWriter.Figure(key + ".unvalidated", Label(totals, $"realised and not validated"), totals.Unvalidated, totals.Unit, Writer.Quality(RecordKind.BenefitPeriods, false), $"Σ realised values that nobody whose word counts has validated",
            [.. benefits.Where(b => b.Unvalidated != 0).OrderByDescending(b => b.Unvalidated).Take(MostRows).Select(b => Row(b, b.Unvalidated))]);
    }

    private static Message Label(BenefitTotals totals, Message what) => totals.Type switch
    {
        null => $"Savings and revenue, {what}",
        { } type => $"{BenefitText.Of(type):capital}, {what}",
    };

    private FigureInput Sum(Message what, decimal value, BenefitTotals totals) =>
        Writer.Table(what, Units.Say(value, totals.Unit, totals.IsMoney), RecordKind.Benefits, totals.Benefits);

    private FigureInput Periods(Message what, int count) => Writer.Table(what, $"{count}", RecordKind.BenefitPeriods, count, nameof(BenefitPeriod.Realised));

    private FigureInput Row(BenefitReading benefit, decimal value) =>
        Writer.Cell($"{benefit.Benefit.Title}", Units.Say(value, benefit.Unit, benefit.IsMoney), RecordKind.Benefits, benefit.Benefit.Place, nameof(Benefit.Realised));
}

/// <summary>Names of the kinds of benefit inside a sentence.</summary>
public static class BenefitText
{
    /// <summary>"savings", "cost avoidance", "hours released" …</summary>
    public static Message Of(BenefitType type) => type switch
    {
        BenefitType.CostSaving => $"savings",
        BenefitType.CostAvoidance => $"cost avoidance",
        BenefitType.Revenue => $"revenue",
        BenefitType.ProductivityTime => $"time released",
        BenefitType.CapitalRelease => $"capital released",
        BenefitType.RiskReduction => $"risk reduction",
        BenefitType.Compliance => $"compliance",
        BenefitType.Quality => $"quality",
        BenefitType.TimeToMarket => $"time to market",
        BenefitType.Satisfaction => $"satisfaction",
        BenefitType.Disbenefit => $"dis-benefits",
        _ => $"benefits of a type that is not said",
    };
}
