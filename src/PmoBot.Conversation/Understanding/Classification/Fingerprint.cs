namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>A 32-bit fingerprint of a trait, the same on every machine; among some hundred thousand traits a few share one, which does no harm.</summary>
internal static class Fingerprint
{
    /// <summary>The kind keeps a word apart from a group of letters that is spelt like it.</summary>
    public static uint Of(char kind, ReadOnlySpan<char> first, ReadOnlySpan<char> second = default)
    {
        var hash = Mix(2166136261, kind);
        foreach (var letter in first) hash = Mix(hash, letter);
        if (second.Length > 0) hash = Mix(hash, ' ');
        foreach (var letter in second) hash = Mix(hash, letter);
        return Spread(hash);
    }

    private static uint Mix(uint hash, char letter) => (hash ^ letter) * 16777619;

    private static uint Spread(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x7feb352d;
        hash ^= hash >> 15;
        hash *= 0x846ca68b;
        return hash ^ (hash >> 16);
    }
}
