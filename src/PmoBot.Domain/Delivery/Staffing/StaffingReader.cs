using System.Collections.Immutable;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Delivery.Staffing;

/// <summary>Cuts a scope's picture out of the matrix of the whole portfolio.</summary>
internal sealed class StaffingReader(DeliverySource source, ScopeMembers members)
{
    private readonly Dictionary<(int Role, int Month), decimal> own = [];
    private readonly Dictionary<(int Project, int Role), UnfilledRole> unfilled = [];
    private readonly Dictionary<string, Dictionary<int, decimal>> persons = new(FoldedText.Names);
    private readonly int now = RoleMatrix.MonthOf(source.AsOf);

    public ResourcePicture Read()
    {
        foreach (var place in members.Places) Add(place, source.Portfolio.Projects[place], source.Rows.Allocations.Of(place));
        if (members.IsAll) Add(-1, null, source.Rows.Allocations.Loose);
        var months = source.Roles.Months(own, members.IsAll);
        return new()
        {
            HasCapacity = source.IsGiven(RecordKind.Capacity),
            HasAllocations = source.IsGiven(RecordKind.Allocations),
            Months = months,
            Unfilled = [.. unfilled.Values.OrderByDescending(u => u.Hours).ThenBy(u => u.Project?.Project.Id ?? "", StringComparer.Ordinal).ThenBy(u => u.Role, StringComparer.Ordinal)],
            WithoutCapacity = [.. months.Where(m => m.Capacity is null && m.Demand > 0 && RoleMatrix.MonthOf(m.Month) >= now).Select(m => m.Role).Distinct(StringComparer.Ordinal)],
            Overbooked = Overbooked(),
            CurrentMonth = new(source.AsOf.Year, source.AsOf.Month, 1),
            Rules = source.Rules,
        };
    }

    private void Add(int place, ProjectReading? project, ReadOnlySpan<Allocation> rows)
    {
        foreach (var row in rows)
        {
            if (!DeliverySource.IsDemand(project, row, source.AsOf)) continue;
            var key = source.Roles.KeyOf(row);
            var hours = source.Roles.Planned(row);
            own[key] = own.GetValueOrDefault(key) + hours;
            if (key.Month < now) continue;
            if (row.IsConfirmed == false) AddUnfilled((place, key.Role), project, row, hours);
            if (row.Person is { Length: > 0 } person) AddPerson(person, key.Month, hours);
        }
    }

    private void AddUnfilled((int Project, int Role) key, ProjectReading? project, Allocation row, decimal hours)
    {
        var fte = hours / source.Rules.HoursPerFteMonth;
        unfilled[key] = unfilled.TryGetValue(key, out var sum)
            ? sum with { From = row.Month < sum.From ? row.Month : sum.From, To = row.Month > sum.To ? row.Month : sum.To, Hours = sum.Hours + hours, Fte = sum.Fte + fte }
            : new(project, source.Roles.NameOf(key.Role), row.Month, row.Month, hours, fte);
    }

    private void AddPerson(string person, int month, decimal hours)
    {
        if (!persons.TryGetValue(person, out var months)) persons[person] = months = [];
        months[month] = months.GetValueOrDefault(month) + hours;
    }

    private ImmutableArray<PersonMonth> Overbooked()
    {
        var full = source.Rules.HoursPerFteMonth;
        return
        [
            .. persons.SelectMany(p => p.Value.Where(m => m.Value > full).Select(m => new PersonMonth(p.Key, new(m.Key / 12, (m.Key % 12) + 1, 1), m.Value, m.Value * 100m / full)))
                .OrderByDescending(p => p.Percent).ThenBy(p => p.Month).ThenBy(p => p.Person, StringComparer.Ordinal),
        ];
    }
}
