using System.Collections.Frozen;

namespace PmoBot.Domain.Portfolio;

/// <summary>Counts colours by a name (department, sponsor, program) that is spelt in more than one way.</summary>
internal sealed class HealthGroups
{
    private readonly Dictionary<string, Group> groups = new(FoldedText.Names);
    private bool anyNamed;

    public void Add(string? name, Health health)
    {
        name ??= "";
        anyNamed |= name.Length > 0;
        if (!groups.TryGetValue(name, out var group)) groups[name] = group = new(name);
        group.Add(name, health);
    }

    /// <summary>By the spelling that is used most; "" holds the projects without a name. Empty when none has one.</summary>
    public FrozenDictionary<string, HealthCounts> Counts() => !anyNamed
        ? FrozenDictionary<string, HealthCounts>.Empty
        : groups.Values.ToFrozenDictionary(g => g.Spelling, g => g.Counts, FoldedText.Names);

    private sealed class Group(string first)
    {
        private Dictionary<string, int>? spellings;
        private HealthTally tally;

        public HealthCounts Counts => tally.Counts;

        public string Spelling => spellings is null
            ? first
            : spellings.OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).First().Key;

        public void Add(string name, Health health)
        {
            if (spellings is null && name != first) spellings = new(StringComparer.Ordinal) { [first] = tally.Counts.Total };
            if (spellings is not null) spellings[name] = spellings.GetValueOrDefault(name) + 1;
            tally.Add(health);
        }
    }
}
