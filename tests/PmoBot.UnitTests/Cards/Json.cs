using System.Text.Json;
using PmoBot.Cards;

namespace PmoBot.UnitTests.Cards;

/// <summary>The JSON of one element or action, as it stands in a card.</summary>
internal static class Json
{
    public static string Of(CardElement element) => First(new AdaptiveCard { Lang = "en", Body = [element] }, "body");

    public static string Of(CardAction action) => First(new AdaptiveCard { Lang = "en", Actions = [action] }, "actions");

    private static string First(AdaptiveCard card, string part)
    {
        using var json = JsonDocument.Parse(card.ToUtf8());
        return json.RootElement.GetProperty(part)[0].GetRawText();
    }
}
