using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Records.Columns;
using PmoBot.Sources.Records.Values;

namespace PmoBot.Sources.Records.Rows;

/// <summary>Reads rows of milestones, status reports, planned value and quality.</summary>
internal static class PlanRows
{
    public static void Milestone(RecordRow row)
    {
        if (row.Title(nameof(Domain.Delivery.Milestone.Name)) is not { } name) return;
        var cells = row.Cells;
        var state = row.State();
        var actual = cells.Date("Actual");
        var isDone = actual is not null || row.Flag("Done") == true || StateWords.IsOver(state) || cells.Percent("PercentComplete") == 100;
        row.Add(RecordKind.Milestones, new Milestone
        {
            Place = row.Place, Project = row.Project, Id = row.Id, Name = name, Kind = cells.Text("Kind"), Baseline = cells.Date("Baseline"), Forecast = cells.Date("Forecast"), Actual = actual,
            Owner = cells.Text("Owner"), State = state, IsDone = isDone, PassedFirstTime = row.Flag("PassedFirstTime"),
        });
    }

    public static void Status(RecordRow row)
    {
        if (Required(row, "Date") is not { } date) return;
        var cells = row.Cells;
        row.Add(RecordKind.StatusHistory, new StatusEntry
        {
            Place = row.Place, Project = row.Project, Date = date, Status = cells.Health("Status", out _), Summary = cells.Narrative("Summary"), Achieved = cells.Narrative("Achieved"), Planned = cells.Narrative("Planned"),
            ForecastFinish = cells.Date("ForecastFinish"), PercentComplete = cells.Percent("PercentComplete"), ForecastCost = cells.Money("ForecastCost"), ActualCost = cells.Money("ActualCost"),
            EarnedValue = cells.Money("EarnedValue"), PlannedValue = cells.Money("PlannedValue"),
        });
    }

    public static void PlannedValue(RecordRow row)
    {
        if (row.Periods.Length > 0)
        {
            Across(row);
            return;
        }

        if (Required(row, "Date") is not { } date) return;
        var cells = row.Cells;
        var point = new PlannedValuePoint
        {
            Place = row.Place, Project = row.Project, Date = date, Cumulative = cells.Money("Cumulative"), InPeriod = cells.Money("InPeriod"), Earned = cells.Money("Earned"), Actual = cells.Money("Actual"),
        };
        if (cells.Has("Value")) point = With(point, row.Measured, cells.Money("Value"));
        row.Add(RecordKind.PlannedValues, point);
    }

    public static void Quality(RecordRow row)
    {
        var cells = row.Cells;
        row.Add(RecordKind.Quality, new QualityEntry
        {
            Place = row.Place, Project = row.Project, Date = cells.Period("Date")?.End is { } end && cells.Day("Date") is { } day ? Later(day, end, cells) : null,
            ScopeBaselined = cells.Number("ScopeBaselined"), ScopeDue = cells.Number("ScopeDue"), ScopeAccepted = cells.Number("ScopeAccepted"), ScopeAdded = cells.Number("ScopeAdded"),
            Presented = cells.Number("Presented"), AcceptedFirstTime = cells.Number("AcceptedFirstTime"), DefectsOpen = cells.Number("DefectsOpen"), DefectsCritical = cells.Number("DefectsCritical"),
            DefectsEscaped = cells.Number("DefectsEscaped"), Releases = cells.Number("Releases"), ReworkHours = Hours(row, "ReworkHours"), TotalHours = Hours(row, "TotalHours"), Cause = cells.Text("Cause"),
        });
    }

    /// <summary>A curve that lies across: a cell of each period is a point.</summary>
    private static void Across(RecordRow row)
    {
        for (var i = 0; i < row.Periods.Length; i++)
        {
            if (row.Cells.Money(row.PeriodCells[i]) is not { } amount) continue;
            var period = row.Periods[i].Period;
            var measure = row.MeasureAt(i);
            row.Add(RecordKind.PlannedValues, With(new() { Place = row.Place, Project = row.Project, Date = period.End }, measure, amount));
        }
    }

    private static PlannedValuePoint With(PlannedValuePoint point, Measure measure, Amount? amount) => measure switch
    {
        Measure.Earned => point with { Earned = amount },
        Measure.Actual => point with { Actual = amount },
        Measure.PlannedInPeriod => point with { InPeriod = amount },
        _ => point with { Cumulative = amount },
    };

    private static DateOnly? Required(RecordRow row, string field)
    {
        if (row.Cells.Day(field) is { } day) return day;
        row.Findings.Warn("row-without-date", "The row has no date that can be read; it was left out.", row.Place.Row, row.Cells.Header(field));
        return null;
    }

    /// <summary>A day counts as itself, also in the middle of its month.</summary>
    private static DateOnly Later(DateOnly day, DateOnly end, CellReader cells) => cells.Date("Date")!.Value.Precision == DatePrecision.Day ? day : end;

    /// <summary>Effort in hours; days are eight hours.</summary>
    private static decimal? Hours(RecordRow row, string field) => row.Cells.Quantity(field, out var unit) is { } value ? unit == Values.Quantity.Days ? value * ResourceRows.HoursADay : value : null;
}
