using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Words;

/// <summary>
/// A language of the product: the translations of its files (<c>Words/Languages/LANGUAGE/*.json</c>, English key to translation) and the way it counts.
/// English needs no file; <c>en-US</c> holds only what is written otherwise than in British English.
/// </summary>
public sealed class Tongue
{
    private const string Folder = "PmoBot.Domain.Languages.";
    private static readonly ConcurrentDictionary<string, Tongue> Known = new(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, string> _translations;
    private readonly ConcurrentDictionary<string, MessagePattern> _patterns = new(StringComparer.Ordinal);
    private readonly bool _noneIsOne;

    private Tongue(string name)
    {
        Name = name;
        _translations = Read(name);
        _noneIsOne = name == "fr";
    }

    /// <summary>"en", "en-US", "de", "fr" or "es".</summary>
    public string Name { get; }

    /// <summary>Languages with files, "en" not among them.</summary>
    public static IReadOnlyList<string> Translated { get; } = ["de", "en-US", "es", "fr"];

    /// <summary>The keys that this language translates.</summary>
    public IReadOnlyCollection<string> Keys => _translations.Keys;

    /// <summary>The language that a culture is spoken to in: its own where we have it, else English.</summary>
    public static Tongue Of(CultureInfo culture) => Known.GetOrAdd(culture.Name is "en-US" ? "en-US" : culture.TwoLetterISOLanguageName switch
    {
        "de" => "de",
        "fr" => "fr",
        "es" => "es",
        _ => "en",
    }, name => new Tongue(name));

    /// <summary>The translation of a key; null when this language has none.</summary>
    public string? Translation(string key) => _translations.GetValueOrDefault(key);

    internal string Say(Message message, CultureInfo culture) =>
        _patterns.GetOrAdd(message.Key, key => MessagePattern.Of(_translations.GetValueOrDefault(key, key))).Fill(message.Holes, culture, this);

    /// <summary>True where the language uses its word for one thing: 1, and in French also 0 and fractions below 2.</summary>
    internal bool IsOne(decimal number) => _noneIsOne ? Math.Abs(number) < 2 : Math.Abs(number) == 1;

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

/// <summary>A message's text, taken apart once.</summary>
internal sealed class MessagePattern
{
    private readonly (string Literal, int Hole, string? Format)[] _parts;

    private MessagePattern((string, int, string?)[] parts) => _parts = parts;

    /// <summary>Takes "{0:# project|# projects} in {1}" apart. A brace that opens no numbered hole is text.</summary>
    public static MessagePattern Of(string text)
    {
        var parts = new List<(string, int, string?)>();
        var literal = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '{' || Hole(text, i) is not { } hole)
            {
                literal.Append(text[i]);
                continue;
            }

            parts.Add((literal.ToString(), hole.Number, hole.Format));
            literal.Clear();
            i = hole.End;
        }

        parts.Add((literal.ToString(), -1, null));
        return new MessagePattern([.. parts]);
    }

    private static (int Number, string? Format, int End)? Hole(string text, int start)
    {
        var end = text.IndexOf('}', start);
        if (end < 0) return null;
        var inside = text.AsSpan(start + 1, end - start - 1);
        var colon = inside.IndexOf(':');
        var number = colon < 0 ? inside : inside[..colon];
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? (n, colon < 0 ? null : inside[(colon + 1)..].ToString(), end) : null;
    }

    public string Fill(IReadOnlyList<object?> holes, CultureInfo culture, Tongue tongue)
    {
        if (_parts.Length == 1) return _parts[0].Literal;
        var text = new StringBuilder();
        foreach (var (literal, hole, format) in _parts)
        {
            text.Append(literal);
            if (hole >= 0 && hole < holes.Count) text.Append(HoleText.Of(holes[hole], format, culture, tongue));
        }

        return text.ToString();
    }
}

/// <summary>What stands in a hole, as the culture writes it.</summary>
internal static class HoleText
{
    public static string Of(object? value, string? format, CultureInfo culture, Tongue tongue) => value switch
    {
        null => "",
        string text => text,
        Message message => message.In(culture),
        _ when format is not null && format.Contains('|') => Counted(value, format, culture, tongue),
        DateOnly date when format is null => DateText.Of(date, culture),
        PlanDate date => DateText.Of(date, culture),
        Health health => HealthText.Of(health, culture),
        int or long or short or byte when format is null => ((IFormattable)value).ToString("N0", culture),
        decimal number when format is null => NumberText.Exact(number, culture),
        IFormattable other => other.ToString(format, culture),
        _ => value.ToString() ?? "",
    };

    private static string Counted(object value, string format, CultureInfo culture, Tongue tongue)
    {
        var number = Convert.ToDecimal(value, CultureInfo.InvariantCulture);
        var bar = format.IndexOf('|');
        var words = tongue.IsOne(number) ? format[..bar] : format[(bar + 1)..];
        return words.Replace("#", number.ToString("#,##0.##", culture), StringComparison.Ordinal);
    }
}
