using PmoBot.Domain.Feedback.Catalogue;
using PmoBot.Domain.Feedback.Results;
using PmoBot.Domain.Feedback.Statistics;
using PmoBot.Domain.Feedback.Waves;
using Shouldly;

namespace PmoBot.UnitTests.Domain.Feedback;

/// <summary>What is told of the publications: results, changes, trends and the scorecard.</summary>
public sealed class FeedbackReadingTests
{
    private static readonly DateTimeOffset First = new(2025, 1, 6, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_result_has_its_score_and_interval_from_ten_people_on()
    {
        var reading = Reading(Closed(1, ("training", 20, 18)));
        var shown = reading.Result(FeedbackQuestion.Satisfaction, ResultFilter.Whole).ShouldBeOfType<ShownResult>();
        shown.IsEarlySignal.ShouldBeFalse();
        (shown.Favourable!.Value.Count, shown.Favourable.Value.Answers).ShouldBe((18, 20));
        shown.Mean!.Value.Mean.ShouldBe(4.2, "six fives, twelve fours and two threes");
        Reading(Closed(1, ("training", 9, 8))).Result(FeedbackQuestion.Satisfaction, ResultFilter.Whole).ShouldBeOfType<ShownResult>()
            .ShouldSatisfyAllConditions(r => r.IsEarlySignal.ShouldBeTrue(), r => r.Favourable.ShouldBeNull(), r => r.Mean.ShouldBeNull(), r => r.Groups.ShouldBe([1, 8]));
    }

    [Fact]
    public void What_is_withheld_says_why_and_offers_the_next_wider_result()
    {
        var reading = Reading(Closed(1, ("training", 4, 2), ("capacity", 12, 9), ("tools", 12, 9)));
        var withheld = reading.Result(FeedbackQuestion.Satisfaction, new ResultFilter("training")).ShouldBeOfType<WithheldResult>();
        withheld.Reason.ShouldBe(WithheldReason.TooFew);
        withheld.Sentence.ToString().ShouldBe("Fewer than 5 people answered, so nothing is shown.");
        withheld.Instead!.Filter.ShouldBe(new ResultFilter(Area: DeliveryArea.ResourceOptimisation));
        withheld.Instead.Answers.ShouldBe(16);
        reading.Result(FeedbackQuestion.Satisfaction, new ResultFilter("training", Department: "Nowhere")).ShouldBeOfType<WithheldResult>().Instead.ShouldNotBeNull();
        reading.Result(FeedbackQuestion.Recommendation, ResultFilter.Whole).ShouldBeNull("nobody was asked that");
        FeedbackReading.Empty.Result(FeedbackQuestion.Satisfaction, ResultFilter.Whole).ShouldBeNull();
    }

    [Fact]
    public void An_open_wave_speaks_about_the_whole_and_the_last_closed_one_about_parts()
    {
        var closed = Closed(1, ("training", 12, 9));
        var open = Opened(2) with { State = WaveState.Open };
        var batch = Publish(open, isFinal: false, ("training", 10, 4));
        var reading = FeedbackReading.Of(DefaultServices.Catalogue, [closed.Wave, open], [closed.Publication, batch]);
        reading.Result(FeedbackQuestion.Satisfaction, ResultFilter.Whole)!.Wave.Id.ShouldBe("w2");
        reading.Result(FeedbackQuestion.Satisfaction, new ResultFilter("training"))!.Wave.Id.ShouldBe("w1");
        reading.Result(FeedbackQuestion.Satisfaction, new ResultFilter("training"), "w2").ShouldBeOfType<WithheldResult>().Reason.ShouldBe(WithheldReason.NotYet);
    }

    [Fact]
    public void A_change_is_against_the_last_wave_with_a_score()
    {
        var reading = Reading(Closed(1, ("training", 50, 30)), Closed(2, ("training", 9, 9)), Closed(3, ("training", 50, 43)));
        var change = reading.Change(FeedbackQuestion.Satisfaction, ResultFilter.Whole).ShouldNotBeNull();
        change.Earlier.Wave.Id.ShouldBe("w1");
        (100 * change.Favourable.Difference).ShouldBe(26, 1e-9);
        change.Movement.ShouldBe(Movement.Improved);
        reading.Change(FeedbackQuestion.Satisfaction, ResultFilter.Whole, "w1").ShouldBeNull();
    }

    [Fact]
    public void A_trend_needs_six_waves_with_a_score()
    {
        int[] satisfied = [20, 24, 27, 31, 34, 38, 40];
        var waves = satisfied.Select((s, i) => Closed(i + 1, ("training", 50, s))).ToArray();
        Reading(waves).Trend(FeedbackQuestion.Satisfaction, ResultFilter.Whole).ShouldSatisfyAllConditions(
            t => t.Direction.ShouldBe(TrendDirection.Rising), t => t.Points.Length.ShouldBe(7), t => t.Points[0].Value.ShouldBe(40));
        Reading(waves[..5]).Trend(FeedbackQuestion.Satisfaction, ResultFilter.Whole).Direction.ShouldBe(TrendDirection.TooFewWaves);
    }

    [Fact]
    public void The_scorecard_sets_every_service_against_its_target_the_missed_ones_first()
    {
        var rows = Reading(Closed(1, ("training", 20, 16), ("coaching", 20, 15), ("tools", 6, 6))).Scorecard(FeedbackQuestion.Satisfaction);
        rows.Length.ShouldBe(26);
        (rows[0].Service.Id, rows[0].IsOnTarget).ShouldBe(("coaching", false));
        rows[^1].Service.Id.ShouldBe("training");
        rows[^1].IsOnTarget.ShouldBe(true, "80 percent is the target");
        rows.Single(r => r.Service.Id == "tools").IsOnTarget.ShouldBeNull("six people are an early signal");
        FeedbackReading.Empty.Scorecard(FeedbackQuestion.Satisfaction).ShouldBeEmpty();
    }

    private static FeedbackReading Reading(params (Wave Wave, Publication Publication)[] waves) =>
        FeedbackReading.Of(DefaultServices.Catalogue, waves.Select(w => w.Wave).Reverse(), waves.Select(w => w.Publication));

    private static Wave Opened(int number) =>
        new FeedbackProgram { Id = "p", Name = "Pulse" }.NewWave($"w{number}", $"Wave {number}", "lead").Open(First.AddDays(90 * number), First.AddDays((90 * number) + 7)).Wave;

    private static (Wave Wave, Publication Publication) Closed(int number, params (string Service, int Answers, int Satisfied)[] services)
    {
        var wave = Opened(number).BeginClosing().Wave.EndClosing(First.AddDays((90 * number) + 7)).Wave;
        return (wave, Publish(wave, isFinal: true, services));
    }

    /// <summary>The first six satisfied people give 5, the other satisfied ones 4, the rest 3.</summary>
    private static Publication Publish(Wave wave, bool isFinal, params (string Service, int Answers, int Satisfied)[] services)
    {
        var rater = 0;
        return new ResultDisclosure(wave.Rules, wave.Question.Scale).Publish(new WaveAnswers
        {
            Wave = wave.Id,
            At = wave.ClosesAt!.Value,
            IsFinal = isFinal,
            Answers =
            [
                .. services.SelectMany(s => Enumerable.Range(0, s.Answers).Select(i =>
                    new Answer { Rater = ++rater, Service = s.Service, Area = DefaultServices.Catalogue.Find(s.Service)!.Area }
                        .Saying(i >= s.Satisfied ? 3 : i < 6 ? 5 : 4, null))),
            ],
        })!;
    }
}
