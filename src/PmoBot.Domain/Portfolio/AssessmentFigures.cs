using System.Collections.Immutable;
using System.Globalization;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Words;

namespace PmoBot.Domain.Portfolio;

/// <summary>Writes the measured figure of each side with its formula and inputs; null where nothing can be measured.</summary>
internal readonly struct AssessmentFigures(HealthAssessment assessment, Colours colours)
{
    private readonly HealthAssessment assessment = assessment;
    private readonly Colours colours = colours;

    private Project Project => assessment.Project;
    private CultureInfo Culture => assessment.Place.Culture;

    public Figure? Schedule()
    {
        if (colours.Schedule.Slip is not { } slip) return null;
        var percent = colours.Schedule.Percent is { } share
            ? $"; {NumberText.Exact(decimal.Round(share, 2), Culture)}% of the baseline duration of "
                + NumberText.Days(colours.Schedule.Duration!.Value, Culture)
            : "";
        var working = slip.IsAbout || slip.Days <= 0 ? "" : $"; {NumberText.Count(slip.WorkingDays, "working day", Culture)}";
        var quality = slip.IsAbout ? FigureQuality.Partial : FigureQuality.Complete;
        var formula = $"finish − baseline finish{percent}{working}";
        return new("project.schedule.slip", "Finish slip", slip.Days, "days", quality, formula, ScheduleInputs());
    }

    private ImmutableArray<FigureInput> ScheduleInputs()
    {
        var plan = assessment.Plan;
        var finish = Project.ActualFinish is { } actual
            ? Here("Actual finish", actual, Field.ActualFinish)
            : Here("Forecast finish", Project.ForecastFinish!.Value, Field.ForecastFinish);
        var baseline = plan.FinishIsOwn
            ? There("Own baseline finish", plan.Finish, Field.ForecastFinish)
            : There("Baseline finish", plan.Finish, Field.BaselineFinish);
        return plan.Start.IsKnown
            ? [finish, baseline, There("Baseline start", plan.Start, plan.HasBaselineStart ? Field.BaselineStart : Field.Start)]
            : [finish, baseline];
    }

    public Figure? Cost()
    {
        var measure = colours.Cost;
        if (measure.HardBreach) return Spent();
        if (measure.Percent is not { } percent) return null;
        var baselineField = measure.Field == Field.ForecastCost ? Field.Budget : Field.WholeLifeCost;
        return new("project.cost.overrun", "Cost overrun", percent, "percent", FigureQuality.Complete,
            $"({HealthText.Of(measure.Field)} − baseline) ÷ baseline × 100",
            [
                Here(Wording.Capital(HealthText.Of(measure.Field)), measure.Now!, measure.Field),
                There("Baseline " + HealthText.Of(baselineField), measure.Baseline, baselineField),
            ]);
    }

    public Figure? Benefits()
    {
        var measure = colours.Benefits;
        if (measure.Percent is not { } percent) return null;
        return new("project.benefits.forecast", "Forecast benefits", percent, "percent", FigureQuality.Complete,
            "forecast benefit ÷ planned benefit × 100",
            [Here("Forecast benefit", measure.Now!, Field.BenefitForecast), There("Planned benefit", measure.Planned, Field.BenefitPlanned)]);
    }

    private Figure Spent() => new("project.cost.overspend", "Spent beyond the budget", Project.ActualCost!.Value - Project.Budget!.Value,
        Project.Budget.Currency, FigureQuality.Complete, "actual cost − budget",
        [Here("Actual cost", Project.ActualCost, Field.ActualCost), Here("Budget", Project.Budget, Field.Budget)]);

    private FigureInput Here(string what, PlanDate date, Field field) =>
        new(what, DateText.Of(date, Culture), assessment.Place.Of(Project.Row, field));

    private FigureInput Here(string what, Amount amount, Field field) =>
        new(what, Exact(amount), assessment.Place.Of(Project.Row, field));

    private FigureInput There(string what, First<PlanDate?> date, Field field) =>
        new(what, DateText.Of(date.Value!.Value, Culture), date.Place!.Of(date.Row, field));

    private FigureInput There(string what, First<Amount> amount, Field field) =>
        new(what, Exact(amount.Value!), amount.Place!.Of(amount.Row, field));

    private string Exact(Amount amount) => MoneyText.Exact(amount.Value!.Value, amount.Currency, Culture);
}
