using System.Globalization;
using System.Text.Json;
using PmoBot.Cards.Writing;

namespace PmoBot.Cards;

/// <summary>Values over time. A trend has at least three points.</summary>
public sealed class LineChart(string title, IReadOnlyList<ChartLine> data, CardElement fallback) : AxisChart(title, fallback)
{
    public decimal? YMin { get; init; }
    public decimal? YMax { get; init; }

    private protected override ReadOnlySpan<byte> Type => "Chart.Line"u8;

    private protected override void WriteData(Utf8JsonWriter json)
    {
        json.Number("yMin"u8, YMin);
        json.Number("yMax"u8, YMax);
        json.Parts("data"u8, data);
    }
}

/// <summary>One line: its name and its points in order of time.</summary>
public sealed class ChartLine(string legend, IReadOnlyList<ChartPoint> points, ChartColor color = ChartColor.Default) : CardPart
{
    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.Label("legend"u8, legend);
        json.Parts("values"u8, points);
        json.Word("color"u8, CardWords.ChartColor, (int)color);
        json.WriteEndObject();
    }
}

/// <summary>One value at one date.</summary>
public sealed class ChartPoint(DateOnly x, decimal y) : CardPart
{
    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("x"u8, x.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteNumber("y"u8, y);
        json.WriteEndObject();
    }
}
