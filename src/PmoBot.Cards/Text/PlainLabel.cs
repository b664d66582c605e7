using System.Buffers;
using System.Text;

namespace PmoBot.Cards.Text;

/// <summary>Text for places without Markdown: button titles, legends, badges, runs, alternative texts.</summary>
internal static class PlainLabel
{
    private const int Longest = 2000;

    private static readonly SearchValues<char> Suspects = SearchValues.Create("<${");

    /// <summary>Calm, bounded, without macros or mentions.</summary>
    public static string Of(string hostile)
    {
        var label = BoundedText.Cut(hostile, Longest);
        return label.AsSpan().ContainsAny(Suspects) ? WithoutMacros(label) : label;
    }

    /// <summary>A run of running text: spaces at its ends stay, and its addresses are not for linking.</summary>
    public static string OfRun(string hostile)
    {
        var run = HostileText.CalmedRun(hostile);
        return TextGuard.Protect(run.Length <= Longest ? run : BoundedText.Cut(run, Longest));
    }

    private static string WithoutMacros(string label)
    {
        var guarded = new StringBuilder(label.Length + 4);
        for (var i = 0; i < label.Length; i++)
        {
            if (i > 0 && TextGuard.PartsMacro(label[i - 1], label[i])) guarded.Append(MarkdownGuard.Joiner);
            guarded.Append(label[i]);
        }

        return guarded.ToString();
    }
}
