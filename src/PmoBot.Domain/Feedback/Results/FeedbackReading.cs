using System.Collections.Frozen;
using System.Collections.Immutable;
using PmoBot.Domain.Feedback.Catalogue;
using PmoBot.Domain.Feedback.Statistics;
using PmoBot.Domain.Feedback.Waves;

namespace PmoBot.Domain.Feedback.Results;

/// <summary>A wave with what it has shown last; null when nothing yet.</summary>
public sealed record WaveResults(Wave Wave, Publication? Publication)
{
    private readonly FrozenDictionary<ResultFilter, PublishedResult> _results = (Publication?.Results ?? []).ToFrozenDictionary(r => r.Filter);

    internal PublishedResult? Find(ResultFilter filter) => _results.GetValueOrDefault(filter);
}

/// <summary>One service of the scorecard.</summary>
/// <param name="Service">The service.</param>
/// <param name="Result">What the wave says of it.</param>
/// <param name="IsOnTarget">The favourable share is at least the target; null where there is no target or no score.</param>
/// <param name="Change">Against the wave before; null where there is none to compare with.</param>
public sealed record ScorecardRow(PmoService Service, ResultView Result, bool? IsOnTarget, ResultChange? Change);

/// <summary>
/// Everything that may be told of satisfaction, immutable and in memory; made anew when a publication is made. It is built from publications only, so it holds no rating.
/// </summary>
public sealed class FeedbackReading
{
    private readonly FrozenDictionary<string, ImmutableArray<WaveResults>> _byQuestion;

    private FeedbackReading(ServiceCatalogue catalogue, ImmutableArray<WaveResults> waves)
    {
        (Catalogue, Waves) = (catalogue, waves);
        _byQuestion = waves.GroupBy(w => w.Wave.Question.Id).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray());
    }

    public static FeedbackReading Empty { get; } = new(DefaultServices.Catalogue, []);

    public ServiceCatalogue Catalogue { get; }

    /// <summary>Every wave that was opened, in the order of their opening.</summary>
    public ImmutableArray<WaveResults> Waves { get; }

    public static FeedbackReading Of(ServiceCatalogue catalogue, IEnumerable<Wave> waves, IEnumerable<Publication> publications)
    {
        var last = publications.GroupBy(p => p.Wave).ToDictionary(g => g.Key, g => g.MaxBy(p => p.Number)!);
        return new FeedbackReading(catalogue,
        [
            .. waves.Where(w => w.State != WaveState.Draft).OrderBy(w => w.OpenedAt).ThenBy(w => w.Id, StringComparer.Ordinal)
                .Select(w => new WaveResults(w, last.GetValueOrDefault(w.Id))),
        ]);
    }

    /// <summary>The waves that asked a question and have shown something, the newest last.</summary>
    public ImmutableArray<WaveResults> WavesOf(FeedbackQuestion question) =>
        [.. _byQuestion.GetValueOrDefault(question.Id, []).Where(w => w.Publication is not null)];

    /// <summary>
    /// The result of the wave asked for, otherwise of the newest that can speak about the filter (an open one speaks about the whole only); null when there is no such wave.
    /// </summary>
    public ResultView? Result(FeedbackQuestion question, ResultFilter filter, string? wave = null)
    {
        var waves = WavesOf(question);
        var found = wave is null
            ? waves.LastOrDefault(w => w.Publication!.IsFinal || w.Find(filter) is not null) ?? waves.LastOrDefault()
            : waves.LastOrDefault(w => w.Wave.Id == wave);
        return found is null ? null : View(found, filter);
    }

    /// <summary>Against the newest wave before it that has a score for the same filter; null when there is none.</summary>
    public ResultChange? Change(FeedbackQuestion question, ResultFilter filter, string? wave = null)
    {
        if (Result(question, filter, wave) is not ShownResult later) return null;
        return WavesOf(question).TakeWhile(w => w.Wave.Id != later.Wave.Id).Reverse()
            .Select(w => View(w, filter) is ShownResult earlier ? ResultChange.Of(earlier, later) : null).FirstOrDefault(c => c is not null);
    }

    /// <summary>The favourable share in percent (the net promoter score of its question) over the closed waves that have a score; time is in days.</summary>
    public Trend Trend(FeedbackQuestion question, ResultFilter filter) => Statistics.Trend.Of(
        WavesOf(question).Where(w => w.Wave.State == WaveState.Closed).Select(w => (w.Wave, Result: View(w, filter) as ShownResult))
            .Where(w => w.Result is { IsEarlySignal: false })
            .Select(w => new TrendPoint(
                w.Wave.OpenedAt!.Value.UtcDateTime.Subtract(DateTime.UnixEpoch).TotalDays,
                w.Result!.Promoters?.Score ?? (100 * w.Result.Favourable!.Value.Share))));

    /// <summary>Every active service against its target, those below it first, then those without a score, then the rest by name.</summary>
    public ImmutableArray<ScorecardRow> Scorecard(FeedbackQuestion question, string? wave = null) =>
    [
        .. Catalogue.Services.Where(s => s.IsActive).Select(s => (Service: s, Result: Result(question, new ResultFilter(s.Id), wave)))
            .Where(s => s.Result is not null)
            .Select(s => new ScorecardRow(s.Service, s.Result!, IsOnTarget(s.Service, s.Result), Change(question, new ResultFilter(s.Service.Id), wave)))
            .OrderBy(r => r.IsOnTarget switch { false => 0, null => 1, true => 2 }).ThenBy(r => r.Service.Name.ToString(), StringComparer.CurrentCulture),
    ];

    private static bool? IsOnTarget(PmoService service, ResultView? result) =>
        service.TargetPercent is { } target && (result as ShownResult)?.Favourable is { } share ? 100m * share.Count >= target * share.Answers : null;

    private ResultView View(WaveResults wave, ResultFilter filter)
    {
        if (Shown(wave, filter) is { } shown) return shown;
        var area = filter.Service is { } id ? Catalogue.Find(id)?.Area ?? DeliveryArea.Unknown : DeliveryArea.Unknown;
        var instead = filter.Wider(area).Select(wider => Shown(wave, wider)).FirstOrDefault(r => r is not null);
        return new WithheldResult(wave.Wave, filter, Reason(wave, filter), instead);
    }

    private static ShownResult? Shown(WaveResults wave, ResultFilter filter) =>
        wave.Find(filter) is { } result ? new ShownResult(wave.Wave, result, wave.Publication!) : null;

    private static WithheldReason Reason(WaveResults wave, ResultFilter filter)
    {
        if (!wave.Publication!.IsFinal && wave.Publication.IsGuarded && !filter.IsWhole) return WithheldReason.NotYet;
        return wave.Publication.KeptBack.Contains(filter) ? WithheldReason.GivesAway : WithheldReason.TooFew;
    }
}
