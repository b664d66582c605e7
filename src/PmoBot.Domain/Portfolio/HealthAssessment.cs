using System.Collections.Immutable;
using PmoBot.Domain.Words;

namespace PmoBot.Domain.Portfolio;

/// <summary>
/// The computed health of one project at one snapshot, as numbers. The texts are written from it when somebody asks.
/// </summary>
internal sealed class HealthAssessment
{
    private readonly Recovery? recovery;

    private HealthAssessment(Project project, OriginalPlan plan, SnapshotPlace place, HealthRules rules, Recovery? recovery, ISideMeasures? sides)
    {
        (Project, Plan, Place, Rules, Sides) = (project, plan, place, rules, sides);
        this.recovery = recovery;
        Data = Colours.Of(project, plan, place, rules).OverallWith(sides);
        Shown = Data == Health.Unknown ? Data : Worst();
        if (Shown != Data) BetterSince = SinceWhen();
    }

    public Project Project { get; }
    public OriginalPlan Plan { get; }
    public SnapshotPlace Place { get; }
    public HealthRules Rules { get; }
    /// <summary>What the tables beside the register measure; null where they have nothing of the project.</summary>
    public ISideMeasures? Sides { get; }
    /// <summary>What this snapshot's data alone says.</summary>
    public Health Data { get; }
    /// <summary>What is shown: a better colour waits until it has held (recovery rule).</summary>
    public Health Shown { get; }
    /// <summary>Since when the data says better than what is shown; null when nothing is held back.</summary>
    public DateOnly? BetterSince { get; }

    /// <summary>Assesses a project with the colours that its earlier snapshots' data gave.</summary>
    public static HealthAssessment Of(Project project, OriginalPlan plan, SnapshotPlace place, HealthRules rules, Recovery? recovery) =>
        new(project, plan, place, rules, recovery, null);

    /// <summary>The same with what the tables beside the register measure.</summary>
    public HealthAssessment With(ISideMeasures sides) => new(Project, Plan, Place, Rules, recovery, sides);

    /// <summary>One plain sentence for the computed colour.</summary>
    public Message Reason() => new AssessmentText(this).Reason();

    /// <summary>Each side with its colour, reason and figure.</summary>
    public ImmutableArray<DimensionReading> Dimensions() => new AssessmentText(this).Dimensions();

    private Health Worst() => (Health)Math.Max((byte)(recovery?.Worst(Rules.RecoverySnapshots - 1, Data) ?? Data), (byte)SidesBefore());

    private DateOnly SinceWhen() => SidesBefore() >= Shown ? Place.AsOf : recovery?.BetterSince(Shown) ?? Place.AsOf;

    /// <summary>The tables keep one set before the current one: further back a recovery is not held.</summary>
    private Health SidesBefore() => Sides is null || Rules.RecoverySnapshots < 2 ? Health.Unknown : OneDown.Of(Sides.Before);
}

/// <summary>The three measured sides and their worst: computed overall (domain rules 2.1).</summary>
internal readonly record struct Colours(ScheduleMeasure Schedule, CostMeasure Cost, BenefitMeasure Benefits, Early Early)
{
    public static Colours Of(Project project, OriginalPlan plan, SnapshotPlace place, HealthRules rules) => new(
        ScheduleMeasure.Of(project, plan, place, rules), CostMeasure.Of(project, plan, place, rules), BenefitMeasure.Of(project, plan, rules),
        Early.Of(project, plan, place.AsOf, rules));

    public Health ScheduleColour => Early.Hides && !Schedule.HardBreach ? Health.Unknown : Schedule.Colour;
    public Health CostColour => Early.Hides && !Cost.HardBreach ? Health.Unknown : Cost.Colour;
    public Health BenefitColour => Early.Hides ? Health.Unknown : Benefits.Colour;

    /// <summary>The whole with the sides of the tables: "one down" for four of them, and benefits where the register does not measure them.</summary>
    public Health OverallWith(ISideMeasures? sides)
    {
        if (sides is null || Early.IsClosed || Early.Hides) return Overall;
        var benefits = Benefits.IsOpen ? sides.Now(Dimension.Benefits) : Health.Unknown;
        return (Health)Math.Max((byte)Overall, Math.Max((byte)benefits, (byte)OneDown.Of(sides.Now)));
    }

    /// <summary>The worst side that is known; a closed project is over and has none.</summary>
    public Health Overall => Early.IsClosed
        ? Health.Unknown
        : (Health)Math.Max((byte)ScheduleColour, Math.Max((byte)CostColour, (byte)BenefitColour));
}

/// <summary>How much of the planned time has passed, for the early-gloom rule.</summary>
/// <param name="Hides">Too early to judge: only hard breaches are coloured.</param>
/// <param name="ElapsedPercent">Of the planned duration; negative before the start; null when no dates say it.</param>
internal readonly record struct Early(bool Hides, decimal? ElapsedPercent, bool IsClosed)
{
    public static Early Of(Project project, OriginalPlan plan, DateOnly asOf, HealthRules rules)
    {
        var finish = plan.Finish.Value ?? project.ForecastFinish;
        if (plan.Start.Value is not { } start || finish is not { } end) return new(false, null, project.IsClosed);
        var duration = end.Date.DayNumber - start.Date.DayNumber;
        if (duration <= 0) return new(false, null, project.IsClosed);
        var elapsed = asOf.DayNumber - start.Date.DayNumber;
        var hides = elapsed * 100m < rules.EarlyPercent * duration && rules.EarlyPercent > 0 && !ScheduleMeasure.IsComplete(project);
        return new(hides, elapsed * 100m / duration, project.IsClosed);
    }
}

/// <summary>The colours that a project's earlier data gave, newest last; snapshots without a colour are left out.</summary>
internal sealed class Recovery
{
    private readonly List<(Health Colour, DateOnly AsOf)> colours = [];

    public void Add(Health colour, DateOnly asOf, int keep)
    {
        if (colour == Health.Unknown) return;
        if (colours.Count > 0 && colours.Count >= keep) colours.RemoveAt(0);
        if (keep > 0) colours.Add((colour, asOf));
    }

    /// <summary>The worst of the current colour and the last few before it.</summary>
    public Health Worst(int last, Health now)
    {
        var worst = now;
        for (var i = Math.Max(0, colours.Count - last); i < colours.Count; i++) worst = (Health)Math.Max((byte)worst, (byte)colours[i].Colour);
        return worst;
    }

    /// <summary>The date of the first of the last snapshots in a row that were better than the shown colour; null when there are none.</summary>
    public DateOnly? BetterSince(Health shown)
    {
        DateOnly? since = null;
        for (var i = colours.Count - 1; i >= 0 && colours[i].Colour < shown; i--) since = colours[i].AsOf;
        return since;
    }
}
