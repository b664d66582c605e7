namespace PmoBot.Sources.Registers.Values;

/// <summary>Words and letters that multiply an amount: "k", "m", "bn", "crore".</summary>
internal static class Factors
{
    private static readonly (string Word, decimal Factor)[] Words =
    [
        ("thousands", 1_000m), ("thousand", 1_000m), ("millions", 1_000_000m), ("million", 1_000_000m), ("billions", 1_000_000_000m), ("billion", 1_000_000_000m),
        ("millionen", 1_000_000m), ("milliarden", 1_000_000_000m), ("milliards", 1_000_000_000m), ("milliard", 1_000_000_000m), ("millones", 1_000_000m), ("millon", 1_000_000m),
        ("milhoes", 1_000_000m), ("milliers", 1_000m), ("tausend", 1_000m), ("mil", 1_000m), ("miles", 1_000m),
        ("trillion", 1_000_000_000_000m), ("tn", 1_000_000_000_000m), ("crores", 10_000_000m), ("crore", 10_000_000m), ("cr", 10_000_000m), ("lakhs", 100_000m), ("lakh", 100_000m), ("lacs", 100_000m), ("lac", 100_000m),
        ("mrd", 1_000_000_000m), ("mia", 1_000_000_000m), ("md", 1_000_000_000m), ("bn", 1_000_000_000m), ("bln", 1_000_000_000m), ("mio", 1_000_000m), ("mln", 1_000_000m), ("mn", 1_000_000m), ("mm", 1_000_000m), ("mil.", 1_000_000m),
        ("tsd", 1_000m), ("b", 1_000_000_000m), ("m", 1_000_000m), ("k", 1_000m),
    ];

    /// <summary>Takes a factor from the end of the text ("1.2m", "5 million").</summary>
    public static bool TryStrip(ref ReadOnlySpan<char> text, out decimal factor)
    {
        factor = 1;
        var end = text.TrimEnd('.');
        foreach (var (word, value) in Words)
        {
            if (!end.EndsWith(word, StringComparison.Ordinal)) continue;
            var rest = end[..^word.Length].TrimEnd();
            if (rest.IsEmpty || char.IsLetter(rest[^1])) continue;
            text = rest;
            factor = value;
            return true;
        }

        return false;
    }

    /// <summary>The factor that a word stands for: "million" in "5 million", "m" in a header's "£m".</summary>
    public static decimal? Of(string word)
    {
        foreach (var (known, value) in Words)
        {
            if (known == word) return value;
        }

        return null;
    }
}
