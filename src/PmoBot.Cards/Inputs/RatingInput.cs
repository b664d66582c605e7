using System.Text.Json;
using PmoBot.Cards.Writing;

namespace PmoBot.Cards;

/// <summary>Asks for stars, one to five. Its fallback asks the same under the same id, so that the answer is heard either way.</summary>
public sealed class RatingInput : ModernElement
{
    private readonly InputHead _head;

    /// <param name="id">Comes back with the answer.</param>
    /// <param name="label">The question.</param>
    /// <param name="fallback">The same question as choices "1" to "5", with the same id.</param>
    /// <exception cref="ArgumentException">The fallback has another id.</exception>
    public RatingInput(string id, string label, ChoiceSetInput fallback) : base(fallback)
    {
        _head = new InputHead(id, label);
        if (fallback.Id != id) throw new ArgumentException($"The fallback must come back under the same id, '{id}'.", nameof(fallback));
        Id = id;
    }

    /// <summary>Makes an answer required; this is what the person reads when it is missing.</summary>
    public string? RequiredMessage { get; init; }
    /// <summary>1 to 5.</summary>
    public int? Value { get; init; }
    public RatingSize Size { get; init; }
    public RatingColor Color { get; init; }

    private protected override ReadOnlySpan<byte> Type => "Input.Rating"u8;

    private protected override void WriteModern(Utf8JsonWriter json)
    {
        _head.Write(json, RequiredMessage);
        json.Number("value"u8, Value);
        json.WriteNumber("max"u8, 5);
        json.Word("size"u8, CardWords.RatingSize, (int)Size);
        json.Word("color"u8, CardWords.RatingColor, (int)Color);
    }
}
