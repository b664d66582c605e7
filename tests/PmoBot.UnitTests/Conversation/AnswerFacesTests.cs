using System.Text;
using System.Text.Json;
using PmoBot.Conversation;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.People;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;
using Shouldly;

namespace PmoBot.UnitTests.Conversation;

/// <summary>Pictures, strips, gaps and forms on the card and in the text.</summary>
public sealed class AnswerFacesTests
{
    private static readonly Answer Plain = new() { Intent = Intents.CostStatus, Culture = Wording.English, Headline = "Two projects are over budget." };

    [Fact]
    public void A_bar_picture_has_its_words_for_those_who_cannot_see_it()
    {
        var answer = Plain with { Picture = new BarPicture("Overspend, £M", [new("Phoenix", 1.2m, "£1.2M", Health.Red), new("Atlas", 0.3m, "£300k")]) { IsMoney = true } };
        var chart = Card(answer).GetProperty("body").EnumerateArray().Single(e => e.GetProperty("type").GetString() == "Chart.HorizontalBar");
        chart.GetProperty("fallback").GetRawText().ShouldContain("£1.2M");
        AnswerText.Of(answer).ShouldContain("Phoenix  £1.2M");
    }

    [Fact]
    public void Two_points_are_no_trend()
    {
        Line At(params int[] values) => new("Exposure", [.. values.Select((v, i) => new LinePoint(new DateOnly(2026, 1, 1).AddMonths(i), v, $"{v}"))]);
        Card(Plain with { Picture = new LinePicture("Exposure", [At(1, 2)]) }).GetRawText().ShouldNotContain("Chart.Line");
        Card(Plain with { Picture = new LinePicture("Exposure", [At(1, 2, 3)]) }).GetRawText().ShouldContain("Chart.Line");
    }

    [Fact]
    public void A_form_asks_under_marked_ids_and_only_its_own_buttons_send_it()
    {
        var rate = new Question(Intents.FeedbackGive) { Do = "rate" };
        var answer = Plain with
        {
            Form = new Form([new StarsField("stars", "How satisfied are you?"), new TextField("comment", "Anything else?") { IsLong = true, MaxLength = 500 }], [new NextStep($"Send", rate, $"send")]),
            Next = [new NextStep($"Not now", rate with { Do = "later" }, $"not now")],
        };
        var card = Card(answer);
        var inputs = card.GetProperty("body").EnumerateArray().Where(e => e.TryGetProperty("id", out _)).Select(e => e.GetProperty("id").GetString()).ToArray();
        inputs.ShouldBe(["in.stars", "in.comment"]);
        var actions = card.GetProperty("actions").EnumerateArray().ToArray();
        actions[0].TryGetProperty("associatedInputs", out _).ShouldBeFalse();
        actions[1].GetProperty("associatedInputs").GetString().ShouldBe("none");
    }

    [Fact]
    public void What_was_filled_in_comes_back_and_nothing_typed_stands_for_a_slot()
    {
        var slots = new Dictionary<string, string> { ["do"] = "rate", ["in.stars"] = "4", ["in.project"] = "P9", ["stars"] = "5" };
        var question = Question.From(Intents.FeedbackGive, slots)!;
        question.Inputs["stars"].ShouldBe("4");
        question.ProjectId.ShouldBeNull();
        Question.From(Intents.FeedbackGive, new Dictionary<string, string> { ["in.stars"] = "4" })!.Inputs.ShouldBeEmpty();
    }

    [Fact]
    public void Where_money_is_kept_back_no_face_shows_it()
    {
        var answer = Plain with
        {
            Picture = new BarPicture("Overspend", [new("Phoenix", 1, "£1.2M")]) { IsMoney = true },
            Strip = [new("Overspend", "£1.2M"), new("Projects", "2")],
            Unknown = ["The budget of £5M has no forecast.", "Nobody gives a forecast for Atlas."],
        };
        var shown = MoneyGuard.Apply(answer, new Disclosure(Money: false));
        (AnswerText.Of(shown) + Card(shown).GetRawText()).ShouldNotContain("£");
        shown.Strip.Single().Label.ShouldBe("Projects");
    }

    private static JsonElement Card(Answer answer) => JsonDocument.Parse(Encoding.UTF8.GetString(AnswerCard.Of(answer).ToUtf8().Span)).RootElement;
}
