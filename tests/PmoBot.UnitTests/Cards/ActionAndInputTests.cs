using System.Text.Json;
using CsCheck;
using PmoBot.Cards;
using Shouldly;

namespace PmoBot.UnitTests.Cards;

/// <summary>What a person presses and fills in, and what comes back from it.</summary>
public sealed class ActionAndInputTests
{
    [Fact]
    public void An_execute_falls_back_to_a_submit_with_the_same_data_and_the_verb() => Json.Of(
        new ExecuteAction("Show red only", "portfolio.list") { Style = ActionStyle.Positive, Mode = ActionMode.Secondary, Tooltip = "Red", SendsInputs = false, Data = { ["colour"] = "red", ["page"] = "2" } })
        .ShouldBe("""{"type":"Action.Execute","title":"Show red only","style":"positive","mode":"secondary","tooltip":"Red","verb":"portfolio.list","data":{"colour":"red","page":"2"},"associatedInputs":"none","fallback":{"type":"Action.Submit","title":"Show red only","style":"positive","mode":"secondary","tooltip":"Red","data":{"verb":"portfolio.list","colour":"red","page":"2"},"associatedInputs":"none"}}""");

    [Fact]
    public void A_submit_carries_its_data() => Json.Of(new SubmitAction("Send") { Data = { ["a"] = "b" } })
        .ShouldBe("""{"type":"Action.Submit","title":"Send","data":{"a":"b"}}""");

    [Fact]
    public void A_link_leads_to_https_only()
    {
        Json.Of(new OpenUrlAction("Open", "https://a.example/x?y=1")).ShouldBe("""{"type":"Action.OpenUrl","title":"Open","url":"https://a.example/x?y=1"}""");
        Should.Throw<ArgumentException>(() => new OpenUrlAction("Open", "http://a.example"));
        Should.Throw<ArgumentException>(() => new OpenUrlAction("Open", "javascript:alert(1)"));
        WebAddress.IsLink(null).ShouldBeFalse();
    }

    [Fact]
    public void Data_comes_back_exactly_as_it_was_given() => Gen.Select(Gen.String.AlphaNumeric, Gen.String.AlphaNumeric, Gen.Char['\u0000', '\uD7FF'].Array[0, 20]).Sample((a, b, chars) =>
    {
        var value = new string(chars);
        var data = new ActionData { ["k" + a] = value, ["l" + b] = "{{DATE(" };
        using var json = JsonDocument.Parse(Json.Of(new ExecuteAction("Do", "do") { Data = data }));
        var sent = json.RootElement.GetProperty("data").EnumerateObject().Select(p => KeyValuePair.Create(p.Name, p.Value.GetString()!));
        sent.ShouldBe(data);
    });

    [Fact]
    public void A_key_holds_its_last_value()
    {
        var data = new ActionData { ["a"] = "1", ["b"] = "2", ["a"] = "3" };
        data.ShouldBe([KeyValuePair.Create("a", "3"), KeyValuePair.Create("b", "2")]);
        data["a"].ShouldBe("3");
        Should.Throw<KeyNotFoundException>(() => data["c"]);
    }

    [Theory]
    [InlineData("verb")]
    [InlineData("msteams")]
    [InlineData(" ")]
    public void A_key_of_the_platform_is_refused(string key) => Should.Throw<ArgumentException>(() => new ActionData { [key] = "x" });

    [Fact]
    public void A_button_without_a_title_is_refused() => Should.Throw<ArgumentException>(() => new SubmitAction(" "));

    [Fact]
    public void Titles_show_hostile_text_as_it_is_but_without_macros_mentions_and_tricks() =>
        Json.Of(new SubmitAction("*Why* is\n<at>A</at> ${rs:x} {{TIME(\u202Ered?")).ShouldContain("\"*Why* is <\u2060at>A<\u2060/at> $\u2060{rs:x} {\u2060{TIME(red?\"");

    [Fact]
    public void A_text_input_says_all() => Json.Of(new TextInput("c", "Why?") { RequiredMessage = "Say why", Value = "v", Placeholder = "p", IsMultiline = true, MaxLength = 500 })
        .ShouldBe("""{"type":"Input.Text","id":"c","label":"Why?","isRequired":true,"errorMessage":"Say why","value":"v","placeholder":"p","isMultiline":true,"maxLength":500}""");

    [Fact]
    public void Choices_are_markdown_only_beside_radio_buttons()
    {
        Json.Of(new ChoiceSetInput("c", "Which?", [new("*a*", "1")]) { Value = "1", Placeholder = "p", IsMultiSelect = true })
            .ShouldBe("""{"type":"Input.ChoiceSet","id":"c","label":"Which?","value":"1","placeholder":"p","isMultiSelect":true,"choices":[{"title":"*a*","value":"1"}]}""");
        Json.Of(new ChoiceSetInput("c", "Which?", [new("*a*", "1")]) { Style = ChoiceStyle.Expanded })
            .ShouldBe("""{"type":"Input.ChoiceSet","id":"c","label":"Which?","style":"expanded","choices":[{"title":"\\*a\\*","value":"1"}]}""");
    }

    [Fact]
    public void A_rating_is_heard_under_the_same_id_from_every_client()
    {
        var fallback = new ChoiceSetInput("stars", "How?", [new("5", "5")]);
        Json.Of(new RatingInput("stars", "How?", fallback) { RequiredMessage = "Pick 1 to 5", Value = 4, Color = RatingColor.Marigold, Size = RatingSize.Medium })
            .ShouldBe("""{"type":"Input.Rating","id":"stars","label":"How?","isRequired":true,"errorMessage":"Pick 1 to 5","value":4,"max":5,"size":"Medium","color":"Marigold","fallback":{"type":"Input.ChoiceSet","id":"stars","label":"How?","choices":[{"title":"5","value":"5"}]}}""");
        Should.Throw<ArgumentException>(() => new RatingInput("other", "How?", fallback));
    }

    [Fact]
    public void An_input_without_a_label_is_refused() => Should.Throw<ArgumentException>(() => new TextInput("c", ""));
}
