using PmoBot.Domain.Feedback.Statistics;

namespace PmoBot.Domain.Feedback.Results;

/// <summary>
/// Adds the means that tell no score. Besides the groups a mean tells the sum of the scores; where the sum is nearly the lowest or the highest that the groups
/// allow, everybody's score could be read from it.
/// </summary>
/// <remarks>
/// The shown means split the answers into regions of at least <see cref="ConfidentialityRules.ScoresFrom"/> people; at most the sum and the groups of each region can be computed.
/// A region is too telling when its sum lies within reach of one person (who knows the own scores) of the lowest or the highest possible. Otherwise
/// for everybody else there is another assignment of scores with the same groups and the same sum. When it is too telling, no sum that holds it is shown; "all at the lowest" and "all at the highest"
/// then read the same, so that the gap tells no score either.
/// </remarks>
internal sealed class TellingMeans(ConfidentialityRules rules, ScoreScale scale, AnswerCells cells)
{
    public (IReadOnlyList<PublishedResult> Results, bool IsOneLeftOut) AddTo(IReadOnlyList<PublishedResult> results)
    {
        var regions = cells.Regions(rules.ScoresFrom);
        var candidates = results.Where(r => IsLargeEnough(r) && regions.TryShow(cells.Set(r.Filter, r.Publication))).ToHashSet();
        var telling = regions.Regions.Where(IsTelling).SelectMany(region => region).ToHashSet();
        var shown = candidates.Where(r => !Holds(r, telling)).ToHashSet();
        return ([.. results.Select(r => shown.Contains(r) ? r with { Sum = Scores(r).Sum(s => (long)s) } : r)], shown.Count < candidates.Count);
    }

    private bool IsLargeEnough(PublishedResult result) =>
        result.People >= (result.Filter.IsWhole ? rules.ScoresFrom : rules.MeansOfPartsFrom)
        && cells.Answers(result.Filter, result.Publication).All(a => a.Version.Score is not null);

    private IEnumerable<int> Scores(PublishedResult result) => cells.Answers(result.Filter, result.Publication).Select(a => a.Version.Score!.Value);

    private bool Holds(PublishedResult result, HashSet<int> telling)
    {
        var set = cells.Set(result.Filter, result.Publication);
        return telling.Any(cell => set[cell]);
    }

    private bool IsTelling(IReadOnlyList<int> region)
    {
        var (above, below, widest) = (0, 0, 0);
        var answers = cells.Answers(region).ToList();
        foreach (var score in answers.Select(a => a.Version.Score!.Value))
        {
            var group = scale.GroupOf(score);
            above += score - scale.LowestOf(group);
            below += scale.HighestOf(group) - score;
            widest = Math.Max(widest, scale.HighestOf(group) - scale.LowestOf(group));
        }

        var reach = widest * answers.GroupBy(a => a.Rater).Max(g => g.Count());
        return above <= reach || below <= reach;
    }
}
