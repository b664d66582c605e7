using System.Text.Json;
using PmoBot.Cards.Writing;

namespace PmoBot.Cards;

/// <summary>Buttons inside the body.</summary>
public sealed class ActionSet(IReadOnlyList<CardAction?> actions) : CardElement
{
    private protected override ReadOnlySpan<byte> Type => "ActionSet"u8;

    private protected override void WriteContent(Utf8JsonWriter json) => json.Parts("actions"u8, actions);
}
