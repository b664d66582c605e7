using System.Collections.Immutable;

namespace PmoBot.Domain.Feedback.Statistics;

/// <summary>
/// The whole numbers that an answer may be, and the groups in which answers are told. A group is at least two scores wide, so that
/// knowing somebody's group is never knowing the score.
/// </summary>
public sealed class ScoreScale
{
    private readonly ImmutableArray<int> _from;

    private ScoreScale(string name, int highest, bool hasMean, params ReadOnlySpan<int> groupsFrom) =>
        (Name, Highest, HasMean, _from) = (name, highest, hasMean, [.. groupsFrom]);

    /// <summary>Satisfaction (CSAT) and perceived value, 1 to 5: not satisfied is 1 to 3, satisfied 4 or 5.</summary>
    public static ScoreScale Five { get; } = new("1-5", 5, true, 1, 4);

    /// <summary>Agreement that it was easy (CES), 1 to 7: 5 to 7 agree.</summary>
    public static ScoreScale Seven { get; } = new("1-7", 7, true, 1, 5);

    /// <summary>Willingness to recommend (NPS), 0 to 10: detractors 0 to 6, passives 7 or 8, promoters 9 or 10. It has a score of its own, no mean.</summary>
    public static ScoreScale Recommendation { get; } = new("0-10", 10, false, 0, 7, 9);

    /// <summary>"1-5".</summary>
    public string Name { get; }

    /// <summary>The worst score.</summary>
    public int Lowest => _from[0];

    /// <summary>The best score.</summary>
    public int Highest { get; }

    /// <summary>A mean makes sense on it.</summary>
    public bool HasMean { get; }

    /// <summary>Highest minus lowest.</summary>
    public int Span => Highest - Lowest;

    /// <summary>How many groups there are, the worst first; the last is the favourable one.</summary>
    public int Groups => _from.Length;

    public bool Holds(int score) => Lowest <= score && score <= Highest;

    public bool IsFavourable(int score) => score >= _from[^1];

    /// <summary>The group that a score is told in: 0 is the worst.</summary>
    public int GroupOf(int score)
    {
        var group = _from.Length - 1;
        while (score < _from[group]) group--;
        return group;
    }

    /// <summary>The lowest score of a group.</summary>
    public int LowestOf(int group) => _from[group];

    /// <summary>The highest score of a group.</summary>
    public int HighestOf(int group) => group == _from.Length - 1 ? Highest : _from[group + 1] - 1;

    public override string ToString() => Name;
}
