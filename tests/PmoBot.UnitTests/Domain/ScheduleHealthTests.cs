using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;
using PmoBot.TestKit;
using Shouldly;
using static PmoBot.UnitTests.Domain.Registers;

namespace PmoBot.UnitTests.Domain;

public sealed class ScheduleHealthTests
{
    [Theory]
    // 400 days from 1 Jan 2026 is 5 Feb 2027: 20 days are exactly 5%, 40 days exactly 10%.
    [InlineData("2027-02-05", Health.Green)]
    [InlineData("2027-01-01", Health.Green)]
    [InlineData("2027-02-25", Health.Green)]
    [InlineData("2027-02-26", Health.Amber)]
    [InlineData("2027-03-17", Health.Amber)]
    [InlineData("2027-03-18", Health.Red)]
    public void Slip_is_judged_by_its_share_of_the_baseline_duration(string forecast, Health colour) =>
        ReadOne(Running("2027-02-05", forecast)).Side(Dimension.Schedule).Computed.ShouldBe(colour);

    [Theory]
    // A short project: 30 days. Friday 27 Nov 2026 to Friday 4 Dec is five working days (23%), Monday 7 Dec is six.
    [InlineData("2026-12-04", Health.Green)]
    [InlineData("2026-12-06", Health.Green)]
    [InlineData("2026-12-07", Health.Red)]
    public void Five_working_days_are_green_whatever_their_share(string forecast, Health colour)
    {
        var project = Running("2026-11-27", forecast) with { BaselineStart = Plan("2026-10-28") };
        ReadOne(project).Side(Dimension.Schedule).Computed.ShouldBe(colour);
    }

    [Fact]
    public void A_green_project_with_a_slip_of_23_days_is_a_watermelon_suspect()
    {
        var project = Running("2026-12-31", "2027-01-23") with { BaselineStart = Plan("2026-06-20") };
        var reading = ReadOne(project);
        reading.Reported.ShouldBe(Health.Green);
        reading.Computed.ShouldBe(Health.Red);
        reading.Doubt.ShouldBe(Doubt.Watermelon);
        reading.ComputedReason.ShouldBe("Forecast finish is 23 days (12%) after the baseline (31 Dec 2026).");
    }

    [Fact]
    public void The_slip_figure_says_how_it_is_known()
    {
        var figure = ReadOne(Running("2027-02-05", "2027-02-26") with { Row = 14 }).Side(Dimension.Schedule).Figure.ShouldNotBeNull();
        figure.Value.ShouldBe(21);
        figure.Unit.ShouldBe("days");
        figure.Formula.ShouldBe("finish − baseline finish; 5.25% of the baseline duration of 400 days; 15 working days");
        figure.Inputs.ShouldContain(new FigureInput($"Forecast finish", $"26 Feb 2027", $"register.csv, row 14, column 'Forecast End'"));
        figure.Inputs.ShouldContain(new FigureInput($"Baseline finish", $"5 Feb 2027", $"register.csv, row 14, column 'Baseline End'"));
    }

    [Fact]
    public void A_forecast_earlier_than_today_is_red_although_80_percent_are_complete()
    {
        var reading = ReadOne(Running("2026-11-22", "2026-11-22") with { PercentComplete = 80 });
        reading.Computed.ShouldBe(Health.Red);
        reading.ComputedReason.ShouldBe("Forecast finish 22 Nov 2026 is 1 day past and the project is not complete (80%).");
    }

    [Fact]
    public void A_forecast_of_today_is_not_past() =>
        ReadOne(Running("2026-11-23", "2026-11-23")).Side(Dimension.Schedule).Computed.ShouldBe(Health.Green);

    [Fact]
    public void A_passed_forecast_is_red_even_without_a_baseline()
    {
        var reading = ReadOne(Project() with { ForecastFinish = Plan("2026-11-01") });
        reading.Computed.ShouldBe(Health.Red);
        reading.ComputedReason.ShouldBe("Forecast finish 1 Nov 2026 is 22 days past and the register does not say that the project is complete.");
    }

    [Fact]
    public void A_project_that_is_100_percent_complete_is_not_past_its_finish() =>
        ReadOne(Running("2026-11-01", "2026-11-01") with { PercentComplete = 100 }).Computed.ShouldBe(Health.Green);

    [Fact]
    public void Without_a_baseline_the_schedule_is_not_known_and_says_that_this_is_the_first_snapshot()
    {
        var reading = ReadOne(Project() with { ForecastFinish = Plan("2027-06-01") });
        reading.Computed.ShouldBe(Health.Unknown);
        reading.Side(Dimension.Schedule).Reason.ShouldBe("No baseline finish yet (no earlier snapshot gives one).");
        reading.ComputedReason.ShouldBe(
            "Not computed: no baseline finish yet (no earlier snapshot gives one); no budget and no forecast cost; no benefit plan and no benefit forecast.");
    }

    [Fact]
    public void Without_a_forecast_the_schedule_is_not_known_and_says_so() =>
        ReadOne(Project() with { BaselineFinish = Plan("2027-06-01") }).Side(Dimension.Schedule).Reason.ShouldBe("No forecast finish.");

    [Fact]
    public void Without_a_start_the_slip_is_told_but_not_coloured()
    {
        var side = ReadOne(Running("2026-12-31", "2027-01-31") with { BaselineStart = null }).Side(Dimension.Schedule);
        side.Computed.ShouldBe(Health.Unknown);
        side.Figure!.Value.ShouldBe(31);
        side.Reason.ShouldBe("Forecast finish is 31 days after the baseline (31 Dec 2026). No start date, so the slip cannot be compared with the duration.");
    }

    [Fact]
    public void A_baseline_that_ends_before_it_starts_gives_no_percentage() =>
        ReadOne(Running("2026-12-31", "2027-01-31") with { BaselineStart = Plan("2026-12-31") }).Side(Dimension.Schedule).Computed.ShouldBe(Health.Unknown);

    [Fact]
    public void A_day_against_its_own_quarter_is_no_slip()
    {
        var side = ReadOne(Running("2027-01-15", "2027-03-31") with { ForecastFinish = Plan("2027-03-31", DatePrecision.Quarter) }).Side(Dimension.Schedule);
        side.Computed.ShouldBe(Health.Green);
        side.Figure!.Quality.ShouldBe(FigureQuality.Partial);
        side.Reason.ShouldBe("Forecast finish is about on the baseline (15 Jan 2027).");
    }

    [Fact]
    public void A_slip_by_a_quarter_is_only_about()
    {
        var project = Running("2026-12-31", "2027-03-31") with
        {
            BaselineFinish = Plan("2026-12-31", DatePrecision.Quarter),
            ForecastFinish = Plan("2027-03-31", DatePrecision.Quarter),
        };
        ReadOne(project).ComputedReason.ShouldBe("Forecast finish is about 90 days (25%) after the baseline (quarter to Dec 2026).");
    }

    [Theory]
    [InlineData("2026-11-20", "2026-11-23", 1)]
    [InlineData("2026-11-20", "2026-11-22", 0)]
    [InlineData("2026-11-23", "2026-11-30", 5)]
    [InlineData("2026-11-21", "2026-11-30", 6)]
    [InlineData("2026-11-30", "2026-11-23", 0)]
    [InlineData("2026-01-01", "2027-01-01", 261)]
    public void Working_days_are_Monday_to_Friday(string from, string to, int days) =>
        Slip.WorkingDaysAfter(On(from), On(to)).ShouldBe(days);

    [Fact]
    public void A_financial_quarter_is_compared_by_its_own_months()
    {
        // A quarter to the end of January holds 15 Nov 2026.
        Slip.Between(Plan("2026-11-15"), Plan("2027-01-31", DatePrecision.Quarter)).ShouldBe(new Slip(0, 0, true));
        Slip.Between(Plan("2026-10-31"), Plan("2027-01-31", DatePrecision.Quarter)).Days.ShouldBe(92);
    }
}
