using PmoBot.Host.Portfolio;
using Shouldly;

namespace PmoBot.UnitTests.Sample;

public sealed class SampleDatesTests
{
    private static readonly DateOnly Written = new(2026, 11, 16);

    [Theory]
    [InlineData("2026-11-16", "2026-12-07")]
    [InlineData("16/11/2026", "07/12/2026")]
    [InlineData("12 November 2026", "3 December 2026")]
    [InlineData("12 Nov 2026", "3 Dec 2026")]
    [InlineData("Nov-26", "Dec-26")]
    [InlineData("Dec 2026", "Jan 2027")]
    [InlineData("the quote of March 2026", "the quote of April 2026")]
    [InlineData("2026-11", "2026-12")]
    [InlineData("Q3 2026", "Q3 2026")]
    public void A_date_moves_in_the_style_that_it_is_written_in(string written, string moved) =>
        new SampleDates(Written, new(2026, 12, 8)).Move($"x,{written},y").ShouldBe($"x,{moved},y");

    [Theory]
    [InlineData("Q4 2026", "Q1 2027")]
    [InlineData("Q3 2025", "Q4 2025")]
    [InlineData("Nov-26", "Jan-27")]
    public void The_month_and_the_quarter_under_way_stay_under_way(string written, string moved) =>
        new SampleDates(Written, new(2027, 1, 6)).Move(written).ShouldBe(moved);

    [Theory]
    [InlineData("PRJ-001")]
    [InlineData("2026-13-01")]
    [InlineData("45/45/2026")]
    [InlineData("May 20 people come?")]
    [InlineData("1200000")]
    [InlineData("410 licences, 2 of 31 in 2026")]
    public void What_is_no_date_stays(string text) => new SampleDates(Written, new(2027, 1, 6)).Move(text).ShouldBe(text);

    [Theory]
    [InlineData("2026-11-16", 0)]
    [InlineData("2026-11-22", 0)]
    [InlineData("2026-11-23", 7)]
    [InlineData("2026-11-15", -7)]
    [InlineData("2025-06-10", -525)]
    public void The_newest_register_is_never_of_a_day_to_come(string today, int days) => new SampleDates(Written, DateOnly.Parse(today)).Days.ShouldBe(days);
}
