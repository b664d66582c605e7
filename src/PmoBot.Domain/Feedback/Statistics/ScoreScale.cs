namespace PmoBot.Domain.Feedback.Statistics;

/// <summary>The whole numbers that an answer may be, and from where on it is favourable.</summary>
/// <param name="Lowest">The worst score.</param>
/// <param name="Highest">The best score, at least three above the worst.</param>
/// <param name="FavourableFrom">The lowest favourable score; at least two scores lie on either side, so that no box is one score.</param>
public readonly record struct ScoreScale(int Lowest, int Highest, int FavourableFrom)
{
    /// <summary>Satisfaction (CSAT) and perceived value, 1 to 5: satisfied is 4 or 5.</summary>
    public static ScoreScale Five { get; } = new(1, 5, 4);

    /// <summary>Agreement that it was easy (CES), 1 to 7: 5 to 7 agree.</summary>
    public static ScoreScale Seven { get; } = new(1, 7, 5);

    /// <summary>Willingness to recommend (NPS), 0 to 10: promoters give 9 or 10, detractors 6 or less.</summary>
    public static ScoreScale Recommendation { get; } = new(0, 10, 9);

    /// <summary>Highest minus lowest.</summary>
    public int Span => Highest - Lowest;

    public bool Holds(int score) => Lowest <= score && score <= Highest;

    public bool IsFavourable(int score) => score >= FavourableFrom;
}
