using System.Globalization;
using System.Text;
using PmoBot.Domain.Words;

namespace PmoBot.Conversation.Answers;

/// <summary>The plain face of an answer: for the terminal, for the fallback text of a card, and for readers of speech.</summary>
public static class AnswerText
{
    /// <summary>The whole answer as text, lines ended by a line feed.</summary>
    public static string Of(Answer answer)
    {
        var text = new StringBuilder(1024);
        text.Append(answer.Headline).Append('\n');
        if (answer.Lead is { } lead) text.Append(lead).Append('\n');
        if (answer.Colours is { } colours) text.Append('\n').Append(Colours(colours, answer.Culture)).Append('\n');
        if (answer.Strip.Length > 0) text.Append('\n').AppendJoin(" · ", answer.Strip.Select(s => $"{s.Label}: {s.Value}")).Append('\n');
        if (PictureCard.Text(answer.Picture, answer.Culture).ToArray() is { Length: > 0 } lines) text.Append('\n').AppendJoin('\n', lines).Append('\n');
        Facts(text, answer);
        Items(text, answer);
        Changes(text, answer);
        Unknown(text, answer);
        if (answer.Source is { } source) text.Append('\n').Append(source).Append('\n');
        if (answer.Next.Length > 0) text.Append('\n').Append(answer.Culture.Say($"Next: {string.Join(" · ", answer.Next.Select(n => answer.Culture.Say($"“{n.Phrase}”")))}")).Append('\n');
        return text.ToString();
    }

    /// <summary>The line that shows in a notification: the verdict.</summary>
    public static string Summary(Answer answer) => Phrases.Short(answer.Headline, 200);

    /// <summary>"Red 3 · Amber 6 · Green 12 · Not known 3".</summary>
    public static string Colours(ColourStrip strip, CultureInfo culture) => string.Join(" · ", strip.Parts().Select(p => $"{Phrases.Colour(p.Health, culture)} {p.Count.ToString("N0", culture)}"));

    private static void Facts(StringBuilder text, Answer answer)
    {
        if (answer.Facts.Length == 0) return;
        text.Append('\n');
        var width = answer.Facts.Max(f => f.Label.Length);
        foreach (var fact in answer.Facts) text.Append("  ").Append(fact.Label.PadRight(width)).Append("  ").Append(fact.Value).Append('\n');
    }

    private static void Items(StringBuilder text, Answer answer)
    {
        if (answer.Items.Length == 0) return;
        text.Append('\n');
        if (answer.ItemsTitle is { } title) text.Append(title).Append(":\n");
        foreach (var item in answer.Items)
        {
            text.Append("  ").Append(item.Name);
            if (item.State.Length > 0) text.Append(" [").Append(item.State).Append(']');
            text.Append('\n');
            if (item.Reason.Length > 0) text.Append("      ").Append(item.Reason).Append('\n');
        }

        if (answer.More is { } more) text.Append("  … ").Append(answer.Culture.Say(more.Title)).Append('\n');
    }

    private static void Unknown(StringBuilder text, Answer answer)
    {
        if (answer.Unknown.Length == 0) return;
        text.Append('\n').Append(answer.Culture.Say($"What the data cannot tell")).Append(":\n");
        foreach (var gap in answer.Unknown) text.Append("  - ").Append(gap).Append('\n');
    }

    private static void Changes(StringBuilder text, Answer answer)
    {
        if (answer.Changes.Length == 0) return;
        text.Append('\n').Append(answer.ChangesTitle ?? answer.Culture.Say($"Changes")).Append(":\n");
        foreach (var change in answer.Changes) text.Append("  - ").Append(change).Append('\n');
    }
}
