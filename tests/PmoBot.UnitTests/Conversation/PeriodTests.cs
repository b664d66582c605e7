using System.Globalization;
using PmoBot.Conversation.Understanding;
using PmoBot.Conversation.Understanding.Periods;
using Shouldly;

namespace PmoBot.UnitTests.Conversation;

/// <summary>Today is Monday, 23 November 2026, unless a test says otherwise.</summary>
public sealed class PeriodTests
{
    [Theory]
    [InlineData("cost in 2023-24", 4, "2023-04-01", "2024-03-31")]
    [InlineData("cost in 2023/2024", 4, "2023-04-01", "2024-03-31")]
    [InlineData("spend in 23/24", 4, "2023-04-01", "2024-03-31")]
    [InlineData("risks in q3 2023-24", 4, "2023-10-01", "2023-12-31")]
    [InlineData("cost in 2023-24", 1, "2023-01-01", "2024-12-31")]
    public void Two_years_that_follow_each_other_are_the_year_between_them(string text, int startMonth, string from, string to) => Read(text, "2024-06-03", startMonth).ShouldBe((from, to));

    [Theory]
    [InlineData("what changed since monday", "2026-11-16", "2026-11-23")]
    [InlineData("since last friday", "2026-11-20", "2026-11-23")]
    [InlineData("since yesterday", "2026-11-22", "2026-11-23")]
    [InlineData("last week", "2026-11-16", "2026-11-22")]
    [InlineData("this week", "2026-11-23", "2026-11-29")]
    [InlineData("what about last month", "2026-10-01", "2026-10-31")]
    [InlineData("this quarter", "2026-10-01", "2026-12-31")]
    [InlineData("next quarter", "2027-01-01", "2027-03-31")]
    [InlineData("in the last six weeks", "2026-10-12", "2026-11-23")]
    [InlineData("next 30 days", "2026-11-23", "2026-12-23")]
    [InlineData("within 60 days", "2026-11-23", "2027-01-22")]
    [InlineData("over the past month", "2026-10-23", "2026-11-23")]
    [InlineData("h1", "2026-01-01", "2026-06-30")]
    [InlineData("q3 fy26", "2026-07-01", "2026-09-30")]
    [InlineData("first quarter of next year", "2027-01-01", "2027-03-31")]
    [InlineData("will we finish by year end", "2026-11-23", "2026-12-31")]
    [InlineData("by the end of the month", "2026-11-23", "2026-11-30")]
    [InlineData("by end of q1 2027", "2026-11-23", "2027-03-31")]
    [InlineData("ytd", "2026-01-01", "2026-11-23")]
    [InlineData("spend year to date", "2026-01-01", "2026-11-23")]
    [InlineData("what lands in 2027", "2027-01-01", "2027-12-31")]
    [InlineData("what goes live in march", "2027-03-01", "2027-03-31")]
    [InlineData("what slipped in march", "2026-03-01", "2026-03-31")]
    [InlineData("what goes live in november", "2026-11-01", "2026-11-30")]
    [InlineData("since 1 april", "2026-04-01", "2026-11-23")]
    [InlineData("since march 3rd", "2026-03-03", "2026-11-23")]
    [InlineData("between march and june 2027", "2027-03-01", "2027-06-30")]
    [InlineData("by 31/12/2027", "2026-11-23", "2027-12-31")]
    [InlineData("since 2026-02-28", "2026-02-28", "2026-11-23")]
    [InlineData("since two weeks ago", "2026-11-09", "2026-11-23")]
    public void A_period_is_read(string text, string from, string to) => Read(text).ShouldBe((from, to));

    [Theory]
    [InlineData("q3 fy26", 4, "2025-10-01", "2025-12-31")]
    [InlineData("fy25/26", 4, "2025-04-01", "2026-03-31")]
    [InlineData("this year", 4, "2026-04-01", "2027-03-31")]
    [InlineData("h2", 7, "2027-01-01", "2027-06-30")]
    [InlineData("this quarter", 2, "2026-11-01", "2027-01-31")]
    [InlineData("ytd", 10, "2026-10-01", "2026-11-23")]
    [InlineData("year end", 10, "2026-11-23", "2027-09-30")]
    public void Quarters_and_years_are_the_organisations(string text, int startMonth, string from, string to) => Read(text, startMonth: startMonth).ShouldBe((from, to));

    [Theory]
    [InlineData("last month", "2028-02-29", "2028-01-01", "2028-01-31")]
    [InlineData("last month", "2026-01-01", "2025-12-01", "2025-12-31")]
    [InlineData("this month", "2028-02-29", "2028-02-01", "2028-02-29")]
    [InlineData("next month", "2026-12-31", "2027-01-01", "2027-01-31")]
    [InlineData("last week", "2026-11-22", "2026-11-09", "2026-11-15")]
    [InlineData("since monday", "2026-11-24", "2026-11-23", "2026-11-24")]
    [InlineData("next 3 months", "2026-11-30", "2026-11-30", "2027-02-28")]
    public void The_edges_of_months_weeks_and_years_hold(string text, string today, string from, string to) => Read(text, today).ShouldBe((from, to));

    [Theory]
    [InlineData("how is the portfolio doing")]
    [InlineData("may I ask something")]
    [InlineData("top 3 problems")]
    [InlineData("more than 30 days stuck")]
    [InlineData("since")]
    [InlineData("in")]
    public void Without_a_period_there_is_none(string text) => new PeriodReader(new(2026, 11, 23), 1).Find(Words.Of(text)).ShouldBeNull();

    [Fact]
    public void A_day_that_does_not_exist_is_not_made_up() => Read("30 february 2027").ShouldBe(("2027-02-01", "2027-02-28"));

    [Fact]
    public void A_year_inside_a_name_is_no_period() => new PeriodReader(new(2026, 11, 23), 1).Find(Words.Of("uefa euro 2028"), 0b111).ShouldBeNull();

    [Fact]
    public void A_button_carries_a_period_and_refuses_what_it_did_not_write()
    {
        var period = new Period(new(2026, 1, 1), new(2026, 3, 31), "q1");
        Period.Parse(period.ToSlot()).ShouldBe(period);
        Period.Parse("2026-03-31/2026-01-01/q1").ShouldBeNull();
        Period.Parse("today").ShouldBeNull();
    }

    private static (string, string) Read(string text, string today = "2026-11-23", int startMonth = 1)
    {
        var found = new PeriodReader(DateOnly.ParseExact(today, "yyyy-MM-dd", CultureInfo.InvariantCulture), startMonth).Find(Words.Of(text)).ShouldNotBeNull().Period;
        return (found.From.ToString("O", CultureInfo.InvariantCulture), found.To.ToString("O", CultureInfo.InvariantCulture));
    }
}
