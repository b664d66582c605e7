using System.Text.Json;
using PmoBot.Cards.Writing;

namespace PmoBot.Cards;

/// <summary>Bars from left to right, one value each.</summary>
public sealed class HorizontalBarChart(string title, IReadOnlyList<ChartBar> data, CardElement fallback) : AxisChart(title, fallback)
{
    public BarDisplay Display { get; init; }

    private protected override ReadOnlySpan<byte> Type => "Chart.HorizontalBar"u8;

    private protected override void WriteData(Utf8JsonWriter json)
    {
        json.Word("displayMode"u8, CardWords.BarDisplay, (int)Display);
        json.Parts("data"u8, data);
    }
}

/// <summary>Bars from left to right, each of several parts.</summary>
public sealed class StackedBarChart(string title, IReadOnlyList<StackedBar> data, CardElement fallback) : AxisChart(title, fallback)
{
    private protected override ReadOnlySpan<byte> Type => "Chart.HorizontalBar.Stacked"u8;

    private protected override void WriteData(Utf8JsonWriter json) => json.Parts("data"u8, data);
}

/// <summary>Bars from bottom to top, one value each.</summary>
public sealed class VerticalBarChart(string title, IReadOnlyList<ChartBar> data, CardElement fallback) : AxisChart(title, fallback)
{
    /// <summary>Writes the value on each bar.</summary>
    public bool ShowBarValues { get; init; } = true;
    public decimal? YMin { get; init; }
    public decimal? YMax { get; init; }

    private protected override ReadOnlySpan<byte> Type => "Chart.VerticalBar"u8;

    private protected override void WriteData(Utf8JsonWriter json)
    {
        json.WriteBoolean("showBarValues"u8, ShowBarValues);
        json.Number("yMin"u8, YMin);
        json.Number("yMax"u8, YMax);
        json.Parts("data"u8, data);
    }
}

/// <summary>One bar: its name, its value, its colour.</summary>
public sealed class ChartBar(string name, decimal value, ChartColor color = ChartColor.Default) : CardPart
{
    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.Label("x"u8, name);
        json.WriteNumber("y"u8, value);
        json.Word("color"u8, CardWords.ChartColor, (int)color);
        json.WriteEndObject();
    }
}

/// <summary>One bar of parts.</summary>
public sealed class StackedBar(string name, IReadOnlyList<ChartPart> parts) : CardPart
{
    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.Label("title"u8, name);
        json.Parts("data"u8, parts);
        json.WriteEndObject();
    }
}
