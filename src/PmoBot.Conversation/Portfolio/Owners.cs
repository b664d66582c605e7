using System.Collections.Frozen;
using System.Collections.Immutable;
using PmoBot.Conversation.People;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Conversation.Portfolio;

/// <summary>
/// Whose projects are whose: a person answers for the projects that name them as sponsor or project manager, however the register writes the name: "Ada Lovelace",
/// "Lovelace, Ada" or "ada.lovelace@example.org". Two people of one name cannot be told apart by it; an address can.
/// </summary>
internal sealed class Owners
{
    private readonly FrozenDictionary<string, ImmutableArray<ProjectReading>> _byKey;

    public Owners(PortfolioReading reading) => _byKey = reading.WorstFirst
        .SelectMany(p => new[] { p.Project.Sponsor, p.Project.ProjectManager }.OfType<string>().Select(Key).Where(k => k.Length > 0).Distinct().Select(key => (key, p)))
        .GroupBy(o => o.key, o => o.p)
        .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>The key of the speaker's projects; null when the register names them nowhere.</summary>
    public string? Find(Speaker speaker) => Known(speaker.Address) ?? Known(speaker.Name);

    /// <summary>The projects under a key that <see cref="Find"/> gave, worst first.</summary>
    public ImmutableArray<ProjectReading> Of(string key) => _byKey.TryGetValue(key, out var projects) ? projects : [];

    private string? Known(string? name) => name is not null && Key(name) is { Length: > 0 } key && _byKey.ContainsKey(key) ? key : null;

    /// <summary>A name's words in one order; of an address what stands before the at sign.</summary>
    private static string Key(string name)
    {
        var at = name.IndexOf('@', StringComparison.Ordinal);
        return string.Join(' ', Words.Of(at > 0 ? name[..at] : name).Order(StringComparer.Ordinal));
    }
}
