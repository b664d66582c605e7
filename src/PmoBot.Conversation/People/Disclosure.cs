namespace PmoBot.Conversation.People;

/// <summary>Where an answer will be read.</summary>
public enum Place : byte
{
    /// <summary>One person reads it.</summary>
    Personal,
    /// <summary>Everyone in a group chat or channel reads it.</summary>
    Shared,
}

/// <summary>
/// What an answer may hold. Decided here and nowhere else; roles (executive, sponsor, lead) will be one more input of this decision.
/// </summary>
/// <param name="Money">Amounts of money may be shown.</param>
public readonly record struct Disclosure(bool Money)
{
    /// <summary>A card in a shared place holds only what everyone there may see: no money, unless the settings say that all may see it.</summary>
    public static Disclosure For(Place place, DisclosureOptions options) => new(place == Place.Personal || options.MoneyInSharedPlaces);
}

/// <summary>Settings of <see cref="Disclosure"/> (section "Disclosure").</summary>
public sealed record DisclosureOptions
{
    /// <summary>Show amounts of money in channels and group chats. Default false.</summary>
    public bool MoneyInSharedPlaces { get; init; }
}
