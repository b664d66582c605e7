using System.Globalization;
using PmoBot.Conversation.Answers;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Conversation.Portfolio;

/// <summary>Counts by colour as a verdict, for the portfolio and for a part of it. Every colour is called by its own name: amber/red is not amber, amber/green is not green.</summary>
internal static class HealthVerdict
{
    /// <param name="counts">The counts.</param>
    /// <param name="of">What they are counts of: "24 projects".</param>
    /// <param name="are">The tense: "is" or "was" for one, "are" or "were" for more.</param>
    /// <param name="culture">For numbers.</param>
    public static string Of(HealthCounts counts, string of, Func<int, string> are, CultureInfo culture)
    {
        if (counts.Unknown == counts.Total) return $"the health of all {of} {are(1)} not known";
        if (counts.Green == counts.Total) return $"all {of} {are(2)} reported green";
        var present = WorstFirst.Where(h => counts.Of(h) > 0).Take(2).ToArray();
        var first = $"{Number(counts, present[0], culture)} of {of} {are(counts.Of(present[0]))} {Phrases.Of(present[0])}";
        var second = present.Length > 1 && (present[1] != Health.Green || present[0] == Health.AmberGreen) ? $" and {Number(counts, present[1], culture)} {are(counts.Of(present[1]))} {Phrases.Of(present[1])}" : "";
        return $"{Better(present[0], are)}{first}{second}{NotKnown(counts, are, culture)}";
    }

    private static readonly Health[] WorstFirst = [Health.Red, Health.AmberRed, Health.Amber, Health.AmberGreen, Health.Green];

    private static string Better(Health worst, Func<int, string> are) => worst switch
    {
        Health.Red => "",
        Health.AmberRed or Health.Amber => $"no project {are(1)} red; ",
        _ => $"no project {are(1)} reported red or amber; ",
    };

    private static string Number(HealthCounts counts, Health health, CultureInfo culture) => Phrases.Number(counts.Of(health), culture);

    private static string NotKnown(HealthCounts counts, Func<int, string> are, CultureInfo culture) =>
        counts.Unknown == 0 ? "" : $"; the status of {Phrases.Number(counts.Unknown, culture)} {are(1)} not known";
}
