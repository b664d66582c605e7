using System.Globalization;

namespace PmoBot.Cards;

/// <summary>
/// A card was built that Teams would not take: a programmer's error, since every list and text on a card is bounded by who draws it.
/// </summary>
public sealed class CardTooLargeException(CardSize size)
    : InvalidOperationException(
        string.Create(
            CultureInfo.InvariantCulture,
            $"The card takes {size.Bytes:N0} bytes counted as UTF-16, and at most {CardSize.Refused:N0} are sent. Show less on it."))
{
    public CardSize Size { get; } = size;
}
