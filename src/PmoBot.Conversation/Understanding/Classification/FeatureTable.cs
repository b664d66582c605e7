namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>The traits that the training sentences share, numbered, with how telling each is by its rarity.</summary>
internal sealed class FeatureTable
{
    private readonly Dictionary<uint, int> numbers = [];

    private FeatureTable(uint[] keys, float[] rarity)
    {
        Keys = keys;
        Rarity = rarity;
        for (var i = 0; i < keys.Length; i++) numbers.Add(keys[i], i);
    }

    public uint[] Keys { get; }
    public float[] Rarity { get; }

    public static FeatureTable Of(IReadOnlyList<List<Feature>> sentences, int leastPhrases)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var feature in sentences.SelectMany(s => s)) counts[feature.Key] = counts.GetValueOrDefault(feature.Key) + 1;
        var kept = counts.Where(c => c.Value >= leastPhrases).OrderBy(c => c.Key).ToArray();
        return new FeatureTable(
            [.. kept.Select(c => c.Key)],
            [.. kept.Select(c => (float)Exact.Log((1.0 + sentences.Count) / (1.0 + c.Value)))]);
    }

    /// <summary>The sentence as numbered traits of length one; traits that are not in the table are left out.</summary>
    public Row RowOf(List<Feature> sentence)
    {
        var index = new List<int>(sentence.Count);
        var value = new List<float>(sentence.Count);
        double square = 0;
        foreach (var feature in sentence)
        {
            if (!numbers.TryGetValue(feature.Key, out var number)) continue;
            var weight = feature.Weight * Rarity[number];
            index.Add(number);
            value.Add(weight);
            square += (double)weight * weight;
        }

        var scale = square > 0 ? (float)(1 / Math.Sqrt(square)) : 0;
        return new Row([.. index], [.. value.Select(v => v * scale)]);
    }
}

/// <summary>A sentence as numbered traits and their weights.</summary>
internal readonly record struct Row(int[] Index, float[] Value);
