using System.Collections.Immutable;
using System.Globalization;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Words;

namespace PmoBot.Domain.Portfolio;

/// <summary>Writes the sentences and figures of an assessment.</summary>
internal readonly struct AssessmentText(HealthAssessment assessment)
{
    private readonly HealthAssessment assessment = assessment;
    private readonly Colours colours = Colours.Of(assessment.Project, assessment.Plan, assessment.Place, assessment.Rules);

    private Project Project => assessment.Project;
    private CultureInfo Culture => assessment.Place.Culture;

    /// <summary>The sentence of the worst side, or why nothing can be computed, or what is held back.</summary>
    public string Reason()
    {
        if (assessment.BetterSince is { } since) return Held(since);
        if (colours.Early.IsClosed) return "The project is closed: nothing is computed any more.";
        var overall = assessment.Data;
        if (overall != Health.Unknown)
        {
            return overall == colours.ScheduleColour ? ScheduleReason() : overall == colours.CostColour ? CostReason() : BenefitReason();
        }

        if (colours.Early.Hides) return TooEarly();
        return "Not computed: " + string.Join("; ", Phrases().Distinct()) + ".";
    }

    /// <summary>Schedule, cost and benefits, then the sides that only the register colours.</summary>
    public ImmutableArray<DimensionReading> Dimensions()
    {
        var readings = ImmutableArray.CreateBuilder<DimensionReading>(3);
        var figures = new AssessmentFigures(assessment, colours);
        readings.Add(new(Dimension.Schedule, colours.ScheduleColour, ScheduleReason(), figures.Schedule()));
        readings.Add(new(Dimension.Cost, colours.CostColour, CostReason(), figures.Cost()));
        readings.Add(new(Dimension.Benefits, colours.BenefitColour, BenefitReason(), figures.Benefits()));
        foreach (var (dimension, status) in Project.StatusBy.OrderBy(s => s.Key))
        {
            if (status.Health == Health.Unknown || dimension is Dimension.Schedule or Dimension.Cost or Dimension.Benefits) continue;
            readings.Add(new(dimension, Health.Unknown, $"The register reports {HealthText.Of(status.Health)}; there is no data to compute it from.", null));
        }

        return readings.DrainToImmutable();
    }

    private string Held(DateOnly since)
    {
        var needed = assessment.Rules.RecoverySnapshots;
        var count = needed == 2 ? "two" : needed.ToString(Culture);
        return $"Data says {HealthText.Of(assessment.Data)} since {DateText.Of(since, Culture)}; "
            + $"shown {HealthText.Of(assessment.Shown)} until it holds for {count} snapshots.";
    }

    private string TooEarly() => colours.Early.ElapsedPercent < 0
        ? "Not computed: the project has not started yet."
        : $"Not computed: only {NumberText.PercentDown(colours.Early.ElapsedPercent ?? 0, Culture)} of the planned time has passed, "
            + $"colours are computed from {NumberText.Exact(assessment.Rules.EarlyPercent, Culture)}%.";

    private IEnumerable<string> Phrases() => new[]
    {
        GapText.Of(colours.Schedule.Gap, Project, Culture),
        GapText.Of(colours.Cost.Gap, Project, Culture),
        GapText.Of(colours.Benefits.Gap, Project, Culture),
    }.Where(p => p.Length > 0);

    private string ScheduleReason()
    {
        var measure = colours.Schedule;
        if (measure.HardBreach) return PastFinish();
        if (colours.Early.Hides && measure.Slip is null or { Days: > 0 } && colours.Early.Hides) return TooEarly();
        if (measure.Gap is Gap.NoStart or Gap.NoDuration)
        {
            return SlipSentence(measure) + " " + Wording.Sentence(GapText.Of(measure.Gap, Project, Culture));
        }

        return measure.Slip is null ? Wording.Sentence(GapText.Of(measure.Gap, Project, Culture)) : SlipSentence(measure) + Moved(assessment.Plan.FinishMoves, "baseline finish");
    }

    private string PastFinish()
    {
        var forecast = Project.ForecastFinish!.Value;
        var past = assessment.Place.AsOf.DayNumber - forecast.Date.DayNumber;
        var done = Project.PercentComplete is { } percent
            ? $"the project is not complete ({NumberText.Exact(percent, Culture)}%)"
            : "the register does not say that the project is complete";
        var asOf = assessment.Place.AsOfOrigin == AsOfOrigin.ImportDay ? " (the register is not dated: the day of its import is taken)" : "";
        return $"Forecast finish {DateText.Of(forecast, Culture)} is {NumberText.Days(past, Culture)} past and {done}{asOf}.";
    }

    private string SlipSentence(ScheduleMeasure measure)
    {
        var slip = measure.Slip!.Value;
        var baseline = assessment.Plan.Finish;
        var what = Project.ActualFinish is not null ? "The actual finish" : "Forecast finish";
        var own = assessment.Plan.FinishIsOwn ? $", own baseline from the first snapshot, {DateText.Of(baseline.Place!.AsOf, Culture)}" : "";
        var against = $"the baseline ({DateText.Of(baseline.Value!.Value, Culture)}{own})";
        if (slip.Days == 0) return $"{what} is {(slip.IsAbout ? "about " : "")}on {against}.";
        var percent = slip.Days > 0 && measure.Percent is { } share ? $" ({NumberText.PercentUp(share, Culture)})" : "";
        var size = $"{(slip.IsAbout ? "about " : "")}{NumberText.Days(Math.Abs(slip.Days), Culture)}{percent}";
        return $"{what} is {size} {(slip.Days > 0 ? "after" : "before")} {against}.";
    }

    private string CostReason()
    {
        var measure = colours.Cost;
        if (measure.HardBreach) return Overspent();
        if (colours.Early.Hides) return TooEarly();
        if (measure.Gap != Gap.None || measure.Now is null) return Wording.Sentence(GapText.Of(measure.Gap, Project, Culture));
        var before = measure.Baseline.Value!;
        var over = measure.Now.Value!.Value - before.Value!.Value;
        var name = Wording.Sentence(HealthText.Of(measure.Field)).TrimEnd('.');
        var original = $"the {(measure.Field == Field.ForecastCost ? "budget" : "first value")} ({Exact(before)}"
            + (measure.Field == Field.WholeLifeCost ? $", own baseline from the first snapshot, {DateText.Of(measure.Baseline.Place!.AsOf, Culture)})" : ")");
        var moved = measure.Field == Field.ForecastCost ? Moved(assessment.Plan.BudgetMoves, "budget") : "";
        if (over == 0) return $"{name} is on {original}.{moved}";
        var size = MoneyText.Rounded(Math.Abs(over), before.Currency, over > 0 ? MoneyRounding.Up : MoneyRounding.Down, Culture);
        var percent = over > 0 ? $" ({NumberText.PercentUp(measure.Percent!.Value, Culture)})" : "";
        return $"{name} is {size}{percent} {(over > 0 ? "above" : "below")} {original}.{moved}";
    }

    private string Overspent() =>
        $"Money already spent ({Exact(Project.ActualCost!)}) is more than the approved budget ({Exact(Project.Budget!)}).";

    private string BenefitReason()
    {
        var measure = colours.Benefits;
        if (measure.Gap != Gap.None || measure.Now is null) return Wording.Sentence(GapText.Of(measure.Gap, Project, Culture));
        if (colours.Early.Hides) return TooEarly();
        return $"Forecast benefits are {NumberText.PercentDown(measure.Percent!.Value, Culture)} of plan "
            + $"({Exact(measure.Now)} of {Exact(measure.Planned.Value!)}).";
    }

    private string Moved(int moves, string what) => moves == 0
        ? ""
        : $" The {what} was moved {NumberText.Times(moves, Culture)} since our first snapshot; this is against the first one.";

    private string Exact(Amount amount) => MoneyText.Exact(amount.Value!.Value, amount.Currency, Culture);
}

/// <summary>What is missing, as a phrase that stands alone in a list or as a sentence.</summary>
internal static class GapText
{
    public static string Of(Gap gap, Project project, CultureInfo culture) => gap switch
    {
        Gap.NoForecastFinish => "no forecast finish",
        Gap.NoBaselineFinish => "no baseline finish",
        Gap.NoBaselineFinishYet => "no baseline finish yet: this is the first snapshot",
        Gap.NoStart => "how much of the duration that is cannot be told without a start date",
        Gap.NoDuration => "the baseline finish is not after the start, so there is no duration to compare with",
        Gap.NoBudget => Kind(project.Budget, "budget"),
        Gap.NoForecastCost => Kind(project.ForecastCost, "forecast cost"),
        Gap.NoCosts when project.Budget is null && project.ForecastCost is null && project.WholeLifeCost is { } cost => Kind(cost, "whole-life cost"),
        Gap.NoCosts => $"{Kind(project.Budget, "budget")} and {Kind(project.ForecastCost, "forecast cost")}",
        Gap.NoBaselineCostYet => "no baseline whole-life cost yet: this is the first snapshot",
        Gap.CostCurrencies => "cost and its baseline are in different currencies",
        Gap.CostBaseIsZero => "the budget is zero or negative, so there is no percentage of it",
        Gap.NoBenefitPlan => Kind(project.BenefitPlanned, "planned benefit"),
        Gap.NoBenefitForecast => Kind(project.BenefitForecast, "benefit forecast"),
        Gap.NoBenefits => "no benefit plan and no benefit forecast",
        Gap.BenefitCurrencies => "planned and forecast benefits are in different currencies",
        Gap.BenefitBaseIsZero => "the planned benefit is zero or negative, so there is no percentage of it",
        _ => "",
    };

    private static string Kind(Amount? amount, string name) => amount?.Kind switch
    {
        null => $"no {name}",
        AmountKind.Withheld => $"the {name} is withheld",
        AmountKind.Range => $"the {name} is only a range",
        AmountKind.NotUnderstood => $"the {name} is not a number",
        _ => $"the {name} is too large to be believed",
    };
}
