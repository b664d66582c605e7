namespace PmoBot.Domain.Portfolio;

/// <summary>
/// Compares names and ids as people mean them, without making new strings: case and white space (and, for names, punctuation) do not count.
/// </summary>
public sealed class FoldedText : IEqualityComparer<string>
{
    private const int LongestHashed = 128;

    private readonly bool skipsPunctuation;

    private FoldedText(bool skipsPunctuation) => this.skipsPunctuation = skipsPunctuation;

    /// <summary>For ids: "prj-014" is "PRJ-014 ", but not "PRJ014".</summary>
    public static FoldedText Ids { get; } = new(false);

    /// <summary>For names: "Home-Office" is "HOME OFFICE".</summary>
    public static FoldedText Names { get; } = new(true);

    public bool Equals(string? x, string? y)
    {
        if (ReferenceEquals(x, y)) return true;
        if (x is null || y is null) return false;
        int i = 0, j = 0;
        while (true)
        {
            while (i < x.Length && Skips(x[i])) i++;
            while (j < y.Length && Skips(y[j])) j++;
            if (i == x.Length || j == y.Length) return i == x.Length && j == y.Length;
            if (char.ToUpperInvariant(x[i++]) != char.ToUpperInvariant(y[j++])) return false;
        }
    }

    public int GetHashCode(string obj)
    {
        Span<char> folded = stackalloc char[LongestHashed];
        var length = 0;
        foreach (var c in obj)
        {
            if (Skips(c)) continue;
            folded[length++] = char.ToUpperInvariant(c);
            if (length == LongestHashed) break;
        }

        return string.GetHashCode(folded[..length]);
    }

    private bool Skips(char c) => !char.IsAsciiLetterOrDigit(c) && SkipsOther(c);

    private bool SkipsOther(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || IsInvisible(c) || (skipsPunctuation && char.IsPunctuation(c));

    /// <summary>Zero-width spaces, joiners and the byte order mark: exports are full of them.</summary>
    private static bool IsInvisible(char c) => c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD';
}
