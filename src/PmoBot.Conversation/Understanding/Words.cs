using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PmoBot.Conversation.Understanding;

/// <summary>Cuts a sentence or a name into comparable words: lower case, no accents, letters and digits only.</summary>
internal static partial class Words
{
    /// <summary>What a person can type in a message box; longer text is cut, since no question needs more.</summary>
    private const int MaximumLength = 2_000;

    public static string[] Of(string text)
    {
        var plain = text.Length > MaximumLength ? text[..MaximumLength] : text;
        if (plain.Contains('.')) plain = Dotted().Replace(plain, match => match.Value.Replace(".", ""));
        var folded = new StringBuilder(plain.Length);
        foreach (var c in plain.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(c)) folded.Append(char.ToLowerInvariant(c));
            else if (c is '\'' or '’') continue; // what's -> whats: people leave it out as often as not
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) folded.Append(' ');
        }

        return folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>"H.S.2", "U.K.": letters that each have a full stop are one word.</summary>
    [GeneratedRegex(@"\b(?:\p{L}\.){2,}[\p{L}\d]?\b|\b(?:\p{L}\.){2,}")]
    private static partial Regex Dotted();

    /// <summary>True when the words differ by one letter: changed, missing, extra or swapped with its neighbour.</summary>
    public static bool OneLetterApart(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 1) return false;
        var i = 0;
        while (i < a.Length && i < b.Length && a[i] == b[i]) i++;
        if (i == a.Length && i == b.Length) return false;
        ReadOnlySpan<char> restA = a.AsSpan(i), restB = b.AsSpan(i);
        if (a.Length == b.Length)
        {
            if (restA[1..].SequenceEqual(restB[1..])) return true;
            return restA.Length > 1 && restA[0] == restB[1] && restA[1] == restB[0] && restA[2..].SequenceEqual(restB[2..]);
        }

        return a.Length > b.Length ? restA[1..].SequenceEqual(restB) : restA.SequenceEqual(restB[1..]);
    }
}
