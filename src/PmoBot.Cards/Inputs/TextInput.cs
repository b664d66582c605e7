using System.Text.Json;
using PmoBot.Cards.Writing;

namespace PmoBot.Cards;

/// <summary>Asks for words.</summary>
public sealed class TextInput : CardElement
{
    private readonly InputHead _head;

    public TextInput(string id, string label)
    {
        _head = new InputHead(id, label);
        Id = id;
    }

    /// <summary>Makes an answer required; this is what the person reads when it is missing.</summary>
    public string? RequiredMessage { get; init; }
    public string? Value { get; init; }
    public string? Placeholder { get; init; }
    public bool IsMultiline { get; init; }
    /// <summary>Characters.</summary>
    public int? MaxLength { get; init; }

    private protected override ReadOnlySpan<byte> Type => "Input.Text"u8;

    private protected override void WriteContent(Utf8JsonWriter json)
    {
        _head.Write(json, RequiredMessage);
        json.Exact("value"u8, Value);
        json.Label("placeholder"u8, Placeholder);
        json.True("isMultiline"u8, IsMultiline);
        json.Number("maxLength"u8, MaxLength);
    }
}
