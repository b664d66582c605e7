using System.Collections.Immutable;

namespace PmoBot.Domain.Feedback.Results;

/// <summary>
/// What a wave shows, frozen: it is made in a batch or at the close, kept for ever and never refreshed. Everything that anybody is told of the wave's answers is
/// taken from here, so what is not here cannot be told.
/// </summary>
public sealed record Publication
{
    public required string Wave { get; init; }
    /// <summary>1, 2, 3 … within the wave.</summary>
    public required int Number { get; init; }
    public required DateTimeOffset MadeAt { get; init; }
    /// <summary>Made at the close: there will be no other.</summary>
    public required bool IsFinal { get; init; }
    /// <summary>Raters could not be named by anybody when it was made.</summary>
    public required bool IsGuarded { get; init; }
    /// <summary>Name of the scale of the question.</summary>
    public required string Scale { get; init; }
    /// <summary>Everything that may be shown.</summary>
    public required ImmutableArray<PublishedResult> Results { get; init; }
    /// <summary>Filters with enough people that are kept back, because with the rest they would give somebody away.</summary>
    public ImmutableArray<ResultFilter> KeptBack { get; init; } = [];
    public ImmutableArray<PublishedComment> Comments { get; init; } = [];
    /// <summary>Answers that came after the last batch and too few to be counted without giving them away.</summary>
    public int TooLate { get; init; }
    /// <summary>A mean was left out because the answers of a group were so alike that it would tell them.</summary>
    public bool MeanTooTelling { get; init; }
}

/// <summary>The counts behind one shown figure.</summary>
public sealed record PublishedResult
{
    public required ResultFilter Filter { get; init; }
    /// <summary>The publication that these answers were first shown in; an earlier one when the newer answers may not be shown.</summary>
    public required int Publication { get; init; }
    public required int Answers { get; init; }
    /// <summary>People who gave them; where the identity was dropped, at least so many.</summary>
    public required int People { get; init; }
    /// <summary>Answers that there would be if everyone who was asked answered; null when not known.</summary>
    public int? Eligible { get; init; }
    /// <summary>Answers by group of the scale, the worst first: not satisfied, satisfied; detractors, passives, promoters.</summary>
    public required ImmutableArray<int> Groups { get; init; }
    /// <summary>Sum of the scores; null where the mean may not be shown or makes no sense.</summary>
    public long? Sum { get; init; }
    /// <summary>Answers by score from the lowest; only where raters are attributed, otherwise empty.</summary>
    public ImmutableArray<int> Scores { get; init; } = [];
}

/// <summary>A comment that may be shown, and the narrowest heading that it may stand under.</summary>
public sealed record PublishedComment(ResultFilter Heading, string Text);
