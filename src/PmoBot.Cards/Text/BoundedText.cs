using System.Globalization;
using PmoBot.Cards.Text;

namespace PmoBot.Cards;

/// <summary>Shortens text for a place of a certain size, by what a person counts as one character.</summary>
public static class BoundedText
{
    /// <summary>
    /// The text on one line, cut to at most so many graphemes. It is cut between words where a word ends in the last third,
    /// and an ellipsis takes the last place.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The bound is below 1.</exception>
    public static string Cut(string text, int graphemes)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(graphemes, 1);
        var calm = HostileText.Calmed(text);
        if (calm.Length <= graphemes) return calm;
        var kept = LengthOf(calm, graphemes, out var all);
        return all ? calm : string.Concat(calm.AsSpan(0, WordEnd(calm, kept)).TrimEnd(" ,;:-–—("), "…");
    }

    // Length in UTF-16 of the first graphemes less one, and whether the text is no longer than the bound.
    private static int LengthOf(string text, int graphemes, out bool all)
    {
        var at = 0;
        var beforeLast = 0;
        for (var i = 0; i < graphemes && at < text.Length; i++)
        {
            beforeLast = at;
            at += StringInfo.GetNextTextElementLength(text, at);
        }

        all = at >= text.Length;
        return beforeLast;
    }

    private static int WordEnd(string text, int kept)
    {
        if (text[kept] == ' ') return kept;
        var space = text.AsSpan(0, kept).LastIndexOf(' ');
        return space > kept * 2 / 3 ? space : kept;
    }
}
