using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;

namespace PmoBot.Sources.Registers.Values;

/// <summary>Cleans what stands in a cell: no invisible characters, no control characters, single spaces.</summary>
internal static class CellText
{
    // Everything that is plain: printable ASCII without the space, which needs a look at its neighbours.
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~£€äöüßéèêçñáíóúÄÖÜÉ–—‘’“”•");

    // A spreadsheet's own limit is 32,767; a text file has none, and nothing that is read from a cell is longer than 2,000.
    private const int LongestCell = 40_000, LongestMarkup = 200_000;

    /// <summary>The cell without what nobody sees, at most 40,000 characters of it: trimmed, whitespace runs (line breaks too) folded to one space.</summary>
    public static string Clean(ReadOnlySpan<char> raw)
    {
        if (raw.IsEmpty) return "";
        if (raw.Length > LongestCell) raw = raw[..LongestCell];
        return IsClean(raw) ? raw.ToString() : Fold(raw);
    }

    /// <summary>True when cleaning would change nothing.</summary>
    public static bool IsClean(ReadOnlySpan<char> raw)
    {
        if (raw.IsEmpty) return true;
        if (raw[0] == ' ' || raw[^1] == ' ') return false;
        var rest = raw;
        while (true)
        {
            var at = rest.IndexOfAnyExcept(Plain);
            if (at < 0) return true;
            if (rest[at] != ' ' || rest[at + 1] == ' ') return false;
            rest = rest[(at + 1)..];
        }
    }

    /// <summary>True when nothing is left after cleaning.</summary>
    public static bool IsBlank(ReadOnlySpan<char> raw)
    {
        foreach (var c in raw)
        {
            if (char.IsBetween(c, '!', '~') || (!IsSpace(c) && !IsUnseen(c))) return false;
        }

        return true;
    }

    /// <summary>Text for people to read: markup removed, cleaned, at most <paramref name="limit"/> characters.</summary>
    public static string Narrative(ReadOnlySpan<char> raw, int limit)
    {
        var text = raw.Contains('<') || raw.Contains('&') ? WithoutMarkup(raw.Length > LongestMarkup ? raw[..LongestMarkup] : raw) : Clean(raw);
        return Cut(text, limit);
    }

    /// <summary>At most <paramref name="limit"/> characters, never half a surrogate pair; a cut is shown by an ellipsis.</summary>
    public static string Cut(string text, int limit)
    {
        if (text.Length <= limit) return text;
        var end = char.IsHighSurrogate(text[limit - 2]) ? limit - 2 : limit - 1;
        return string.Concat(text.AsSpan(0, end).TrimEnd(), "…");
    }

    /// <summary>Lower case, without accents: for comparing words.</summary>
    public static string Plainly(string text)
    {
        var ascii = true;
        foreach (var c in text)
        {
            if (c < 128) continue;
            ascii = false;
            break;
        }

        if (ascii) return text.ToLowerInvariant();
        var builder = new StringBuilder(text.Length);
        foreach (var c in WellFormed(text).Replace("ß", "ss", StringComparison.Ordinal).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) builder.Append(char.ToLowerInvariant(c));
        }

        return builder.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Lone surrogates replaced, so that the text can be normalised and written.</summary>
    public static string WellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) { i++; continue; }
            return Replaced(text, i);
        }

        return text;
    }

    private static string Replaced(string text, int from)
    {
        var chars = text.ToCharArray();
        for (var i = from; i < chars.Length; i++)
        {
            if (!char.IsSurrogate(chars[i])) continue;
            if (i + 1 < chars.Length && char.IsSurrogatePair(chars[i], chars[i + 1])) i++;
            else chars[i] = '\uFFFD';
        }

        return new(chars);
    }

    private static string Fold(ReadOnlySpan<char> raw)
    {
        var builder = new StringBuilder(Math.Min(raw.Length, 4096));
        var space = false;
        foreach (var c in raw)
        {
            if (IsSpace(c)) { space = builder.Length > 0; continue; }
            if (IsUnseen(c)) continue;
            if (space) builder.Append(' ');
            space = false;
            builder.Append(c);
        }

        return Surrogates(builder);
    }

    private static string Surrogates(StringBuilder builder)
    {
        var text = builder.ToString();
        foreach (var c in text)
        {
            if (char.IsSurrogate(c)) return WellFormed(text);
        }

        return text;
    }

    private static string WithoutMarkup(ReadOnlySpan<char> raw)
    {
        var builder = new StringBuilder(raw.Length);
        var last = raw.LastIndexOf('>');
        for (var i = 0; i < raw.Length; i++)
        {
            var end = i < last && raw[i] == '<' && i + 1 < raw.Length && (char.IsAsciiLetter(raw[i + 1]) || raw[i + 1] is '/' or '!')
                ? raw[i..].IndexOf('>') : -1;
            if (end < 0) { builder.Append(raw[i]); continue; }
            builder.Append(' ');
            i += end;
        }

        return Clean(WebUtility.HtmlDecode(builder.ToString()));
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c == '\u00A0';

    private static bool IsUnseen(char c) =>
        char.IsControl(c) || c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' or '\u200E' or '\u200F'
        || c is >= '\u202A' and <= '\u202E' || c is >= '\u2066' and <= '\u2069' || c is '\uFFFE' or '\uFFFF';
}
