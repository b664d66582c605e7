namespace PmoBot.Domain.Feedback.Statistics;

/// <summary>How many of those who were asked answered.</summary>
/// <param name="Answered">People who answered.</param>
/// <param name="Invited">People who were invited.</param>
/// <param name="Unreached">Invitations that did not arrive.</param>
/// <param name="OutOfScope">Invited people who turned out not to be customers of the service.</param>
public readonly record struct Participation(int Answered, int Invited, int Unreached = 0, int OutOfScope = 0)
{
    /// <summary>Below this rate the answers may differ from those of the rest.</summary>
    public const double Doubtful = 0.40;

    /// <summary>Invited − unreached − out of scope: those who could answer.</summary>
    public int Reached => Invited - Unreached - OutOfScope;

    /// <summary>0 to 1: answered ÷ reached; null when nobody was reached.</summary>
    public double? Rate => Reached > 0 ? (double)Answered / Reached : null;

    /// <summary>Fewer than 40% answered: "only x of y answered; the rest may differ".</summary>
    public bool MayDiffer => Rate < Doubtful;

    /// <summary>
    /// Coverage, 0 to 1: eligible people who answered at least once in the days up to <paramref name="asOf"/> (180 by the default) ÷ eligible people;
    /// null when nobody is eligible. Answers of people who are not eligible do not count.
    /// </summary>
    public static double? Coverage<TPerson>(
        IReadOnlySet<TPerson> eligible, IEnumerable<(TPerson Person, DateTimeOffset At)> answers, DateTimeOffset asOf, int days = 180) =>
        eligible.Count == 0
            ? null
            : (double)answers.Where(a => a.At <= asOf && a.At > asOf.AddDays(-days) && eligible.Contains(a.Person)).Select(a => a.Person).Distinct().Count() / eligible.Count;
}
