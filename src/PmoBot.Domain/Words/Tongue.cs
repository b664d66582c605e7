using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;

namespace PmoBot.Domain.Words;

/// <summary>
/// A language of the product: the translations of its files (<c>Words/Languages/LANGUAGE/*.json</c>, English key to translation) and the way it counts.
/// English needs no file; <c>en-US</c> holds only what is written otherwise than in British English. "qps" is no language: it says the English between
/// marks, so that a test sees what was never said as a message.
/// </summary>
public sealed class Tongue
{
    private const string Folder = "PmoBot.Domain.Languages.";
    private const string Marking = "qps";
    private const int LargestKept = 4_000;
    private static readonly string[] Names = ["en", "en-US", "de", "fr", "es", Marking];
    private static readonly Tongue[] All = [.. Names.Select((name, i) => new Tongue(name, i))];
    private static readonly ConcurrentDictionary<string, Tongue> ByCulture = new(StringComparer.Ordinal);

    [ThreadStatic]
    private static StringBuilder? _paper;

    private readonly Lazy<FrozenDictionary<string, string>> _translations;

    private Tongue(string name, int number)
    {
        (Name, Number) = (name, number);
        _translations = new(() => Read(name));
    }

    /// <summary>"en", "en-US", "de", "fr" or "es".</summary>
    public string Name { get; }

    internal int Number { get; }

    internal const int Most = 6;

    /// <summary>Languages with files, "en" not among them.</summary>
    public static IReadOnlyList<string> Translated { get; } = ["de", "en-US", "es", "fr"];

    /// <summary>The keys that this language translates.</summary>
    public IReadOnlyCollection<string> Keys => _translations.Value.Keys;

    /// <summary>The language that a culture is spoken to in: its own where we have it, else English.</summary>
    public static Tongue Of(CultureInfo culture) => ByCulture.TryGetValue(culture.Name, out var known) ? known : ByCulture.GetOrAdd(culture.Name, Find(culture));

    /// <summary>The language with this name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Tongue Named(string name) => All.FirstOrDefault(t => t.Name == name) ?? throw new ArgumentException($"There is no language {name}.", nameof(name));

    /// <summary>The translation of a key; null when this language has none.</summary>
    public string? Translation(string key) => _translations.Value.GetValueOrDefault(key);

    /// <summary>The numbers of the holes in a text, in its order: a translation has those of its English.</summary>
    public static IReadOnlyList<int> Holes(string text) => [.. MessagePattern.Of(text).Holes];

    /// <summary>A text's own words, with a sign ¤ for each hole.</summary>
    public static string WithoutHoles(string text) => MessagePattern.Of(text).Literals;

    internal string Say(Message message, CultureInfo culture)
    {
        var paper = _paper ?? new StringBuilder(256);
        _paper = null;
        Append(paper.Clear(), message, culture);
        var said = paper.ToString();
        if (paper.Capacity <= LargestKept) _paper = paper;
        return said;
    }

    internal void Append(StringBuilder text, Message message, CultureInfo culture)
    {
        if (Name == Marking) text.Append('⟦');
        message.Shape.In(this).Fill(text, message.Holes, culture, this);
        if (Name == Marking) text.Append('⟧');
    }

    /// <summary>True where the language uses its word for one thing: 1, and in French also 0 and fractions below 2.</summary>
    internal bool IsOne(decimal number) => Name == "fr" ? Math.Abs(number) < 2 : Math.Abs(number) == 1;

    /// <summary>False where a large letter at the beginning may belong to a noun.</summary>
    internal bool MayLower => Name != "de";

    private static Tongue Find(CultureInfo culture)
    {
        var name = culture.Name switch { "en-US" => "en-US", _ when culture.Name.StartsWith(Marking, StringComparison.Ordinal) => Marking, _ => culture.TwoLetterISOLanguageName };
        return All.FirstOrDefault(t => t.Name == name) ?? All[0];
    }

    private static FrozenDictionary<string, string> Read(string name)
    {
        var assembly = typeof(Tongue).Assembly;
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in assembly.GetManifestResourceNames().Where(n => n.StartsWith($"{Folder}{name}.", StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(file)!;
            foreach (var (key, text) in JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!) all[key] = text;
        }

        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
