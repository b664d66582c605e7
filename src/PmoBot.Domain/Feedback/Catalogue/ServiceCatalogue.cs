using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;

namespace PmoBot.Domain.Feedback.Catalogue;

/// <summary>The PMO's services in their order: the default ones until the customer changes them.</summary>
public sealed class ServiceCatalogue
{
    private readonly FrozenDictionary<string, PmoService> _byId;

    /// <exception cref="ArgumentException">Two services have one id.</exception>
    public ServiceCatalogue(ImmutableArray<PmoService> services)
    {
        Services = services;
        _byId = services.ToFrozenDictionary(s => s.Id, FoldedText.Ids);
    }

    public ImmutableArray<PmoService> Services { get; }

    /// <summary>The service with this id; null when there is none.</summary>
    public PmoService? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>
    /// The services whose name in that language a person may mean: the same name wins over a name that holds the words, so that one hit is a choice made.
    /// </summary>
    public ImmutableArray<PmoService> Named(string words, CultureInfo culture)
    {
        var same = Services.Where(s => FoldedText.Names.Equals(s.Name.In(culture), words) || FoldedText.Ids.Equals(s.Id, words)).ToImmutableArray();
        if (!same.IsEmpty || string.IsNullOrWhiteSpace(words)) return same;
        return [.. Services.Where(s => s.Name.In(culture).Contains(words.Trim(), StringComparison.CurrentCultureIgnoreCase))];
    }

    /// <summary>The catalogue with this service in the place of the one with its id, or at the end.</summary>
    public ServiceCatalogue With(PmoService service)
    {
        var at = Services.IndexOf(Services.FirstOrDefault(s => FoldedText.Ids.Equals(s.Id, service.Id))!);
        return new ServiceCatalogue(at < 0 ? Services.Add(service) : Services.SetItem(at, service));
    }

    /// <summary>One clear sentence for each entry that makes no sense; empty when the catalogue can be used.</summary>
    public IReadOnlyList<Message> Problems()
    {
        var problems = new List<Message>();
        foreach (var service in Services)
        {
            var name = service.Name.ToString();
            if (name.Length == 0) problems.Add($"The service {service.Id} has no name.");
            if (service.TargetPercent is < 0 or > 100) problems.Add($"The target of {name} is {service.TargetPercent} percent; give 0 to 100.");
            if (service.QuarterlyCost is < 0) problems.Add($"The cost of {name} is negative.");
        }

        foreach (var twice in Services.Where(s => s.IsActive).GroupBy(s => s.Name.ToString(), FoldedText.Names).Where(g => g.Count() > 1))
        {
            problems.Add($"{twice.Count()} services are called {twice.Key}; give each a name of its own.");
        }

        return problems;
    }
}
