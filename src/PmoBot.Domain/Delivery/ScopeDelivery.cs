using System.Collections.Immutable;
using PmoBot.Domain.Delivery.Costs;
using PmoBot.Domain.Delivery.Decisions;
using PmoBot.Domain.Delivery.Earned;
using PmoBot.Domain.Delivery.Issues;
using PmoBot.Domain.Delivery.Quality;
using PmoBot.Domain.Delivery.Risks;
using PmoBot.Domain.Delivery.Schedules;
using PmoBot.Domain.Delivery.Staffing;
using PmoBot.Domain.Delivery.Trust;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Value.Alignment;
using PmoBot.Domain.Value.Benefits;
using PmoBot.Domain.Value.Returns;

namespace PmoBot.Domain.Delivery;

/// <summary>
/// Delivery and value of a number of projects: of all, of a group, or of one. Each part is derived when it is first asked for and kept; of the whole portfolio
/// all are derived before the first answer. Immutable to its readers and safe to share.
/// </summary>
public sealed class ScopeDelivery
{
    private readonly ScopeReader reader;
    private TrustPicture? trust;
    private EarnedPortfolio? earned;
    private SchedulePerformance? schedule;
    private MilestonePicture? milestones;
    private ForecastPicture? forecast;
    private CostPerformance? cost;
    private QualityPicture? quality;
    private ResourcePicture? resources;
    private PriorityPicture? priority;
    private RiskPicture? risks;
    private IssuePicture? issues;
    private DecisionPicture? decisions;
    private ChangePicture? changes;
    private BenefitPicture? benefits;
    private ReturnPicture? returns;
    private AlignmentPicture? alignment;
    private ImmutableArray<DataGap> gaps;

    internal ScopeDelivery(DeliveryReading reading, ScopeMembers members)
    {
        reader = new(reading, members);
        WorstFirst = reader.WorstFirst();
        var (reported, computed) = (new HealthTally(), new HealthTally());
        foreach (var project in WorstFirst)
        {
            reported.Add(project.Reported);
            computed.Add(project.Computed);
            if (!project.Project.IsClosed) Active++;
        }

        (Reported, Computed) = (reported.Counts, computed.Counts);
    }

    /// <summary>The scope's projects in the order of attention, closed ones last.</summary>
    public ImmutableArray<ProjectReading> WorstFirst { get; }
    /// <summary>Projects that are not closed.</summary>
    public int Active { get; }
    /// <summary>Colours that may be relied on; adds up to all projects of the scope.</summary>
    public HealthCounts Reported { get; }
    public HealthCounts Computed { get; }

    public TrustPicture Trust => trust ??= reader.Trust(Milestones);
    public EarnedPortfolio EarnedValue => earned ??= reader.EarnedValue();
    public SchedulePerformance Schedule => schedule ??= reader.Schedule();
    public MilestonePicture Milestones => milestones ??= reader.Milestones();
    public ForecastPicture Forecast => forecast ??= reader.Forecast();
    public CostPerformance Cost => cost ??= reader.Cost();
    public QualityPicture Quality => quality ??= reader.Quality(Milestones);
    public ResourcePicture Resources => resources ??= reader.Resources();
    public PriorityPicture Priority => priority ??= reader.Priority();
    public RiskPicture Risks => risks ??= reader.Risks();
    public IssuePicture Issues => issues ??= reader.Issues();
    public DecisionPicture Decisions => decisions ??= reader.Decisions();
    public ChangePicture Changes => changes ??= reader.Changes();
    public BenefitPicture Benefits => benefits ??= reader.Benefits();
    public ReturnPicture Returns => returns ??= reader.Returns();
    public AlignmentPicture Alignment => alignment ??= reader.Alignment();

    /// <summary>Success of the projects completed in a period (all when null).</summary>
    public SuccessRates Success(DateRange? period = null) => reader.Success(Schedule.Completed(period));

    /// <summary>What cannot be said of the scope, or only in part, why, and who could supply it.</summary>
    public ImmutableArray<DataGap> Gaps => gaps.IsDefault ? gaps = reader.Gaps(this) : gaps;

    /// <summary>What the PMO returned on its own cost, by currency: in the whole portfolio only, since its cost belongs to no part of it.</summary>
    public ImmutableArray<PmoReturn> PmoReturn(DateRange? period = null) => reader.PmoReturn(period);

    /// <summary>All figures of the scope with formula, inputs and quality. Rates of what happened are of the period, all time when null.</summary>
    public ImmutableArray<Figure> Figures(DateRange? period = null) => [.. reader.Figures(this, period).All()];

    /// <summary>The figures of one shelf, the first part of their keys: "cost", "risk", "benefits".</summary>
    public ImmutableArray<Figure> FiguresOf(string shelf, DateRange? period = null) => [.. reader.Figures(this, period).Of(shelf)];

    /// <summary>The figure with this key ("evm.cpi", "schedule.onTime"; with the currency behind it where there are several), or null.</summary>
    public Figure? FigureOf(string key, DateRange? period = null) => reader.Figures(this, period).Of(key.Split('.', 2)[0]).FirstOrDefault(f => f.Key == key);

    /// <summary>Share of funding, alignment gap and achievement of one objective, with formula and inputs.</summary>
    public ImmutableArray<Figure> FiguresOf(ObjectiveReading objective) => reader.FiguresOf(objective);

    /// <summary>Derives every part now.</summary>
    internal ScopeDelivery Derived()
    {
        _ = (Trust, EarnedValue, Schedule, Milestones, Forecast, Cost, Quality);
        _ = (Resources, Priority, Risks, Issues, Decisions, Changes, Benefits);
        _ = (Returns, Alignment, Gaps, PmoReturn());
        return this;
    }
}
