using System.Collections.Immutable;
using PmoBot.Domain.Words;

namespace PmoBot.Domain.Portfolio;

/// <summary>Writes the sentences and figures of an assessment.</summary>
internal readonly struct AssessmentText(HealthAssessment assessment)
{
    private readonly HealthAssessment assessment = assessment;
    private readonly Colours colours = Colours.Of(assessment.Project, assessment.Plan, assessment.Place, assessment.Rules);

    private Project Project => assessment.Project;

    /// <summary>The sentence of the worst side, or why nothing can be computed, or what is held back.</summary>
    public Message Reason()
    {
        if (assessment.BetterSince is { } since) return Held(since);
        if (colours.Early.IsClosed) return $"The project is closed: nothing is computed any more.";
        var overall = assessment.Data;
        if (overall != Health.Unknown)
        {
            if (overall > colours.Overall) return SideReason();
            return overall == colours.ScheduleColour ? ScheduleReason() : overall == colours.CostColour ? CostReason() : BenefitReason();
        }

        if (colours.Early.Hides) return TooEarly();
        return $"Not computed: {Message.Joined("; ", [.. Gaps().Distinct()])}.";
    }

    /// <summary>Schedule, cost and benefits, then the sides that only the register colours.</summary>
    public ImmutableArray<DimensionReading> Dimensions()
    {
        var readings = ImmutableArray.CreateBuilder<DimensionReading>(3);
        var figures = new AssessmentFigures(assessment, colours);
        readings.Add(new(Dimension.Schedule, colours.ScheduleColour, ScheduleReason(), figures.Schedule()));
        readings.Add(new(Dimension.Cost, colours.CostColour, CostReason(), figures.Cost()));
        readings.Add(OfTables(Dimension.Benefits) ?? new(Dimension.Benefits, colours.BenefitColour, BenefitReason(), figures.Benefits()));
        foreach (var side in OneDown.Sides)
        {
            if ((OfTables(side) ?? OfRegister(side)) is { } reading) readings.Add(reading);
        }

        return readings.DrainToImmutable();
    }

    /// <summary>A side that the tables measure; closed and early projects have no colour.</summary>
    private DimensionReading? OfTables(Dimension side)
    {
        if (side == Dimension.Benefits && !colours.Benefits.IsOpen) return null;
        if (assessment.Sides?.Read(side) is not { } reading) return null;
        if (colours.Early.IsClosed) return reading with { Computed = Health.Unknown };
        return colours.Early.Hides ? reading with { Computed = Health.Unknown, Reason = TooEarly() } : reading;
    }

    /// <summary>A side that only the register colours.</summary>
    private DimensionReading? OfRegister(Dimension side) => Project.StatusBy.GetValueOrDefault(side) is { Health: not Health.Unknown } status
        ? new(side, Health.Unknown, $"The register reports {status.Health}; there is no data to compute it from.", null)
        : null;

    private Message SideReason()
    {
        var sides = assessment.Sides!;
        if (OneDown.RedOf(sides.Now) is not { } red || assessment.Data > Health.Amber) return sides.Read(Dimension.Benefits)!.Reason;
        return Message.Joined(" ", sides.Read(red)!.Reason, (Message)$"Red in {red} makes the whole at least amber.");
    }

    private Message Held(DateOnly since) => assessment.Rules.RecoverySnapshots switch
    {
        2 => $"Data says {assessment.Data} since {since}; shown {assessment.Shown} until it holds for two snapshots.",
        var needed => $"Data says {assessment.Data} since {since}; shown {assessment.Shown} until it holds for {needed} snapshots.",
    };

    private Message TooEarly()
    {
        if (colours.Early.ElapsedPercent < 0) return $"Not computed: the project has not started yet.";
        var elapsed = new Percent(colours.Early.ElapsedPercent ?? 0, PercentRounding.Down);
        return $"Not computed: only {elapsed} of the planned time has passed, colours are computed from {new Percent(assessment.Rules.EarlyPercent)}.";
    }

    private Message?[] Gaps() => [GapText.Of(colours.Schedule.Gap, Project), GapText.Of(colours.Cost.Gap, Project), GapText.Of(colours.Benefits.Gap, Project)];

    private Message ScheduleReason()
    {
        var measure = colours.Schedule;
        if (measure.HardBreach) return PastFinish();
        if (measure.Slip is null) return GapText.Sentence(measure.Gap, Project)!;
        if (measure.Gap != Gap.None) return Message.Joined(" ", SlipSentence(measure), GapText.Sentence(measure.Gap, Project));
        return colours.Early.Hides ? TooEarly() : Message.Joined(" ", SlipSentence(measure), FinishMoved());
    }

    private Message PastFinish()
    {
        var forecast = Project.ForecastFinish!.Value;
        var past = assessment.Place.AsOf.DayNumber - forecast.Date.DayNumber;
        var isDated = assessment.Place.AsOfOrigin != AsOfOrigin.ImportDay;
        return (Project.PercentComplete, isDated) switch
        {
            ({ } done, true) => $"Forecast finish {forecast} is {past:# day|# days} past and the project is not complete ({new Percent(done)}).",
            ({ } done, false) => $"Forecast finish {forecast} is {past:# day|# days} past and the project is not complete ({new Percent(done)}) (the register is not dated: the day of its import is taken).",
            (null, true) => $"Forecast finish {forecast} is {past:# day|# days} past and the register does not say that the project is complete.",
            (null, false) => $"Forecast finish {forecast} is {past:# day|# days} past and the register does not say that the project is complete (the register is not dated: the day of its import is taken).",
        };
    }

    private Message SlipSentence(ScheduleMeasure measure)
    {
        var slip = measure.Slip!.Value;
        var baseline = FinishBaseline();
        var size = SlipSize(slip, measure.Percent);
        return (Project.ActualFinish is not null, Math.Sign(slip.Days)) switch
        {
            (true, 0) when slip.IsAbout => $"The actual finish is about on the baseline ({baseline}).",
            (true, 0) => $"The actual finish is on the baseline ({baseline}).",
            (true, > 0) => $"The actual finish is {size} after the baseline ({baseline}).",
            (true, _) => $"The actual finish is {size} before the baseline ({baseline}).",
            (false, 0) when slip.IsAbout => $"Forecast finish is about on the baseline ({baseline}).",
            (false, 0) => $"Forecast finish is on the baseline ({baseline}).",
            (false, > 0) => $"Forecast finish is {size} after the baseline ({baseline}).",
            (false, _) => $"Forecast finish is {size} before the baseline ({baseline}).",
        };
    }

    private Message FinishBaseline()
    {
        var baseline = assessment.Plan.Finish;
        if (assessment.Plan.FinishIsOwn) return $"{baseline.Value!.Value}, own baseline from the first snapshot, {baseline.Place!.AsOf}";
        return $"{baseline.Value!.Value}";
    }

    private static Message SlipSize(Slip slip, decimal? percent)
    {
        var days = Math.Abs(slip.Days);
        var share = slip.Days > 0 && percent is { } known ? new Percent(known, PercentRounding.Up) : null;
        return (slip.IsAbout, share) switch
        {
            (true, { }) => $"about {days:# day|# days} ({share})",
            (true, null) => $"about {days:# day|# days}",
            (false, { }) => $"{days:# day|# days} ({share})",
            (false, null) => $"{days:# day|# days}",
        };
    }

    private Message CostReason()
    {
        var measure = colours.Cost;
        if (measure.HardBreach) return Overspent();
        if (measure.Gap != Gap.None || measure.Now is null) return GapText.Sentence(measure.Gap, Project)!;
        if (colours.Early.Hides) return TooEarly();
        return measure.Field == Field.ForecastCost ? Message.Joined(" ", ForecastSentence(measure, measure.Now), BudgetMoved()) : WholeLifeSentence(measure, measure.Now);
    }

    private static Message ForecastSentence(CostMeasure measure, Amount now)
    {
        var before = measure.Baseline.Value!;
        var over = now.Value!.Value - before.Value!.Value;
        if (over == 0) return $"Forecast cost is on the budget ({before}).";
        if (over < 0) return $"Forecast cost is {Below(over, before)} below the budget ({before}).";
        return $"Forecast cost is {Above(over, before)} ({new Percent(measure.Percent!.Value, PercentRounding.Up)}) above the budget ({before}).";
    }

    private static Message WholeLifeSentence(CostMeasure measure, Amount now)
    {
        var before = measure.Baseline.Value!;
        var first = measure.Baseline.Place!.AsOf;
        var over = now.Value!.Value - before.Value!.Value;
        if (over == 0) return $"Whole-life cost is on the first value ({before}, own baseline from the first snapshot, {first}).";
        if (over < 0) return $"Whole-life cost is {Below(over, before)} below the first value ({before}, own baseline from the first snapshot, {first}).";
        return $"Whole-life cost is {Above(over, before)} ({new Percent(measure.Percent!.Value, PercentRounding.Up)}) above the first value ({before}, own baseline from the first snapshot, {first}).";
    }

    private static RoundedMoney Above(decimal over, Amount before) => new(over, before.Currency, MoneyRounding.Up);

    private static RoundedMoney Below(decimal over, Amount before) => new(-over, before.Currency, MoneyRounding.Down);

    private Message Overspent() => $"Money already spent ({Project.ActualCost!}) is more than the approved budget ({Project.Budget!}).";

    private Message BenefitReason()
    {
        var measure = colours.Benefits;
        if (measure.Gap != Gap.None || measure.Now is null) return GapText.Sentence(measure.Gap, Project)!;
        if (colours.Early.Hides) return TooEarly();
        return $"Forecast benefits are {new Percent(measure.Percent!.Value, PercentRounding.Down)} of plan ({measure.Now} of {measure.Planned.Value!}).";
    }

    private Message? FinishMoved() => assessment.Plan.FinishMoves switch
    {
        0 => null,
        var moves => $"The baseline finish was moved {NumberText.Times(moves)} since our first snapshot; this is against the first one.",
    };

    private Message? BudgetMoved() => assessment.Plan.BudgetMoves switch
    {
        0 => null,
        var moves => $"The budget was moved {NumberText.Times(moves)} since our first snapshot; this is against the first one.",
    };
}
