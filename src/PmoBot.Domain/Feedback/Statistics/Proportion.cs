namespace PmoBot.Domain.Feedback.Statistics;

/// <summary>So many of so many: the share of answers in a box, such as "satisfied" (4 or 5 of 5).</summary>
public readonly record struct Proportion
{
    /// <param name="count">Answers in the box, 0 to <paramref name="answers"/>.</param>
    /// <param name="answers">All answers, 1 or more.</param>
    /// <param name="eligible">How many could have answered; null when not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The counts do not fit each other.</exception>
    public Proportion(int count, int answers, int? eligible = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(answers, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, answers);
        if (eligible is { } all) ArgumentOutOfRangeException.ThrowIfLessThan(all, answers, nameof(eligible));
        (Count, Answers, Eligible) = (count, answers, eligible);
    }

    public int Count { get; }

    public int Answers { get; }

    /// <summary>How many could have answered; null when not known.</summary>
    public int? Eligible { get; }

    /// <summary>0 to 1: count ÷ answers.</summary>
    public double Share => (double)Count / Answers;

    /// <summary>Everyone who could answer did: the share has no sampling error.</summary>
    public bool EveryoneAnswered => Eligible == Answers;

    /// <summary>Wilson's 95% interval, 0 to 1, corrected for a finite population when that is known.</summary>
    public Interval Interval => Wilson.Of(Share, Answers, Eligible);
}
