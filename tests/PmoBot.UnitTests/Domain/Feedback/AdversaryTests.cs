using System.Collections.Immutable;
using System.Text.Json;
using CsCheck;
using PmoBot.Domain.Feedback.Results;
using PmoBot.Domain.Feedback.Statistics;
using Shouldly;

namespace PmoBot.UnitTests.Domain.Feedback;

/// <summary>
/// Somebody who knows who answered what and when, who changed the answer, every department, this program and everything that was ever shown, and who can
/// do algebra, wants to know one score. Small random waves, many of them; the last two tests show that the same attacks succeed where nobody guards.
/// </summary>
public sealed class AdversaryTests
{
    private enum Step : byte { Answer, Leave, Publish }

    /// <summary>What happens in a wave, without the scores: they are the secret.</summary>
    private sealed record Happening(Step Step, int Person, string Service, string Department);

    private static readonly Gen<Happening> AnyHappening =
        from step in Gen.Frequency((12, Gen.Const(Step.Answer)), (1, Gen.Const(Step.Leave)), (2, Gen.Const(Step.Publish)))
        from person in Gen.Int[1, 22]
        from service in Gen.Int[0, 3]
        select new Happening(step, person, new[] { "a1", "a1", "a2", "b1" }[service], new[] { "A", "B", "B", "C" }[person % 4]);

    private static readonly Gen<Happening[]> AnyStory = AnyHappening.Array[8, 60];

    // Happy crowds are alike, and alike is what gives away.
    private static readonly Gen<int[]> AnyScores = Gen.OneOf(Gen.Int[1, 5].Array[60], Gen.Int[3, 5].Array[60], Gen.Int[4, 5].Array[60],
        Gen.Frequency((9, Gen.Const(5)), (1, Gen.Int[1, 5])).Array[60], Gen.Frequency((9, Gen.Const(1)), (1, Gen.Int[1, 5])).Array[60]);

    private static readonly ConfidentialityRules Lively = ConfidentialityRules.Default with { BatchPercent = 20, MeansOfPartsFrom = 10 };

    [Fact]
    public void Adding_and_subtracting_shown_figures_never_leaves_one_or_two_people() => AnyStory.Sample(
        story =>
        {
            var wave = Run(story, [.. Enumerable.Repeat(3, story.Length)], Lively);
            var rows = wave.Published.SelectMany(p => p.Results.Where(r => r.Publication == p.Number).Select(r => Row(wave, r.Filter, p.Number))).ToList();
            Exposed(wave, rows, least: 3).ShouldBeNull();
        },
        iter: 300);

    [Fact]
    public void Nor_where_a_remainder_of_two_is_allowed_does_it_leave_one() => AnyStory.Sample(
        story =>
        {
            var wave = Run(story, [.. Enumerable.Repeat(3, story.Length)], Lively with { HiddenRemainder = 2 });
            var rows = wave.Published.SelectMany(p => p.Results.Where(r => r.Publication == p.Number).Select(r => Row(wave, r.Filter, p.Number))).ToList();
            Exposed(wave, rows, least: 2).ShouldBeNull();
        },
        iter: 200);

    [Fact]
    public void Which_figures_are_shown_does_not_depend_on_any_score() => Gen.Select(AnyStory, AnyScores, AnyScores).Sample(
        (story, scores, others) =>
        {
            static string Shape(TestWave wave) => string.Join('\n', wave.Published.Select(p =>
                $"{p.Number}: {string.Join(", ", p.Results.Select(r => $"{r.Filter} {r.Publication} {r.Answers}"))} / {string.Join(", ", p.KeptBack)} / {p.TooLate}"));
            Shape(Run(story, others, Lively)).ShouldBe(Shape(Run(story, scores, Lively)));
        },
        iter: 200);

    [Fact]
    public void For_everybody_there_is_another_score_with_which_everything_shown_reads_the_same() => Gen.Select(AnyStory, AnyScores).Sample(
        (story, scores) =>
        {
            var truth = Everything(Run(story, scores, Lively));
            foreach (var answer in Answers(story)) AnotherWorld(story, scores, answer, insider: 0, truth).ShouldBeTrue($"answer {answer} is told: {truth}");
        },
        iter: 25);

    [Fact]
    public void And_it_stays_so_for_a_rater_who_knows_the_own_scores() => Gen.Select(AnyStory, AnyScores, Gen.Int[1, 22]).Sample(
        (story, scores, insider) =>
        {
            var truth = Everything(Run(story, scores, Lively));
            foreach (var answer in Answers(story).Where(a => story[a].Person != insider))
            {
                AnotherWorld(story, scores, answer, insider, truth).ShouldBeTrue($"person {insider} knows answer {answer}: {truth}");
            }
        },
        iter: 25);

    [Fact]
    public void The_same_algebra_finds_people_where_only_small_groups_are_hidden()
    {
        var found = 0;
        AnyStory.Sample(
            story =>
            {
                var wave = Run(story, [.. Enumerable.Repeat(3, story.Length)], Lively);
                var filters = wave.Votes.SelectMany(v => new ResultFilter[]
                {
                    ResultFilter.Whole, new(v.Service), new(Area: v.Area), new(Department: v.Department), new(v.Service, Department: v.Department),
                }).Distinct();
                var rows = filters.SelectMany(f => wave.Published.Select(p => Row(wave, f, p.Number)))
                    .Where(row => wave.Votes.Where((_, i) => row[i]).Select(v => v.Person).Distinct().Count() >= 5).ToList();
                if (Exposed(wave, rows, least: 3) is not null) Interlocked.Increment(ref found);
            },
            iter: 100);
        found.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void The_same_search_finds_scores_where_distributions_are_shown()
    {
        var found = 0;
        Gen.Select(AnyStory, AnyScores).Sample(
            (story, scores) =>
            {
                var truth = Distributions(Run(story, scores, Lively));
                if (truth.Length > 0 && Answers(story).Any(a => !AnotherWorld(story, scores, a, 0, truth, Distributions))) Interlocked.Increment(ref found);
            },
            iter: 25);
        found.ShouldBeGreaterThan(5);
    }

    private static TestWave Run(Happening[] story, int[] scores, ConfidentialityRules rules)
    {
        var wave = new TestWave(rules);
        for (var i = 0; i < story.Length; i++)
        {
            var (step, person, service, department) = story[i];
            if (step == Step.Publish) wave.Publishes();
            else if (step == Step.Leave) wave.Left(person, service);
            else wave.Answered(new Vote(person, service, department, scores[i % scores.Length], $"comment of {scores[i % scores.Length] >= 4}"));
        }

        wave.Closed();
        return wave;
    }

    private static IEnumerable<int> Answers(Happening[] story) => Enumerable.Range(0, story.Length).Where(i => story[i].Step == Step.Answer);

    private static string Everything(TestWave wave) => JsonSerializer.Serialize(wave.Published.Select(p => p with { Comments = [] }));

    /// <summary>What a bot would show that hides only groups below five: answers by score.</summary>
    private static string Distributions(TestWave wave) => string.Join(' ', wave.Last.Results.Where(r => r.Publication == wave.Last.Number).Select(r =>
        $"{r.Filter} {string.Join(',', Enumerable.Range(1, 5).Select(s => wave.Votes.Count(v => v.Score == s && v.ToAnswer().IsInPublication(r))))}"));

    private static bool AnotherWorld(Happening[] story, int[] scores, int answer, int insider, string truth, Func<TestWave, string>? shown = null)
    {
        int[] spread = [.. Enumerable.Range(0, story.Length).Select(i => scores[i % scores.Length])];
        return Worlds(story, spread, answer, insider).Any(world => (shown ?? Everything)(Run(story, world, Lively)) == truth);
    }

    /// <summary>Other scores of one answer: alone, made good by one other answer, or with everybody else at an end of the own group.</summary>
    private static IEnumerable<int[]> Worlds(Happening[] story, int[] scores, int answer, int insider)
    {
        var scale = ScoreScale.Five;
        int[] free = [.. Answers(story).Where(i => i != answer && story[i].Person != insider)];
        var group = scale.GroupOf(scores[answer]);
        int[] others = [.. Enumerable.Range(scale.LowestOf(group), scale.HighestOf(group) - scale.LowestOf(group) + 1).Where(s => s != scores[answer])];
        foreach (var other in others) yield return With(scores, (answer, other));
        foreach (var (other, i) in from o in others from i in free select (o, i))
        {
            var made = scores[i] - (other - scores[answer]);
            if (scale.Holds(made) && scale.GroupOf(made) == scale.GroupOf(scores[i])) yield return With(scores, (answer, other), (i, made));
        }

        // Made good by two, one step each.
        foreach (var (other, i, j) in from o in others where Math.Abs(o - scores[answer]) == 2 from i in free from j in free where i < j select (o, i, j))
        {
            var step = Math.Sign(scores[answer] - other);
            int[] made = [scores[i] + step, scores[j] + step];
            if (scale.Holds(made[0]) && scale.Holds(made[1]) && scale.GroupOf(made[0]) == scale.GroupOf(scores[i]) && scale.GroupOf(made[1]) == scale.GroupOf(scores[j]))
            {
                yield return With(scores, (answer, other), (i, made[0]), (j, made[1]));
            }
        }

        foreach (var end in new Func<int, int>[] { scale.LowestOf, scale.HighestOf })
        {
            int[] world = [.. scores];
            foreach (var i in free.Append(answer)) world[i] = end(scale.GroupOf(scores[i]));
            if (world[answer] != scores[answer]) yield return world;
            foreach (var department in story.Select(h => h.Service).Distinct())
            {
                int[] part = [.. scores];
                foreach (var i in free.Append(answer).Where(i => story[i].Service == department)) part[i] = end(scale.GroupOf(scores[i]));
                if (part[answer] != scores[answer]) yield return part;
            }
        }
    }

    private static int[] With(int[] scores, params (int At, int Score)[] changes)
    {
        int[] world = [.. scores];
        foreach (var (at, score) in changes) world[at] = score;
        return world;
    }

    private static bool[] Row(TestWave wave, ResultFilter filter, int publication) =>
        [.. wave.Votes.Select(v => v.ShownIn <= publication && !(v.GoneIn <= publication) && filter.TakesVote(v))];

    /// <summary>One or two people about whom alone a sum of shown figures, with any factors, can be made; null when there are none.</summary>
    private static string? Exposed(TestWave wave, List<bool[]> rows, int least)
    {
        var full = Rank(rows, _ => true);
        int[] people = [.. wave.Votes.Select(v => v.Person).Distinct().Order()];
        foreach (var (a, b) in from a in people from b in people where least > 2 ? a <= b : a == b select (a, b))
        {
            if (Rank(rows, i => wave.Votes[i].Person != a && wave.Votes[i].Person != b) < full) return $"people {a} and {b}";
        }

        return null;
    }

    /// <summary>By elimination modulo a large prime, which errs less than once in ten million.</summary>
    private static int Rank(List<bool[]> rows, Func<int, bool> keeps)
    {
        const long Prime = 2_147_483_647;
        var matrix = rows.Select(r => r.Select((c, i) => c && keeps(i) ? 1L : 0L).ToArray()).ToList();
        var rank = 0;
        for (var column = 0; matrix.Count > 0 && column < matrix[0].Length && rank < matrix.Count; column++)
        {
            var pivot = matrix.FindIndex(rank, r => r[column] != 0);
            if (pivot < 0) continue;
            (matrix[rank], matrix[pivot]) = (matrix[pivot], matrix[rank]);
            for (var r = rank + 1; r < matrix.Count; r++)
            {
                var (above, factor) = (matrix[rank][column], matrix[r][column]);
                if (factor == 0) continue;
                for (var c = 0; c < matrix[r].Length; c++)
                {
                    matrix[r][c] = (((matrix[r][c] * above) % Prime) - ((matrix[rank][c] * factor) % Prime) + Prime) % Prime;
                }
            }

            rank++;
        }

        return rank;
    }
}

internal static class Membership
{
    public static bool TakesVote(this ResultFilter filter, Vote vote) =>
        (filter.Service is null || filter.Service == vote.Service) && (filter.Area is null || filter.Area == vote.Area)
        && (filter.Department is null || filter.Department == vote.Department);

    public static bool IsInPublication(this Answer answer, PublishedResult result) =>
        answer.ShownIn <= result.Publication && !(answer.GoneIn <= result.Publication)
        && (result.Filter.Service is null || result.Filter.Service == answer.Service) && (result.Filter.Area is null || result.Filter.Area == answer.Area)
        && (result.Filter.Department is null || result.Filter.Department == answer.Department);
}
