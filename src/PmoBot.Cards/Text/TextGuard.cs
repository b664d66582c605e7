using System.Buffers;
using System.Text;

namespace PmoBot.Cards.Text;

/// <summary>Where a client would make more of plain text than its letters: macros, mentions, addresses that turn into links.</summary>
internal static class TextGuard
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create("<${/.@");

    /// <summary>Calm text without Markdown, parted by joiners where a client would read more into it.</summary>
    public static string Protect(string calm)
    {
        if (!calm.AsSpan().ContainsAny(Suspects)) return calm;
        var guarded = new StringBuilder(calm.Length + 8);
        for (var i = 0; i < calm.Length; i++)
        {
            if (i > 0 && Parts(calm, i)) guarded.Append(MarkdownGuard.Joiner);
            guarded.Append(calm[i]);
        }

        return guarded.ToString();
    }

    /// <summary>True when a joiner must stand before the character at this place (from 1).</summary>
    public static bool Parts(string text, int i) => PartsMacro(text[i - 1], text[i]) || PartsAddress(text, i);

    /// <summary>${rs:…} is a resource, {{DATE(…)}} a macro, &lt;at&gt; a mention, other tags are for the client to misread.</summary>
    public static bool PartsMacro(char before, char c) => before switch
    {
        '$' or '{' => c == '{',
        '<' => c is '/' or '!' or '?' || char.IsAsciiLetter(c),
        _ => false,
    };

    // "//" and "@" make addresses; a dot with a letter behind it makes a host name.
    private static bool PartsAddress(string text, int i) => text[i] switch
    {
        '/' => text[i - 1] == '/',
        '@' => text[i - 1] != ' ',
        _ => text[i - 1] == '.' && char.IsLetter(text[i]) && i > 1 && text[i - 2] != ' ',
    };
}
