using PmoBot.Domain.Feedback.Statistics;
using Shouldly;

namespace PmoBot.UnitTests.Domain.Feedback;

/// <summary>Published figures and figures worked by hand, to the digit that they were given with.</summary>
public sealed class StatisticsOracleTests
{
    [Theory]
    [InlineData(7, 9, 45.3, 93.7)]
    [InlineData(18, 20, 69.9, 97.2)]
    [InlineData(5, 5, 56.6, 100)]
    [InlineData(0, 6, 0, 39.0)]
    [InlineData(12, 30, 24.6, 57.7)]
    [InlineData(45, 60, 62.8, 84.2)]
    public void Wilson(int count, int answers, double low, double high) => Percent(new Proportion(count, answers).Interval).ShouldBe((low, high));

    [Theory]
    [InlineData(18, 20, 24, 83.2, 94.3)]
    [InlineData(7, 9, 12, 61.1, 88.6)]
    [InlineData(18, 20, 200, 71.1, 97.1)]
    public void Wilson_of_a_finite_population(int count, int answers, int eligible, double low, double high) =>
        Percent(new Proportion(count, answers, eligible).Interval).ShouldBe((low, high));

    [Fact]
    public void When_everyone_answered_there_is_no_sampling_error()
    {
        var all = new Proportion(18, 20, 20);
        all.EveryoneAnswered.ShouldBeTrue();
        all.Interval.ShouldBe(new Interval(0.9, 0.9));
        new NetPromoterScore(10, 3, 20, 20).Interval.ShouldBe(new Interval(35, 35));
        new MeanScore(80, 20, ScoreScale.Five, 20).Interval.ShouldBe(new Interval(4, 4));
    }

    [Theory]
    [InlineData(12, 20, 17, 20, 25.0, -2.8, 48.5, Movement.NoClearChange)]
    [InlineData(30, 50, 43, 50, 26.0, 8.6, 41.5, Movement.Improved)]
    [InlineData(8, 20, 18, 20, 50.0, 20.7, 69.5, Movement.Improved)]
    [InlineData(18, 20, 8, 20, -50.0, -69.5, -20.7, Movement.Declined)]
    public void Newcombe(int before, int of, int after, int ofLater, double difference, double low, double high, Movement movement)
    {
        var change = Change.Between(new Proportion(before, of), new Proportion(after, ofLater));
        One(100 * change.Difference).ShouldBe(difference);
        Percent(change.Interval).ShouldBe((low, high));
        change.Movement.ShouldBe(movement);
    }

    [Theory]
    [InlineData(10, 3, 20, 35.0, 0.5, 60.4)]
    [InlineData(5, 1, 9, 44.4, -7.2, 73.9)]
    [InlineData(60, 20, 120, 33.3, 19.3, 45.7)]
    public void Net_promoter_score_by_adjusted_Wald(int promoters, int detractors, int answers, double score, double low, double high)
    {
        var nps = new NetPromoterScore(promoters, detractors, answers);
        One(nps.Score).ShouldBe(score);
        (One(nps.Interval.Low), One(nps.Interval.High)).ShouldBe((low, high));
    }

    [Fact]
    public void The_centre_of_the_first_net_promoter_interval_is_30_4() => One(new NetPromoterScore(10, 3, 20).Centre).ShouldBe(30.4);

    [Fact]
    public void A_mean_of_4_2_is_80_of_100()
    {
        var mean = new MeanScore(84, 20, ScoreScale.Five);
        mean.Mean.ShouldBe(4.2);
        One(mean.OnHundred).ShouldBe(80);
        // Wilson of 0.8 with n = 20, worked by hand: 58.4 to 91.9.
        Percent(mean.IntervalOnHundred.Times(0.01)).ShouldBe((58.4, 91.9));
    }

    [Fact]
    public void Three_against_three_that_do_not_overlap_happen_twice_in_twenty_ways() =>
        PermutationTest.Of([1, 2, 3], [4, 5, 6]).ShouldBe(0.1, 1e-12);

    [Fact]
    public void Equal_groups_are_no_evidence() => PermutationTest.Of([3, 3, 3], [3, 3, 3, 3]).ShouldBe(1);

    // C(24, 12) = 2,704,156 ways are drawn from. The sum 18 of 12 zeros and ones … is binomially far away: by hypergeometric counting
    // P(at least 10 of the 14 ones on one side, either side) = 2 × (C(14,10)·C(10,2) + C(14,11)·C(10,1) + C(14,12)) ÷ C(24,12) = 2 × 48,776 ÷ 2,704,156.
    [Fact]
    public void Many_ways_are_drawn_and_come_close_to_all()
    {
        int[] earlier = [1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0];
        int[] later = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0];
        PermutationTest.Of(earlier, later).ShouldBe(2 * 48_776 / 2_704_156.0, 0.006);
    }

    [Theory]
    [InlineData(new double[] { 61, 63, 66, 70, 71, 75 }, 2.8, 0.0028, TrendDirection.Rising)] // 2 of 720 orders
    [InlineData(new double[] { 75, 71, 70, 66, 63, 61 }, -2.8, 0.0028, TrendDirection.Falling)]
    [InlineData(new double[] { 61, 63, 60, 64, 62, 65 }, 0.5, 0.2722, TrendDirection.NoClearTrend)] // S = 7: 2 × 0.1361 (Kendall's table)
    public void Mann_and_Kendall_with_Theil_and_Sen(double[] values, double slope, double pValue, TrendDirection direction)
    {
        var trend = Trend.Of(values.Select((v, i) => new TrendPoint(i, v)));
        trend.Slope!.Value.ShouldBe(slope, 0.001);
        trend.PValue!.Value.ShouldBe(pValue, 0.0001);
        trend.Direction.ShouldBe(direction);
    }

    // S = 24; variance (1,176 − 4 × 18) ÷ 18 = 61.33; z = 23 ÷ 7.832 = 2.937; p = 0.0033.
    [Fact]
    public void Ties_shrink_the_variance() =>
        Trend.Of(new double[] { 1, 1, 2, 2, 3, 3, 4, 4 }.Select((v, i) => new TrendPoint(i, v))).PValue!.Value.ShouldBe(0.0033, 0.00005);

    [Theory]
    [InlineData(3, false, false)]
    [InlineData(4, true, false)]
    [InlineData(5, true, false)]
    [InlineData(6, true, true)]
    public void Few_waves_say_less(int waves, bool hasSlope, bool isTested)
    {
        var trend = Trend.Of(Enumerable.Range(0, waves).Select(i => new TrendPoint(i, i)));
        trend.Slope.HasValue.ShouldBe(hasSlope);
        trend.PValue.HasValue.ShouldBe(isTested);
        trend.Direction.ShouldBe(isTested ? TrendDirection.Rising : TrendDirection.TooFewWaves);
    }

    [Fact]
    public void The_response_rate_is_of_those_who_were_reached()
    {
        var wave = new Participation(Answered: 18, Invited: 30, Unreached: 4, OutOfScope: 2);
        wave.Rate.ShouldBe(0.75);
        wave.MayDiffer.ShouldBeFalse();
        new Participation(9, 24).MayDiffer.ShouldBeTrue();
        new Participation(0, 3, 3).Rate.ShouldBeNull();
    }

    [Fact]
    public void Coverage_counts_a_person_once_and_only_lately()
    {
        var now = new DateTimeOffset(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);
        var answers = new[] { ("a", now.AddDays(-1)), ("a", now.AddDays(-30)), ("b", now.AddDays(-179)), ("c", now.AddDays(-180)), ("x", now), ("d", now.AddDays(1)) };
        Participation.Coverage(new HashSet<string> { "a", "b", "c", "d" }, answers, now).ShouldBe(0.5);
        Participation.Coverage(new HashSet<string>(), answers, now).ShouldBeNull();
    }

    [Fact]
    public void Counts_that_do_not_fit_are_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new Proportion(0, 0));
        Should.Throw<ArgumentOutOfRangeException>(() => new Proportion(6, 5));
        Should.Throw<ArgumentOutOfRangeException>(() => new Proportion(3, 5, 4));
        Should.Throw<ArgumentOutOfRangeException>(() => new NetPromoterScore(3, 3, 5));
        Should.Throw<ArgumentOutOfRangeException>(() => new MeanScore(4, 5, ScoreScale.Five));
    }

    private static (double, double) Percent(Interval interval) => (One(100 * interval.Low), One(100 * interval.High));

    private static double One(double value) => Math.Round(value, 1, MidpointRounding.AwayFromZero);
}
