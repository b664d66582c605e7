using System.Collections.Immutable;
using PmoBot.Domain.Feedback.Catalogue;
using PmoBot.Domain.Feedback.Results;
using PmoBot.Domain.Feedback.Statistics;

namespace PmoBot.UnitTests.Domain.Feedback;

/// <summary>Who answered what, as a test writes it down.</summary>
/// <param name="Person">A number; 0 is nobody's.</param>
internal sealed record Vote(int Person, string Service, string? Department, int Score, string? Comment = null)
{
    public DeliveryArea Area => AreaOf(Service);
    public int? ShownIn { get; init; }
    public bool IsSuperseded { get; init; }
    public int? GoneIn { get; init; }

    /// <summary>"a1" and "a2" are of one area, "b1" of another.</summary>
    public static DeliveryArea AreaOf(string service) => (DeliveryArea)(service[0] - 'a' + 1);

    public Answer ToAnswer() => new Answer
    {
        Rater = Person, Service = Service, Area = Area, Department = Department, ShownIn = ShownIn, IsSuperseded = IsSuperseded, GoneIn = GoneIn,
    }.Saying(Score, Comment);
}

/// <summary>A wave that a test runs: people vote, change their minds and leave; the bot publishes when it may.</summary>
internal sealed class TestWave(ConfidentialityRules? rules = null, ScoreScale? scale = null)
{
    private readonly List<Vote> votes = [];

    public ConfidentialityRules Rules { get; } = rules ?? ConfidentialityRules.Default;

    public ScoreScale Scale { get; } = scale ?? ScoreScale.Five;

    public ImmutableArray<Publication> Published { get; private set; } = [];

    public ImmutableArray<EligibleCount> Eligible { get; set; } = [];

    public IReadOnlyList<Vote> Votes => votes;

    public Publication Last => Published[^1];

    public TestWave Answered(params IEnumerable<Vote> more)
    {
        foreach (var vote in more)
        {
            Left(vote.Person, vote.Service);
            votes.Add(vote);
        }

        return this;
    }

    /// <summary>So many people of a department, with the scores given in turn.</summary>
    public TestWave Answered(int people, string service, string? department, params int[] scores)
    {
        var first = votes.Count == 0 ? 1 : votes.Max(v => v.Person) + 1;
        return Answered(Enumerable.Range(0, people).Select(i => new Vote(first + i, service, department, scores[i % scores.Length])));
    }

    public void Left(int person, string service)
    {
        var at = votes.FindIndex(v => v.Person == person && v.Service == service && !v.IsSuperseded);
        if (at < 0) return;
        if (votes[at].ShownIn is null) votes.RemoveAt(at);
        else votes[at] = votes[at] with { IsSuperseded = true };
    }

    public bool Publishes(bool isFinal = false)
    {
        if (Make(votes.Select(v => v.Score), isFinal) is not { } made) return false;
        Published = Published.Add(made);
        for (var i = 0; i < votes.Count; i++)
        {
            votes[i] = votes[i].IsSuperseded ? votes[i] with { GoneIn = votes[i].GoneIn ?? made.Number } : votes[i] with { ShownIn = votes[i].ShownIn ?? made.Number };
        }

        return true;
    }

    public Publication Closed()
    {
        Publishes(isFinal: true);
        return Last;
    }

    /// <summary>The publication as it would be with other scores.</summary>
    public Publication? Make(IEnumerable<int> scores, bool isFinal) => new ResultDisclosure(Rules, Scale).Publish(new WaveAnswers
    {
        Wave = "w",
        At = new DateTimeOffset(2026, 11, 2, 9, 0, 0, TimeSpan.Zero),
        IsFinal = isFinal,
        Answers = [.. votes.Zip(scores, (v, score) => (v with { Score = score }).ToAnswer())],
        Earlier = Published,
        Eligible = Eligible,
    });
}

internal static class PublicationReading
{
    public static PublishedResult? Of(this Publication publication, string? service = null, DeliveryArea? area = null, string? department = null) =>
        publication.Results.SingleOrDefault(r => r.Filter == new ResultFilter(service, area, department));
}
