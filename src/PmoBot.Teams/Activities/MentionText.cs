using System.Net;
using System.Text;

namespace PmoBot.Teams;

/// <summary>Turns marked-up text into the words that were meant: without our own name, with everybody else's.</summary>
internal static class MentionText
{
    public static string? Clean(string? text, string? format, IReadOnlyList<Mention> mentions, string botId)
    {
        if (text is null)
        {
            return null;
        }

        var isMarkup = string.Equals(format, "xml", StringComparison.OrdinalIgnoreCase);
        var words = mentions.Count == 0 ? text : WithoutTags(text, mentions, botId);
        if (isMarkup)
        {
            words = WebUtility.HtmlDecode(WithoutMarkup(words));
        }
        else if (mentions.Count > 0)
        {
            // Teams' editor leaves this behind a mention, whatever the format says.
            words = words.Replace("&nbsp;", " ", StringComparison.OrdinalIgnoreCase);
        }

        return words.Trim();
    }

    private static string WithoutTags(string text, IReadOnlyList<Mention> mentions, string botId)
    {
        var words = new StringBuilder(text.Length);
        var used = new bool[mentions.Count];
        var at = 0;
        while (NextTag(text, at) is { } tag)
        {
            words.Append(text, at, tag.Start - at);
            var inner = text[tag.InnerStart..tag.InnerEnd];
            var mention = MeantBy(text[tag.Start..tag.End], inner, mentions, used);
            words.Append(mention is null ? inner : IsBot(mention, botId) ? " " : NameOf(mention, inner));
            at = tag.End;
        }

        return words.Append(text, at, text.Length - at).ToString();
    }

    private static bool IsBot(Mention mention, string botId) => string.Equals(mention.Mentioned.Id, botId, StringComparison.OrdinalIgnoreCase);

    private static string NameOf(Mention mention, string inner) => mention.Mentioned.Name is { Length: > 0 } name ? name : inner;

    private static Mention? MeantBy(string tag, string inner, IReadOnlyList<Mention> mentions, bool[] used)
    {
        Mention? again = null;
        var name = WebUtility.HtmlDecode(inner);
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Text != tag && !string.Equals(mentions[i].Mentioned.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (!used[i])
            {
                used[i] = true;
                return mentions[i];
            }

            again ??= mentions[i];
        }

        return again;
    }

    private static (int Start, int InnerStart, int InnerEnd, int End)? NextTag(string text, int from)
    {
        for (var start = from; (start = text.IndexOf("<at", start, StringComparison.OrdinalIgnoreCase)) >= 0; start += 3)
        {
            if (start + 3 < text.Length && (text[start + 3] == '>' || char.IsWhiteSpace(text[start + 3])))
            {
                var open = text.IndexOf('>', start);
                var close = open < 0 ? -1 : text.IndexOf("</at>", open, StringComparison.OrdinalIgnoreCase);
                return close < 0 ? null : (start, open + 1, close, close + 5);
            }
        }

        return null;
    }

    /// <summary>Drops tags; a tag that ends a line or paragraph leaves a space.</summary>
    private static string WithoutMarkup(string text)
    {
        var words = new StringBuilder(text.Length);
        var last = text.LastIndexOf('>');
        for (var at = 0; at < text.Length; at++)
        {
            var end = at < last && text[at] == '<' ? text.IndexOf('>', at) : -1;
            if (end < 0)
            {
                words.Append(text[at]);
                continue;
            }

            if (IsBreak(text.AsSpan(at + 1, end - at - 1)))
            {
                words.Append(' ');
            }

            at = end;
        }

        return words.ToString();
    }

    private static bool IsBreak(ReadOnlySpan<char> tag) => tag.TrimStart('/').TrimEnd("/ ") is "p" or "br" or "div" or "li";
}
