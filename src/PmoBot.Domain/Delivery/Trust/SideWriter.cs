using System.Collections.Immutable;
using PmoBot.Domain.Delivery.Risks;
using PmoBot.Domain.Delivery.Rows;
using PmoBot.Domain.Delivery.Staffing;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Value.Benefits;
using PmoBot.Domain.Words;

namespace PmoBot.Domain.Delivery.Trust;

/// <summary>Writes the reason and the figure of a side that the tables measure.</summary>
internal sealed class SideWriter(ImmutableArray<ProjectReading> projects, FigureWriter writer, DeliveryRules rules)
{
    private const int MostRows = 5;

    public DimensionReading Of(ScopeSide side, int entries) => new(Dimension.Scope, side.Colour, Reason(side), FigureWriter.Figure(
        "project.scope.accepted", $"Scope accepted of what is due", side.Accepted.Percent, "percent", writer.Quality(RecordKind.Quality, false), $"items accepted ÷ items due × 100",
        writer.Table($"Accepted", $"{side.Accepted.Part}", RecordKind.Quality, entries, nameof(QualityEntry.ScopeAccepted)),
        writer.Table($"Due", $"{side.Accepted.Whole}", RecordKind.Quality, entries, nameof(QualityEntry.ScopeDue)),
        writer.Table($"Critical changes of scope without approval", $"{side.CriticalChanges}", RecordKind.Changes, side.CriticalChanges)));

    public DimensionReading Of(QualitySide side, int entries) => new(Dimension.Quality, side.Colour, Reason(side), FigureWriter.Figure(
        "project.quality.firstPass", $"Accepted at the first attempt", side.FirstPass.Percent, "percent", writer.Quality(RecordKind.Quality, side.Critical is null),
        $"deliverables accepted at the first attempt ÷ deliverables presented × 100",
        writer.Table($"Accepted at the first attempt", $"{side.FirstPass.Part}", RecordKind.Quality, entries, nameof(QualityEntry.AcceptedFirstTime)),
        writer.Table($"Presented", $"{side.FirstPass.Whole}", RecordKind.Quality, entries, nameof(QualityEntry.Presented)),
        side.Critical is { } critical
            ? writer.Table($"Open critical defects", $"{critical}", RecordKind.Quality, entries, nameof(QualityEntry.DefectsCritical))
            : writer.Table($"Open critical defects", $"not known", RecordKind.Quality, entries)));

    public DimensionReading Of(ResourceSide side, int rows) => new(Dimension.Resources, side.Colour, Reason(side), FigureWriter.Figure(
        "project.resources.peak", $"Highest projected utilisation of its roles", side.Peak?.ProjectedPercent, "percent", writer.Quality(RecordKind.Allocations, side.WithoutCapacity > 0),
        $"(allocated + unfilled hours of all projects) ÷ capacity hours × 100, of the most used role and month of the next {rules.ResourceWindowDays:# day|# days}", Inputs(side, rows)));

    public DimensionReading Of(int place, RiskSide side, ReadOnlySpan<Risk> risks) => new(Dimension.Risk, side.Colour, Reason(side), FigureWriter.Figure(
        "project.risk.loss", $"Expected loss in percent of contingency", side.Percent, "percent", writer.Quality(RecordKind.Risks, side.Unmeasured > 0),
        $"Σ(probability × cost of the open risks) ÷ contingency × 100", Inputs(place, side, risks)));

    public DimensionReading Of(BenefitSide side, int benefits) => new(Dimension.Benefits, side.Colour, Reason(side), FigureWriter.Figure(
        "project.benefits.forecast", $"Forecast benefits", side.Worst?.ForecastPercent, "percent", writer.Quality(RecordKind.Benefits, false),
        $"(realised + forecast of the rest) ÷ planned × 100, of the type that is furthest behind",
        side.Worst is not { } worst ? [] : (ImmutableArray<FigureInput>)[
            writer.Table($"Planned", Units.Say(worst.PlannedOfForecast, worst.Unit, worst.IsMoney), RecordKind.Benefits, benefits),
            writer.Table($"Realised and forecast", Units.Say(worst.Forecast, worst.Unit, worst.IsMoney), RecordKind.Benefits, benefits),
        ]));

    private static Message Reason(ScopeSide side)
    {
        if (side.CriticalChanges > 0) return $"{side.CriticalChanges:# critical change|# critical changes} of scope without approval.";
        if (side.Accepted.Percent is not { } percent) return $"Nothing says how much scope is due and accepted.";
        return $"{side.Accepted.Part} of {side.Accepted.Whole} scope items that are due are accepted ({new Percent(percent, PercentRounding.Down)}).";
    }

    private static Message Reason(QualitySide side) => (side.FirstPass.Percent, side.Critical) switch
    {
        (null, null) => $"Nothing says how much is accepted at the first attempt or how many critical defects are open.",
        (null, { } critical) => $"{critical:# critical defect is|# critical defects are} open; nothing says how much is accepted at the first attempt.",
        ({ } percent, null) => $"{new Percent(percent, PercentRounding.Down)} of what is presented is accepted at the first attempt; nothing says how many critical defects are open.",
        ({ } percent, { } critical) => $"{new Percent(percent, PercentRounding.Down)} of what is presented is accepted at the first attempt; {critical:# critical defect is|# critical defects are} open.",
    };

    private static Message Reason(ResourceSide side) => (side.Peak, side.Unfilled) switch
    {
        (null, 0) => $"Nothing says what capacity its roles have in the next weeks.",
        (null, var unfilled) => $"{unfilled:# role is|# roles are} not filled; nothing says what capacity its roles have.",
        ({ } peak, 0) => $"{peak.Role} is booked to {Percent(peak)} of its hours in {new PlanDate(peak.Month, DatePrecision.Month)}; all roles are filled.",
        ({ } peak, var unfilled) => $"{peak.Role} is booked to {Percent(peak)} of its hours in {new PlanDate(peak.Month, DatePrecision.Month)}; {unfilled:# role is|# roles are} not filled.",
    };

    private static Message Reason(RiskSide side)
    {
        if (side.Unanswered > 0) return $"{side.Unanswered:# very high risk has|# very high risks have} no response.";
        if (side.Open == 0) return $"No risk is open.";
        if (side.Contingency is not { } contingency) return $"{side.Open:# risk is|# risks are} open; nothing says what contingency there is against them.";
        var loss = new RoundedMoney(side.Loss, contingency.Currency, MoneyRounding.Up);
        return side.Unmeasured == 0
            ? (Message)$"The expected loss of {side.Open:# open risk|# open risks} is {loss}; the contingency is {contingency}."
            : $"The expected loss of {side.Open:# open risk|# open risks} is at least {loss}, {side.Unmeasured} of them without probability or cost; the contingency is {contingency}.";
    }

    private static Message Reason(BenefitSide side) => side.Worst is { ForecastPercent: { } percent }
        ? (Message)$"Forecast benefits are {new Percent(percent, PercentRounding.Down)} of plan in the type that is furthest behind."
        : $"Its benefits have no plan or no forecast.";

    private static Percent Percent(RoleMonth month) => new(month.ProjectedPercent ?? 0, PercentRounding.Up);

    private ImmutableArray<FigureInput> Inputs(ResourceSide side, int rows)
    {
        var unfilled = writer.Table($"Roles not filled", $"{side.Unfilled}", RecordKind.Allocations, rows, nameof(Allocation.IsConfirmed));
        if (side.Peak is not { } peak) return [unfilled];
        return
        [
            writer.Table($"{peak.Role}, demand in {new PlanDate(peak.Month, DatePrecision.Month)}", $"{peak.Demand:# hour|# hours}", RecordKind.Allocations, rows, nameof(Allocation.PlannedHours)),
            writer.Table($"{peak.Role}, capacity in {new PlanDate(peak.Month, DatePrecision.Month)}", $"{peak.Capacity ?? 0:# hour|# hours}", RecordKind.Capacity, 1, nameof(RoleCapacity.Hours)),
            unfilled,
        ];
    }

    private ImmutableArray<FigureInput> Inputs(int place, RiskSide side, ReadOnlySpan<Risk> risks)
    {
        var inputs = ImmutableArray.CreateBuilder<FigureInput>();
        if (side.Contingency is { } contingency) inputs.Add(writer.Cell($"Contingency", $"{contingency}", projects[place].Project, Field.Contingency));
        foreach (var risk in risks.ToArray().Where(r => !RiskLine.IsClosed(r)).OrderByDescending(r => RiskLine.LossOf(r).Loss ?? -1).ThenBy(r => r.Title, StringComparer.Ordinal).Take(MostRows))
        {
            var (loss, currency) = RiskLine.LossOf(risk);
            inputs.Add(writer.Cell($"{risk.Title}", loss is { } known ? (Message)$"{new ExactMoney(known, currency!)}" : $"not known", RecordKind.Risks, risk.Place, nameof(Risk.Cost)));
        }

        if (side.Open > MostRows) inputs.Add(writer.Table($"All open risks", $"{side.Open}", RecordKind.Risks, side.Open));
        return inputs.DrainToImmutable();
    }
}
