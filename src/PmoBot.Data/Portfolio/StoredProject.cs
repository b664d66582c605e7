using System.Collections.Immutable;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Data.Portfolio;

/// <summary>
/// A project as it lies on the disk. A shape of its own, so that a name changed in the domain does not make old snapshots unreadable;
/// what is null or false is not written.
/// </summary>
internal sealed class StoredProject
{
    public string Id { get; set; } = "";
    public bool IdFromName { get; set; }
    public string Name { get; set; } = "";
    public string[]? ShortNames { get; set; }
    public string? Program { get; set; }
    public string? PortfolioGroup { get; set; }
    public string? OrgUnit { get; set; }
    public string? Sponsor { get; set; }
    public string? ProjectManager { get; set; }
    public string? Category { get; set; }
    public string? State { get; set; }
    public string? Phase { get; set; }
    public string? Priority { get; set; }
    public string? Description { get; set; }
    public string? Summary { get; set; }
    public string? PathToGreen { get; set; }
    public string? DecisionsNeeded { get; set; }
    public StoredStatus? Status { get; set; }
    public Dictionary<byte, StoredStatus>? StatusBy { get; set; }
    public DateOnly? StatusDate { get; set; }
    public bool IsClosed { get; set; }
    public StoredDate? BaselineStart { get; set; }
    public StoredDate? Start { get; set; }
    public StoredDate? BaselineFinish { get; set; }
    public StoredDate? ForecastFinish { get; set; }
    public StoredDate? ActualFinish { get; set; }
    public decimal? PercentComplete { get; set; }
    public StoredAmount? Budget { get; set; }
    public StoredAmount? WholeLifeCost { get; set; }
    public StoredAmount? ActualCost { get; set; }
    public StoredAmount? ForecastCost { get; set; }
    public StoredAmount? YearBudget { get; set; }
    public StoredAmount? YearForecast { get; set; }
    public StoredAmount? BenefitPlanned { get; set; }
    public StoredAmount? BenefitForecast { get; set; }
    public StoredAmount? BenefitRealised { get; set; }
    public StoredAmount? PlannedValue { get; set; }
    public StoredAmount? EarnedValue { get; set; }
    public StoredAmount? Contingency { get; set; }
    public decimal? PlannedPercent { get; set; }
    public int? PriorityRank { get; set; }
    public decimal? PriorityScore { get; set; }
    public string? Objective { get; set; }
    public DateOnly? ApprovedOn { get; set; }
    public int Row { get; set; }
    public string? Sheet { get; set; }

    public static StoredProject Of(Project project) => new()
    {
        Id = project.Id,
        IdFromName = !project.HasOwnId,
        Name = project.Name,
        ShortNames = project.ShortNames.IsDefaultOrEmpty ? null : [.. project.ShortNames],
        Program = project.Program,
        PortfolioGroup = project.PortfolioGroup,
        OrgUnit = project.OrgUnit,
        Sponsor = project.Sponsor,
        ProjectManager = project.ProjectManager,
        Category = project.Category,
        State = project.State,
        Phase = project.Phase,
        Priority = project.Priority,
        Description = project.Description,
        Summary = project.Summary,
        PathToGreen = project.PathToGreen,
        DecisionsNeeded = project.DecisionsNeeded,
        Status = StoredStatus.Of(project.Status),
        StatusBy = project.StatusBy.IsEmpty ? null : project.StatusBy.ToDictionary(s => (byte)s.Key, s => StoredStatus.Always(s.Value)),
        StatusDate = project.StatusDate,
        IsClosed = project.IsClosed,
        BaselineStart = StoredDate.Of(project.BaselineStart),
        Start = StoredDate.Of(project.Start),
        BaselineFinish = StoredDate.Of(project.BaselineFinish),
        ForecastFinish = StoredDate.Of(project.ForecastFinish),
        ActualFinish = StoredDate.Of(project.ActualFinish),
        PercentComplete = project.PercentComplete,
        Budget = StoredAmount.Of(project.Budget),
        WholeLifeCost = StoredAmount.Of(project.WholeLifeCost),
        ActualCost = StoredAmount.Of(project.ActualCost),
        ForecastCost = StoredAmount.Of(project.ForecastCost),
        YearBudget = StoredAmount.Of(project.YearBudget),
        YearForecast = StoredAmount.Of(project.YearForecast),
        BenefitPlanned = StoredAmount.Of(project.BenefitPlanned),
        BenefitForecast = StoredAmount.Of(project.BenefitForecast),
        BenefitRealised = StoredAmount.Of(project.BenefitRealised),
        PlannedValue = StoredAmount.Of(project.PlannedValue),
        EarnedValue = StoredAmount.Of(project.EarnedValue),
        Contingency = StoredAmount.Of(project.Contingency),
        PlannedPercent = project.PlannedPercent,
        PriorityRank = project.PriorityRank,
        PriorityScore = project.PriorityScore,
        Objective = project.Objective,
        ApprovedOn = project.ApprovedOn,
        Row = project.Row,
        Sheet = project.Sheet,
    };

    public Project ToProject(Words words) => new()
    {
        Id = Id,
        HasOwnId = !IdFromName,
        Name = Name,
        ShortNames = ShortNames is null ? [] : [.. ShortNames],
        Program = words.Same(Program),
        PortfolioGroup = words.Same(PortfolioGroup),
        OrgUnit = words.Same(OrgUnit),
        Sponsor = words.Same(Sponsor),
        ProjectManager = words.Same(ProjectManager),
        Category = words.Same(Category),
        State = words.Same(State),
        Phase = words.Same(Phase),
        Priority = words.Same(Priority),
        Description = Description,
        Summary = Summary,
        PathToGreen = PathToGreen,
        DecisionsNeeded = DecisionsNeeded,
        Status = Status?.ToStatus(words) ?? ReportedStatus.NoColumn,
        StatusBy = StatusBy is null
            ? ImmutableDictionary<Dimension, ReportedStatus>.Empty
            : StatusBy.ToImmutableDictionary(s => (Dimension)s.Key, s => s.Value.ToStatus(words)),
        StatusDate = StatusDate,
        IsClosed = IsClosed,
        BaselineStart = BaselineStart?.ToPlanDate(),
        Start = Start?.ToPlanDate(),
        BaselineFinish = BaselineFinish?.ToPlanDate(),
        ForecastFinish = ForecastFinish?.ToPlanDate(),
        ActualFinish = ActualFinish?.ToPlanDate(),
        PercentComplete = PercentComplete,
        Budget = Budget?.ToAmount(words),
        WholeLifeCost = WholeLifeCost?.ToAmount(words),
        ActualCost = ActualCost?.ToAmount(words),
        ForecastCost = ForecastCost?.ToAmount(words),
        YearBudget = YearBudget?.ToAmount(words),
        YearForecast = YearForecast?.ToAmount(words),
        BenefitPlanned = BenefitPlanned?.ToAmount(words),
        BenefitForecast = BenefitForecast?.ToAmount(words),
        BenefitRealised = BenefitRealised?.ToAmount(words),
        PlannedValue = PlannedValue?.ToAmount(words),
        EarnedValue = EarnedValue?.ToAmount(words),
        Contingency = Contingency?.ToAmount(words),
        PlannedPercent = PlannedPercent,
        PriorityRank = PriorityRank,
        PriorityScore = PriorityScore,
        Objective = words.Same(Objective),
        ApprovedOn = ApprovedOn,
        Row = Row,
        Sheet = words.Same(Sheet),
    };
}

/// <summary>A reported status as it lies on the disk.</summary>
internal sealed class StoredStatus
{
    public Health Health { get; set; }
    public string? Word { get; set; }
    public Absence Absence { get; set; }
    public int Column { get; set; }

    /// <summary>Null for a register without a status column, the commonest case of nothing.</summary>
    public static StoredStatus? Of(ReportedStatus status) => status == ReportedStatus.NoColumn ? null : Always(status);

    public static StoredStatus Always(ReportedStatus status) =>
        new() { Health = status.Health, Word = status.Word, Absence = status.Absence, Column = status.Column };

    public ReportedStatus ToStatus(Words words) => new(Health, words.Same(Word), Absence, Column);
}

/// <summary>A plan date as it lies on the disk.</summary>
internal sealed class StoredDate
{
    public DateOnly Date { get; set; }
    public DatePrecision Precision { get; set; }

    public static StoredDate? Of(PlanDate? date) => date is { } d ? new() { Date = d.Date, Precision = d.Precision } : null;

    public PlanDate ToPlanDate() => new(Date, Precision);
}

/// <summary>An amount as it lies on the disk, with the decimal's own scale.</summary>
internal sealed class StoredAmount
{
    public AmountKind Kind { get; set; }
    public decimal? Value { get; set; }
    public decimal? Low { get; set; }
    public decimal? High { get; set; }
    public string? Currency { get; set; }
    public string? Text { get; set; }

    public static StoredAmount? Of(Amount? amount) => amount is null ? null : new()
    {
        Kind = amount.Kind,
        Value = amount.Value,
        Low = amount.Low,
        High = amount.High,
        Currency = amount.Currency.Length == 0 ? null : amount.Currency,
        Text = amount.Text.Length == 0 ? null : amount.Text,
    };

    public Amount ToAmount(Words words) => new(Kind, Value, Low, High, words.Same(Currency) ?? "", Text ?? "");
}
