using System.Text.Json;
using PmoBot.Cards.Writing;

namespace PmoBot.Cards;

/// <summary>Names and their values, one pair a line.</summary>
public sealed class FactSet(IReadOnlyList<Fact?> facts) : CardElement
{
    private protected override ReadOnlySpan<byte> Type => "FactSet"u8;

    private protected override void WriteContent(Utf8JsonWriter json) => json.Parts("facts"u8, facts);
}

/// <summary>One pair of a <see cref="FactSet"/>.</summary>
public sealed class Fact(CardText title, CardText value) : CardPart
{
    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.Text("title"u8, title);
        json.Text("value"u8, value);
        json.WriteEndObject();
    }
}
