using System.Globalization;
using PmoBot.Cards;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Conversation.Answers;

/// <summary>Colours of health as a picture. Each colour has its word and its sign, so that it survives grey-scale and a screen reader.</summary>
internal static class ColourPicture
{
    /// <summary>More colours than this stand in two lines when the chart is not drawn, or a phone would squeeze their words.</summary>
    private const int MostInOneLine = 4;

    public static CardElement Of(ColourStrip strip, CultureInfo culture)
    {
        var parts = strip.Parts().ToArray();
        var bars = parts.Select(p => new ChartBar(Phrases.Colour(p.Health, culture), p.Count, Chart(p.Health))).ToArray();
        return new HorizontalBarChart(strip.Title, bars, Strip(parts, strip.Title, culture)) { Display = BarDisplay.AbsoluteNoAxis, ShowLegend = false, Spacing = Spacing.Medium };
    }

    private static string Sign(Health health) => health switch
    {
        Health.Green => "●",
        Health.AmberGreen => "△",
        Health.Amber => "▲",
        Health.AmberRed => "◇",
        Health.Red => "◆",
        _ => "○",
    };

    /// <summary>The colour as a pill; where pills are not drawn, its sign in colour and its word in the text's own colour, which stays readable on white.</summary>
    public static CardElement Badge(Health health, string words, HorizontalAlignment alignment) =>
        new Badge($"{Sign(health)} {words}", SignAndWord(health, words, alignment, TextWeight.Bolder))
        {
            Style = Style(health), Appearance = BadgeAppearance.Tint, Shape = BadgeShape.Rounded, HorizontalAlignment = alignment, Spacing = Spacing.None,
        };

    public static RichTextBlock SignAndWord(Health health, string words, HorizontalAlignment alignment, TextWeight weight, TextSize size = TextSize.Default) =>
        new([new TextRun($"{Sign(health)} ") { Color = Text(health), Weight = TextWeight.Bolder, Size = size }, new TextRun(words) { Weight = weight, Size = size }])
        {
            HorizontalAlignment = alignment, Spacing = Spacing.None,
        };

    private static BadgeStyle Style(Health health) => health switch
    {
        Health.Green => BadgeStyle.Good,
        Health.AmberGreen or Health.Amber or Health.AmberRed => BadgeStyle.Warning,
        Health.Red => BadgeStyle.Attention,
        _ => BadgeStyle.Subtle,
    };

    private static TextColor Text(Health health) => health switch
    {
        Health.Green => TextColor.Good,
        Health.AmberGreen or Health.Amber or Health.AmberRed => TextColor.Warning,
        Health.Red => TextColor.Attention,
        _ => TextColor.Default,
    };

    public static ChartColor Chart(Health health) => health switch
    {
        Health.Green => ChartColor.Good,
        Health.AmberGreen or Health.Amber or Health.AmberRed => ChartColor.Warning,
        Health.Red => ChartColor.Attention,
        _ => ChartColor.Neutral,
    };

    private static Container Strip((Health Health, int Count)[] parts, string title, CultureInfo culture)
    {
        var half = parts.Length > MostInOneLine ? (parts.Length + 1) / 2 : parts.Length;
        return new Container
        {
            Spacing = Spacing.Medium,
            Items =
            [
                new TextBlock(title) { Size = TextSize.Small, IsSubtle = true },
                Line(parts[..half], culture),
                half < parts.Length ? Line(parts[half..], culture) : null,
            ],
        };
    }

    private static ColumnSet Line((Health Health, int Count)[] parts, CultureInfo culture) => new()
    {
        Spacing = Spacing.Small,
        Columns = [.. parts.Select(p => new Column
        {
            Width = ColumnWidth.Stretch,
            Items =
            [
                new TextBlock(p.Count.ToString("N0", culture)) { Size = TextSize.ExtraLarge, Weight = TextWeight.Bolder },
                SignAndWord(p.Health, Phrases.Colour(p.Health, culture), HorizontalAlignment.Left, TextWeight.Default, TextSize.Small),
            ],
        })],
    };
}
