using System.Globalization;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;
using PmoBot.TestKit;
using Shouldly;
using static PmoBot.UnitTests.Domain.Registers;

namespace PmoBot.UnitTests.Domain;

public sealed class WordsTests
{
    [Theory]
    [InlineData(1_960_000, "USD", MoneyRounding.Down, "$1.9M")]
    [InlineData(4_130_000, "USD", MoneyRounding.Up, "$4.2M")]
    [InlineData(1_155_556, "USD", MoneyRounding.Up, "$1.2M")]
    [InlineData(1_000_000, "GBP", MoneyRounding.Up, "£1M")]
    [InlineData(999_999, "GBP", MoneyRounding.Up, "£1M")]
    [InlineData(999_999, "GBP", MoneyRounding.Down, "£990k")]
    [InlineData(123_456_789_000, "EUR", MoneyRounding.Nearest, "€120B")]
    [InlineData(7_432, "GBP", MoneyRounding.Up, "£7,500")]
    [InlineData(12_345, "GBP", MoneyRounding.Down, "£12k")]
    [InlineData(0, "GBP", MoneyRounding.Up, "£0")]
    [InlineData(-1_230_000, "GBP", MoneyRounding.Down, "-£1.3M")]
    [InlineData(1_200_000, "", MoneyRounding.Up, "1.2M")]
    [InlineData(1_200_000, "SEK", MoneyRounding.Up, "SEK 1.2M")]
    public void Money_has_two_figures_and_errs_to_the_honest_side(double amount, string currency, MoneyRounding rounding, string text) =>
        MoneyText.Rounded((decimal)amount, currency, rounding).ShouldBe(text);

    [Fact]
    public void Exact_money_keeps_every_digit() => MoneyText.Exact(1234567.891m, "GBP").ShouldBe("£1,234,567.891");

    [Fact]
    public void Numbers_follow_the_culture() =>
        MoneyText.Rounded(1_200_000, "EUR", MoneyRounding.Up, CultureInfo.GetCultureInfo("de-DE")).ShouldBe("1,2\u00A0Mio.\u00A0€");

    [Theory]
    [InlineData("2027-03-31", DatePrecision.Day, "31 Mar 2027")]
    [InlineData("2026-09-30", DatePrecision.Day, "30 Sep 2026")]
    [InlineData("2027-03-31", DatePrecision.Month, "Mar 2027")]
    [InlineData("2027-03-31", DatePrecision.Quarter, "quarter to Mar 2027")]
    [InlineData("2027-12-31", DatePrecision.Year, "2027")]
    [InlineData("2027-03-31", DatePrecision.Year, "year to Mar 2027")]
    public void A_date_is_never_shown_finer_than_it_is_known(string date, DatePrecision precision, string text) =>
        DateText.Of(Plan(date, precision)).ShouldBe(text);

    [Fact]
    public void Counts_are_said_in_plain_English()
    {
        NumberText.Times(2).ShouldBe("twice");
        NumberText.PercentUp(10.01m).ShouldBe("11%");
        NumberText.PercentDown(74.99m).ShouldBe("74%");
    }

    [Fact]
    public void Folded_names_ignore_case_space_and_punctuation_and_ids_keep_punctuation()
    {
        FoldedText.Names.Equals("Home-Office", "HOME\u00A0OFFICE\u200B").ShouldBeTrue();
        FoldedText.Names.GetHashCode("Home-Office").ShouldBe(FoldedText.Names.GetHashCode("homeoffice"));
        FoldedText.Ids.Equals("prj-1 ", "PRJ-1").ShouldBeTrue();
        FoldedText.Ids.Equals("PRJ-1", "PRJ1").ShouldBeFalse();
        FoldedText.Ids.Equals("PRJ-1", "PRJ-12").ShouldBeFalse();
    }
}
