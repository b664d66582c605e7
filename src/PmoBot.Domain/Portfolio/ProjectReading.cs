using System.Collections.Immutable;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Words;

namespace PmoBot.Domain.Portfolio;

/// <summary>The plan that a project is measured against.</summary>
/// <param name="Start">Baseline start, when known.</param>
/// <param name="Finish">Baseline finish, when known.</param>
/// <param name="Budget">Baseline budget or whole-life cost, when a plain amount is known.</param>
/// <param name="From">Where it comes from, for a person: "register column 'Baseline End'" or "first snapshot, 30 Jun 2026".</param>
/// <param name="Rebaselines">How often the register's own baseline was moved since our first snapshot; a re-baseline is never progress.</param>
public sealed record ProjectBaseline(PlanDate? Start, PlanDate? Finish, Amount? Budget, Message From, int Rebaselines);

/// <summary>A computed colour of one dimension, with the reason and the inputs.</summary>
/// <param name="Computed">Unknown when an input is missing; the reason then says which.</param>
/// <param name="Reason">One plain sentence: "Forecast finish is 23 days (12%) after the baseline."</param>
/// <param name="Figure">The measured figure (slip in days, overrun in percent …), or null when nothing can be measured.</param>
public sealed record DimensionReading(Dimension Dimension, Health Computed, Message Reason, Figure? Figure);

/// <summary>Whether the reported and the computed status agree.</summary>
public enum Doubt : byte
{
    None,
    /// <summary>Reported green, computed amber or red.</summary>
    Watermelon,
    /// <summary>Reported amber or red, computed green.</summary>
    OverCautious,
}

/// <summary>One project, read: what is reported, what the data says, and why. Never overwrites what the register reports.</summary>
public sealed record ProjectReading
{
    public required Project Project { get; init; }
    /// <summary>The reported colour that may be relied on: Unknown when the status is stale or absent.</summary>
    public required Health Reported { get; init; }
    /// <summary>Why <see cref="Reported"/> is Unknown (Stale included); None when it is known.</summary>
    public required Absence Absence { get; init; }
    /// <summary>Days from the status date to the snapshot's as-of date; null when the register dates no statuses.</summary>
    public int? StatusAgeDays { get; init; }
    public required Health Computed { get; init; }
    /// <summary>One plain sentence for the computed colour. Written when it is read, so that 100,000 projects stay small.</summary>
    public required Message ComputedReason { get => statedReason ?? Assessment?.Reason() ?? NoReason; init => statedReason = value; }
    /// <summary>Schedule, cost and benefits, and any further side that the register gives a colour. Written when it is read.</summary>
    public required ImmutableArray<DimensionReading> Dimensions
    {
        get => statedDimensions.IsDefault ? Assessment?.Dimensions() ?? [] : statedDimensions;
        init => statedDimensions = value;
    }

    public ProjectBaseline? Baseline { get; init; }
    public Doubt Doubt { get; init; }
    /// <summary>Reported colour in the previous snapshot; null when the project was not in it.</summary>
    public Health? PreviousReported { get; init; }
    /// <summary>What moved since the previous snapshot, most important first.</summary>
    public ImmutableArray<Change> Changes { get; init; } = [];

    /// <summary>The last nine statuses of the register, this one last. Never changed by a later import.</summary>
    public ImmutableArray<StatusSnapshot> Snapshots => [.. Earlier, StatusSnapshot.Of(Project, Assessment?.Place.AsOf ?? Project.StatusDate ?? default, Computed)];

    /// <summary>All versions of the register's baseline since our first snapshot, the original first; empty while there is none.</summary>
    public ImmutableArray<BaselineVersion> Baselines => Assessment?.Plan.Versions ?? [];

    /// <summary>Up to eight snapshots before the current one, oldest first.</summary>
    internal ImmutableArray<StatusSnapshot> Earlier { get; init; } = [];

    /// <summary>What the reason and the dimensions are written from when they are not stated.</summary>
    internal HealthAssessment? Assessment { get; init; }

    /// <summary>The same project with more that measures it.</summary>
    internal ProjectReading With(HealthAssessment assessment) =>
        this with { Assessment = assessment, Computed = assessment.Shown, Doubt = DoubtOf(Project, Reported, assessment.Shown) };

    internal static Doubt DoubtOf(Project project, Health reported, Health computed) => project.IsClosed ? Doubt.None : (reported, computed) switch
    {
        (Health.Green or Health.AmberGreen, >= Health.Amber) => Doubt.Watermelon,
        (>= Health.Amber, Health.Green) => Doubt.OverCautious,
        _ => Doubt.None,
    };

    private static readonly Message NoReason = $"";
    private readonly Message? statedReason;
    private readonly ImmutableArray<DimensionReading> statedDimensions;
}

/// <summary>The kinds of movement between two snapshots.</summary>
public enum ChangeKind : byte
{
    /// <summary>Reported colour got worse.</summary>
    Worse,
    /// <summary>Reported colour got better.</summary>
    Better,
    /// <summary>Was known, is not known now.</summary>
    NoLongerKnown,
    /// <summary>Was not known, is known now.</summary>
    NowKnown,
    /// <summary>The colour changed together with the scale (five-point to three-point): not a movement of health.</summary>
    NotComparable,
    FinishLater,
    FinishEarlier,
    CostUp,
    CostDown,
    Rebaselined,
    Renamed,
    Moved,
    Added,
    /// <summary>In the previous snapshot, not in this one: closed, or dropped from the register.</summary>
    Gone,
    /// <summary>Was active, is complete, closed or cancelled now: the colour it had is not lost, it is over.</summary>
    Closed,
    /// <summary>A finish was given before and is not given now.</summary>
    FinishGone,
    /// <summary>A finish is given now and was not before.</summary>
    FinishNew,
    /// <summary>A plain cost was published before and is not now (withheld, a range, blank).</summary>
    CostGone,
    /// <summary>A plain cost is published now and was not before.</summary>
    CostNew,
}

/// <summary>One movement of one project between the previous and the current snapshot.</summary>
/// <param name="Sentence">One plain sentence without the project's name: "went from amber to red", "finish moved 31 days later, to 30 Sep 2027".</param>
/// <param name="Before">Old value, to stand in a message's hole: a <see cref="Health"/>, <see cref="PlanDate"/>, <see cref="Amount"/> or text; null for none.</param>
/// <param name="After">New value, or null.</param>
/// <param name="Weight">Size for sorting within a kind (days, percent, steps; for a worse colour the new colour counts first); larger matters more.</param>
public sealed record Change(ChangeKind Kind, string ProjectId, string ProjectName, Message Sentence, object? Before, object? After, decimal Weight);

/// <summary>Projects by colour. The parts always add up to <see cref="Total"/>.</summary>
public readonly record struct HealthCounts(int Green, int AmberGreen, int Amber, int AmberRed, int Red, int Unknown)
{
    public int Total => Green + AmberGreen + Amber + AmberRed + Red + Unknown;

    public int Of(Health health) => health switch
    {
        Health.Green => Green,
        Health.AmberGreen => AmberGreen,
        Health.Amber => Amber,
        Health.AmberRed => AmberRed,
        Health.Red => Red,
        _ => Unknown,
    };
}

/// <summary>A total of published figures: of <see cref="Of"/> projects, <see cref="Known"/> give a plain number. Currencies are never added.</summary>
/// <param name="Sum">Sum of plain amounts in whole currency units; null when none is known or currencies are mixed.</param>
/// <param name="Currency">The one currency; "" when the register does not say; null when mixed.</param>
public sealed record AmountTotal(Field Field, int Of, int Known, int Ranges, int Withheld, decimal? Sum, string? Currency);
