using System.Collections.Immutable;
using PmoBot.Domain.Delivery.Costs;
using PmoBot.Domain.Delivery.Decisions;
using PmoBot.Domain.Delivery.Earned;
using PmoBot.Domain.Delivery.Issues;
using PmoBot.Domain.Delivery.Quality;
using PmoBot.Domain.Delivery.Risks;
using PmoBot.Domain.Delivery.Rows;
using PmoBot.Domain.Delivery.Schedules;
using PmoBot.Domain.Delivery.Staffing;
using PmoBot.Domain.Delivery.Trust;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Value.Alignment;
using PmoBot.Domain.Value.Benefits;
using PmoBot.Domain.Value.Returns;

namespace PmoBot.Domain.Delivery;

/// <summary>Derives the parts of one scope from what all scopes share.</summary>
internal sealed class ScopeReader(DeliveryReading reading, ScopeMembers members)
{
    private DeliverySource Source => reading.Source;
    private DeliveryRows Rows => Source.Rows;
    private DeliveryRules Rules => reading.Rules;

    public ImmutableArray<ProjectReading> WorstFirst() => [.. members.Places.OrderBy(Source.AttentionOf).Select(Project)];

    public TrustPicture Trust(MilestonePicture milestones)
    {
        var active = Active().Select(Project).ToImmutableArray();
        return TrustPicture.Of(active, reading.Portfolio.Rules, new DataQuality(Source, [.. Active()]).Counts(milestones));
    }

    public EarnedPortfolio EarnedValue() => EarnedPortfolio.Of(EarnedOfActive(), Rules);

    public SchedulePerformance Schedule() => new([.. members.Places.Select(p => Source.Plans[p])]);

    public ForecastPicture Forecast() => new([.. members.Places.Select(p => Source.Plans[p])], EarnedOfActive(), Source.AsOf);

    public CostPerformance Cost() => new([.. members.Places.Select(p => (Source.Plans[p], Source.CostOf(p)))], Rules);

    public MilestonePicture Milestones()
    {
        var date = Source.DateOf(RecordKind.Milestones);
        var reader = new MilestoneReader(date);
        var lines = ImmutableArray.CreateBuilder<MilestoneLine>();
        foreach (var place in Places(Rows.Milestones))
        {
            var before = MilestoneReader.Before(Of(Rows.PreviousMilestones, place));
            foreach (var row in Of(Rows.Milestones, place)) lines.Add(reader.Line(row, ProjectOrNone(place), before(row)));
        }

        return new(lines.DrainToImmutable(), date, Source.IsGiven(RecordKind.Milestones));
    }

    public QualityPicture Quality(MilestonePicture milestones)
    {
        var sums = new QualitySums();
        var without = 0;
        foreach (var place in members.Places)
        {
            var entries = Rows.Quality.Of(place);
            if (entries.IsEmpty && !Project(place).Project.IsClosed) without++;
            if (!entries.IsEmpty) sums.Add(Quality(place), entries);
        }

        if (members.IsAll) sums.AddLoose(Rows.Quality.Loose);
        return sums.Picture(Source.IsGiven(RecordKind.Quality), without, milestones.GatesPassedFirstTime(), IssueSums().Reopened, Rules.ReworkHourlyRate);
    }

    public ResourcePicture Resources() => new StaffingReader(Source, members).Read();

    public PriorityPicture Priority()
    {
        var inputs = Active().Select(PriorityOf).ToArray();
        return new PriorityReader(Source.Ranks, Source.Roles, Source.Alignment.HasLinks, Rules).Read(inputs);
    }

    public RiskPicture Risks()
    {
        var sums = new RiskSums(Source.DateOf(RecordKind.Risks), Source.History.Previous(RecordKind.Risks)?.AsOf, Rules);
        foreach (var place in Places(Rows.Risks, Rows.PreviousRisks)) sums.Add(ProjectOrNone(place), Of(Rows.Risks, place), Of(Rows.PreviousRisks, place));
        return sums.Picture(Source.IsGiven(RecordKind.Risks));
    }

    public IssuePicture Issues() => IssueSums().Picture(Source.IsGiven(RecordKind.Issues));

    public DecisionPicture Decisions()
    {
        var reader = new DecisionReader(Source.DateOf(RecordKind.Decisions), Source.DateOf(RecordKind.Changes), reading.Portfolio.Current.FileName);
        foreach (var place in members.Places) reader.Add(Project(place), Rows.Decisions.Of(place), Rows.Changes.Of(place));
        if (members.IsAll) reader.Add(null, Rows.Decisions.Loose, Rows.Changes.Loose);
        return reader.Picture(Source.IsGiven(RecordKind.Decisions));
    }

    public ChangePicture Changes()
    {
        var lines = new List<ChangeLine>();
        foreach (var place in Places(Rows.Changes))
        {
            foreach (var row in Of(Rows.Changes, place)) lines.Add(new(row, ProjectOrNone(place)));
        }

        return new(lines) { IsGiven = Source.IsGiven(RecordKind.Changes) };
    }

    public BenefitPicture Benefits()
    {
        var benefits = ImmutableArray.CreateBuilder<BenefitReading>();
        foreach (var place in members.Places) benefits.AddRange(Source.Benefits.Of(place));
        if (members.IsAll) benefits.AddRange(Source.Benefits.Loose);
        var register = new RegisterBenefitSums(members.Places.Where(p => Source.Benefits.Of(p).IsEmpty).Select(Project));
        return new(benefits.DrainToImmutable())
        {
            IsGiven = Source.IsGiven(RecordKind.Benefits),
            HasPeriods = Source.IsGiven(RecordKind.BenefitPeriods),
            AsOf = Source.Benefits.AsOf,
            ProjectsWithout = register.WithoutAny,
            FromRegister = register.ByCurrency,
        };
    }

    public ReturnPicture Returns() => new([.. members.Places.Where(p => !Source.Plans[p].IsCancelled).Select(Source.ReturnOf).OfType<ProjectReturn>()], members.Places.Length);

    public AlignmentPicture Alignment()
    {
        var money = reading.Portfolio.Current.Mapping.Has(Field.Budget) ? Field.Budget : Field.WholeLifeCost;
        var reader = new AlignmentReader(Source.Alignment, money, Rules);
        foreach (var place in Active().OrderBy(Source.AttentionOf)) reader.Add(Project(place), Source.Alignment.Of(place));
        return reader.Picture(Source.IsGiven(RecordKind.Objectives));
    }

    public SuccessRates Success(ImmutableArray<ProjectPlan> completed)
    {
        var rates = new SuccessRates(default, default, default, default, default, default);
        foreach (var plan in completed)
        {
            var place = Source.PlaceOf(plan.Project);
            rates = rates.With(plan.IsOnTime, CostPerformance.Adheres(Source.CostOf(place), Rules), ScopeAccepted(Quality(place)), BenefitsMet(place));
        }

        return rates;
    }

    public ImmutableArray<DataGap> Gaps(ScopeDelivery scope) => new GapFinder(reading, scope, [.. Active()]).All();

    public ImmutableArray<PmoReturn> PmoReturn(DateRange? period) => members.IsAll ? reading.PmoReturn(period) : [];

    public ScopeFigures Figures(ScopeDelivery scope, DateRange? period) => new(scope, Source, period);

    public ImmutableArray<Figure> FiguresOf(ObjectiveReading objective) => [.. new AlignmentFigures(Source).Of(objective)];

    private bool? ScopeAccepted(ProjectQuality quality)
    {
        var percent = quality.AcceptedOfDue.Percent ?? quality.Delivered.Percent;
        return percent is { } accepted ? accepted >= Rules.ScopeAmberPercent : null;
    }

    /// <summary>Every benefit reaches the limit; without rows in the table, what the register forecasts.</summary>
    private bool? BenefitsMet(int place)
    {
        bool? met = null;
        foreach (var benefit in Source.Benefits.Of(place))
        {
            if (!benefit.Counts || benefit.IsDisbenefit) continue;
            if (benefit.ForecastPercent is not { } percent) return null;
            if (percent < Rules.GoalAmberPercent) return false;
            met = true;
        }

        var project = Project(place).Project;
        if (!Source.Benefits.Of(place).IsEmpty || Money.Usable(project.BenefitPlanned) is not { Value: > 0 } planned) return met;
        return Money.Usable(project.BenefitForecast ?? project.BenefitRealised) is { } now && now.Currency == planned.Currency
            ? now.Value * 100m >= Rules.GoalAmberPercent * planned.Value
            : null;
    }

    private IssueSums IssueSums()
    {
        var sums = new IssueSums(Source.DateOf(RecordKind.Issues), Rows.IssuesSayRisk, Rows.IssuesSayReopened, Rules);
        foreach (var place in Places(Rows.Issues)) sums.Add(ProjectOrNone(place), Of(Rows.Issues, place));
        return sums;
    }

    private ProjectQuality Quality(int place)
    {
        var critical = 0;
        foreach (var change in Rows.Changes.Of(place))
        {
            if (ChangePicture.IsCriticalScope(change)) critical++;
        }

        return QualityReader.Of(Project(place), Rows.Quality.Of(place), critical);
    }

    private PriorityInput PriorityOf(int place)
    {
        var month = RoleMatrix.MonthOf(Source.AsOf);
        var rows = Rows.Allocations.Of(place).ToArray().Where(r => RoleMatrix.MonthOf(r.Month) >= month).ToArray();
        return new(Project(place), rows, rows.Sum(Source.Roles.Planned), !Source.Alignment.Of(place).IsEmpty, Source.ReturnOf(place));
    }

    private IEnumerable<(ProjectReading, EarnedValue?)> EarnedOfActive() => Active().Select(p => (Project(p), Source.Earned[p]));

    private IEnumerable<int> Active() => members.Places.Where(p => !Project(p).Project.IsClosed);

    private ProjectReading Project(int place) => reading.Portfolio.Projects[place];

    private ProjectReading? ProjectOrNone(int place) => place < reading.Portfolio.Projects.Length ? Project(place) : null;

    /// <summary>The scope's projects that have rows, and for the whole portfolio the place of the rows that belong to none.</summary>
    private IEnumerable<int> Places<T>(RowsByProject<T> rows, RowsByProject<T>? more = null) where T : class, IRecord
    {
        foreach (var place in members.Places)
        {
            if (!rows.Of(place).IsEmpty || !Of(more, place).IsEmpty) yield return place;
        }

        if (members.IsAll) yield return reading.Portfolio.Projects.Length;
    }

    private static ReadOnlySpan<T> Of<T>(RowsByProject<T>? rows, int place) where T : class, IRecord => rows is null ? [] : rows.Of(place);
}
