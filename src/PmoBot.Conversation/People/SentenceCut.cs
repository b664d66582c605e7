using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace PmoBot.Conversation.People;

/// <summary>Cuts a text into sentences. A full stop behind a day ("12. Nov. 2026") or an abbreviation ("1,2 Mio. £") ends none.</summary>
internal static partial class SentenceCut
{
    private const int LongestDay = 2;

    private static readonly FrozenSet<string> Abbreviations =
        "jan jän feb febr apr aug sep sept okt oct nov dez déc janv févr avr juil mio mill mrd tsd ca bzw usw inkl exkl vgl nr st abs env ex cf approx incl no núm aprox p".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<string> Split(string text)
    {
        var start = 0;
        foreach (Match gap in Gap().Matches(text))
        {
            if (IsInside(text.AsSpan(start, gap.Index - start))) continue;
            yield return text[start..gap.Index];
            start = gap.Index + gap.Length;
        }

        if (start < text.Length) yield return text[start..];
    }

    private static bool IsInside(ReadOnlySpan<char> before)
    {
        if (before[^1] != '.') return false;
        var word = before[..^1];
        var at = word.LastIndexOfAny(" \u00A0\u202F(„“«\"'./");
        word = word[(at + 1)..];
        if (word.Length is > 0 and <= LongestDay && !word.ContainsAnyExceptInRange('0', '9')) return true;
        return (word.Length == 1 && char.IsLetter(word[0])) || Abbreviations.Contains(word.ToString());
    }

    [GeneratedRegex(@"(?<=[.!?…])\s+")]
    private static partial Regex Gap();
}
