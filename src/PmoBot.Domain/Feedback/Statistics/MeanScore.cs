namespace PmoBot.Domain.Feedback.Statistics;

/// <summary>The mean of scores on a scale, with an interval that needs no knowledge of their spread.</summary>
/// <remarks>
/// On 0 to 1 the variance of a score with mean m is at most m(1 − m), that of a yes or no. So Wilson's interval of m is never too narrow for want of
/// the spread, and showing it tells nothing about the answers that the mean does not tell: what confidentiality needs.
/// </remarks>
public readonly record struct MeanScore
{
    /// <param name="sum">Sum of the scores.</param>
    /// <param name="answers">1 or more.</param>
    /// <param name="scale">The scale that they were given on.</param>
    /// <param name="eligible">How many could have answered; null when not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The sum cannot come from so many answers.</exception>
    public MeanScore(long sum, int answers, ScoreScale scale, int? eligible = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(answers, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(sum, (long)answers * scale.Lowest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sum, (long)answers * scale.Highest);
        if (eligible is { } all) ArgumentOutOfRangeException.ThrowIfLessThan(all, answers, nameof(eligible));
        (Sum, Answers, Scale, Eligible) = (sum, answers, scale, eligible);
    }

    public long Sum { get; }

    public int Answers { get; }

    public ScoreScale Scale { get; }

    public int? Eligible { get; }

    /// <summary>Sum ÷ answers, on the scale.</summary>
    public double Mean => (double)Sum / Answers;

    /// <summary>(mean − lowest) ÷ (highest − lowest) × 100.</summary>
    public double OnHundred => Scaled * 100;

    /// <summary>95% interval of <see cref="Mean"/>, on the scale; never too narrow, often a little wide.</summary>
    public Interval Interval
    {
        get
        {
            var interval = ScaledInterval;
            return new Interval(OnScale(interval.Low), OnScale(interval.High));
        }
    }

    /// <summary>95% interval of <see cref="OnHundred"/>.</summary>
    public Interval IntervalOnHundred => ScaledInterval.Times(100);

    internal double Scaled => (Sum - ((double)Answers * Scale.Lowest)) / ((double)Answers * Scale.Span);

    internal Interval ScaledInterval => Wilson.Of(Scaled, Answers, Eligible);

    private double OnScale(double scaled) => Scale.Lowest + (scaled * Scale.Span);
}
