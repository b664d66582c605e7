using System.Collections.Immutable;
using PmoBot.Domain.Feedback.Statistics;
using PmoBot.Domain.Feedback.Waves;
using PmoBot.Domain.Words;

namespace PmoBot.Domain.Feedback.Results;

/// <summary>What a question about satisfaction gets: a result, or why there is none.</summary>
public abstract record ResultView(Wave Wave, ResultFilter Filter);

/// <summary>A result that may be shown, with its statistics.</summary>
public sealed record ShownResult(Wave Wave, PublishedResult Published, Publication Publication) : ResultView(Wave, Published.Filter)
{
    public int Answers => Published.Answers;

    public int People => Published.People;

    /// <summary>Answers by group of the scale, the worst first.</summary>
    public ImmutableArray<int> Groups => Published.Groups;

    /// <summary>Too few people for a score: only the counts are told, and that they are an early signal.</summary>
    public bool IsEarlySignal => People < Wave.Rules.ScoresFrom;

    /// <summary>When the answers were counted.</summary>
    public DateTimeOffset AsOf => Publication.MadeAt;

    /// <summary>The share of favourable answers (satisfied is 4 or 5 of 5) with its interval; null for an early signal.</summary>
    public Proportion? Favourable => IsEarlySignal ? null : new Proportion(Groups[^1], Answers, Published.Eligible);

    /// <summary>Null for an early signal, where it would tell scores, and on a scale without one.</summary>
    public MeanScore? Mean => IsEarlySignal || Published.Sum is not { } sum ? null : new MeanScore(sum, Answers, Wave.Question.Scale, Published.Eligible);

    /// <summary>Only of the question whether one would recommend; null for an early signal.</summary>
    public NetPromoterScore? Promoters => IsEarlySignal || Wave.Question.Kind != QuestionKind.Recommendation
        ? null
        : new NetPromoterScore(Groups[^1], Groups[0], Answers, Published.Eligible);
}

/// <summary>Why a result is not shown. None of the reasons depends on what was answered.</summary>
public enum WithheldReason : byte
{
    /// <summary>Fewer people answered than are shown, perhaps none.</summary>
    TooFew,
    /// <summary>Together with what is shown it would give somebody away.</summary>
    GivesAway,
    /// <summary>The wave is open, and parts are shown when it is closed.</summary>
    NotYet,
}

/// <summary>A result that may not be shown, and the next wider one that may.</summary>
public sealed record WithheldResult(Wave Wave, ResultFilter Filter, WithheldReason Reason, ShownResult? Instead) : ResultView(Wave, Filter)
{
    /// <summary>The reason as a sentence.</summary>
    public Message Sentence => Reason switch
    {
        WithheldReason.NotYet => $"Results of parts are shown when the survey is closed.",
        WithheldReason.GivesAway => $"Enough people answered, but together with the other results this one would give somebody away.",
        _ => $"Fewer than {Wave.Rules.CountsFrom} people answered, so nothing is shown.",
    };
}

/// <summary>A later result against an earlier one of the same question and filter.</summary>
/// <param name="Earlier">The earlier result.</param>
/// <param name="Later">The later result.</param>
/// <param name="Favourable">Change of the favourable share, −1 to 1.</param>
/// <param name="Mean">Change of the mean on 0 to 100; null where a wave has no mean.</param>
/// <param name="Promoters">Change of the net promoter score; null for other questions.</param>
public sealed record ResultChange(ShownResult Earlier, ShownResult Later, Change Favourable, Change? Mean, Change? Promoters)
{
    /// <summary>What is said: of the score where the question has one of its own, otherwise of the favourable share.</summary>
    public Movement Movement => (Promoters ?? Favourable).Movement;

    internal static ResultChange? Of(ShownResult earlier, ShownResult later)
    {
        if (earlier.Favourable is not { } before || later.Favourable is not { } after) return null;
        return new ResultChange(
            earlier, later, Change.Between(before, after),
            earlier.Mean is { } m && later.Mean is { } n ? Change.Between(m, n) : null,
            earlier.Promoters is { } p && later.Promoters is { } q ? Change.Between(p, q) : null);
    }
}
