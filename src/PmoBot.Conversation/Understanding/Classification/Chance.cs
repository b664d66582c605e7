namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>A small generator of chance whose sequence is the same everywhere and in every version of the runtime (xorshift).</summary>
internal sealed class Chance(int seed)
{
    private ulong state = ((ulong)(uint)seed * 0x9E3779B97F4A7C15UL) + 0xD1B54A32D192ED03UL;

    /// <summary>At least 0, less than 1.</summary>
    public float Next() => (Draw() >> 40) / (float)(1 << 24);

    public void Shuffle(int[] items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = (int)(Draw() % (ulong)(i + 1));
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    private ulong Draw()
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return state;
    }
}
