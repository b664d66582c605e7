using PmoBot.Domain.Feedback.Catalogue;

namespace PmoBot.Domain.Feedback.Results;

/// <summary>
/// One version of one person's answer, on its way from the store to <see cref="ResultDisclosure"/>, which alone can read the score and the comment.
/// A changed answer is two versions: the one that a publication held and the one that replaced it.
/// </summary>
public sealed class Answer
{
    /// <summary>A number for the person that means nothing outside this wave; 0 when the identity was dropped.</summary>
    public required int Rater { get; init; }
    public required string Service { get; init; }
    public required DeliveryArea Area { get; init; }
    /// <summary>Null when not known; a person without a department is in no department's figures.</summary>
    public string? Department { get; init; }
    /// <summary>Number of the first publication that held this version; null when none has.</summary>
    public int? ShownIn { get; init; }
    /// <summary>True when the person has changed or withdrawn it since.</summary>
    public bool IsSuperseded { get; init; }
    /// <summary>Number of the first publication that did without it; null when none has.</summary>
    public int? GoneIn { get; init; }

    internal int? Score { get; private init; }

    internal string? Comment { get; private init; }

    /// <summary>The same version with what the person answered.</summary>
    /// <param name="score">Null when the person has had it erased: then only the place of the answer is known.</param>
    /// <param name="comment">Null when there is none.</param>
    public Answer Saying(int? score, string? comment) => new()
    {
        Rater = Rater,
        Service = Service,
        Area = Area,
        Department = Department,
        ShownIn = ShownIn,
        IsSuperseded = IsSuperseded,
        GoneIn = GoneIn,
        Score = score,
        Comment = string.IsNullOrWhiteSpace(comment) ? null : comment,
    };

    /// <summary>Whether a publication's figures held this version.</summary>
    internal bool IsIn(int publication) => ShownIn <= publication && !(GoneIn <= publication);

    /// <summary>Whether a publication that is made now would hold it.</summary>
    internal bool IsCurrent => !IsSuperseded && Score is not null;
}
