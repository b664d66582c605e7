using PmoBot.Domain.Words;

namespace PmoBot.Domain.Feedback.Results;

/// <summary>What becomes of the rater's name.</summary>
public enum FeedbackMode : byte
{
    /// <summary>Kept apart under a key; nobody at the PMO can join it to a rating. The default.</summary>
    Confidential,
    /// <summary>The PMO sees who gave what, and the invitation says so.</summary>
    Attributed,
    /// <summary>Dropped when the rating is written: one person may rate twice from two devices, and nobody is reminded.</summary>
    IdentityDropped,
}

/// <summary>
/// From how many people on something is shown (domain rules 2.8 and 2.9). Settings until a wave is opened; from then on the wave keeps its own copy,
/// which is printed on the invitation and never changes.
/// </summary>
public sealed record ConfidentialityRules
{
    /// <summary>The documented defaults.</summary>
    public static ConfidentialityRules Default { get; } = new();

    public FeedbackMode Mode { get; init; } = FeedbackMode.Confidential;
    /// <summary>Fewer people than this: nothing is shown.</summary>
    public int CountsFrom { get; init; } = 5;
    /// <summary>From so many people on a score with its interval; below it the counts are an early signal.</summary>
    public int ScoresFrom { get; init; } = 10;
    /// <summary>From so many people on the mean of a part (a service, an area, a department); the whole wave has it from <see cref="ScoresFrom"/> on.</summary>
    public int MeansOfPartsFrom { get; init; } = 20;
    /// <summary>From so many people on comments are shown.</summary>
    public int CommentsFrom { get; init; } = 10;
    /// <summary>What can be had by taking shown figures from each other is about nobody or at least so many people.</summary>
    public int HiddenRemainder { get; init; } = 3;
    /// <summary>An open wave shows something new only after so many new answers; 0 shows nothing before the wave is closed.</summary>
    public int BatchAnswers { get; init; } = 5;
    /// <summary>... and only when they are at least so many percent of those that were shown before: batches grow with the wave.</summary>
    public int BatchPercent { get; init; } = 50;

    /// <summary>The rater's name is not known to the PMO: everything shown passes the guards.</summary>
    public bool IsGuarded => Mode != FeedbackMode.Attributed;

    /// <summary>One clear sentence for each value that makes no sense; empty when the rules can be used.</summary>
    public IReadOnlyList<Message> Problems()
    {
        var problems = new List<Message>();
        Within(problems, $"People from whom on counts are shown", CountsFrom, 3, 50);
        Within(problems, $"People from whom on a score is shown", ScoresFrom, CountsFrom, 100);
        Within(problems, $"People from whom on the mean of a part is shown", MeansOfPartsFrom, ScoresFrom, 1_000);
        Within(problems, $"People from whom on comments are shown", CommentsFrom, CountsFrom, 1_000);
        Within(problems, $"People that are left when figures are taken from each other", HiddenRemainder, 2, CountsFrom);
        Within(problems, $"Percent of the shown answers that a batch must have", BatchPercent, 10, 1_000);
        if (BatchAnswers != 0) Within(problems, $"New answers that make a batch", BatchAnswers, HiddenRemainder, 1_000);
        return problems;
    }

    /// <summary>Whether so many answers that were never shown are enough to publish while the wave is open.</summary>
    /// <param name="fresh">Answers that no publication holds.</param>
    /// <param name="shown">Answers that the last publication held.</param>
    public bool IsBatch(int fresh, int shown) =>
        Mode == FeedbackMode.Attributed ? fresh > 0 : BatchAnswers > 0 && fresh >= BatchAnswers && (long)fresh * 100 >= (long)BatchPercent * shown;

    private static void Within(List<Message> problems, Message what, int value, int least, int most)
    {
        if (value < least || value > most) problems.Add($"{what}: {value} is out of range; set {least} to {most}.");
    }
}
