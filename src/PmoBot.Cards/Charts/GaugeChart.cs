using System.Text.Json;
using PmoBot.Cards.Writing;

namespace PmoBot.Cards;

/// <summary>One value between its least and its most, on coloured segments. Never without the target that the segments mark.</summary>
public sealed class GaugeChart(string title, decimal value, IReadOnlyList<GaugeSegment> segments, CardElement fallback)
    : Chart(title, fallback)
{
    public decimal Min { get; init; }
    public decimal Max { get; init; } = 100;
    /// <summary>What the value is: "of budget used".</summary>
    public string? SubLabel { get; init; }
    public GaugeFormat Format { get; init; }

    private protected override ReadOnlySpan<byte> Type => "Chart.Gauge"u8;

    private protected override void WriteChart(Utf8JsonWriter json)
    {
        json.WriteNumber("value"u8, value);
        json.WriteNumber("min"u8, Min);
        json.WriteNumber("max"u8, Max);
        json.Label("subLabel"u8, SubLabel);
        json.Word("valueFormat"u8, CardWords.GaugeFormat, (int)Format);
        json.Parts("segments"u8, segments);
    }
}

/// <summary>One stretch of a gauge: its name, its length on the scale, its colour.</summary>
public sealed class GaugeSegment(string legend, decimal size, ChartColor color) : CardPart
{
    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.Label("legend"u8, legend);
        json.WriteNumber("size"u8, size);
        json.Word("color"u8, CardWords.ChartColor, (int)color);
        json.WriteEndObject();
    }
}
