namespace PmoBot.Domain.Feedback.Statistics;

/// <summary>
/// Wilson's score interval of a share: centre (p + z²/2n) ÷ (1 + z²/n), half-width z·√(p(1−p)/n + z²/4n²) ÷ (1 + z²/n), with p = k/n
/// (E. B. Wilson 1927). Holds for few answers and for shares near 0 and 1, where the textbook interval does not.
/// </summary>
internal static class Wilson
{
    /// <param name="share">0 to 1.</param>
    /// <param name="answers">1 or more.</param>
    /// <param name="eligible">How many could have answered, when that is known: n becomes n·(N−1)/(N−n); when all did, nothing is left to estimate.</param>
    public static Interval Of(double share, int answers, int? eligible)
    {
        if (eligible == answers) return new Interval(share, share);
        var n = Effective(answers, eligible);
        const double square = Interval.Z * Interval.Z;
        var whole = 1 + (square / n);
        var centre = (share + (square / (2 * n))) / whole;
        var half = Interval.Z * Math.Sqrt((share * (1 - share) / n) + (square / (4 * n * n))) / whole;
        // The bounds at p = 0 and p = 1 are exactly 0 and 1; floating point would miss them by a hair.
        return new Interval(Math.Min(share, Math.Max(0, centre - half)), Math.Max(share, Math.Min(1, centre + half)));
    }

    private static double Effective(int answers, int? eligible) => eligible is { } all ? answers * (all - 1.0) / (all - answers) : answers;
}
