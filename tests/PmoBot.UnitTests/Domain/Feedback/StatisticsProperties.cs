using CsCheck;
using PmoBot.Domain.Feedback.Statistics;
using Shouldly;

namespace PmoBot.UnitTests.Domain.Feedback;

/// <summary>What holds for all counts, not only for those of the oracles.</summary>
public sealed class StatisticsProperties
{
    private const double Hair = 1e-12;

    private static readonly Gen<(int Count, int Answers)> AnyCounts = Gen.Int[1, 400].SelectMany(n => Gen.Int[0, n].Select(k => (k, n)));

    private static readonly Gen<Proportion> AnyProportion =
        Gen.Select(AnyCounts, Gen.Int[0, 300].Nullable()).Select((c, rest) => new Proportion(c.Count, c.Answers, rest is { } r ? c.Answers + r : null));

    [Fact]
    public void An_interval_lies_within_0_and_1_and_holds_the_share() => AnyProportion.Sample(p =>
    {
        p.Interval.Low.ShouldBeGreaterThanOrEqualTo(0);
        p.Interval.High.ShouldBeLessThanOrEqualTo(1);
        p.Interval.Contains(p.Share).ShouldBeTrue();
        if (p.Count == 0) p.Interval.Low.ShouldBe(0);
        if (p.Count == p.Answers) p.Interval.High.ShouldBe(1);
    });

    [Fact]
    public void One_more_in_the_box_lifts_both_bounds() => AnyCounts.Where(c => c.Count < c.Answers).Sample(c =>
    {
        var (less, more) = (new Proportion(c.Count, c.Answers).Interval, new Proportion(c.Count + 1, c.Answers).Interval);
        more.Low.ShouldBeGreaterThan(less.Low);
        more.High.ShouldBeGreaterThan(less.High - Hair);
    });

    [Fact]
    public void In_the_box_and_out_of_it_mirror_each_other() => AnyProportion.Sample(p =>
    {
        var other = new Proportion(p.Answers - p.Count, p.Answers, p.Eligible).Interval;
        other.Low.ShouldBe(1 - p.Interval.High, 1e-9);
        other.High.ShouldBe(1 - p.Interval.Low, 1e-9);
    });

    [Fact]
    public void The_more_of_the_eligible_answered_the_narrower_the_interval() => AnyCounts.Where(c => c.Answers > 1).Sample(c =>
    {
        var widths = new[] { c.Answers, c.Answers + 1, c.Answers * 2, c.Answers * 50 }.Select(all => new Proportion(c.Count, c.Answers, all).Interval.Width).ToList();
        widths.ShouldBeInOrder();
        new Proportion(c.Count, c.Answers).Interval.Width.ShouldBeGreaterThanOrEqualTo(widths[^1] - Hair);
    });

    [Fact]
    public void Ten_times_the_answers_narrow_the_interval() => AnyCounts.Sample(c =>
        new Proportion(c.Count * 10, c.Answers * 10).Interval.Width.ShouldBeLessThan(new Proportion(c.Count, c.Answers).Interval.Width));

    [Fact]
    public void A_change_read_backwards_is_its_own_mirror() => Gen.Select(AnyProportion, AnyProportion).Sample((a, b) =>
    {
        var (there, back) = (Change.Between(a, b), Change.Between(b, a));
        back.Difference.ShouldBe(-there.Difference, Hair);
        back.Interval.Low.ShouldBe(-there.Interval.High, Hair);
        there.Interval.Contains(there.Difference).ShouldBeTrue();
        there.Interval.Low.ShouldBeGreaterThanOrEqualTo(-1 - Hair);
        there.Interval.High.ShouldBeLessThanOrEqualTo(1 + Hair);
        back.Movement.ShouldBe(there.Movement switch { Movement.Improved => Movement.Declined, Movement.Declined => Movement.Improved, _ => Movement.NoClearChange });
    });

    [Fact]
    public void Nothing_changed_is_never_called_a_change() =>
        AnyProportion.Sample(p => Change.Between(p, p).Movement.ShouldBe(Movement.NoClearChange));

    [Fact]
    public void A_net_promoter_score_lies_in_its_interval_and_mirrors() =>
        Gen.Select(Gen.Int[0, 90], Gen.Int[0, 90], Gen.Int[1, 90]).Sample((promoters, detractors, passives) =>
        {
            var n = promoters + detractors + passives;
            var (nps, other) = (new NetPromoterScore(promoters, detractors, n), new NetPromoterScore(detractors, promoters, n));
            nps.Interval.Contains(nps.Score).ShouldBeTrue();
            nps.Interval.Low.ShouldBeGreaterThanOrEqualTo(-100);
            nps.Interval.High.ShouldBeLessThanOrEqualTo(100);
            other.Interval.Low.ShouldBe(-nps.Interval.High, 1e-9);
        });

    [Fact]
    public void A_mean_lies_in_its_interval_on_its_scale() =>
        Gen.Select(Gen.Int[1, 5].Array[1, 80], Gen.Int[0, 50].Nullable()).Sample((scores, rest) =>
        {
            var mean = new MeanScore(scores.Sum(), scores.Length, ScoreScale.Five, rest is { } r ? scores.Length + r : null);
            mean.Interval.Low.ShouldBeInRange(1 - Hair, mean.Mean + Hair);
            mean.Interval.High.ShouldBeInRange(mean.Mean - Hair, 5 + Hair);
            mean.OnHundred.ShouldBe((mean.Mean - 1) / 4 * 100, 1e-9);
        });

    // The textbook's interval knows the spread; ours does without and must not be narrower.
    [Fact]
    public void A_mean_of_many_has_an_interval_no_narrower_than_one_that_knows_the_spread() => Gen.Int[1, 5].Array[60, 200].Sample(scores =>
    {
        var mean = scores.Average();
        var error = Math.Sqrt(scores.Sum(s => (s - mean) * (s - mean)) / scores.Length / scores.Length);
        new MeanScore(scores.Sum(), scores.Length, ScoreScale.Five).Interval.Width.ShouldBeGreaterThanOrEqualTo(2 * 1.96 * error * 0.98);
    });

    [Fact]
    public void The_order_of_answers_changes_no_permutation_test() =>
        Gen.Select(Gen.Int[1, 5].Array[1, 14], Gen.Int[1, 5].Array[1, 14], Gen.Int).Sample(
            (a, b, seed) =>
            {
                var chance = new Random(seed);
                var (p, shuffled) = (PermutationTest.Of(a, b), PermutationTest.Of(Shuffled(chance, a), Shuffled(chance, b)));
                shuffled.ShouldBe(p);
                PermutationTest.Of(b, a).ShouldBe(p, 1e-12, "the groups' names do not matter");
                p.ShouldBeInRange(1e-9, 1);
            },
            iter: 60);

    [Fact]
    public void Mann_and_Kendall_is_the_count_of_all_orders() => Gen.Int[6, 7].SelectMany(n => Gen.Shuffle(Enumerable.Range(0, n).ToArray())).Sample(
        order =>
        {
            var sum = Math.Abs(Sum(order));
            var all = Orders([.. Enumerable.Range(0, order.Length)]).ToList();
            var expected = (double)all.Count(o => Math.Abs(Sum(o)) >= sum) / all.Count;
            Trend.Of(order.Select((v, i) => new TrendPoint(i, v))).PValue!.Value.ShouldBe(expected, 1e-9);
        },
        iter: 20);

    [Fact]
    public void A_trend_read_backwards_falls_where_it_rose() => Gen.Double[0, 100].Array[4, 12].Sample(values =>
    {
        var (there, back) = (Of(values), Of([.. values.Reverse()]));
        back.Slope!.Value.ShouldBe(-there.Slope!.Value, 1e-9);
        back.Direction.ShouldBe(there.Direction switch { TrendDirection.Rising => TrendDirection.Falling, TrendDirection.Falling => TrendDirection.Rising, var other => other });
    });

    [Fact]
    public void One_wild_wave_does_not_turn_a_slope() => Gen.Select(Gen.Int[6, 12], Gen.Double[-1e6, 1e6]).Sample((waves, wild) =>
        Of([.. Enumerable.Range(0, waves).Select(i => i == 2 ? wild : i * 2.0)]).Slope!.Value.ShouldBe(2, 1e-6));

    private static Trend Of(double[] values) => Trend.Of(values.Select((v, i) => new TrendPoint(i, v)));

    private static int[] Shuffled(Random chance, int[] values)
    {
        int[] copy = [.. values];
        chance.Shuffle(copy);
        return copy;
    }

    private static int Sum(int[] order) =>
        Enumerable.Range(0, order.Length).Sum(i => Enumerable.Range(i + 1, order.Length - i - 1).Sum(j => Math.Sign(order[j] - order[i])));

    private static IEnumerable<int[]> Orders(int[] values) => values.Length <= 1
        ? [values]
        : values.SelectMany(first => Orders([.. values.Where(v => v != first)]).Select(rest => (int[])[first, .. rest]));
}
