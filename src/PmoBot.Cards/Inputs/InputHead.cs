using System.Text.Json;
using PmoBot.Cards.Writing;

namespace PmoBot.Cards;

/// <summary>The words that every input needs: an id to come back under and a label to be read out.</summary>
internal readonly struct InputHead
{
    private readonly string _label;

    public InputHead(string id, string label)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(label);
        _label = label;
    }

    public void Write(Utf8JsonWriter json, string? required)
    {
        json.Label("label"u8, _label);
        json.True("isRequired"u8, required is not null);
        json.Label("errorMessage"u8, required);
    }
}
