using System.Globalization;
using PmoBot.Cards;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Conversation.Answers;

/// <summary>Draws an answer's picture and its strip of figures; where charts are not drawn the same values stand as text.</summary>
internal static class PictureCard
{
    private const int LongestName = 28;
    private const int MostFigures = 4;
    private const int MostPointsInText = 12;

    /// <summary>The picture; null when there is nothing to draw.</summary>
    public static CardElement? Of(Picture? picture) => picture switch
    {
        BarPicture { Bars.Length: > 0 } bars => Bars(bars),
        LinePicture lines when lines.Lines.Any(l => l.Points.Length >= LinePicture.FewestPoints) => Lines(lines),
        GaugePicture { Stretches.Length: > 0 } gauge => Gauge(gauge),
        _ => null,
    };

    /// <summary>At most four figures side by side; on a phone two a line.</summary>
    public static CardElement? Strip(IReadOnlyList<StripFigure> figures) => figures.Count == 0 ? null : new ColumnSet
    {
        Spacing = Spacing.Medium,
        Columns = [.. figures.Take(MostFigures).Select(f => new Column
        {
            Width = ColumnWidth.Stretch,
            Items =
            [
                new TextBlock(f.Value) { Size = TextSize.Large, Weight = TextWeight.Bolder },
                f.Health is { } health
                    ? ColourPicture.SignAndWord(health, f.Label, HorizontalAlignment.Left, TextWeight.Default, TextSize.Small)
                    : new TextBlock(f.Label) { Size = TextSize.Small, IsSubtle = true, Spacing = Spacing.None },
            ],
        })],
    };

    private static HorizontalBarChart Bars(BarPicture picture)
    {
        var drawn = picture.Bars.Take(BarPicture.MostBars).ToArray();
        return new HorizontalBarChart(picture.Title, [.. drawn.Select(b => new ChartBar(Phrases.Short(b.Name, LongestName), b.Value, Colour(b.Health)))], Words(picture.Title, drawn.Select(b => (b.Name, b.Text))))
        {
            Display = BarDisplay.AbsoluteNoAxis, ShowLegend = false, Spacing = Spacing.Medium,
        };
    }

    private static LineChart Lines(LinePicture picture) =>
        new(picture.Title, [.. picture.Lines.Select(l => new ChartLine(Phrases.Short(l.Name, LongestName), [.. l.Points.Select(p => new ChartPoint(p.Date, p.Value))], Colour(l.Health)))],
            Words(picture.Title, picture.Lines.Select(l => (l.Name, string.Join(" → ", l.Points.TakeLast(MostPointsInText).Select(p => p.Text))))))
        {
            ShowLegend = picture.Lines.Length > 1, Spacing = Spacing.Medium,
        };

    private static GaugeChart Gauge(GaugePicture picture) =>
        new(picture.Title, picture.Value, [.. picture.Stretches.Select(s => new GaugeSegment(s.Name, s.Size, Colour(s.Health)))], Words(picture.Title, [("", picture.Text)]))
        {
            Max = picture.Stretches.Sum(s => s.Size), SubLabel = picture.Text, ShowLegend = false, Spacing = Spacing.Medium,
        };

    private static Container Words(string title, IEnumerable<(string Name, string Text)> values) => new()
    {
        Spacing = Spacing.Medium,
        Items =
        [
            new TextBlock(title) { Size = TextSize.Small, IsSubtle = true },
            .. values.Select(v => v.Name.Length == 0 ? (CardElement)new TextBlock(v.Text) { Weight = TextWeight.Bolder, Spacing = Spacing.None } : Line(v.Name, v.Text)),
        ],
    };

    private static ColumnSet Line(string name, string text) => new()
    {
        Spacing = Spacing.Small,
        Columns =
        [
            new Column { Width = ColumnWidth.Stretch, Items = [new TextBlock(name)] },
            new Column { Width = ColumnWidth.Auto, Items = [new TextBlock(text) { Weight = TextWeight.Bolder, HorizontalAlignment = HorizontalAlignment.Right }] },
        ],
    };

    private static ChartColor Colour(Health? health) => health is { } known ? ColourPicture.Chart(known) : ChartColor.Default;

    /// <summary>The same values for the terminal.</summary>
    public static IEnumerable<string> Text(Picture? picture, CultureInfo culture) => picture switch
    {
        BarPicture { Bars.Length: > 0 } bars => [picture.Title, .. bars.Bars.Take(BarPicture.MostBars).Select(b => $"  {b.Name.PadRight(Math.Min(40, bars.Bars.Max(x => x.Name.Length)))}  {b.Text}")],
        LinePicture lines when lines.Lines.Any(l => l.Points.Length >= LinePicture.FewestPoints) =>
            [picture.Title, .. lines.Lines.Select(l => $"  {l.Name}: {string.Join(" → ", l.Points.TakeLast(MostPointsInText).Select(p => $"{p.Text} ({p.Date.ToString("MMM yy", culture)})"))}")],
        GaugePicture gauge => [$"{gauge.Title}: {gauge.Text}"],
        _ => [],
    };
}
