using PmoBot.Cards;
using Shouldly;

namespace PmoBot.HouseTests.Cards;

/// <summary>The judge of cards is judged: it passes good cards and sees each fault.</summary>
public sealed class CardSchemaTests
{
    public static TheoryData<string> Names => [.. DemoCards.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_card_from_our_elements_is_fit(string name) => CardSchema.ShouldBeFit(DemoCards.All[name]);

    [Fact]
    public void The_demo_cards_use_every_type_of_the_model()
    {
        var all = string.Concat(DemoCards.All.Values.Select(c => c.ToJson()));
        CardModel.Read().TypeNames.Where(t => t.Contains('.') || t is "Badge" or "ProgressBar" or "Icon" or "Table" or "Image" or "FactSet")
            .ShouldAllBe(t => all.Contains($"\"type\":\"{t}\""));
    }

    [Theory]
    [InlineData("""{"type":"TextBlock","text":"x","wrap":true,"blink":true}""", "card.body[0].blink")]
    [InlineData("""{"type":"TextBlock","text":"x","wrap":true,"size":"Huge"}""", "card.body[0].size")]
    [InlineData("""{"type":"TextBlock","text":7,"wrap":true}""", "card.body[0].text")]
    [InlineData("""{"type":"TextBlock","text":"x"}""", "wrap must be true")]
    [InlineData("""{"type":"TextBlock","text":"due {{DATE(2026-01-01T00:00:00Z)}}","wrap":true}""", "macro")]
    [InlineData("""{"type":"Marquee"}""", "'Marquee' is no element")]
    [InlineData("""{"type":"Image","url":"https://a.example/x.png"}""", "'altText' is missing")]
    [InlineData("""{"type":"Image","url":"https://a.example/x.png","altText":" "}""", "'altText' is missing")]
    [InlineData("""{"type":"Input.Text","id":"a"}""", "'label' is missing")]
    [InlineData("""{"type":"Input.Text","id":"a","label":"b","isRequired":true}""", "'errorMessage' is missing")]
    [InlineData("""{"type":"Badge","text":"Red"}""", "needs a fallback")]
    [InlineData("""{"type":"Chart.Donut","title":"t","showTitle":true,"data":[],"fallback":"drop"}""", "may not be dropped")]
    [InlineData("""{"type":"Chart.Donut","title":"t","showTitle":false,"data":[],"fallback":{"type":"TextBlock","text":"x","wrap":true}}""", "showTitle")]
    [InlineData("""{"type":"Chart.Donut","title":"t","showTitle":true,"data":[{"x":"a"}],"fallback":{"type":"TextBlock","text":"x","wrap":true}}""", "card.body[0].data[0].x")]
    [InlineData("""{"type":"Container","items":[{"type":"TextBlock","text":"x"}]}""", "card.body[0].items[0]: wrap")]
    [InlineData("""{"type":"ActionSet","actions":[{"type":"Action.ToggleVisibility","title":"t","targetElements":["nobody"]}]}""", "'nobody'")]
    [InlineData("""{"type":"Container","id":"a","items":[{"type":"Container","id":"a","items":[]}]}""", "is there twice")]
    public void A_fault_in_an_element_is_seen_with_its_place(string element, string fault) =>
        CardSchema.Faults(Card(element)).ShouldHaveSingleItem().ShouldContain(fault);

    [Theory]
    [InlineData("""{"type":"AdaptiveCard","version":"1.6","lang":"en","body":[]}""", "must be 1.5")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[]}""", "'lang' is missing")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","lang":"","body":[]}""", "'lang' is missing")]
    [InlineData("""{"type":"HeroCard","version":"1.5","lang":"en","body":[]}""", "HeroCard")]
    [InlineData("[]", "should be a(n) AdaptiveCard")]
    [InlineData("{", "not JSON")]
    public void A_fault_in_the_card_is_seen(string card, string fault) => CardSchema.Faults(card).ShouldHaveSingleItem().ShouldContain(fault);

    [Fact]
    public void Seven_actions_are_one_too_many()
    {
        var card = new AdaptiveCard { Lang = "en", Actions = [.. Enumerable.Range(0, 7).Select(i => new ExecuteAction($"Do {i}", "do"))] };
        CardSchema.Faults(card.ToJson()).ShouldHaveSingleItem().ShouldContain("7 actions");
    }

    [Fact]
    public void A_card_that_would_be_refused_is_seen()
    {
        var card = Card($$"""{"type":"TextBlock","text":"{{new string('x', CardSize.Refused / 2)}}","wrap":true}""");
        CardSchema.Faults(card).ShouldHaveSingleItem().ShouldContain("more than");
    }

    private static string Card(string element) => $$"""{"type":"AdaptiveCard","version":"1.5","lang":"en","body":[{{element}}]}""";
}
