namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>Makes weights small: fifteen steps for a weight with one scale for each trait, one byte for a rarity. That costs no measurable accuracy.</summary>
internal static class Quantised
{
    public const int Steps = 7;
    private const float RaritySteps = 16;

    public static byte RarityLevel(float rarity) => (byte)Math.Clamp(MathF.Round(rarity * RaritySteps), 1, byte.MaxValue);

    public static float RarityOf(byte level) => level / RaritySteps;

    /// <summary>The scale of one trait's weights, as exact as a 16-bit number.</summary>
    public static float ScaleOf(ReadOnlySpan<float> weights)
    {
        float most = 0;
        foreach (var weight in weights) most = Math.Max(most, Math.Abs(weight));
        return (float)(Half)(most / Steps);
    }

    public static sbyte Weight(float weight, float scale) =>
        scale > 0 ? (sbyte)Math.Clamp(MathF.Round(weight / scale), -Steps, Steps) : (sbyte)0;
}
