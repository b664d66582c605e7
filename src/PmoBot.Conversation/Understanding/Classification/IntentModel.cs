namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>
/// A trained model: traits with their small whole-number weights, ready to judge a sentence in any of its languages. Immutable, so any number of threads
/// may use it.
/// </summary>
internal sealed record IntentModel
{
    /// <summary>
    /// By how much likelier a sentence is out of scope than among the phrases, as a score: people say more things that no phrase was written for than writers can think of.
    /// </summary>
    private const float OutOfScopeLift = 0.5f;
    private static readonly int OutOfScope = IntentNames.NumberOf(Intents.None);
    private readonly SentenceFeatures features;
    private readonly int[] slots;
    private readonly int mask;
    private readonly float[] rarity;

    public IntentModel(Thesaurus thesaurus, uint[] keys, byte[] rarityLevels, QuantisedRows straight, QuantisedRows toUnits)
    {
        Thesaurus = thesaurus;
        Keys = keys;
        RarityLevels = rarityLevels;
        Straight = straight;
        ToUnits = toUnits;
        features = new SentenceFeatures(thesaurus);
        rarity = [.. rarityLevels.Select(Quantised.RarityOf)];
        mask = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(keys.Length * 2) + 1) - 1;
        slots = FillSlots(keys, mask);
    }

    /// <summary>What cross-validation measured, for each language; empty while it is being measured.</summary>
    public IReadOnlyList<ModelFacts> Facts { get; init; } = [];
    /// <summary>The fingerprint of the lessons and the recipe that were measured; see <see cref="Lessons.Mark"/>.</summary>
    public string Mark { get; init; } = "";
    public Thesaurus Thesaurus { get; }
    public uint[] Keys { get; }
    public byte[] RarityLevels { get; }
    /// <summary>What each trait says of the intents.</summary>
    public QuantisedRows Straight { get; }
    /// <summary>What each trait says to the units.</summary>
    public QuantisedRows ToUnits { get; }
    /// <summary>From where each unit starts.</summary>
    public required float[] UnitBias { get; init; }
    /// <summary>What each unit says of the intents, one unit after the other.</summary>
    public required float[] FromUnits { get; init; }

    /// <summary>Fills the raw scores of all intents; <paramref name="scores"/> has a place for each.</summary>
    public void Score(string text, Span<float> scores)
    {
        scores.Clear();
        Span<float> units = stackalloc float[UnitBias.Length];
        units.Clear();
        double square = 0;
        foreach (var feature in features.Of(text))
        {
            var number = NumberOf(feature.Key);
            if (number < 0) continue;
            var weight = feature.Weight * rarity[number];
            square += (double)weight * weight;
            Straight.AddRow(number, weight, scores);
            ToUnits.AddRow(number, weight, units);
        }

        if (square == 0) return;
        var length = (float)Math.Sqrt(square);
        foreach (ref var score in scores) score /= length;
        AddUnits(units, length, scores);
        scores[OutOfScope] += OutOfScopeLift;
    }

    private void AddUnits(ReadOnlySpan<float> units, float length, Span<float> scores)
    {
        for (var unit = 0; unit < units.Length; unit++)
        {
            var loudness = (units[unit] / length) + UnitBias[unit];
            if (loudness <= 0) continue;
            var says = FromUnits.AsSpan(unit * IntentNames.Count, IntentNames.Count);
            for (var k = 0; k < says.Length; k++) scores[k] += says[k] * loudness;
        }
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
