using System.Text.Json;
using PmoBot.Cards.Writing;

namespace PmoBot.Cards;

/// <summary>
/// An element that Adaptive Cards 1.5 does not know. Clients that do not draw it show its fallback, so none can be made without saying what that is.
/// </summary>
public abstract class ModernElement : CardElement
{
    private readonly Fallback _fallback;

    private protected ModernElement(Fallback fallback)
    {
        ArgumentNullException.ThrowIfNull(fallback);
        _fallback = fallback;
    }

    private protected sealed override void WriteContent(Utf8JsonWriter json)
    {
        WriteModern(json);
        if (_fallback.Element is null) json.WriteString("fallback"u8, "drop"u8);
        else json.Element("fallback"u8, _fallback.Element);
    }

    private protected abstract void WriteModern(Utf8JsonWriter json);
}

/// <summary>What an older client shows in place of a newer element. An element is one by itself.</summary>
public sealed class Fallback
{
    private Fallback(CardElement? element) => Element = element;

    /// <summary>Show nothing: only for decoration whose meaning stands in words beside it.</summary>
    public static Fallback Drop { get; } = new(null);

    internal CardElement? Element { get; }

    public static implicit operator Fallback(CardElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return new Fallback(element);
    }
}
