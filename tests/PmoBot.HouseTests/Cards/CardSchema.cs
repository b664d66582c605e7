using System.Text;
using System.Text.Json;
using PmoBot.Cards;
using Shouldly;

namespace PmoBot.HouseTests.Cards;

/// <summary>Judges a card's JSON: first against the model of what Teams reads, then against the rules of the house for cards.</summary>
public static class CardSchema
{
    private static readonly CardModel Model = CardModel.Read();

    /// <summary>What is wrong, one sentence each with its place; empty when the card is fit to be sent.</summary>
    public static IReadOnlyList<string> Faults(string json)
    {
        JsonDocument card;
        try
        {
            card = JsonDocument.Parse(json);
        }
        catch (JsonException e)
        {
            return [$"The card is not JSON: {e.Message}"];
        }

        using (card)
        {
            var faults = new List<string>();
            new CardShape(Model, faults).Check(card.RootElement, "AdaptiveCard", "card");
            if (faults.Count == 0) new CardRules(Model, faults).Check(card.RootElement);
            var size = new CardSize(json.Length);
            if (size.IsRefused) faults.Add($"The card takes {size.Bytes} bytes, more than the {CardSize.Refused} that are sent.");
            return faults;
        }
    }

    /// <summary>Fails the test with all faults when the card has any.</summary>
    public static void ShouldBeFit(string json) => string.Join(Environment.NewLine, Faults(json)).ShouldBeEmpty();

    /// <summary>Fails the test with all faults when the card has any.</summary>
    public static void ShouldBeFit(AdaptiveCard card) => ShouldBeFit(Encoding.UTF8.GetString(card.ToUtf8().Span));
}
