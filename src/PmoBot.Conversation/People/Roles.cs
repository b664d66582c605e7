namespace PmoBot.Conversation.People;

/// <summary>What a person is to the PMO. One person may be several.</summary>
[Flags]
public enum Roles : byte
{
    None = 0,
    /// <summary>Answers for the whole portfolio.</summary>
    Executive = 1,
    /// <summary>Answers for some projects.</summary>
    Sponsor = 2,
    /// <summary>Leads the PMO: surveys, stories, what may be told.</summary>
    PmoLead = 4,
    /// <summary>Works in the PMO: data and claims.</summary>
    PmoTeam = 8,
}

/// <summary>Who speaks, as far as the transport says it.</summary>
/// <param name="DirectoryId">Object id in the organisation's directory; null when not known.</param>
/// <param name="Name">Display name; null when not known.</param>
/// <param name="Address">Mail address or user principal name; null when not known.</param>
public sealed record Speaker(string? DirectoryId = null, string? Name = null, string? Address = null)
{
    public static Speaker Unknown { get; } = new();
}

/// <summary>Settings of who is what (section "People"): directory object ids or addresses. Microsoft 365 groups come later.</summary>
public sealed record PeopleOptions
{
    public string[] Executives { get; init; } = [];
    public string[] Sponsors { get; init; } = [];
    public string[] PmoLeads { get; init; } = [];
    public string[] PmoTeam { get; init; } = [];
}

/// <summary>Says what a person is, by the settings. Without any entry nobody has a role, and what needs one is refused with the setting's name.</summary>
public sealed class RoleBook
{
    private readonly Dictionary<string, Roles> _roles = new(StringComparer.OrdinalIgnoreCase);

    public RoleBook(PeopleOptions options)
    {
        Add(options.Executives, Roles.Executive);
        Add(options.Sponsors, Roles.Sponsor);
        Add(options.PmoLeads, Roles.PmoLead);
        Add(options.PmoTeam, Roles.PmoTeam);
    }

    /// <summary>Nobody is named.</summary>
    public static RoleBook Empty { get; } = new(new PeopleOptions());

    /// <summary>Somebody is named: then only those who are see what is not for everyone.</summary>
    public bool NamesAnybody => _roles.Count > 0;

    /// <summary>Some entry is an address, so that a speaker's address is worth looking up.</summary>
    public bool KnowsAddresses => _roles.Keys.Any(k => k.Contains('@'));

    public Roles Of(Speaker speaker) => Of(speaker.DirectoryId) | Of(speaker.Address);

    private Roles Of(string? key) => key is not null && _roles.TryGetValue(key, out var roles) ? roles : Roles.None;

    private void Add(string[] people, Roles role)
    {
        foreach (var person in people.Select(p => p.Trim()).Where(p => p.Length > 0)) _roles[person] = _roles.GetValueOrDefault(person) | role;
    }
}
