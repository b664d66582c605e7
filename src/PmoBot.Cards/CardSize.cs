namespace PmoBot.Cards;

/// <summary>How much room a card takes, counted as Teams counts: two bytes for every UTF-16 character of its JSON.</summary>
/// <param name="Characters">UTF-16 characters of the JSON.</param>
public readonly record struct CardSize(int Characters)
{
    /// <summary>Bytes that a card is designed for; some clients and webhooks take no more.</summary>
    public const int Designed = 28 * 1024;

    /// <summary>Bytes from which a card is refused, well under the 100 KB at which Teams answers 413, so that the message around it has room.</summary>
    public const int Refused = 80 * 1024;

    public int Bytes => Characters * 2;
    /// <summary>A warning: the card still goes, but it has more on it than a card should.</summary>
    public bool IsOverDesign => Bytes > Designed;
    public bool IsRefused => Bytes > Refused;
}
