using System.Collections.Immutable;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Words;

namespace PmoBot.Domain.Portfolio;

/// <summary>Writes the measured figure of each side with its formula and inputs; null where nothing can be measured.</summary>
internal readonly struct AssessmentFigures(HealthAssessment assessment, Colours colours)
{
    private readonly HealthAssessment assessment = assessment;
    private readonly Colours colours = colours;

    private Project Project => assessment.Project;

    public Figure? Schedule()
    {
        if (colours.Schedule.Slip is not { } slip) return null;
        var percent = colours.Schedule.Percent is { } share
            ? (Message)$"{new Percent(decimal.Round(share, 2))} of the baseline duration of {colours.Schedule.Duration!.Value:# day|# days}"
            : null;
        var working = slip.IsAbout || slip.Days <= 0 ? null : (Message)$"{slip.WorkingDays:# working day|# working days}";
        var quality = slip.IsAbout ? FigureQuality.Partial : FigureQuality.Complete;
        return new("project.schedule.slip", $"Finish slip", slip.Days, "days", quality, Message.Joined("; ", $"finish − baseline finish", percent, working), ScheduleInputs());
    }

    private ImmutableArray<FigureInput> ScheduleInputs()
    {
        var plan = assessment.Plan;
        var finish = Project.ActualFinish is { } actual
            ? Here($"Actual finish", actual, Field.ActualFinish)
            : Here($"Forecast finish", Project.ForecastFinish!.Value, Field.ForecastFinish);
        var baseline = plan.FinishIsOwn
            ? There($"Own baseline finish", plan.Finish, Field.ForecastFinish)
            : There($"Baseline finish", plan.Finish, Field.BaselineFinish);
        return plan.Start.IsKnown
            ? [finish, baseline, There($"Baseline start", plan.Start, plan.HasBaselineStart ? Field.BaselineStart : Field.Start)]
            : [finish, baseline];
    }

    public Figure? Cost()
    {
        var measure = colours.Cost;
        if (measure.HardBreach) return Spent();
        if (measure.Percent is not { } percent) return null;
        var baseline = measure.Field == Field.ForecastCost
            ? There($"Baseline budget", measure.Baseline, Field.Budget)
            : There($"Baseline whole-life cost", measure.Baseline, Field.WholeLifeCost);
        return new("project.cost.overrun", $"Cost overrun", percent, "percent", FigureQuality.Complete,
            $"({measure.Field} − baseline) ÷ baseline × 100", [Here($"{measure.Field:capital}", measure.Now!, measure.Field), baseline]);
    }

    public Figure? Benefits()
    {
        var measure = colours.Benefits;
        if (measure.Percent is not { } percent) return null;
        return new("project.benefits.forecast", $"Forecast benefits", percent, "percent", FigureQuality.Complete,
            $"forecast benefit ÷ planned benefit × 100",
            [Here($"Forecast benefit", measure.Now!, Field.BenefitForecast), There($"Planned benefit", measure.Planned, Field.BenefitPlanned)]);
    }

    private Figure Spent() => new("project.cost.overspend", $"Spent beyond the budget", Project.ActualCost!.Value - Project.Budget!.Value,
        Project.Budget.Currency, FigureQuality.Complete, $"actual cost − budget",
        [Here($"Actual cost", Project.ActualCost, Field.ActualCost), Here($"Budget", Project.Budget, Field.Budget)]);

    private FigureInput Here(Message what, PlanDate date, Field field) => new(what, $"{date}", assessment.Place.Of(Project.Row, field));

    private FigureInput Here(Message what, Amount amount, Field field) => new(what, $"{amount}", assessment.Place.Of(Project.Row, field));

    private static FigureInput There(Message what, First<PlanDate?> date, Field field) => new(what, $"{date.Value!.Value}", date.Place!.Of(date.Row, field));

    private static FigureInput There(Message what, First<Amount> amount, Field field) => new(what, $"{amount.Value!}", amount.Place!.Of(amount.Row, field));
}
