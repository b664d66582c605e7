using System.Collections.Immutable;
using PmoBot.Domain.Feedback.Statistics;

namespace PmoBot.Domain.Feedback.Results;

/// <summary>
/// Decides what may be shown of a wave's answers; nothing else can read a score. What it shows is a <see cref="Publication"/>: frozen, and safe beside everything
/// that the wave has shown before.
/// </summary>
/// <remarks>
/// Of guarded answers (confidential, or identity dropped):
/// counts are of at least <see cref="ConfidentialityRules.CountsFrom"/> people; nothing that can be computed from all counts ever shown is about
/// fewer than <see cref="ConfidentialityRules.HiddenRemainder"/> people; answers are told in groups of the scale, never as scores; and a mean is left out where it would tell a score.
/// Which counts are shown depends on who answered, never on what: a figure that is missing says nothing about the answers.
/// </remarks>
public sealed class ResultDisclosure(ConfidentialityRules rules, ScoreScale scale)
{
    /// <summary>The next publication; null when there is nothing new that may be shown yet, which at the close never is the case.</summary>
    public Publication? Publish(WaveAnswers wave)
    {
        var last = wave.Earlier.IsEmpty ? null : wave.Earlier[^1];
        if (last is { IsFinal: true }) throw new InvalidOperationException("A closed wave has its last publication.");
        var fresh = wave.Answers.Count(a => a.IsCurrent && a.ShownIn is null);
        var shown = last?.Results.Where(r => r.Filter.IsWhole).Sum(r => r.Answers) ?? 0;
        if (!wave.IsFinal && !rules.IsBatch(fresh, shown)) return null;
        var number = wave.Earlier.Length + 1;
        var cells = new AnswerCells(wave.Answers, number, rules.Mode != FeedbackMode.IdentityDropped);
        var made = rules.IsGuarded ? Guarded(wave, cells, number) : Open(wave, cells, number);
        return wave.IsFinal || made.Results.Any(r => r.Publication == number) ? made : null;
    }

    private Publication Guarded(WaveAnswers wave, AnswerCells cells, int number)
    {
        var known = wave.Earlier.SelectMany(p => p.Results.Where(r => r.Publication == p.Number)).ToList();
        var filters = cells.Filters(wave.IsFinal).Where(f => f.People >= rules.CountsFrom).ToList();
        var guard = cells.Guard(rules.HiddenRemainder, known.Count + filters.Count);
        foreach (var result in known) guard.Know(cells.Set(result.Filter, result.Publication));

        var before = wave.Earlier.IsEmpty ? [] : wave.Earlier[^1].Results;
        var (results, keptBack) = (new List<PublishedResult>(), ImmutableArray.CreateBuilder<ResultFilter>());
        foreach (var (filter, _) in filters)
        {
            if (guard.TryShow(cells.Set(filter, number))) results.Add(Result(wave, cells, filter, number));
            else if (!before.Any(r => r.Filter == filter)) keptBack.Add(filter);
        }

        results.AddRange(before.Where(old => !results.Any(r => r.Filter == old.Filter)));
        var means = wave.IsFinal && scale.HasMean ? new TellingMeans(rules, scale, cells).AddTo(results) : new(results, false);
        return Head(wave, number) with
        {
            Results = [.. means.Results],
            KeptBack = keptBack.DrainToImmutable(),
            Comments = wave.IsFinal ? Comments(cells, number) : [],
            TooLate = TooLate(wave, cells, results, number),
            MeanTooTelling = means.IsOneLeftOut,
        };
    }

    private Publication Open(WaveAnswers wave, AnswerCells cells, int number) => Head(wave, number) with
    {
        Results = [.. cells.Filters(true).Select(f => Attributed(cells, Result(wave, cells, f.Filter, number)))],
        Comments = [.. cells.Answers(ResultFilter.Whole, number).Where(a => a.Version.Comment is not null)
            .Select(a => new PublishedComment(new ResultFilter(a.Version.Service), a.Version.Comment!))],
    };

    private Publication Head(WaveAnswers wave, int number) => new()
    {
        Wave = wave.Wave,
        Number = number,
        MadeAt = wave.At,
        IsFinal = wave.IsFinal,
        IsGuarded = rules.IsGuarded,
        Scale = scale.Name,
        Results = [],
    };

    private PublishedResult Result(WaveAnswers wave, AnswerCells cells, ResultFilter filter, int number)
    {
        var answers = cells.Answers(filter, number);
        var groups = new int[scale.Groups];
        foreach (var (_, version) in answers) groups[scale.GroupOf(version.Score!.Value)]++;
        var asked = wave.Eligible.Where(e => filter.Takes(e.Service, e.Area, e.Department)).Sum(e => e.Count);
        return new PublishedResult
        {
            Filter = filter,
            Publication = number,
            Answers = answers.Count,
            People = answers.Select(a => a.Rater).Distinct().Count(),
            Eligible = wave.Eligible.IsEmpty ? null : Math.Max(asked, answers.Count),
            Groups = [.. groups],
        };
    }

    private PublishedResult Attributed(AnswerCells cells, PublishedResult result)
    {
        var scores = cells.Answers(result.Filter, result.Publication).Select(a => a.Version.Score!.Value).ToList();
        return result with
        {
            Sum = scale.HasMean ? scores.Sum(s => (long)s) : null,
            Scores = [.. Enumerable.Range(scale.Lowest, scale.Span + 1).Select(score => scores.Count(s => s == score))],
        };
    }

    /// <summary>Comments under the narrowest heading below which they still come from enough people, in alphabetical order, which tells nothing.</summary>
    private ImmutableArray<PublishedComment> Comments(AnswerCells cells, int number)
    {
        var regions = cells.Regions(rules.CommentsFrom);
        var headings = cells.Filters(true).Where(f => f.People >= rules.CommentsFrom && f.Filter.Department is null)
            .Select(f => f.Filter).Where(f => regions.TryShow(cells.Set(f, number))).Reverse().ToList();
        return
        [
            .. cells.Answers(ResultFilter.Whole, number).Select(a => a.Version).Where(a => a.Comment is not null)
                .Select(a => (Heading: headings.Cast<ResultFilter?>().FirstOrDefault(h => h!.Value.Takes(a.Service, a.Area, null)), Text: a.Comment!))
                .Where(c => c.Heading is not null).Select(c => new PublishedComment(c.Heading!.Value, c.Text))
                .OrderBy(c => c.Heading.Service, StringComparer.Ordinal).ThenBy(c => c.Heading.Area).ThenBy(c => c.Text, StringComparer.Ordinal),
        ];
    }

    private static int TooLate(WaveAnswers wave, AnswerCells cells, List<PublishedResult> results, int number)
    {
        var whole = results.FirstOrDefault(r => r.Filter.IsWhole);
        if (!wave.IsFinal || whole is null || whole.Publication == number) return 0;
        return cells.Answers(ResultFilter.Whole, number).Count(a => !a.Version.IsIn(whole.Publication));
    }
}
