using PmoBot.Cards;
using Shouldly;

namespace PmoBot.UnitTests.Cards;

/// <summary>Each chart as it goes over the wire: title shown, data under the keys of its kind, fallback last.</summary>
public sealed class ChartTests
{
    private static readonly TextBlock Words = new("x");
    private const string End = ""","fallback":{"type":"TextBlock","text":"x","wrap":true}}""";

    [Fact]
    public void A_donut_has_legends_and_values() => Json.Of(
        new DonutChart("T", [new("Green", 12, ChartColor.Good), new("Other", 0.5m)], Words) { Value = "12", ShowLegend = false, MaxWidth = "200px" })
        .ShouldBe("""{"type":"Chart.Donut","title":"T","showTitle":true,"showLegend":false,"maxWidth":"200px","value":"12","data":[{"legend":"Green","value":12,"color":"good"},{"legend":"Other","value":0.5}]""" + End);

    [Fact]
    public void A_stacked_bar_has_titles_and_parts() => Json.Of(new StackedBarChart("T", [new("All", [new("Red", 3, ChartColor.Attention)])], Words))
        .ShouldBe("""{"type":"Chart.HorizontalBar.Stacked","title":"T","showTitle":true,"data":[{"title":"All","data":[{"legend":"Red","value":3,"color":"attention"}]}]""" + End);

    [Fact]
    public void Bars_have_x_and_y() => Json.Of(new HorizontalBarChart("T", [new("A", 3, ChartColor.Warning)], Words) { Display = BarDisplay.PartToWhole, XAxisTitle = "X", YAxisTitle = "Y", Color = ChartColor.Neutral })
        .ShouldBe("""{"type":"Chart.HorizontalBar","title":"T","showTitle":true,"xAxisTitle":"X","yAxisTitle":"Y","color":"neutral","displayMode":"PartToWhole","data":[{"x":"A","y":3,"color":"warning"}]""" + End);

    [Fact]
    public void Upright_bars_show_their_values() => Json.Of(new VerticalBarChart("T", [new("A", 3)], Words) { YMin = 0, YMax = 10 })
        .ShouldBe("""{"type":"Chart.VerticalBar","title":"T","showTitle":true,"showBarValues":true,"yMin":0,"yMax":10,"data":[{"x":"A","y":3}]""" + End);

    [Fact]
    public void A_line_has_dated_points() => Json.Of(new LineChart("T", [new("L", [new(new DateOnly(2026, 1, 5), 4.2m)], ChartColor.CategoricalBlue)], Words) { YMin = 1, YMax = 5 })
        .ShouldBe("""{"type":"Chart.Line","title":"T","showTitle":true,"yMin":1,"yMax":5,"data":[{"legend":"L","values":[{"x":"2026-01-05","y":4.2}],"color":"categoricalBlue"}]""" + End);

    [Fact]
    public void A_gauge_has_segments() => Json.Of(new GaugeChart("T", 72, [new("ok", 80, ChartColor.Good)], Words) { SubLabel = "of budget", Format = GaugeFormat.Fraction })
        .ShouldBe("""{"type":"Chart.Gauge","title":"T","showTitle":true,"value":72,"min":0,"max":100,"subLabel":"of budget","valueFormat":"Fraction","segments":[{"legend":"ok","size":80,"color":"good"}]""" + End);

    [Fact]
    public void A_chart_without_a_title_is_refused() => Should.Throw<ArgumentException>(() => new DonutChart(" ", [], Words));
}
