using System.Globalization;
using PmoBot.Conversation;
using PmoBot.Conversation.People;
using PmoBot.Domain.Portfolio;
using PmoBot.TestKit;
using Shouldly;

namespace PmoBot.UnitTests.Conversation;

/// <summary>Whole families of turns that say little by themselves, in four languages: what is said last is what is checked.</summary>
public sealed class FollowUpFamilyTests
{
    private static readonly PortfolioSnapshot Register = Given.Snapshot(
        Given.Today,
        Given.Project("P1", "Marigold Metering", Health.Red, p => p.Department = "MOJ"),
        Given.Project("P2", "Tamar Viaduct", Health.Amber, p => p.Department = "DFT"),
        Given.Project("P3", "Clyde Tram", Health.Green, p => p.Department = "DFT"),
        Given.Project("P4", "Osprey Radar", Health.Red, p => p.Department = "MOD"),
        Given.Project("P5", "Juniper Grants", Health.Green, p => p.Department = "Home Office"));

    private readonly Bot _bot = Given.Bot(Register);

    [Theory]
    [InlineData("how is marigold | oh dear, why | project.why P1 -")]
    [InlineData("how is marigold | why so bad | project.why P1 -")]
    [InlineData("how is marigold | the reason? | project.why P1 -")]
    [InlineData("how is marigold | and why is that? | project.why P1 -")]
    [InlineData("how is marigold | red, how come | project.why P1 -")]
    [InlineData("how is marigold | where's that from | project.trust P1 -")]
    [InlineData("how is marigold | says who? | project.trust P1 -")]
    [InlineData("how is marigold | tell me when it moves | subscribe.manage P1 -")]
    [InlineData("how is marigold | is it late | schedule.performance P1 -")]
    [InlineData("how is marigold | late? | schedule.performance P1 -")]
    [InlineData("how is marigold | on time? | schedule.performance P1 -")]
    [InlineData("how is marigold | price tag? | cost.status P1 -")]
    [InlineData("how is marigold | any sign off missing | decisions.pending P1 -")]
    [InlineData("how is marigold | are we over budget | cost.status P1 -")]
    [InlineData("how is marigold | how is it doing in general | project.status P1 -")]
    [InlineData("how is marigold | and osprey? | project.status P4 -")]
    [InlineData("how is marigold | and the money | cost.status P1 -")]
    [InlineData("how is marigold | and the money | right. osprey then | project.status P4 -")]
    [InlineData("cost of marigold | and osprey? | cost.status P4 -")]
    [InlineData("cost of marigold | no, I meant osprey | cost.status P4 -")]
    [InlineData("cost of marigold | sorry, osprey instead | cost.status P4 -")]
    [InlineData("cost of marigold | same for osprey | cost.status P4 -")]
    [InlineData("cost of marigold | what about the risks | risk.top P1 -")]
    [InlineData("top risks of marigold | osprey then | project.status P4 -")]
    [InlineData("top risks of marigold | osprey, more details please | project.status P4 -")]
    [InlineData("how is marigold | whole home office then | portfolio.status - Home Office")]
    [InlineData("how is marigold | and the cost | entire MoD bill | cost.status - MOD")]
    [InlineData("how is marigold | and transport in general | portfolio.status - DFT")]
    [InlineData("what is the overspend | same for defence | cost.status - MOD")]
    [InlineData("what is the overspend | only the ministry of justice | cost.status - MOJ")]
    [InlineData("what is the overspend | home office share | cost.status - Home Office")]
    [InlineData("what is the overspend | and just DfT, please | cost.status - DFT")]
    [InlineData("what is the overspend | only DfT | and across everyone | cost.status - -")]
    [InlineData("top risks | only DfT | now the same for all departments | risk.top - -")]
    [InlineData("how is DfT | show me the worst ones | portfolio.attention - DFT")]
    [InlineData("how is DfT | which of those need me | portfolio.attention - DFT")]
    [InlineData("how is DfT | back to everything | portfolio.status - -")]
    [InlineData("how is DfT | and overall? | portfolio.status - -")]
    [InlineData("how is DfT | what changed there | portfolio.changes - DFT")]
    [InlineData("how is DfT | zoom out | portfolio.status - -")]
    [InlineData("how is DfT | right, zoom back out | portfolio.status - -")]
    [InlineData("how is DfT | no, everything again | portfolio.status - -")]
    [InlineData("how is DfT | back to all departments | portfolio.status - -")]
    [InlineData("what changed since last month | only the ones that got worse | portfolio.changes - -")]
    [InlineData("what changed since last month | just MOD | and since march? | portfolio.changes - MOD")]
    [InlineData("make me a one pager | shorter | report.make - -")]
    [InlineData("make me a one pager | as a pdf please | report.make - -")]
    [InlineData("make me a one pager on osprey | half a page | report.make P4 -")]
    [InlineData("send me this every friday | actually cancel it | subscribe.manage - -")]
    [InlineData("send me this every friday | make it monthly | subscribe.manage - -")]
    [InlineData("draft a story about osprey | hold it till thursday | story.manage P4 -")]
    [InlineData("what should I worry about | open number one | project.status P1 -")]
    [InlineData("what should I worry about | the 2nd one please | project.status P4 -")]
    [InlineData("what should I worry about | number two | project.status P4 -")]
    [InlineData("what should I worry about | let's see the last one | project.status P2 -")]
    public void English_follow_ups_are_about_what_was_spoken_of(string dialogue) => Follow("en-GB", dialogue);

    [Theory]
    [InlineData("wie steht es um Marigold | oje, warum | project.why P1 -")]
    [InlineData("wie steht es um Marigold | warum so schlecht | project.why P1 -")]
    [InlineData("wie steht es um Marigold | zu spät? | schedule.performance P1 -")]
    [InlineData("wie steht es um Marigold | und die Kosten? | cost.status P1 -")]
    [InlineData("wie steht es um Marigold | wer sagt das | project.trust P1 -")]
    [InlineData("wie steht es um Marigold | sag mir Bescheid, wenn es sich ändert | subscribe.manage P1 -")]
    [InlineData("Kosten von Marigold | und Osprey? | cost.status P4 -")]
    [InlineData("Kosten von Marigold | nein, ich meinte Osprey | cost.status P4 -")]
    [InlineData("Kosten von Marigold | gut, dann Osprey | project.status P4 -")]
    [InlineData("wie steht es um das MOD | zurück zu allem | portfolio.status - -")]
    [InlineData("wie steht es um das MOD | und insgesamt? | portfolio.status - -")]
    [InlineData("größte Risiken | nur MOD | und für alle | risk.top - -")]
    [InlineData("größte Risiken | dasselbe für das MOJ | risk.top - MOJ")]
    [InlineData("wie steht es um das MOD | zeig mir die schlimmsten | portfolio.attention - MOD")]
    [InlineData("mach mir einen Einseiter | kürzer bitte | report.make - -")]
    [InlineData("worum muss ich mich kümmern | öffne Nummer eins | project.status P1 -")]
    public void German_follow_ups_are_about_what_was_spoken_of(string dialogue) => Follow("de-DE", dialogue);

    [Theory]
    [InlineData("où en est Marigold | aïe, pourquoi | project.why P1 -")]
    [InlineData("où en est Marigold | pourquoi si mal | project.why P1 -")]
    [InlineData("où en est Marigold | en retard ? | schedule.performance P1 -")]
    [InlineData("où en est Marigold | et les coûts ? | cost.status P1 -")]
    [InlineData("où en est Marigold | qui dit ça | project.trust P1 -")]
    [InlineData("coût de Marigold | et Osprey ? | cost.status P4 -")]
    [InlineData("coût de Marigold | non, je voulais dire Osprey | cost.status P4 -")]
    [InlineData("où en est le MOD | et globalement ? | portfolio.status - -")]
    [InlineData("où en est le MOD | retour à tout | portfolio.status - -")]
    [InlineData("principaux risques | seulement MOD | la même chose pour tous | risk.top - -")]
    [InlineData("principaux risques | pareil pour le MOJ | risk.top - MOJ")]
    [InlineData("fais-moi une page de synthèse | plus court | report.make - -")]
    [InlineData("qu'est-ce qui doit m'inquiéter | ouvre le numéro un | project.status P1 -")]
    public void French_follow_ups_are_about_what_was_spoken_of(string dialogue) => Follow("fr-FR", dialogue);

    [Theory]
    [InlineData("cómo va Marigold | vaya, por qué | project.why P1 -")]
    [InlineData("cómo va Marigold | por qué tan mal | project.why P1 -")]
    [InlineData("cómo va Marigold | ¿con retraso? | schedule.performance P1 -")]
    [InlineData("cómo va Marigold | ¿y los costes? | cost.status P1 -")]
    [InlineData("cómo va Marigold | quién lo dice | project.trust P1 -")]
    [InlineData("coste de Marigold | ¿y Osprey? | cost.status P4 -")]
    [InlineData("coste de Marigold | no, quería decir Osprey | cost.status P4 -")]
    [InlineData("cómo va el MOD | ¿y en general? | portfolio.status - -")]
    [InlineData("cómo va el MOD | volver a todo | portfolio.status - -")]
    [InlineData("principales riesgos | solo MOD | lo mismo para todos | risk.top - -")]
    [InlineData("principales riesgos | lo mismo para el MOJ | risk.top - MOJ")]
    [InlineData("hazme un resumen de una página | más corto | report.make - -")]
    [InlineData("qué debe preocuparme | abre el número uno | project.status P1 -")]
    public void Spanish_follow_ups_are_about_what_was_spoken_of(string dialogue) => Follow("es-ES", dialogue);

    private void Follow(string culture, string dialogue)
    {
        var parts = dialogue.Split(" | ");
        Turn? turn = null;
        foreach (var said in parts[..^1]) turn = _bot.Take(At(said, culture));
        var understood = turn!.Understood!;
        $"{understood.Intent} {understood.Project?.Id ?? "-"} {understood.Department ?? "-"}".ShouldBe(parts[^1]);
    }

    private static Utterance At(string text, string culture) =>
        new() { Text = text, Place = Place.Personal, Today = Given.Today, Conversation = "chat", Person = "ann", Culture = CultureInfo.GetCultureInfo(culture) };
}
