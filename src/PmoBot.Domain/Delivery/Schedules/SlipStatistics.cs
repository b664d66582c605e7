using PmoBot.Domain.Figures;

namespace PmoBot.Domain.Delivery.Schedules;

/// <summary>How late a number of projects are, in calendar days against the original baseline. Median beside the mean, since one outlier rules a mean.</summary>
/// <param name="Of">Projects that were asked.</param>
/// <param name="Known">Those with both dates.</param>
/// <param name="Late">Those that are later than the baseline.</param>
/// <param name="About">Those whose days are between ends of months, quarters or years.</param>
/// <param name="Mean">Null when nothing is known.</param>
/// <param name="Median">Null when nothing is known.</param>
/// <param name="Longest">The largest slip; null when nothing is known.</param>
public sealed record SlipStatistics(int Of, int Known, int Late, int About, decimal? Mean, decimal? Median, int? Longest)
{
    internal static SlipStatistics Over(IEnumerable<ProjectPlan> plans)
    {
        var days = new List<int>();
        var (of, late, about) = (0, 0, 0);
        foreach (var plan in plans)
        {
            of++;
            if (plan.Slip is not { } slip) continue;
            days.Add(slip.Days);
            if (slip.Days > 0) late++;
            if (slip.IsAbout) about++;
        }

        days.Sort();
        return new(of, days.Count, late, about, Numbers.Mean(days), Numbers.Median(days), days.Count == 0 ? null : days[^1]);
    }
}
