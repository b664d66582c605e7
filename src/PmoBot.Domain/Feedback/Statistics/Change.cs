namespace PmoBot.Domain.Feedback.Statistics;

/// <summary>What may be said of a difference: better or worse only where chance does not explain it.</summary>
public enum Movement : byte
{
    /// <summary>The interval of the difference holds 0: a normal answer, not a failure.</summary>
    NoClearChange,
    Improved,
    Declined,
}

/// <summary>A later value against an earlier one.</summary>
/// <param name="Difference">Later minus earlier, in the unit of the values.</param>
/// <param name="Interval">95% interval of the difference.</param>
public readonly record struct Change(double Difference, Interval Interval)
{
    /// <summary>Improved or declined only when the interval does not hold 0.</summary>
    public Movement Movement => Interval.Low > 0 ? Movement.Improved : Interval.High < 0 ? Movement.Declined : Movement.NoClearChange;

    /// <summary>Of two shares of independent answers, 0 to 1, by Newcombe's hybrid score interval (1998, method 10).</summary>
    public static Change Between(Proportion earlier, Proportion later) =>
        Newcombe(earlier.Share, earlier.Interval, later.Share, later.Interval);

    /// <summary>Of two means on 0 to 100, by Newcombe's interval over the means' own. Both must be on the same scale.</summary>
    /// <exception cref="ArgumentException">The scales differ.</exception>
    public static Change Between(MeanScore earlier, MeanScore later)
    {
        if (earlier.Scale != later.Scale) throw new ArgumentException("Means on different scales cannot be compared.", nameof(later));
        return Newcombe(earlier.OnHundred, earlier.IntervalOnHundred, later.OnHundred, later.IntervalOnHundred);
    }

    /// <summary>Of two net promoter scores, −200 to 200, by Newcombe's interval over the scores' own.</summary>
    public static Change Between(NetPromoterScore earlier, NetPromoterScore later) =>
        Newcombe(earlier.Score, earlier.Interval, later.Score, later.Interval);

    private static Change Newcombe(double earlier, Interval before, double later, Interval after)
    {
        var difference = later - earlier;
        return new Change(difference, new Interval(
            difference - Hypotenuse(later - after.Low, before.High - earlier),
            difference + Hypotenuse(after.High - later, earlier - before.Low)));
    }

    private static double Hypotenuse(double a, double b) => Math.Sqrt((a * a) + (b * b));
}
