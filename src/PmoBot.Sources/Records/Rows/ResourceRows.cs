using PmoBot.Domain.Delivery;
using PmoBot.Sources.Records.Columns;
using PmoBot.Sources.Records.Values;

namespace PmoBot.Sources.Records.Rows;

/// <summary>Reads capacity and allocations, by role and month, down or across.</summary>
internal static class ResourceRows
{
    /// <summary>How many hours a day of effort has, where a table counts in days; a finding says so.</summary>
    public const decimal HoursADay = 8;

    public static void Capacity(RecordRow row)
    {
        if (row.Required("Role", "role") is not { } role) return;
        if (row.Periods.Length > 0)
        {
            Across(row, (month, unit, value, _) =>
            {
                var (hours, heads) = Counted(row, unit, value);
                AddCapacity(row, role, month, hours, heads);
            });
        }
        else Down(row, (month, months) => AddCapacity(row, role, month, months));
    }

    public static void Allocation(RecordRow row)
    {
        if (Role(row) is not { } role) return;
        if (row.Periods.Length > 0) Across(row, (month, unit, value, measure) => AddAllocation(row, role, month, unit, value, measure));
        else Down(row, (month, months) => AddAllocation(row, role, month, months));
    }

    /// <summary>A row with what a role can give and what is asked of it is a row of both tables.</summary>
    public static void Both(RecordRow row)
    {
        if (row.Required("Role", "role") is not { } role) return;
        Down(row, (month, months) =>
        {
            AddCapacity(row, role, month, months);
            AddAllocation(row, role, month, months);
        });
    }

    /// <summary>A person without a role is booked as what the person is: nobody knows.</summary>
    private static string? Role(RecordRow row) => row.Cells.Text("Role") ?? (row.Cells.Has("Role") ? row.Required("Role", "role") : row.Required("Person", "role or person") is null ? null : "Not stated");

    /// <summary>The months that the row speaks of; a longer period is spread evenly and said.</summary>
    private static void Down(RecordRow row, Action<DateOnly, decimal> each)
    {
        if (row.Cells.Period("Month") is not { } period)
        {
            row.Findings.Warn("row-without-month", "The row has no month that can be read; it was left out.", row.Place.Row, row.Cells.Header("Month"));
            return;
        }

        Spread(row, period, each);
    }

    private static void Spread(RecordRow row, PeriodHeader period, Action<DateOnly, decimal> each)
    {
        var months = period.Months;
        if (months > 1) row.Findings.Info("period-spread", $"Hours of {months} months together were spread evenly over them; heads are the same in each.", row.Place.Row);
        for (var i = 0; i < months; i++) each(period.Start.AddMonths(i), months);
    }

    private static void Across(RecordRow row, Action<DateOnly, Quantity, decimal, Measure> each)
    {
        for (var i = 0; i < row.Periods.Length; i++)
        {
            var (period, column) = (row.Periods[i].Period, row.PeriodCells[i]);
            if (row.Cells.Quantity(column, out var unit) is not { } value) continue;
            var measure = row.MeasureAt(i);
            if (measure is Measure.Heads or Measure.AllocatedHeads) unit = Quantity.Heads;
            Spread(row, period, (month, months) => each(month, unit, unit is Quantity.Heads or Quantity.Percent ? value : value / months, measure));
        }
    }

    private static void AddCapacity(RecordRow row, string role, DateOnly month, decimal months)
    {
        var (hours, heads) = Counted(row, "Capacity", months);
        if (hours is null && heads is null) (hours, heads) = Counted(row, "Value", months);
        heads = Heads(row, "CapacityHeads") ?? heads;
        if (hours is not null || heads is not null) AddCapacity(row, role, month, hours, heads);
    }

    private static void AddCapacity(RecordRow row, string role, DateOnly month, decimal? hours, decimal? heads) =>
        row.Add(RecordKind.Capacity, new RoleCapacity { Place = row.Place, Role = role, OrgUnit = row.Cells.Text("OrgUnit"), Month = month, Hours = hours, HeadCount = heads });

    private static void AddAllocation(RecordRow row, string role, DateOnly month, decimal months)
    {
        var (planned, heads) = Counted(row, "Planned", months);
        if (planned is null && heads is null) (planned, heads) = Counted(row, "Value", months);
        var (actual, _) = Counted(row, "Actual", months);
        heads = Heads(row, "Heads") ?? heads;
        if (planned is null && actual is null && heads is null) return;
        row.Add(RecordKind.Allocations, Make(row, role, month) with { PlannedHours = planned, ActualHours = actual, HeadCount = heads });
    }

    private static void AddAllocation(RecordRow row, string role, DateOnly month, Quantity unit, decimal value, Measure measure)
    {
        var (hours, heads) = Counted(row, unit, value);
        var allocation = Make(row, role, month);
        row.Add(RecordKind.Allocations, measure == Measure.Actual ? allocation with { ActualHours = hours } : allocation with { PlannedHours = hours, HeadCount = heads });
    }

    private static Allocation Make(RecordRow row, string role, DateOnly month) => new()
    {
        Place = row.Place, Project = row.Project, Role = role, Person = row.Cells.Text("Person"), Month = month, IsConfirmed = row.Flag("Confirmed"),
    };

    /// <summary>A field's hours or heads; hours of several months are shared out evenly.</summary>
    private static (decimal? Hours, decimal? Heads) Counted(RecordRow row, string field, decimal months) =>
        row.Cells.Quantity(field, out var unit) is { } value ? Counted(row, unit, unit is Quantity.Heads or Quantity.Percent ? value : value / months) : (null, null);

    private static decimal? Heads(RecordRow row, string field) => row.Cells.Quantity(field, out var unit) is { } value ? unit == Quantity.Percent ? value / 100 : value : null;

    /// <summary>Hours, or heads: days are eight hours, a percentage is a part of one head.</summary>
    private static (decimal? Hours, decimal? Heads) Counted(RecordRow row, Quantity unit, decimal value)
    {
        if (unit == Quantity.Days) row.Findings.Info("days-as-hours", "Days of effort were read as eight hours each.", row.Place.Row);
        return unit switch
        {
            Quantity.Heads => (null, value),
            Quantity.Percent => (null, value / 100),
            Quantity.Days => (value * HoursADay, null),
            Quantity.Weeks => (value * HoursADay * 5, null),
            _ => (value, null),
        };
    }
}
