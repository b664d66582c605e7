using System.Text.Json;
using PmoBot.Cards.Writing;

namespace PmoBot.Cards;

/// <summary>Parts of a whole as a ring.</summary>
public sealed class DonutChart(string title, IReadOnlyList<ChartPart> data, CardElement fallback) : Chart(title, fallback)
{
    /// <summary>Text in the middle of the ring: "24".</summary>
    public string? Value { get; init; }

    private protected override ReadOnlySpan<byte> Type => "Chart.Donut"u8;

    private protected override void WriteChart(Utf8JsonWriter json)
    {
        json.Label("value"u8, Value);
        json.Parts("data"u8, data);
    }
}

/// <summary>One part of a whole: what it is called, how much it is, its colour.</summary>
public sealed class ChartPart(string legend, decimal value, ChartColor color = ChartColor.Default) : CardPart
{
    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.Label("legend"u8, legend);
        json.WriteNumber("value"u8, value);
        json.Word("color"u8, CardWords.ChartColor, (int)color);
        json.WriteEndObject();
    }
}
