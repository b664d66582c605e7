using System.Buffers;
using System.Text;

namespace PmoBot.Teams;

/// <summary>Words of strangers inside a text that Teams will interpret.</summary>
public static class TeamsText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_{}[]()#+-.!|~<>&");

    /// <summary>Makes a text stand for itself inside Markdown: marks are escaped, markup and mentions lose their meaning, line breaks become spaces.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '\r' or '\n' => escaped.Append(' '),
                _ when Special.Contains(letter) => escaped.Append('\\').Append(letter),
                _ => escaped.Append(letter),
            };
        }

        return escaped.ToString();
    }
}
