using System.Text.Json;
using PmoBot.Cards.Writing;

namespace PmoBot.Cards;

/// <summary>Asks for one of a few answers.</summary>
public sealed class ChoiceSetInput : CardElement
{
    private readonly InputHead _head;
    private readonly IReadOnlyList<Choice> _choices;

    public ChoiceSetInput(string id, string label, IReadOnlyList<Choice> choices)
    {
        ArgumentNullException.ThrowIfNull(choices);
        _head = new InputHead(id, label);
        _choices = choices;
        Id = id;
    }

    /// <summary>Makes an answer required; this is what the person reads when it is missing.</summary>
    public string? RequiredMessage { get; init; }
    public ChoiceStyle Style { get; init; }
    /// <summary>The chosen value; several are joined by commas.</summary>
    public string? Value { get; init; }
    public string? Placeholder { get; init; }
    public bool IsMultiSelect { get; init; }

    private protected override ReadOnlySpan<byte> Type => "Input.ChoiceSet"u8;

    private protected override void WriteContent(Utf8JsonWriter json)
    {
        _head.Write(json, RequiredMessage);
        json.Word("style"u8, CardWords.ChoiceStyle, (int)Style);
        json.Exact("value"u8, Value);
        json.Label("placeholder"u8, Placeholder);
        json.True("isMultiSelect"u8, IsMultiSelect);
        json.WriteStartArray("choices"u8);
        for (var i = 0; i < _choices.Count; i++) _choices[i].Write(json, asMarkdown: Style == ChoiceStyle.Expanded);
        json.WriteEndArray();
    }
}

/// <summary>One answer of a <see cref="ChoiceSetInput"/>: what is read, and what comes back.</summary>
public sealed record Choice(string Title, string Value)
{
    // The renderer reads Markdown beside a radio button, but not inside a drop-down list.
    internal void Write(Utf8JsonWriter json, bool asMarkdown)
    {
        json.WriteStartObject();
        if (asMarkdown) json.Text("title"u8, CardText.Plain(Title));
        else json.Label("title"u8, Title);
        json.Exact("value"u8, Value);
        json.WriteEndObject();
    }
}
