using System.Text.Json;

namespace PmoBot.Cards;

/// <summary>Anything that writes itself into a card: elements, actions, and the rows, runs and points inside elements.</summary>
public abstract class CardPart
{
    private protected CardPart()
    {
    }

    internal abstract void Write(Utf8JsonWriter json);
}
