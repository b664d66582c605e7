using System.Collections.Immutable;
using System.Globalization;
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
            var reason = $"The register reports {HealthText.Of(status.Health)}; there is no data to compute it from.";
            readings.Add(new(dimension, Health.Unknown, reason, null));
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
        GapText.Of(colours.Schedule.Gap, Project),
        GapText.Of(colours.Cost.Gap, Project),
        GapText.Of(colours.Benefits.Gap, Project),
    }.Where(p => p.Length > 0);

    private string ScheduleReason()
    {
        var measure = colours.Schedule;
        if (measure.HardBreach) return PastFinish();
        var gap = Wording.Sentence(GapText.Of(measure.Gap, Project));
        if (measure.Slip is null) return gap;
        if (measure.Gap != Gap.None) return SlipSentence(measure) + " " + gap;
        return colours.Early.Hides ? TooEarly() : SlipSentence(measure) + Moved(assessment.Plan.FinishMoves, "baseline finish");
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
        if (measure.Gap != Gap.None || measure.Now is null) return Wording.Sentence(GapText.Of(measure.Gap, Project));
        if (colours.Early.Hides) return TooEarly();
        return CostSentence(measure, measure.Now) + (measure.Field == Field.ForecastCost ? Moved(assessment.Plan.BudgetMoves, "budget") : "");
    }

    private string CostSentence(CostMeasure measure, Amount now)
    {
        var before = measure.Baseline.Value!;
        var over = now.Value!.Value - before.Value!.Value;
        var name = Wording.Capital(HealthText.Of(measure.Field));
        var own = measure.Field == Field.WholeLifeCost
            ? $", own baseline from the first snapshot, {DateText.Of(measure.Baseline.Place!.AsOf, Culture)}"
            : "";
        var baseline = $"the {(measure.Field == Field.ForecastCost ? "budget" : "first value")} ({Exact(before)}{own})";
        if (over == 0) return $"{name} is on {baseline}.";
        var size = MoneyText.Rounded(Math.Abs(over), before.Currency, over > 0 ? MoneyRounding.Up : MoneyRounding.Down, Culture);
        var percent = over > 0 ? $" ({NumberText.PercentUp(measure.Percent!.Value, Culture)})" : "";
        return $"{name} is {size}{percent} {(over > 0 ? "above" : "below")} {baseline}.";
    }

    private string Overspent() =>
        $"Money already spent ({Exact(Project.ActualCost!)}) is more than the approved budget ({Exact(Project.Budget!)}).";

    private string BenefitReason()
    {
        var measure = colours.Benefits;
        if (measure.Gap != Gap.None || measure.Now is null) return Wording.Sentence(GapText.Of(measure.Gap, Project));
        if (colours.Early.Hides) return TooEarly();
        return $"Forecast benefits are {NumberText.PercentDown(measure.Percent!.Value, Culture)} of plan "
            + $"({Exact(measure.Now)} of {Exact(measure.Planned.Value!)}).";
    }

    private string Moved(int moves, string what) => moves == 0
        ? ""
        : $" The {what} was moved {NumberText.Times(moves, Culture)} since our first snapshot; this is against the first one.";

    private string Exact(Amount amount) => MoneyText.Exact(amount.Value!.Value, amount.Currency, Culture);
}
