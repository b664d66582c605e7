using System.Globalization;
using CsCheck;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.People;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Words;
using PmoBot.TestKit;
using Shouldly;

namespace PmoBot.UnitTests.Conversation;

/// <summary>Where money may not be shown, no amount goes out, in whatever language it is written.</summary>
public sealed class MoneyGuardTests
{
    private const string Plain = "Two projects are late.";
    private static readonly string[] Cultures = ["en-GB", "en-US", "de-DE", "de-AT", "de-CH", "fr-FR", "fr-CA", "fr-CH", "fr-BE", "es-ES", "es-MX", "es-AR", "es-CO"];
    private static readonly string[] Currencies = ["GBP", "USD", "EUR", "CHF", "MXN", "AUD", "SEK", "JPY", "INR"];

    [Theory]
    [InlineData("Das Budget beträgt 1,2 Mio. £.")]
    [InlineData("Das Budget beträgt 1,2 Mrd. € und 750 Tsd. €.")]
    [InlineData("Es fehlen 3 Millionen.")]
    [InlineData("Es fehlen 20 Tausend.")]
    [InlineData("Es kostet CHF 1’200.50.")]
    [InlineData("Es kostet 1.234 Pfund.")]
    [InlineData("Le budget est de 1,2 M£.")]
    [InlineData("Le budget est de 1,2 Md£.")]
    [InlineData("Il manque 12 000 €.")]
    [InlineData("Il manque 12 milliers d’euros.")]
    [InlineData("Il manque deux fois 3 milliards.")]
    [InlineData("El presupuesto es de 1.200 M£.")]
    [InlineData("Faltan 3 millones.")]
    [InlineData("Faltan 300 mil.")]
    [InlineData("Cuesta 12 mil dólares.")]
    [InlineData("Cuesta 50 libras.")]
    [InlineData("It costs £1.2M.")]
    [InlineData("It costs 750k.")]
    public void An_amount_is_kept_back_in_every_language(string text) => Shown($"{Plain} {text}").ShouldBe(Plain);

    [Theory]
    [InlineData("Stand 12. Nov. 2026 (vor 11 Tagen): 3 von 24 Projekten waren rot.")]
    [InlineData("Der Prognose-Endtermin liegt 91 Tage (16 %) nach dem Basisplan (7. Apr. 2027).")]
    [InlineData("Au 12 nov. 2026 (il y a 11 jours) : 3 projets sur 24 étaient en rouge.")]
    [InlineData("Datos a 12 nov 2026 (hace 11 días): 3 de 24 proyectos están en rojo.")]
    [InlineData("On Nov 12, 2026, 11 days ago, 3 of 24 projects were red.")]
    public void A_date_a_count_and_a_share_are_no_money(string text) => Shown(text).ShouldBe(text);

    [Fact]
    public void A_sentence_is_dropped_whole_though_its_dates_and_amounts_have_full_stops() =>
        Shown("Atlas ist rot. Am 12. Nov. 2026 lagen die Kosten rund 1,2 Mio. £ über dem Budget. Das Team ist vollzählig.").ShouldBe("Atlas ist rot. Das Team ist vollzählig.");

    [Fact]
    public void Whatever_our_own_words_for_money_say_is_kept_back() =>
        Gen.Select(Gen.Decimal[1, 100_000_000_000m], Gen.Int[0, Cultures.Length - 1], Gen.Int[0, Currencies.Length - 1]).Sample((amount, region, coin) =>
        {
            var culture = CultureInfo.GetCultureInfo(Cultures[region]);
            var currency = Currencies[coin];
            var rounded = decimal.Round(amount, 2);
            Shown($"{Plain} So viel {MoneyText.Exact(rounded, currency, culture)} x.").ShouldBe(Plain);
            Shown($"{Plain} So viel {MoneyText.Rounded(rounded, currency, MoneyRounding.Up, culture)} x.").ShouldBe(Plain);
        });

    [Theory]
    [InlineData("de-DE")]
    [InlineData("fr-FR")]
    [InlineData("es-ES")]
    public void In_a_channel_no_face_of_an_answer_holds_an_amount(string culture)
    {
        foreach (var question in new[] { "how is the portfolio doing", "what changed", "how is phoenix erp", "why is phoenix erp red", "where is this from" })
        {
            var answer = Given.SampleBot().Asks(question, Place.Shared, culture);
            AnswerText.Of(answer).ShouldNotContain("£");
            AnswerJson.Of(answer).ShouldNotContain("£");
            AnswerCard.Of(answer).ToJson().ShouldNotContain("£");
        }
    }

    private static string Shown(string text)
    {
        var answer = new Answer { Intent = Intents.CostStatus, Culture = Wording.English, Headline = text };
        return MoneyGuard.Apply(answer, new Disclosure(Money: false)).Headline;
    }
}
