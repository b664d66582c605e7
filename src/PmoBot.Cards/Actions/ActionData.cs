using System.Collections;
using System.Text.Json;

namespace PmoBot.Cards;

/// <summary>What a button brings back: ordered pairs of text, at most one value a key, written exactly as given.</summary>
public sealed class ActionData : IEnumerable<KeyValuePair<string, string>>
{
    /// <summary>The key under which an <see cref="ExecuteAction"/>'s verb comes back from clients that only know Action.Submit.</summary>
    public const string VerbKey = "verb";

    private readonly List<KeyValuePair<string, string>> _pairs = [];

    public int Count => _pairs.Count;

    /// <exception cref="ArgumentException">The key is blank or one that the platform or the fallback uses ("msteams", "verb").</exception>
    /// <exception cref="KeyNotFoundException">Nothing is kept under the key.</exception>
    public string this[string key]
    {
        get
        {
            var at = IndexOf(key);
            return at >= 0 ? _pairs[at].Value : throw new KeyNotFoundException($"The action carries nothing under '{key}'.");
        }
        set => Put(key, value);
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _pairs.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Write(Utf8JsonWriter json, string? verb)
    {
        json.WriteStartObject("data"u8);
        if (verb is not null) json.WriteString(VerbKey, verb);
        foreach (var (key, value) in _pairs) json.WriteString(key, value);
        json.WriteEndObject();
    }

    private void Put(string key, string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        ArgumentNullException.ThrowIfNull(value);
        if (key is VerbKey or "msteams") throw new ArgumentException($"'{key}' is used by the platform; choose another key.", nameof(key));
        var pair = KeyValuePair.Create(key, value);
        var at = IndexOf(key);
        if (at < 0) _pairs.Add(pair);
        else _pairs[at] = pair;
    }

    private int IndexOf(string key) => _pairs.FindIndex(p => p.Key == key);
}
