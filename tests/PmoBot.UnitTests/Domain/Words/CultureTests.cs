using System.Globalization;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;
using Shouldly;
using static PmoBot.UnitTests.Domain.Registers;

namespace PmoBot.UnitTests.Domain.Words;

/// <summary>Dates, money and shares as each culture writes them. A tilde stands for a space that does not break.</summary>
public sealed class CultureTests
{
    [Theory]
    [InlineData("en-GB", "12 Nov 2026", "Nov 2026", "quarter to Mar 2027", "year to Mar 2027")]
    [InlineData("en-US", "Nov 12, 2026", "Nov 2026", "quarter to Mar 2027", "year to Mar 2027")]
    [InlineData("de-DE", "12. Nov. 2026", "Nov. 2026", "Quartal bis März 2027", "Jahr bis März 2027")]
    [InlineData("fr-FR", "12 nov. 2026", "nov. 2026", "trimestre se terminant en mars 2027", "année se terminant en mars 2027")]
    [InlineData("es-ES", "12 nov 2026", "nov 2026", "trimestre hasta mar 2027", "año hasta mar 2027")]
    public void A_date_is_written_as_the_culture_does_and_no_finer_than_it_is_known(string culture, string day, string month, string quarter, string year)
    {
        var reader = CultureInfo.GetCultureInfo(culture);
        DateText.Of(Plan("2026-11-12"), reader).ShouldBe(day);
        DateText.Of(Plan("2026-11-30", DatePrecision.Month), reader).ShouldBe(month);
        DateText.Of(Plan("2027-03-31", DatePrecision.Quarter), reader).ShouldBe(quarter);
        DateText.Of(Plan("2027-03-31", DatePrecision.Year), reader).ShouldBe(year);
    }

    [Fact]
    public void Austrians_have_a_January_of_their_own() => DateText.Of(On("2027-01-05"), CultureInfo.GetCultureInfo("de-AT")).ShouldBe("5. Jän. 2027");

    [Theory]
    [InlineData("en-GB", 1_200_000, "GBP", "£1.2M")]
    [InlineData("en-GB", 750_000, "GBP", "£750k")]
    [InlineData("en-US", 1_200_000_000, "GBP", "£1.2B")]
    [InlineData("de-DE", 1_200_000, "GBP", "1,2~Mio.~£")]
    [InlineData("de-DE", 750_000, "GBP", "750~Tsd.~£")]
    [InlineData("de-DE", 7_500, "GBP", "7.500~£")]
    [InlineData("de-DE", 1_200_000_000, "GBP", "1,2~Mrd.~£")]
    [InlineData("de-CH", 1_200_000, "CHF", "CHF~1.2~Mio.")]
    [InlineData("fr-FR", 1_200_000, "GBP", "1,2~M£")]
    [InlineData("fr-FR", 750_000, "EUR", "750~k€")]
    [InlineData("fr-FR", 1_200_000_000, "GBP", "1,2~Md£")]
    [InlineData("fr-FR", 1_200_000, "SEK", "1,2~M~SEK")]
    [InlineData("es-ES", 1_200_000, "GBP", "1,2~M£")]
    [InlineData("es-ES", 750_000, "GBP", "750.000~£")]
    [InlineData("es-ES", 1_200_000_000, "GBP", "1.200~M£")]
    [InlineData("es-MX", 1_200_000, "USD", "USD~1.2~M")]
    [InlineData("de-DE", -1_200_000, "", "-1,2~Mio.")]
    public void Rounded_money_is_written_as_the_culture_does(string culture, double amount, string currency, string text) =>
        Tilde(MoneyText.Rounded((decimal)amount, currency, MoneyRounding.Nearest, CultureInfo.GetCultureInfo(culture))).ShouldBe(text);

    [Theory]
    [InlineData("en-US", "£1,234,567.89")]
    [InlineData("de-DE", "1.234.567,89~£")]
    [InlineData("fr-FR", "1~234~567,89~£")]
    [InlineData("es-ES", "1.234.567,89~£")]
    [InlineData("es-MX", "£1,234,567.89")]
    public void Exact_money_keeps_every_digit_in_every_culture(string culture, string text) =>
        Tilde(MoneyText.Exact(1_234_567.89m, "GBP", CultureInfo.GetCultureInfo(culture))).ShouldBe(text);

    [Theory]
    [InlineData("en-GB", "12%")]
    [InlineData("en-US", "12%")]
    [InlineData("de-DE", "12~%")]
    [InlineData("fr-FR", "12~%")]
    [InlineData("es-ES", "12~%")]
    public void A_share_is_written_as_the_culture_does(string culture, string text) => Tilde(NumberText.PercentUp(11.2m, CultureInfo.GetCultureInfo(culture))).ShouldBe(text);

    [Theory]
    [InlineData("de-AT", "de-AT")]
    [InlineData("DE-de", "de-DE")]
    [InlineData("de", "de-DE")]
    [InlineData("fr-CA", "fr-CA")]
    [InlineData("fr", "fr-FR")]
    [InlineData("es_MX", "es-MX")]
    [InlineData("es-ZZ", "es-ES")]
    [InlineData("en-US", "en-US")]
    [InlineData("en-CA", "en-US")]
    [InlineData("en-AU", "en-GB")]
    [InlineData("nl-NL", "en-GB")]
    [InlineData("qps-ploc", "en-GB")]
    [InlineData("", "en-GB")]
    [InlineData(null, "en-GB")]
    [InlineData("de-../../etc/passwd", "en-GB")]
    [InlineData("de-x", "de-DE")]
    public void The_locale_chooses_language_and_region(string? locale, string culture) => ReaderCulture.Of(locale).Name.ShouldBe(culture);

    [Fact]
    public void A_hole_that_is_spoken_waits_for_the_reader()
    {
        Message message = $"{Field.Budget:capital} rose by {new RoundedMoney(1_200_000, "GBP", MoneyRounding.Up)} ({new Percent(12.1m, PercentRounding.Up)}) on {On("2026-11-12")}";
        message.ToString().ShouldBe("Budget rose by £1.2M (13%) on 12 Nov 2026");
        Tilde(message.In(CultureInfo.GetCultureInfo("fr-FR"))).ShouldBe("Budget rose by 1,2~M£ (13~%) on 12 nov. 2026");
    }

    [Theory]
    [InlineData("en-GB", "a: data says red")]
    [InlineData("de-DE", "a: Data says red")]
    public void A_sentence_becomes_a_clause_where_the_language_allows_it(string culture, string text)
    {
        Message sentence = $"Data says {"red"}.";
        CultureInfo.GetCultureInfo(culture).Say($"a: {sentence:clause}").ShouldBe(text);
        CultureInfo.GetCultureInfo(culture).Say($"a: {"HS2 is late.":clause}").ShouldBe("a: HS2 is late");
    }

    [Fact]
    public void Parts_are_joined_by_a_sign_and_what_is_not_there_is_left_out()
    {
        Message one = $"one";
        Message two = $"two";
        Message.Joined("; ", one, null, two).ToString().ShouldBe("one; two");
        Message.Joined("; ", null, two).ShouldBeSameAs(two);
        Message.Joined("; ").ToString().ShouldBe("");
    }

    [Fact]
    public void Messages_that_say_the_same_are_equal()
    {
        Message Said(int n) => $"{n:# day|# days}";
        Said(3).ShouldBe(Said(3));
        Said(3).ShouldNotBe(Said(4));
        Said(3).GetHashCode().ShouldBe(Said(3).GetHashCode());
    }

    private static string Tilde(string text) => text.Replace('\u00A0', '~').Replace('\u202F', '~');
}
