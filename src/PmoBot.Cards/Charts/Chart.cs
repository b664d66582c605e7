using System.Text.Json;
using PmoBot.Cards.Writing;

namespace PmoBot.Cards;

/// <summary>
/// A drawn chart. Its title is always shown. Its fallback is an element that says the same figures in words; a chart cannot be dropped, since phones may not draw it.
/// </summary>
public abstract class Chart : ModernElement
{
    private readonly string _title;

    private protected Chart(string title, CardElement fallback) : base(fallback)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        _title = title;
    }

    public bool ShowLegend { get; init; } = true;
    /// <summary>"400px".</summary>
    public string? MaxWidth { get; init; }

    private protected sealed override void WriteModern(Utf8JsonWriter json)
    {
        json.Label("title"u8, _title);
        json.WriteBoolean("showTitle"u8, true);
        if (!ShowLegend) json.WriteBoolean("showLegend"u8, false);
        json.Exact("maxWidth"u8, MaxWidth);
        WriteChart(json);
    }

    private protected abstract void WriteChart(Utf8JsonWriter json);
}

/// <summary>A chart with two axes.</summary>
public abstract class AxisChart : Chart
{
    private protected AxisChart(string title, CardElement fallback) : base(title, fallback)
    {
    }

    public string? XAxisTitle { get; init; }
    public string? YAxisTitle { get; init; }
    /// <summary>Colour of everything that has none of its own.</summary>
    public ChartColor Color { get; init; }

    private protected sealed override void WriteChart(Utf8JsonWriter json)
    {
        json.Label("xAxisTitle"u8, XAxisTitle);
        json.Label("yAxisTitle"u8, YAxisTitle);
        json.Word("color"u8, CardWords.ChartColor, (int)Color);
        WriteData(json);
    }

    private protected abstract void WriteData(Utf8JsonWriter json);
}
