using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using PmoBot.Cards.Text;

namespace PmoBot.Cards;

/// <summary>
/// Text that a client reads as card Markdown. A string is always taken as hostile and made literal; an interpolated string keeps its
/// literal parts as our Markdown and makes every hole literal: <c>new TextBlock($"**{project.Name}** is red")</c>.
/// </summary>
/// <remarks>So nobody can forget to escape: the only way to hand in Markdown made at run time is <see cref="Markdown"/>.</remarks>
[InterpolatedStringHandler]
public sealed class CardText
{
    /// <summary>Graphemes that hostile text is cut to when nothing shorter is asked for.</summary>
    public const int LongestPlain = 2000;

    private bool _endsInHole;

    /// <summary>For the compiler: an interpolated string arrives through here.</summary>
    public CardText(int literalLength, int formattedCount) => Source = "";

    private CardText(string source) => Source = source;

    /// <summary>The Markdown that is sent.</summary>
    public string Source { get; private set; }

    [return: NotNullIfNotNull(nameof(hostile))]
    public static implicit operator CardText?(string? hostile) => hostile is null ? null : Plain(hostile);

    /// <summary>Hostile text, shown letter by letter as one paragraph and cut to <see cref="LongestPlain"/>.</summary>
    public static CardText Plain(string hostile) => Bounded(hostile, LongestPlain);

    /// <summary>Hostile text, cut between words to at most so many graphemes, with an ellipsis where it was cut.</summary>
    public static CardText Bounded(string hostile, int graphemes) =>
        new(MarkdownGuard.Protect(BoundedText.Cut(hostile, graphemes)));

    /// <summary>Hostile text whose line breaks become paragraphs, at most so many; both bounds end in an ellipsis.</summary>
    public static CardText Paragraphs(string hostile, int most, int graphemes = LongestPlain) =>
        new(string.Join("\n\n", HostileText.Lines(hostile, most, graphemes).Select(MarkdownGuard.Protect)));

    /// <summary>Our own Markdown, sent as it is. Never pass what a person or a file has written.</summary>
    public static CardText Markdown(string ours) => new(ours);

    /// <summary>Says in so many words what an interpolated string does by itself.</summary>
    public static CardText Of(CardText text) => text;

    /// <summary>A literal part: ours.</summary>
    public void AppendLiteral(string ours)
    {
        Source += ours;
        _endsInHole = false;
    }

    /// <summary>A hole: hostile.</summary>
    public void AppendFormatted(string? hostile) => AppendHole(Isolated(hostile ?? ""));

    /// <summary>A hole that was protected already.</summary>
    public void AppendFormatted(CardText? text) => AppendHole(text?.Source ?? "");

    /// <summary>A count. Other figures and dates are formatted for the reader's culture before they come here.</summary>
    public void AppendFormatted(int count) => AppendHole(Plain(count.ToString(CultureInfo.InvariantCulture)).Source);

    public override string ToString() => Source;

    // Two holes side by side could make together what neither is alone: a link, a macro.
    private void AppendHole(string text)
    {
        var apart = _endsInHole || text.Length == 0 ? MarkdownGuard.Joiner : "";
        Source = string.Concat(Source, apart, text);
        _endsInHole = true;
    }

    // A name written from right to left must not turn our sentence around.
    private static string Isolated(string hostile)
    {
        var text = Plain(hostile).Source;
        return HostileText.RunsRightToLeft(text) ? string.Concat("\u2068", text, "\u2069") : text;
    }
}
