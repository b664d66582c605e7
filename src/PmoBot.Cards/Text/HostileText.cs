using System.Buffers;
using System.Globalization;
using System.Text;

namespace PmoBot.Cards.Text;

/// <summary>Makes foreign text calm: one line, single spaces, no invisible or direction-changing characters, no towers of accents.</summary>
internal static class HostileText
{
    private const int LongestInput = 40_000;
    private const int MostMarks = 4;

    private static readonly string[] LineBreaks = ["\r\n", "\n", "\r", "\v", "\f", "\u0085", "\u2028", "\u2029"];
    private static readonly SearchValues<char> Calm = SearchValues.Create(CalmCharacters());

    /// <summary>The calm text, trimmed; the same instance when nothing had to change.</summary>
    public static string Calmed(string text) => Settled(text) ? text : Settle(text).Trim(' ');

    /// <summary>The calm text with a single space kept at each end that had one.</summary>
    public static string CalmedRun(string text) =>
        text.AsSpan().ContainsAnyExcept(Calm) || text.Contains("  ", StringComparison.Ordinal) ? Settle(text) : text;

    /// <summary>Calm lines, blank ones left out; an ellipsis ends the last when there were more or it was too long.</summary>
    public static IEnumerable<string> Lines(string text, int most, int graphemes)
    {
        var lines = Bounded(text).Split(LineBreaks, StringSplitOptions.None).Select(Calmed).Where(l => l.Length > 0).ToList();
        var left = graphemes;
        for (var i = 0; i < lines.Count && i < most && left > 0; i++)
        {
            var isLast = i == most - 1 && lines.Count > most;
            yield return BoundedText.Cut(isLast ? lines[i] + " …" : lines[i], left);
            left -= lines[i].Length;
        }
    }

    /// <summary>True when a letter in it belongs to a script that runs from right to left.</summary>
    public static bool RunsRightToLeft(string text)
    {
        foreach (var c in text)
        {
            if (IsRightToLeft(c)) return true;
        }

        return false;
    }

    // Hebrew to Arabic extended, their presentation forms, and the high surrogates of the old and African scripts.
    private static bool IsRightToLeft(char c) =>
        c is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC'
            or '\uD802' or '\uD803' or '\uD83A' or '\uD83B';

    private static bool Settled(string text) =>
        text.Length <= LongestInput
        && !text.AsSpan().ContainsAnyExcept(Calm)
        && !text.StartsWith(' ') && !text.EndsWith(' ')
        && !text.Contains("  ", StringComparison.Ordinal);

    private static string Bounded(string text) => text.Length > LongestInput ? text[..LongestInput] : text;

    private static string Settle(string text)
    {
        var calm = new StringBuilder(text.Length);
        var marks = 0;
        var inFlag = false;
        foreach (var rune in Bounded(text).EnumerateRunes())
        {
            var kind = Rune.GetUnicodeCategory(rune);
            inFlag = rune.Value == 0x1F3F4 || (inFlag && IsTag(rune.Value));
            marks = kind is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? marks + 1 : 0;
            if (IsSpace(rune.Value, kind)) AppendSpace(calm);
            else if (marks <= MostMarks && (inFlag || !IsUnseen(rune.Value, kind))) Append(calm, rune);
        }

        return calm.ToString();
    }

    private static void Append(StringBuilder calm, Rune rune)
    {
        Span<char> units = stackalloc char[2];
        calm.Append(units[..rune.EncodeToUtf16(units)]);
    }

    private static void AppendSpace(StringBuilder calm)
    {
        if (calm.Length == 0 || calm[^1] != ' ') calm.Append(' ');
    }

    private static bool IsTag(int c) => c is >= 0xE0020 and <= 0xE007F;

    // No-break spaces stay: they hold a figure and its unit together.
    private static bool IsSpace(int c, UnicodeCategory kind) =>
        c is '\t' or '\n' or '\r' or '\v' or '\f' or 0x85
        || (kind == UnicodeCategory.SpaceSeparator && c is not (0xA0 or 0x202F))
        || kind is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    // Joiners (200C, 200D) stay: Persian words and emoji families need them.
    private static bool IsUnseen(int c, UnicodeCategory kind) =>
        (kind is UnicodeCategory.Control or UnicodeCategory.Format && c is not (0x200C or 0x200D))
        || c is 0x3164 or 0xFFA0
        || (c & 0xFFFE) == 0xFFFE;

    private static string CalmCharacters()
    {
        var ascii = Enumerable.Range(' ', '~' - ' ' + 1);
        var latin = Enumerable.Range(0xA0, 0x180 - 0xA0).Where(c => c != 0xAD);
        return string.Concat(ascii.Concat(latin).Select(c => (char)c)) + "–—‘’“”…€•→↑↓";
    }
}
