using System.Collections.Immutable;
using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Registers.Columns;
using PmoBot.Sources.Registers.Headers;
using PmoBot.Sources.Registers.Tables;
using PmoBot.Sources.Registers.Values;

namespace PmoBot.Sources.Registers.Rows;

/// <summary>Turns one row into one project: what the register says, and nothing that it does not say.</summary>
internal sealed class ProjectReader
{
    private const int NameLimit = 200, NarrativeLimit = 2_000, MaxSets = 10_000;
    private readonly ReadColumn?[] _byField = new ReadColumn?[Enum.GetValues<Field>().Length];
    private readonly ReadColumn[] _statuses;
    private readonly ReadColumn[] _dimensions;
    private readonly Dictionary<long, ImmutableDictionary<Dimension, ReportedStatus>> _sets = [];
    private readonly FindingList _findings;
    private readonly TextPool _pool = new();
    private readonly ValueReader _values;
    private readonly bool _activeColumn;
    private readonly ErrorCells _errors = new();
    private readonly ImmutableArray<ReadColumn> _columns;

    public ProjectReader(ImmutableArray<ReadColumn> columns, int currencyColumn, ImportRequest request, FindingList findings)
    {
        _findings = findings;
        _columns = columns;
        foreach (var column in columns)
        {
            if (column.Mapped.Order == 0) _byField[(int)column.Mapped.Field] = column;
        }

        _statuses = [.. columns.Where(c => c.Mapped.Field == Field.Status).OrderBy(c => c.Mapped.Order)];
        _dimensions = [.. columns.Where(c => FieldKinds.DimensionOf(c.Mapped.Field) is not null)];
        _values = new(_pool, currencyColumn, request, findings);
        _activeColumn = _byField[(int)Field.State]?.Header.Contains("active", StringComparison.OrdinalIgnoreCase) ?? false;
    }

    /// <summary>Says, after the last row, what was counted over all of them.</summary>
    public void Tell()
    {
        _errors.Tell(_findings);
        _values.Tell(_columns);
    }

    /// <summary>Remembers which of the row's cells hold a spreadsheet's error.</summary>
    public void LookForErrors(RowCursor row)
    {
        foreach (var column in _columns) _errors.Look(row, column.Index, column.Header);
    }

    public bool Has(Field field) => _byField[(int)field] is not null;

    public string Label(RowCursor row, Field field) => _byField[(int)field] is not { } column ? ""
        : field == Field.Name ? CellText.Narrative(row.Cell(column.Index), 10_000) : CellText.Clean(row.Cell(column.Index));

    public bool IsTold(RowCursor row, Field field) => _byField[(int)field] is { } column && !CellText.IsBlank(row.Cell(column.Index));

    /// <summary>Reads the row's project; the id may be "" and is given later.</summary>
    public Project Read(RowCursor row, string? sheet, string id, string name)
    {
        var status = Overall(row, out var closed);
        var state = State(row, status, ref closed);
        return new Project
        {
            Id = id, Name = name, Row = row.Row, Sheet = sheet, HasOwnId = id.Length > 0, Status = status, StatusBy = ByDimension(row), State = state, IsClosed = closed,
            ShortNames = ShortNames(row), Program = Text(row, Field.Program), PortfolioGroup = Text(row, Field.PortfolioGroup), OrgUnit = Text(row, Field.OrgUnit),
            Sponsor = Text(row, Field.Sponsor), ProjectManager = Text(row, Field.ProjectManager), Category = Text(row, Field.Category), Phase = Text(row, Field.Phase),
            Priority = Text(row, Field.Priority) ?? Text(row, Field.PriorityRank), Objective = Text(row, Field.Objective), Description = Narrative(row, Field.Description), Summary = Narrative(row, Field.Summary),
            PathToGreen = Narrative(row, Field.PathToGreen), DecisionsNeeded = Narrative(row, Field.DecisionsNeeded),
            StatusDate = Date(row, Field.StatusDate)?.Date, BaselineStart = Date(row, Field.BaselineStart), Start = Date(row, Field.Start), BaselineFinish = Date(row, Field.BaselineFinish),
            ForecastFinish = Date(row, Field.ForecastFinish), ActualFinish = Date(row, Field.ActualFinish), PercentComplete = Percent(row, Field.PercentComplete),
            PlannedPercent = Percent(row, Field.PlannedPercent), PriorityRank = Rank(row), PriorityScore = Number(row, Field.PriorityScore), ApprovedOn = Date(row, Field.ApprovedOn)?.Date,
            Budget = Money(row, Field.Budget), WholeLifeCost = Money(row, Field.WholeLifeCost), ActualCost = Money(row, Field.ActualCost), ForecastCost = Money(row, Field.ForecastCost),
            YearBudget = Money(row, Field.YearBudget), YearForecast = Money(row, Field.YearForecast), BenefitPlanned = Money(row, Field.BenefitPlanned),
            BenefitForecast = Money(row, Field.BenefitForecast), BenefitRealised = Money(row, Field.BenefitRealised),
            PlannedValue = Money(row, Field.PlannedValue), EarnedValue = Money(row, Field.EarnedValue), Contingency = Money(row, Field.Contingency),
        };
    }

    private ReportedStatus Overall(RowCursor row, out bool closed)
    {
        closed = false;
        ReportedStatus? best = null;
        foreach (var column in _statuses)
        {
            var cell = Health(row, column);
            var status = cell.Status;
            if (status.Health != Domain.Portfolio.Health.Unknown || cell.IsClosed)
            {
                closed = cell.IsClosed;
                return status;
            }

            if (best is null || Weight(status.Absence) > Weight(best.Absence)) best = status;
        }

        return best ?? ReportedStatus.NoColumn;
    }

    /// <summary>Where no judge gives a colour, the most telling reason stands.</summary>
    private static int Weight(Absence absence) => absence switch
    {
        Absence.Withheld => 4, Absence.NotUnderstood => 3, Absence.NotReported => 2, _ => 1,
    };

    private ImmutableDictionary<Dimension, ReportedStatus> ByDimension(RowCursor row)
    {
        if (_dimensions.Length == 0) return ImmutableDictionary<Dimension, ReportedStatus>.Empty;
        var cells = new StatusCell[_dimensions.Length];
        long key = 0;
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = Health(row, _dimensions[i]);
            key = (key * StatusCell.MaxOrdinal) + cells[i].Ordinal;
        }

        return _sets.TryGetValue(key, out var known) ? known : Set(cells, key);
    }

    /// <summary>Projects with the same colours share one set of them.</summary>
    private ImmutableDictionary<Dimension, ReportedStatus> Set(StatusCell[] cells, long key)
    {
        var all = ImmutableDictionary.CreateBuilder<Dimension, ReportedStatus>();
        for (var i = 0; i < cells.Length; i++) all[FieldKinds.DimensionOf(_dimensions[i].Mapped.Field)!.Value] = cells[i].Status;
        var set = all.ToImmutable();
        if (_sets.Count < MaxSets && Array.TrueForAll(cells, c => c.Ordinal > 0)) _sets[key] = set;
        return set;
    }

    private StatusCell Health(RowCursor row, ReadColumn column)
    {
        var cell = column.ReadStatus(row.Cell(column.Index));
        if (cell.Status.Absence == Absence.NotUnderstood) TellNotUnderstood(cell.Status.Word ?? "", row, column);
        return cell;
    }

    private void TellNotUnderstood(string clean, RowCursor row, ReadColumn column)
    {
        if (_findings.WantsMore("status-not-understood", column.Header))
        {
            var numeric = clean.Length > 0 && char.IsAsciiDigit(clean[0]) && clean.Length < 4;
            _findings.Warn("status-not-understood", numeric
                ? $"'{clean}' is a number, and nothing says what it means; state \"numericStatus\" in a mapping file. Health is not known."
                : $"'{CellText.Cut(clean, 80)}' is not a colour that can be read without guessing; health is not known.", row.Row, column.Header);
        }
        else _findings.Warn("status-not-understood", "", row.Row, column.Header);
    }

    private string? State(RowCursor row, ReportedStatus status, ref bool closed)
    {
        var text = Text(row, Field.State);
        if (text is null) return null;
        var plain = CellText.Plainly(text);
        var exactly = LifeCycleWords.IsExactlyClosed(plain) || (_activeColumn && plain is "no" or "false" or "n");
        if (exactly || LifeCycleWords.IsClosed(plain)) closed |= Closes(row, text, exactly, status);
        return plain switch
        {
            "189330000" => "Proposed", "189330001" => "Active", "189330002" => "Closed", "189330003" => "On Hold", _ => text,
        };
    }

    /// <summary>A row that still reports a colour is closed only by a plain closing word, and never silently.</summary>
    private bool Closes(RowCursor row, string state, bool exactly, ReportedStatus status)
    {
        if (status.Health == Domain.Portfolio.Health.Unknown) return true;
        var told = exactly ? "it was taken as closed and keeps its colour" : "it was left open with its colour";
        _findings.Warn("closed-with-colour", $"The state '{CellText.Cut(state, 60)}' says that the project is over, but it still reports '{CellText.Cut(status.Word ?? "", 40)}'; {told}. Correct the one that is wrong in the register.", row.Row, _byField[(int)Field.State]?.Header);
        return exactly;
    }

    private string? Text(RowCursor row, Field field)
    {
        if (_byField[(int)field] is not { } column) return null;
        var clean = _pool.Clean(row.Cell(column.Index));
        return AbsentText.Is(clean) ? null : CellText.Cut(clean, NameLimit);
    }

    private string? Narrative(RowCursor row, Field field)
    {
        if (_byField[(int)field] is not { } column) return null;
        var text = _pool.Narrative(row.Cell(column.Index), NarrativeLimit);
        return AbsentText.Is(text) ? null : text;
    }

    private ImmutableArray<string> ShortNames(RowCursor row) =>
        Text(row, Field.ShortNames) is { } text ? [.. text.Split([',', ';', '/', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(10)] : [];

    private PlanDate? Date(RowCursor row, Field field) => _byField[(int)field] is { } column ? _values.Date(row, column) : null;

    private decimal? Percent(RowCursor row, Field field) => _byField[(int)field] is { } column ? _values.Percent(row, column) : null;

    private decimal? Number(RowCursor row, Field field) => _byField[(int)field] is { } column ? _values.Number(row, column) : null;

    private int? Rank(RowCursor row)
    {
        if (Number(row, Field.PriorityRank) is not { } rank) return null;
        if (rank is >= 1 and <= int.MaxValue && rank == Math.Truncate(rank)) return (int)rank;
        _findings.Warn("rank-not-understood", $"{rank} is not a rank (1, 2, 3 …); it is not known.", row.Row, _byField[(int)Field.PriorityRank]?.Header);
        return null;
    }

    private Amount? Money(RowCursor row, Field field) => _byField[(int)field] is { } column ? _values.Money(row, column) : null;
}
