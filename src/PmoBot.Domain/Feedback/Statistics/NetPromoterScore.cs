namespace PmoBot.Domain.Feedback.Statistics;

/// <summary>The net promoter score: percent of promoters (9, 10) minus percent of detractors (0 to 6), −100 to 100.</summary>
public readonly record struct NetPromoterScore
{
    /// <exception cref="ArgumentOutOfRangeException">The counts do not fit each other.</exception>
    public NetPromoterScore(int promoters, int detractors, int answers, int? eligible = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(answers, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(promoters);
        ArgumentOutOfRangeException.ThrowIfNegative(detractors);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((long)promoters + detractors, answers, nameof(promoters));
        if (eligible is { } all) ArgumentOutOfRangeException.ThrowIfLessThan(all, answers, nameof(eligible));
        (Promoters, Detractors, Answers, Eligible) = (promoters, detractors, answers, eligible);
    }

    public int Promoters { get; }

    public int Detractors { get; }

    public int Answers { get; }

    public int? Eligible { get; }

    /// <summary>(promoters − detractors) ÷ answers × 100.</summary>
    public double Score => 100.0 * (Promoters - Detractors) / Answers;

    /// <summary>The middle of the interval: drawn towards 0 by the three answers that the adjustment adds.</summary>
    public double Centre => 100 * Adjusted.Mean;

    /// <summary>
    /// Adjusted-Wald 95% interval (Rocks 2016): three answers more, of which ¾ promoters and ¾ detractors; m ± z·√((p + d − m²) ÷ (n + 3)), not beyond ±100.
    /// No correction for a finite population but the last: when everyone answered it is the score itself.
    /// </summary>
    public Interval Interval
    {
        get
        {
            if (Eligible == Answers) return new Interval(Score, Score);
            var (mean, variance) = Adjusted;
            var half = Statistics.Interval.Z * Math.Sqrt(variance / (Answers + 3));
            // All promoters or all detractors: the adjustment moves the interval off the score, which a person would not understand.
            return new Interval(Math.Min(Score, Math.Max(-100, 100 * (mean - half))), Math.Max(Score, Math.Min(100, 100 * (mean + half))));
        }
    }

    private (double Mean, double Variance) Adjusted
    {
        get
        {
            var n = Answers + 3.0;
            var (p, d) = ((Promoters + 0.75) / n, (Detractors + 0.75) / n);
            return (p - d, p + d - ((p - d) * (p - d)));
        }
    }
}
