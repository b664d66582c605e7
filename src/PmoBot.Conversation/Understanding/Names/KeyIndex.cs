namespace PmoBot.Conversation.Understanding.Names;

/// <summary>
/// Finds what is called by a run of words, in the time of one look-up and without making strings. Keys are 64-bit hashes of the letters in a row, so that
/// "HS 2", "hs2" and "HS-2" are one key.
/// </summary>
internal sealed class KeyIndex
{
    /// <summary>The hash of no letters: where a key begins.</summary>
    public const ulong Empty = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private readonly Dictionary<ulong, int> _first = [];
    private readonly List<(int Id, int Next)> _entries = [];

    /// <summary>The key of what was hashed before followed by one more word.</summary>
    public static ulong Then(ulong hash, ReadOnlySpan<char> word)
    {
        foreach (var c in word) hash = (hash ^ c) * Prime;
        return hash;
    }

    public static ulong Of(IEnumerable<string> words) => words.Aggregate(Empty, (hash, word) => Then(hash, word));

    public void Add(ulong key, int id)
    {
        if (key == Empty) return;
        var last = _first.GetValueOrDefault(key, -1);
        for (var i = last; i >= 0; i = _entries[i].Next)
        {
            if (_entries[i].Id == id) return;
        }

        _first[key] = _entries.Count;
        _entries.Add((id, last));
    }

    public bool Has(ulong key) => _first.ContainsKey(key);

    /// <summary>The ids under the key in ascending order, at most so many.</summary>
    public int[] Find(ulong key, int most)
    {
        if (!_first.TryGetValue(key, out var i)) return [];
        var ids = new List<int>(1);
        for (; i >= 0 && ids.Count < 1_000; i = _entries[i].Next) ids.Add(_entries[i].Id);
        ids.Sort();
        return [.. ids.Take(most)];
    }
}
