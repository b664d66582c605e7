using PmoBot.Sources.Registers.Values;

namespace PmoBot.Sources.Registers.Rows;

/// <summary>Keeps one copy of texts that repeat down a column: departments, people, statuses.</summary>
internal sealed class TextPool
{
    private const int MaxTexts = 50_000, Pooled = 120;
    private readonly Dictionary<string, string> _raw = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public TextPool() => _lookup = _raw.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Text for people to read, kept once when it is short and has no markup.</summary>
    public string Narrative(ReadOnlySpan<char> raw, int limit) =>
        raw.Length > Pooled || raw.ContainsAny('<', '&') ? CellText.Narrative(raw, limit) : Clean(raw);

    /// <summary>The cleaned text of a cell.</summary>
    public string Clean(ReadOnlySpan<char> raw)
    {
        if (raw.IsEmpty) return "";
        if (raw.Length > Pooled) return CellText.Clean(raw);
        if (_lookup.TryGetValue(raw, out var known)) return known;
        var clean = CellText.Clean(raw);
        if (_raw.Count < MaxTexts) _lookup[raw] = clean;
        return clean;
    }
}
