using PmoBot.Domain.Delivery;
using PmoBot.Domain.Delivery.Rows;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Value.Benefits;

/// <summary>
/// Finds benefits that stand under several projects: the same id, or the same title, unit and plan. They are counted once, under the project whose id comes first.
/// </summary>
internal sealed class SharedBenefits(BenefitReading[] readings, List<DeliveryFinding> findings)
{
    public void Mark()
    {
        var twice = new SortedSet<int>();
        foreach (var group in Groups(Enumerable.Range(0, readings.Length), FoldedText.Ids, r => r.Benefit.Id)) MarkAll(group, twice);
        foreach (var titled in Groups(Enumerable.Range(0, readings.Length), FoldedText.Names, r => r.Benefit.Title))
        {
            var planned = titled.Where(i => readings[i].Planned is not null).GroupBy(i => (readings[i].Unit, readings[i].Planned));
            foreach (var group in planned) MarkAll([.. group], twice);
        }

        if (twice.Count == 0) return;
        findings.Add(new(FindingSeverity.Warning, "benefit-on-two-projects", RecordKind.Benefits,
            $"{twice.Count:# benefit stands|# benefits stand} under more than one project; counted once.", BenefitBook.Places(twice.Select(i => readings[i])), twice.Count));
    }

    private void MarkAll(List<int> group, SortedSet<int> twice)
    {
        if (group.Select(i => readings[i].Project).Distinct(ReferenceEqualityComparer.Instance).Count() < 2) return;
        var first = group.Where(i => !readings[i].IsOfCancelled).DefaultIfEmpty(group[0]).MinBy(i => (readings[i].Project?.Project.Id ?? "", readings[i].Benefit.Place.File, readings[i].Benefit.Place.Row));
        foreach (var i in group.Where(i => i != first && !readings[i].IsCountedElsewhere))
        {
            readings[i] = readings[i] with { IsCountedElsewhere = true };
            twice.Add(i);
        }
    }

    private IEnumerable<List<int>> Groups(IEnumerable<int> places, FoldedText text, Func<BenefitReading, string?> keyOf)
    {
        var groups = new Dictionary<string, List<int>>(text);
        foreach (var i in places)
        {
            if (keyOf(readings[i]) is not { Length: > 0 } key) continue;
            if (!groups.TryGetValue(key, out var group)) groups[key] = group = [];
            group.Add(i);
        }

        return groups.Values.Where(g => g.Count > 1);
    }
}
