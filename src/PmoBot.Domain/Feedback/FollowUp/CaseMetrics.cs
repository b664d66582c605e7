using PmoBot.Domain.Feedback.Statistics;

namespace PmoBot.Domain.Feedback.FollowUp;

/// <summary>How the PMO deals with those who are not content (domain rules 2.11, metric 21 of the loop).</summary>
/// <param name="Cases">All cases of the period.</param>
/// <param name="Contacted">Written to in time, of those whose time for it is over or who were written to; null when none is due.</param>
/// <param name="Resolved">Done in time, of those whose time for it is over or which are done; null when none is due.</param>
/// <param name="MedianHoursToContact">Of those who were written to; null when none was.</param>
/// <param name="MedianDaysToDone">Of those that are done; null when none is.</param>
/// <param name="Confirmed">Confirmed by the person, of those that are done; null when none is.</param>
public sealed record CaseMetrics(
    int Cases, Proportion? Contacted, Proportion? Resolved, double? MedianHoursToContact, double? MedianDaysToDone, Proportion? Confirmed)
{
    /// <summary>The metrics as of a moment. A case that is still within its time counts neither for nor against.</summary>
    public static CaseMetrics Of(IReadOnlyCollection<FeedbackCase> cases, FollowUpRules rules, DateTimeOffset now)
    {
        var contacts = cases.Where(c => c.ContactedAt is not null || c.IsContactLate(now, rules)).ToList();
        var resolutions = cases.Where(c => c.DoneAt is not null || c.IsResolutionLate(now, rules)).ToList();
        var done = cases.Where(c => c.DoneAt is not null).ToList();
        return new CaseMetrics(
            cases.Count,
            Share(contacts.Count(c => c.ContactedAt <= c.OpenedAt.AddHours(rules.ContactHours)), contacts.Count),
            Share(resolutions.Count(c => c.DoneAt <= c.OpenedAt.AddDays(rules.ResolveDays)), resolutions.Count),
            Median(cases.Where(c => c.ContactedAt is not null).Select(c => (c.ContactedAt!.Value - c.OpenedAt).TotalHours)),
            Median(done.Select(c => (c.DoneAt!.Value - c.OpenedAt).TotalDays)),
            Share(done.Count(c => c.ConfirmedAt is not null), done.Count));
    }

    // These are all cases there are, not a sample of them.
    private static Proportion? Share(int count, int of) => of == 0 ? null : new Proportion(count, of, of);

    private static double? Median(IEnumerable<double> values)
    {
        double[] ordered = [.. values.Order()];
        if (ordered.Length == 0) return null;
        var middle = ordered.Length / 2;
        return ordered.Length % 2 == 1 ? ordered[middle] : (ordered[middle - 1] + ordered[middle]) / 2;
    }
}
