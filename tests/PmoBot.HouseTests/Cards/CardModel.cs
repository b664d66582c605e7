using System.Text.Json;

namespace PmoBot.HouseTests.Cards;

/// <summary>The facts in card-model.json: which properties a card type has, of which kind, and which words a vocabulary knows.</summary>
internal sealed class CardModel
{
    private readonly Dictionary<string, CardType> _types;
    private readonly Dictionary<string, HashSet<string>> _words;

    private CardModel(Dictionary<string, CardType> types, Dictionary<string, HashSet<string>> words) => (_types, _words) = (types, words);

    public static CardModel Read()
    {
        var path = Path.Combine(Repository.Root, "tests", "PmoBot.HouseTests", "Cards", "card-model.json");
        using var facts = JsonDocument.Parse(File.ReadAllText(path));
        var common = facts.RootElement.GetProperty("common");
        var types = facts.RootElement.GetProperty("types").EnumerateObject().ToDictionary(t => t.Name, t => TypeOf(t.Value, common));
        var words = facts.RootElement.GetProperty("words").EnumerateObject().ToDictionary(
            w => w.Name, w => w.Value.EnumerateArray().Select(v => v.GetString()!).ToHashSet(StringComparer.OrdinalIgnoreCase));
        return new CardModel(types, words);
    }

    public IEnumerable<string> TypeNames => _types.Keys;

    public CardType? Type(string name) => _types.GetValueOrDefault(name);

    public HashSet<string>? Words(string name) => _words.GetValueOrDefault(name);

    private static CardType TypeOf(JsonElement fact, JsonElement common)
    {
        var kind = fact.GetProperty("kind").GetString()!;
        var properties = Pairs(fact.GetProperty("properties"));
        if (common.TryGetProperty(kind, out var shared)) properties = properties.Concat(Pairs(shared));
        var required = fact.TryGetProperty("required", out var r) ? r.EnumerateArray().Select(v => v.GetString()!) : [];
        return new CardType(kind, fact.TryGetProperty("modern", out _), [.. required], properties.ToDictionary(p => p.Name, p => p.Kind));
    }

    private static IEnumerable<(string Name, string Kind)> Pairs(JsonElement properties) =>
        properties.EnumerateObject().Select(p => (p.Name, p.Value.GetString()!));
}

/// <summary>One type of the model.</summary>
/// <param name="Kind">"element", "action" or "part".</param>
/// <param name="IsModern">Newer than Adaptive Cards 1.5: needs a fallback.</param>
/// <param name="Required">Properties that our cards never leave out.</param>
/// <param name="Properties">Kind of each property: string, bool, number, object, a vocabulary, a type, "T[]" or alternatives "A|B".</param>
internal sealed record CardType(string Kind, bool IsModern, string[] Required, Dictionary<string, string> Properties);
