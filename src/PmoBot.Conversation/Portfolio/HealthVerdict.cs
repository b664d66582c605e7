using System.Globalization;
using PmoBot.Conversation.Answers;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Conversation.Portfolio;

/// <summary>Counts by colour as a verdict, for the portfolio and for a part of it.</summary>
internal static class HealthVerdict
{
    /// <param name="counts">The counts.</param>
    /// <param name="of">What they are counts of: "24 projects".</param>
    /// <param name="are">The tense: "is" or "was" for one, "are" or "were" for more.</param>
    /// <param name="culture">For numbers.</param>
    public static string Of(HealthCounts counts, string of, Func<int, string> are, CultureInfo culture)
    {
        var amberish = counts.Amber + counts.AmberRed;
        var known = counts.Total - counts.Unknown;
        if (counts.Red > 0)
        {
            var second = counts.AmberRed > 0 ? $" and {Phrases.Number(counts.AmberRed, culture)} {are(counts.AmberRed)} amber/red"
                : counts.Amber > 0 ? $" and {Phrases.Number(counts.Amber, culture)} {are(counts.Amber)} amber" : "";
            return $"{Phrases.Number(counts.Red, culture)} of {of} {are(counts.Red)} red{second}{NotKnown(counts, are, culture)}";
        }

        if (known == 0) return $"the health of all {of} {are(1)} not known";
        if (amberish > 0) return $"no project {are(1)} red; {Phrases.Number(amberish, culture)} of {of} {are(amberish)} amber{NotKnown(counts, are, culture)}";
        return counts.Unknown == 0
            ? $"all {of} {are(2)} reported green"
            : $"no project {are(1)} reported red or amber; {Phrases.Number(known, culture)} of {of} {are(known)} green{NotKnown(counts, are, culture)}";
    }

    private static string NotKnown(HealthCounts counts, Func<int, string> are, CultureInfo culture) =>
        counts.Unknown == 0 ? "" : $"; {Phrases.Number(counts.Unknown, culture)} {are(counts.Unknown)} not known";
}
