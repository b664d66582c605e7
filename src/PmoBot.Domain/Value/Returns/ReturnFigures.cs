using System.Collections.Immutable;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Delivery.Rows;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;

namespace PmoBot.Domain.Value.Returns;

/// <summary>Writes the figures of returns: cash first, with avoidance as a second line, never one number for both.</summary>
internal sealed class ReturnFigures(DeliverySource source)
{
    private const int MostRows = 5;

    private FigureWriter Writer => source.Writer;

    public IEnumerable<Figure> Of(ReturnPicture returns)
    {
        foreach (var totals in returns.ByCurrency)
        {
            var key = new FigureKey(totals.Currency, returns.ByCurrency.Length > 1);
            foreach (var (basis, name, of) in Bases(totals))
            {
                yield return FigureWriter.Figure(key.Of($"value.roi.cash.{name}"), of.Cash, totals.CashRoiPercent(basis), "percent", FigureQuality.Partial,
                    $"(Σ savings + Σ revenue + Σ dis-benefits − Σ cost) ÷ Σ cost × 100, over the projects that have cost and benefits", Inputs(totals, basis));
                yield return FigureWriter.Figure(key.Of($"value.roi.avoidance.{name}"), of.Both, totals.CashAndAvoidanceRoiPercent(basis), "percent", FigureQuality.Partial,
                    $"(Σ savings + Σ revenue + Σ cost avoidance + Σ dis-benefits − Σ cost) ÷ Σ cost × 100, over the projects that have cost and benefits", Inputs(totals, basis));
            }
        }

        foreach (var register in returns.FromRegister)
        {
            var key = new FigureKey(register.Currency, returns.FromRegister.Length > 1);
            yield return FigureWriter.Figure(key.Of("value.roi.register"), $"Return by the register's planned benefits, type not said", register.RoiPercent, "percent", FigureQuality.Partial, $"(Σ planned benefit − Σ cost) ÷ Σ cost × 100, over the projects that have both",
                Writer.Column($"Planned benefit", $"{new ExactMoney(register.Planned, register.Currency)}", register.Projects, Field.BenefitPlanned), Writer.Column($"Cost", $"{new ExactMoney(register.Cost, register.Currency)}", register.Projects, Field.ForecastCost));
        }
    }

    public IEnumerable<Figure> Of(ImmutableArray<PmoReturn> returns)
    {
        foreach (var value in returns)
        {
            var key = new FigureKey(value.Currency, returns.Length > 1);
            var quality = Writer.Quality(RecordKind.BenefitPeriods, value.IsPartial);
            yield return FigureWriter.Figure(key.Of("value.pmo.cash"), $"Return on the PMO's cost, cash only", value.CashPercent, "percent", quality, $"(Σ validated savings and revenue × PMO share − PMO cost) ÷ PMO cost × 100", Inputs(value));
            yield return FigureWriter.Figure(key.Of("value.pmo.avoidance"), $"Return on the PMO's cost, cash and cost avoidance", value.CashAndAvoidancePercent, "percent", quality, $"(Σ validated savings, revenue and cost avoidance × PMO share − PMO cost) ÷ PMO cost × 100", Inputs(value));
        }
    }

    public IEnumerable<Figure> Of(ProjectReturn value)
    {
        var cost = Writer.Cell($"{value.CostField:capital}", $"{new ExactMoney(value.Cost, value.Currency)}", value.Project.Project, value.CostField);
        yield return FigureWriter.Figure("project.roi.cash", $"Return by planned savings and revenue", value.CashRoiPercent(ValueBasis.Planned), "percent", FigureQuality.Complete, $"(savings + revenue + dis-benefits − cost) ÷ cost × 100",
            cost, Benefits($"Savings, revenue and dis-benefits", value.Planned.CashLine, value));
        yield return FigureWriter.Figure("project.roi.avoidance", $"Return by planned savings, revenue and cost avoidance", value.CashAndAvoidanceRoiPercent(ValueBasis.Planned), "percent", FigureQuality.Complete, $"(savings + revenue + cost avoidance + dis-benefits − cost) ÷ cost × 100",
            cost, Benefits($"Savings, revenue, cost avoidance and dis-benefits", value.Planned.CashAndAvoidanceLine, value));
        if (value.RegisterPlanned is { } planned)
        {
            yield return FigureWriter.Figure("project.roi.register", $"Return by the register's planned benefit, type not said", value.RegisterRoiPercent, "percent", FigureQuality.Partial, $"(planned benefit − cost) ÷ cost × 100",
                cost, Writer.Cell($"Planned benefit", $"{new ExactMoney(planned, value.Currency)}", value.Project.Project, Field.BenefitPlanned));
        }

        if (value.Flows is not { } flows) yield break;
        ImmutableArray<FigureInput> inputs = [cost, Benefits($"Planned by year", flows.Cash.Sum(), value), FigureWriter.Input($"Year 0 begins", $"{flows.Start}", $"the start of the project")];
        yield return FigureWriter.Figure("project.npv", $"Net present value of planned savings and revenue", flows.NetPresentValue, value.Currency, FigureQuality.Partial, $"Σ(benefits − cost of a year) ÷ (1 + {new Percent(flows.RatePercent)})^year; the whole cost stands in year 0", inputs);
        yield return FigureWriter.Figure("project.bcr", $"Benefit-cost ratio", flows.BenefitCostRatio, "ratio", FigureQuality.Partial, $"present value of benefits ÷ present value of cost, at {new Percent(flows.RatePercent)} a year", inputs);
        yield return FigureWriter.Figure("project.payback", $"Payback", flows.PaybackYears, "years", FigureQuality.Partial, $"first time when the cumulative net is zero or more, on the straight line inside the year", inputs);
    }

    private static IEnumerable<(ValueBasis Basis, string Name, (Message Cash, Message Both) Of)> Bases(ReturnTotals _) =>
    [
        (ValueBasis.Planned, "planned", ($"Return by planned savings and revenue", $"Return by planned savings, revenue and cost avoidance")),
        (ValueBasis.Forecast, "forecast", ($"Return by forecast savings and revenue", $"Return by forecast savings, revenue and cost avoidance")),
        (ValueBasis.Validated, "validated", ($"Return by validated savings and revenue so far", $"Return by validated savings, revenue and cost avoidance so far")),
    ];

    private ImmutableArray<FigureInput> Inputs(ReturnTotals totals, ValueBasis basis)
    {
        var money = totals.MoneyOf(basis);
        return
        [
            FigureWriter.Input($"Projects with cost and benefits", $"{totals.Projects} of {totals.Of}", $"the others are not counted"),
            Writer.Column($"Cost", $"{new ExactMoney(totals.Cost, totals.Currency)}", totals.Projects, Field.ForecastCost),
            Writer.Table($"Savings and revenue", $"{new ExactMoney(money.Cash, totals.Currency)}", RecordKind.Benefits, money.Benefits),
            Writer.Table($"Cost avoidance", $"{new ExactMoney(money.Avoidance, totals.Currency)}", RecordKind.Benefits, money.Benefits),
            Writer.Table($"Dis-benefits", $"{new ExactMoney(money.Disbenefits, totals.Currency)}", RecordKind.Benefits, money.Benefits),
        ];
    }

    private ImmutableArray<FigureInput> Inputs(PmoReturn value)
    {
        var inputs = ImmutableArray.CreateBuilder<FigureInput>();
        inputs.Add(Writer.Table($"PMO cost", value.Cost is { } cost ? (Message)$"{new ExactMoney(cost, value.Currency)}" : $"not known", RecordKind.PmoCosts, source.Rows.Current.PmoCosts.Length, nameof(PmoCost.Cost)));
        foreach (var line in value.Contributions.Take(MostRows))
        {
            inputs.Add(Writer.Cell($"{line.Benefit.Benefit.Title}", $"{new ExactMoney(line.Value, value.Currency)} × {new Percent(line.Benefit.PmoSharePercent ?? 0)}", RecordKind.BenefitPeriods, line.Places[0], nameof(BenefitPeriod.Realised)));
        }

        if (value.Contributions.Length > MostRows) inputs.Add(Writer.Table($"All attributed benefits", $"{value.Contributions.Length}", RecordKind.Benefits, value.Contributions.Length));
        if (!value.WithoutAttribution.IsEmpty) inputs.Add(Writer.Table($"Validated without a PMO share, not counted", $"{value.WithoutAttribution.Length}", RecordKind.Benefits, value.WithoutAttribution.Length));
        if (!value.EstimatedByPmo.IsEmpty) inputs.Add(Writer.Table($"Share estimated by the PMO itself, not counted", $"{value.EstimatedByPmo.Length}", RecordKind.Attributions, value.EstimatedByPmo.Length));
        return inputs.DrainToImmutable();
    }

    private FigureInput Benefits(Message what, decimal sum, ProjectReturn value) => Writer.Table(what, $"{new ExactMoney(sum, value.Currency)}", RecordKind.Benefits, value.Planned.Benefits);
}
