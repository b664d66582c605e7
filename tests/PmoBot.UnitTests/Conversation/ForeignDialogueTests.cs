using System.Globalization;
using PmoBot.Conversation;
using PmoBot.Conversation.People;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;
using PmoBot.TestKit;
using Shouldly;

namespace PmoBot.UnitTests.Conversation;

/// <summary>Follow-ups, periods and names as people say them in German, French and Spanish; each line of a talk is typed after the one before.</summary>
public sealed class ForeignDialogueTests
{
    /// <summary>What is typed, then what is meant: intent, then the project's id, colour, department or period where there is one.</summary>
    public static TheoryData<string, string[]> Talks => new()
    {
        {
            "de-DE",
            [
                "wie steht es um phoenix erp? > project.status PRJ-001", "warum? > project.why PRJ-001", "und die Kosten? > cost.status PRJ-001", "seit wann? > project.why PRJ-001", "und die Risiken? > risk.top PRJ-001",
                "wer ist der Projektleiter? > project.status PRJ-001", "was ist der Plan? > project.recovery PRJ-001", "was ist mit Atlas? > project.status PRJ-003", "woher kommt das? > project.trust PRJ-003",
            ]
        },
        {
            "de-DE",
            [
                "nur rote zeigen > portfolio.status Red", "die zweite > project.status *", "von vorn > greeting", "nur Finance > portfolio.status Finance", "und die gelben? > portfolio.status Finance Amber", "zurück zum Portfolio > portfolio.status",
                "was hat sich seit Montag geändert? > portfolio.changes 2026-11-16/2026-11-23", "letzten Monat > portfolio.changes 2026-10-01/2026-10-31", "und im letzten Quartal? > portfolio.changes 2026-07-01/2026-09-30", "Q3 > portfolio.changes 2026-07-01/2026-09-30",
                "in den letzten 30 Tagen > portfolio.changes 2026-10-24/2026-11-23", "seit zwei Wochen > portfolio.changes 2026-11-09/2026-11-23", "bis Jahresende > portfolio.changes 2026-11-23/2026-12-31",
            ]
        },
        {
            "fr-FR",
            [
                "où en est Phoenix ERP ? > project.status PRJ-001", "pourquoi ? > project.why PRJ-001", "et les coûts ? > cost.status PRJ-001", "depuis quand ? > project.why PRJ-001", "et les risques ? > risk.top PRJ-001",
                "qui est le chef de projet ? > project.status PRJ-001", "quel est le plan ? > project.recovery PRJ-001", "et Atlas ? > project.status PRJ-003", "d’où cela vient-il ? > project.trust PRJ-003",
            ]
        },
        {
            "fr-FR",
            [
                "seulement les rouges > portfolio.status Red", "le deuxième > project.status *", "recommencer > greeting", "seulement Finance > portfolio.status Finance", "et les oranges ? > portfolio.status Finance Amber", "retour au portefeuille > portfolio.status",
                "qu’est-ce qui a changé depuis lundi ? > portfolio.changes 2026-11-16/2026-11-23", "le mois dernier > portfolio.changes 2026-10-01/2026-10-31", "et au dernier trimestre ? > portfolio.changes 2026-07-01/2026-09-30", "T3 > portfolio.changes 2026-07-01/2026-09-30",
                "ces 30 derniers jours > portfolio.changes 2026-10-24/2026-11-23", "il y a deux semaines > portfolio.changes 2026-11-09/2026-11-09", "d’ici la fin de l’année > portfolio.changes 2026-11-23/2026-12-31",
            ]
        },
        {
            "es-ES",
            [
                "¿cómo va Phoenix ERP? > project.status PRJ-001", "¿por qué? > project.why PRJ-001", "¿y el coste? > cost.status PRJ-001", "¿desde cuándo? > project.why PRJ-001", "¿y los riesgos? > risk.top PRJ-001",
                "¿quién es el jefe de proyecto? > project.status PRJ-001", "¿cuál es el plan? > project.recovery PRJ-001", "¿y Atlas? > project.status PRJ-003", "¿de dónde sale esto? > project.trust PRJ-003",
            ]
        },
        {
            "es-MX",
            [
                "solo los rojos > portfolio.status Red", "el segundo > project.status *", "empezar de nuevo > greeting", "solo Finance > portfolio.status Finance", "¿y los ámbar? > portfolio.status Finance Amber", "volver a la cartera > portfolio.status",
                "¿qué ha cambiado desde el lunes? > portfolio.changes 2026-11-16/2026-11-23", "el mes pasado > portfolio.changes 2026-10-01/2026-10-31", "¿y en el último trimestre? > portfolio.changes 2026-07-01/2026-09-30", "Q3 > portfolio.changes 2026-07-01/2026-09-30",
                "los últimos 30 días > portfolio.changes 2026-10-24/2026-11-23", "hace dos semanas > portfolio.changes 2026-11-09/2026-11-09", "para fin de año > portfolio.changes 2026-11-23/2026-12-31",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Talks))]
    public void A_talk_is_followed_in_its_own_language(string locale, string[] lines)
    {
        var bot = Given.SampleBot();
        foreach (var line in lines)
        {
            var (said, meant) = (line[..line.IndexOf(" > ", StringComparison.Ordinal)], line[(line.IndexOf(" > ", StringComparison.Ordinal) + 3)..]);
            Told(bot.Take(At(said, locale)).Understood!, meant.EndsWith('*')).ShouldBe(meant, said);
        }
    }

    [Theory]
    [InlineData("de-DE", "wie steht es um zanzibar", "zanzibar")]
    [InlineData("fr-FR", "où en est zanzibar ?", "zanzibar")]
    [InlineData("es-ES", "¿cómo va zanzibar?", "zanzibar")]
    public void A_name_that_nobody_bears_is_told_as_such(string locale, string said, string name) => Given.SampleBot().Take(At(said, locale)).Understood!.UnknownName.ShouldBe(name);

    [Theory]
    [InlineData("de-DE", "wie ist der Stand der Projekte", null)]
    [InlineData("de-DE", "welche Projekte sind rot", null)]
    [InlineData("de-DE", "zeig mir den Bericht für den Vorstand", null)]
    [InlineData("de-DE", "wie läuft der Ausbau der Schiene", "D1")]
    [InlineData("de-DE", "wie läuft die Schiene", "D1")]
    [InlineData("de-DE", "was kostet das Cockpit", "D2")]
    [InlineData("de-DE", "wie steht es um Stand der Technik", "D3")]
    [InlineData("fr-FR", "où en est le Plan de mobilité ?", "F1")]
    [InlineData("fr-FR", "quel est le plan de la semaine", null)]
    [InlineData("es-ES", "¿cómo va la Mejora de la red?", "S1")]
    [InlineData("es-ES", "¿qué hay de la red?", null)]
    [InlineData("fr-FR", "mon projet avance-t-il ?", null)]
    [InlineData("es-ES", "¿cuál es el estado de los proyectos?", null)]
    public void Small_words_name_no_project_and_whole_names_do(string locale, string said, string? id)
    {
        var bot = Given.Bot(Given.Snapshot(
            Given.Today,
            Given.Project("D1", "Ausbau der Schiene", Health.Red), Given.Project("D2", "Kosten-Cockpit", Health.Green), Given.Project("D3", "Stand der Technik", Health.Green),
            Given.Project("F1", "Plan de mobilité", Health.Amber), Given.Project("S1", "Mejora de la red", Health.Amber), Given.Project("X1", "Berichtswesen neu", Health.Green)));
        bot.Take(At(said, locale)).Understood!.Project?.Id.ShouldBe(id);
        (bot.Take(At(said, locale)).Understood!.Project is null).ShouldBe(id is null);
    }

    [Theory]
    [InlineData("es-ES", "¿qué proyectos usan la red?")]
    [InlineData("fr-FR", "où en est mon portefeuille ?")]
    [InlineData("de-DE", "was kostet das also")]
    public void A_word_that_means_something_else_in_English_is_not_read_as_English(string locale, string said)
    {
        var understood = Given.SampleBot().Take(At(said, locale)).Understood!;
        (understood.Colour, understood.Period).ShouldBe((null, null));
    }

    [Fact]
    public void A_period_keeps_the_words_that_it_was_said_with()
    {
        var period = Given.SampleBot().Take(At("was hat sich vor zwei Wochen geändert", "de-DE")).Understood!.Period.ShouldNotBeNull();
        (period.From, period.Words).ShouldBe((new DateOnly(2026, 11, 9), "vor zwei wochen"));
    }

    [Theory]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("es")]
    public void A_glossary_is_written_in_the_words_that_the_rules_see(string language)
    {
        Glossary.Of(language).ShouldNotBeNull();
        foreach (var phrase in Glossary.Of(language)!.Phrases) Words.Of(phrase).ShouldBe(phrase.Split(' ').Where(w => w is not ("#" or "@")), phrase);
    }

    [Fact]
    public void English_has_no_glossary() => Glossary.Of("en").ShouldBeNull();

    private static string Told(Understood understood, bool anyProject)
    {
        var parts = new List<string?> { understood.Intent, anyProject && understood.Project is not null ? "*" : understood.Project?.Id, understood.Department, understood.Colour?.ToString() };
        if (understood.Period is { } period) parts.Add(string.Create(CultureInfo.InvariantCulture, $"{period.From:yyyy-MM-dd}/{period.To:yyyy-MM-dd}"));
        return string.Join(' ', parts.OfType<string>());
    }

    private static Utterance At(string text, string locale) =>
        new() { Text = text, Place = Place.Personal, Today = Given.Today, Culture = ReaderCulture.Of(locale), Conversation = "talk", Person = "ann" };
}
