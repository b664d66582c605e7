using System.Buffers;
using System.Text;

namespace PmoBot.Cards.Text;

/// <summary>
/// Makes calm text literal in card Markdown. What works through its neighbours (links, macros, mentions, list starts …) is parted
/// by an invisible word joiner, which every client understands; only * _ ` need a backslash.
/// </summary>
internal static class MarkdownGuard
{
    /// <summary>U+2060: shows nothing and breaks no line. <see cref="HostileText"/> removes foreign ones, so each is ours.</summary>
    public const string Joiner = "\u2060";

    private static readonly SearchValues<char> Suspects = SearchValues.Create("*_`[]<&~\\/.@${");

    private static readonly SearchValues<char> LettersAndDigits =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    /// <summary>The text with guards; the same instance when it needs none.</summary>
    public static string Protect(string calm)
    {
        if (calm.Length == 0) return calm;
        var opens = OpensBlock(calm);
        if (!opens && !calm.AsSpan().ContainsAny(Suspects)) return calm;
        var guarded = new StringBuilder(calm.Length + 16);
        if (opens) guarded.Append(Joiner);
        for (var i = 0; i < calm.Length; i++) Append(guarded, calm, i);
        // Our next words must not complete what the text began.
        if (calm[^1] is ']' or '\\' or '$' or '{' or '<' or '&' or '/' or '.') guarded.Append(Joiner);
        return guarded.ToString();
    }

    private static void Append(StringBuilder guarded, string calm, int i)
    {
        var c = calm[i];
        if (i > 0 && (TextGuard.Parts(calm, i) || PartsMarkdown(calm, i))) guarded.Append(Joiner);
        if (c is '*' or '`' || (c == '_' && !IsInsideWord(calm, i))) guarded.Append('\\');
        guarded.Append(c);
    }

    // [a](b) and [a]: b are links, an entity begins with &, ~~ strikes through, a backslash escapes punctuation.
    private static bool PartsMarkdown(string text, int i) => text[i - 1] switch
    {
        ']' => text[i] is '(' or '[' or ':',
        '&' => IsEntity(text.AsSpan(i)),
        '~' => text[i] == '~',
        '\\' => char.IsAscii(text[i]) && (char.IsPunctuation(text[i]) || char.IsSymbol(text[i])),
        _ => false,
    };

    // At the end of the text our next words could bring the semicolon.
    private static bool IsEntity(ReadOnlySpan<char> text)
    {
        var end = text.TrimStart('#').IndexOfAnyExcept(LettersAndDigits);
        return end < 0 || (end > 0 && text.TrimStart('#')[end] == ';');
    }

    private static bool IsInsideWord(string text, int i) =>
        i > 0 && i < text.Length - 1 && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1]);

    // Headings, quotes, lists, rules, tables and fences are what a line begins with; the text may stand at the beginning of one.
    private static bool OpensBlock(string text) => text[0] switch
    {
        '#' or '>' or '-' or '+' or '=' or '|' or ':' or '~' => true,
        >= '0' and <= '9' => IsListNumber(text),
        _ => false,
    };

    private static bool IsListNumber(string text)
    {
        var end = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return end > 0 && text[end] is ('.' or ')') && (end == text.Length - 1 || text[end + 1] == ' ');
    }
}
