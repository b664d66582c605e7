using System.Collections.Immutable;
using PmoBot.Domain.Delivery.Rows;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Words;

namespace PmoBot.Domain.Delivery.Risks;

/// <summary>Writes the figures of risk.</summary>
internal sealed class RiskFigures(DeliverySource source)
{
    private const int MostRows = 5;

    private FigureWriter Writer => source.Writer;

    public IEnumerable<Figure> Of(RiskPicture risks)
    {
        yield return FigureWriter.Figure("risk.open", $"Open risks", risks.IsGiven ? risks.Open : null, "risks", Writer.Quality(RecordKind.Risks, false), $"count of open risks of projects that are not closed",
            Writer.Table($"Open risks", $"{risks.Open}", RecordKind.Risks, risks.Open), Writer.Table($"Open risks of closed projects, not counted", $"{risks.OpenInClosedProjects}", RecordKind.Risks, risks.OpenInClosedProjects));
        yield return FigureWriter.Figure("risk.high", $"Open high risks", risks.IsGiven ? risks.High.Length : null, "risks", Writer.Quality(RecordKind.Risks, risks.WithoutScore > 0),
            $"count of open risks with a score of {source.Rules.RiskScoreHigh} or more", [.. risks.High.Take(MostRows).Select(Score)]);
        foreach (var totals in risks.ByCurrency)
        {
            var key = new FigureKey(totals.Currency, risks.ByCurrency.Length > 1);
            yield return FigureWriter.Figure(key.Of("risk.loss"), $"Expected loss", totals.Loss.Sum, totals.Currency, Writer.Quality(RecordKind.Risks, totals.Loss.Known < totals.Open),
                $"Σ(probability × cost of the open risks that have both): an average, not a worst case", Losses(risks, totals));
            if (totals.Reduction is { } reduction)
            {
                yield return FigureWriter.Figure(key.Of("risk.reduction"), $"Risk reduction by the responses, no savings", reduction, totals.Currency, Writer.Quality(RecordKind.Risks, totals.WithBoth < totals.Open),
                    $"Σ exposure before − Σ exposure after the responses, over the open risks that have both",
                    Writer.Table($"Exposure before the responses", $"{new ExactMoney(totals.Inherent, totals.Currency)}", RecordKind.Risks, totals.WithBoth, nameof(Risk.InherentExposure)),
                    Writer.Table($"Exposure after the responses", $"{new ExactMoney(totals.Residual, totals.Currency)}", RecordKind.Risks, totals.WithBoth, nameof(Risk.ResidualExposure)));
            }
        }
    }

    private ImmutableArray<FigureInput> Losses(RiskPicture risks, RiskTotals totals)
    {
        var inputs = ImmutableArray.CreateBuilder<FigureInput>();
        inputs.Add(Writer.Table($"Open risks with probability and cost", $"{totals.Loss.Known} of {totals.Open}", RecordKind.Risks, totals.Loss.Known, nameof(Risk.Cost)));
        foreach (var risk in risks.Ranked.Where(r => r.Currency == totals.Currency).Take(MostRows))
        {
            inputs.Add(Writer.Cell($"{risk.Risk.Title}", $"{new ExactMoney(risk.ExpectedLoss!.Value, totals.Currency)}", RecordKind.Risks, risk.Risk.Place, nameof(Risk.Cost)));
        }

        if (totals.Before is { } before && risks.Before is { } date) inputs.Add(FigureWriter.Input($"Expected loss before", $"{new ExactMoney(before.Sum, totals.Currency)}", $"the table of {date}"));
        return inputs.DrainToImmutable();
    }

    private FigureInput Score(RiskLine risk) => Writer.Cell($"{risk.Risk.Title}", $"{risk.Score}", RecordKind.Risks, risk.Risk.Place, nameof(Risk.Score));
}
