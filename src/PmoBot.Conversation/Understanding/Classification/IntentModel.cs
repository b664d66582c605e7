namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>
/// A trained model: traits with their small whole-number weights, ready to judge a sentence in any of its languages. Immutable, so any number of threads
/// may use it.
/// </summary>
internal sealed class IntentModel
{
    private readonly SentenceFeatures features;
    private readonly int[] slots;
    private readonly int mask;
    private readonly float[] rarity;

    public IntentModel(Thesaurus thesaurus, uint[] keys, byte[] rarityLevels, float[] scales, sbyte[] weights)
    {
        Thesaurus = thesaurus;
        Keys = keys;
        RarityLevels = rarityLevels;
        Scales = scales;
        Weights = weights;
        features = new SentenceFeatures(thesaurus);
        rarity = [.. rarityLevels.Select(Quantised.RarityOf)];
        mask = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(keys.Length * 2) + 1) - 1;
        slots = FillSlots(keys, mask);
    }

    /// <summary>What cross-validation measured, for each language; empty while it is being measured.</summary>
    public IReadOnlyList<ModelFacts> Facts { get; init; } = [];
    public Thesaurus Thesaurus { get; }
    public uint[] Keys { get; }
    public byte[] RarityLevels { get; }
    public float[] Scales { get; }
    public sbyte[] Weights { get; }

    /// <summary>Fills the raw scores of all intents; <paramref name="scores"/> has a place for each.</summary>
    public void Score(string text, Span<float> scores)
    {
        scores.Clear();
        double square = 0;
        foreach (var feature in features.Of(text))
        {
            var number = NumberOf(feature.Key);
            if (number < 0) continue;
            var weight = feature.Weight * rarity[number];
            square += (double)weight * weight;
            AddRow(number, weight * Scales[number], scores);
        }

        if (square == 0) return;
        var length = (float)Math.Sqrt(square);
        foreach (ref var score in scores) score /= length;
    }

    private void AddRow(int number, float times, Span<float> sum)
    {
        var row = Weights.AsSpan(number * IntentNames.Count, IntentNames.Count);
        for (var k = 0; k < row.Length; k++) sum[k] += row[k] * times;
    }

    private int NumberOf(uint key)
    {
        for (var slot = (int)key & mask; ; slot = (slot + 1) & mask)
        {
            var number = slots[slot] - 1;
            if (number < 0 || Keys[number] == key) return number;
        }
    }

    private static int[] FillSlots(uint[] keys, int mask)
    {
        var slots = new int[mask + 1];
        for (var number = 0; number < keys.Length; number++)
        {
            var slot = (int)keys[number] & mask;
            while (slots[slot] != 0) slot = (slot + 1) & mask;
            slots[slot] = number + 1;
        }

        return slots;
    }
}
