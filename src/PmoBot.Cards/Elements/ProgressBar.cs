using System.Text.Json;
using PmoBot.Cards.Writing;

namespace PmoBot.Cards;

/// <summary>How far something is. What is not known has no bar: a bar without a value would run for ever, so a value is asked for.</summary>
/// <param name="value">0 to <paramref name="max"/>; what lies outside is drawn at the end.</param>
/// <param name="max">The whole; above 0.</param>
/// <param name="fallback">The same in words.</param>
public sealed class ProgressBar(decimal value, decimal max, Fallback fallback) : ModernElement(fallback)
{
    private readonly decimal _max = max > 0
        ? max
        : throw new ArgumentOutOfRangeException(nameof(max), max, "The whole of a progress bar must be above 0.");

    public ProgressColor Color { get; init; }

    private protected override ReadOnlySpan<byte> Type => "ProgressBar"u8;

    private protected override void WriteModern(Utf8JsonWriter json)
    {
        json.WriteNumber("value"u8, Math.Clamp(value, 0, _max));
        json.WriteNumber("max"u8, _max);
        json.Word("color"u8, CardWords.ProgressColor, (int)Color);
    }
}
