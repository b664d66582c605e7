using System.Globalization;

namespace PmoBot.Sources.Registers.Headers;

/// <summary>
/// Known headers and what they mean, from lines such as "Name: project name=99, title=90". Compared by their words: in their order without
/// spaces, else in any order. "alias=80" weighs less than the usual 95.
/// </summary>
internal sealed class AliasBook<T>
{
    private const int UsualWeight = 95, OrderPenalty = 3;
    private readonly Dictionary<string, List<(T Field, int Weight)>> _inOrder = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(T Field, int Weight)>> _inAnyOrder = new(StringComparer.Ordinal);

    public AliasBook(string lines, Func<string, T> field)
    {
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var means = field(line[..colon]);
            foreach (var alias in line[(colon + 1)..].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) Add(means, alias);
        }
    }

    /// <summary>What the words mean, with the weight of each meaning; false when nobody calls anything so.</summary>
    public bool TryFind(string[] words, out IEnumerable<(T Field, int Weight)> meanings)
    {
        if (_inOrder.TryGetValue(string.Concat(words), out var known))
        {
            meanings = known;
            return true;
        }

        meanings = [];
        if (words.Length < 2 || !_inAnyOrder.TryGetValue(Bag(words), out known)) return false;
        meanings = known.Select(k => (k.Field, k.Weight - OrderPenalty));
        return true;
    }

    private void Add(T field, string alias)
    {
        var at = alias.IndexOf('=', StringComparison.Ordinal);
        var weight = at < 0 ? UsualWeight : int.Parse(alias.AsSpan(at + 1), CultureInfo.InvariantCulture);
        var header = HeaderText.Of(at < 0 ? alias : alias[..at]);
        Add(_inOrder, header.Key, field, weight);
        Add(_inAnyOrder, Bag(header.Words), field, weight);
    }

    private static void Add(Dictionary<string, List<(T Field, int Weight)>> book, string key, T field, int weight)
    {
        if (!book.TryGetValue(key, out var list)) book[key] = list = [];
        if (!list.Exists(l => EqualityComparer<T>.Default.Equals(l.Field, field))) list.Add((field, weight));
    }

    private static string Bag(string[] words)
    {
        var sorted = (string[])words.Clone();
        Array.Sort(sorted, StringComparer.Ordinal);
        return string.Join(' ', sorted);
    }
}
