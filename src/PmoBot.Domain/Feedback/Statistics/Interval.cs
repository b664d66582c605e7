namespace PmoBot.Domain.Feedback.Statistics;

/// <summary>Where the true value lies in 95 of 100 such samples.</summary>
/// <param name="Low">Lower bound, in the unit of the value.</param>
/// <param name="High">Upper bound, in the unit of the value; equal to <paramref name="Low"/> when everyone answered.</param>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>The normal deviate of 95 percent.</summary>
    internal const double Z = 1.96;

    /// <summary>High minus low.</summary>
    public double Width => High - Low;

    /// <summary>True from the lower bound up to the upper.</summary>
    public bool Contains(double value) => Low <= value && value <= High;

    /// <summary>The interval in another unit: both bounds times the factor, which is above 0.</summary>
    public Interval Times(double factor) => new(Low * factor, High * factor);
}
