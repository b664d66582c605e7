using System.Collections.Immutable;
using PmoBot.Domain.Delivery.Rows;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Delivery.Staffing;

/// <summary>Capacity and demand of the whole portfolio by role and month: made once, scopes are cut from it.</summary>
internal sealed class RoleMatrix
{
    private readonly Dictionary<string, int> roles = new(FoldedText.Names);
    private readonly List<string> names = [];
    private readonly Dictionary<(int Role, int Month), Cell> cells = [];
    private readonly DeliveryRules rules;

    public RoleMatrix(ReadOnlySpan<RoleCapacity> capacity, DeliveryRules rules)
    {
        this.rules = rules;
        foreach (var row in capacity)
        {
            if (Hours(row.Hours, row.HeadCount) is not { } hours) continue;
            ref var cell = ref CellOf(row.Role, row.Month);
            cell.Capacity = (cell.Capacity ?? 0) + hours;
        }
    }

    /// <summary>Adds the hours of one row of demand.</summary>
    public void Add(Allocation row)
    {
        ref var cell = ref CellOf(row.Role, row.Month);
        var planned = Planned(row);
        if (row.IsConfirmed == false) cell.Unfilled += planned;
        else cell.Allocated += planned;
        if (Numbers.Usable(row.ActualHours) is { } actual) cell.Actual = (cell.Actual ?? 0) + actual;
    }

    public (int Role, int Month) KeyOf(Allocation row) => (RoleOf(row.Role), MonthOf(row.Month));

    public string NameOf(int role) => names[role];

    /// <summary>Hours planned; a row that plans neither hours nor heads plans nothing that is known.</summary>
    public decimal Planned(Allocation row) => Hours(row.PlannedHours, row.HeadCount) ?? 0;

    public RoleMonth Month((int Role, int Month) key, decimal own)
    {
        var cell = cells.GetValueOrDefault(key);
        return new()
        {
            Role = names[key.Role],
            Month = new(key.Month / 12, (key.Month % 12) + 1, 1),
            Capacity = cell.Capacity,
            Allocated = cell.Allocated,
            Unfilled = cell.Unfilled,
            Actual = cell.Actual,
            OwnHours = own,
            HoursPerFte = rules.HoursPerFteMonth,
        };
    }

    /// <summary>The role-months of a scope with their own hours, or all.</summary>
    public ImmutableArray<RoleMonth> Months(Dictionary<(int Role, int Month), decimal> own, bool isAll) =>
        [.. (isAll ? cells.Keys : (IEnumerable<(int, int)>)own.Keys).Select(k => Month(k, own.GetValueOrDefault(k)))
            .OrderBy(m => m.Role, StringComparer.Ordinal).ThenBy(m => m.Month)];

    public static int MonthOf(DateOnly date) => (date.Year * 12) + date.Month - 1;

    private decimal? Hours(decimal? hours, decimal? heads) => Numbers.Usable(hours) ?? Numbers.Usable(heads) * rules.HoursPerFteMonth;

    private ref Cell CellOf(string role, DateOnly month) =>
        ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(cells, (RoleOf(role), MonthOf(month)), out _);

    private int RoleOf(string role)
    {
        if (roles.TryGetValue(role, out var place))
        {
            if (string.CompareOrdinal(role, names[place]) < 0) names[place] = role; // the same spelling whatever the order of the rows
            return place;
        }

        names.Add(role);
        return roles[role] = names.Count - 1;
    }

    private struct Cell
    {
        public decimal? Capacity;
        public decimal Allocated, Unfilled;
        public decimal? Actual;
    }
}
