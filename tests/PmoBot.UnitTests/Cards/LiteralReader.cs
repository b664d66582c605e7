using System.Text;
using System.Text.RegularExpressions;

namespace PmoBot.UnitTests.Cards;

/// <summary>
/// Reads card Markdown as a person sees it, and refuses to when any of it would be more than letters. A small CommonMark,
/// stricter than the real one: it knows nothing of how texts are escaped except the backslash.
/// </summary>
internal static partial class LiteralReader
{
    public static string Read(string markdown)
    {
        Refuse(markdown, BlockStart());
        Refuse(markdown, Active());
        var seen = new StringBuilder();
        for (var i = 0; i < markdown.Length; i++)
        {
            if (markdown[i] == '\\' && i + 1 < markdown.Length && IsPunctuation(markdown[i + 1])) seen.Append(markdown[++i]);
            else if (IsEmphasis(markdown, i)) throw new FormatException($"'{markdown[i]}' at {i} is Markdown in: {markdown}");
            else seen.Append(markdown[i]);
        }

        return seen.Replace("\u2060", "").ToString();
    }

    private static bool IsEmphasis(string text, int i) => text[i] switch
    {
        '*' or '`' => true,
        '_' => i == 0 || i == text.Length - 1 || !char.IsLetterOrDigit(text[i - 1]) || !char.IsLetterOrDigit(text[i + 1]),
        _ => false,
    };

    private static bool IsPunctuation(char c) => char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c));

    private static void Refuse(string markdown, Regex what)
    {
        if (what.Match(markdown) is { Success: true } match) throw new FormatException($"'{match.Value}' is more than letters in: {markdown}");
    }

    [GeneratedRegex(@"^(\s|#|>|[-+*](\s|$)|\d+[.)](\s|$)|-{2,}|={1,}|\||~~~|```)")]
    private static partial Regex BlockStart();

    [GeneratedRegex(@"\][(\[:]|~~|&#?[a-zA-Z0-9]+;|<[a-zA-Z/!?]|\$\{|\{\{|//|[^\s\u2060]@|[\p{L}\p{Nd}]\.\p{L}|[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\u200B\u200E\u200F\uFEFF]")]
    private static partial Regex Active();
}
