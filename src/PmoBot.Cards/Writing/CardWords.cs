using System.Text.Json;

namespace PmoBot.Cards.Writing;

/// <summary>The wire words of each vocabulary, by the enum's number, so that no enum is turned into text by reflection.</summary>
internal static class CardWords
{
    public static readonly JsonEncodedText[] TextSize = Words("Default", "Small", "Medium", "Large", "ExtraLarge");
    public static readonly JsonEncodedText[] TextWeight = Words("Default", "Lighter", "Bolder");
    public static readonly JsonEncodedText[] TextColor = Words("Default", "Dark", "Light", "Accent", "Good", "Warning", "Attention");
    public static readonly JsonEncodedText[] FontType = Words("Default", "Monospace");
    public static readonly JsonEncodedText[] TextStyle = Words("default", "heading", "columnHeader");
    public static readonly JsonEncodedText[] HorizontalAlignment = Words("", "Left", "Center", "Right");
    public static readonly JsonEncodedText[] VerticalAlignment = Words("", "Top", "Center", "Bottom");
    public static readonly JsonEncodedText[] Spacing =
        Words("Default", "None", "ExtraSmall", "Small", "Medium", "Large", "ExtraLarge", "Padding");
    public static readonly JsonEncodedText[] TargetWidth = Words(
        "", "veryNarrow", "narrow", "standard", "wide", "atLeast:narrow", "atLeast:standard", "atLeast:wide",
        "atMost:veryNarrow", "atMost:narrow", "atMost:standard");
    public static readonly JsonEncodedText[] ContainerStyle = Words("", "default", "emphasis", "accent", "good", "warning", "attention");
    public static readonly JsonEncodedText[] ImageSize = Words("Auto", "Stretch", "Small", "Medium", "Large");
    public static readonly JsonEncodedText[] ImageStyle = Words("Default", "Person", "RoundedCorners");
    public static readonly JsonEncodedText[] BadgeStyle =
        Words("Default", "Subtle", "Informative", "Accent", "Good", "Warning", "Attention");
    public static readonly JsonEncodedText[] BadgeAppearance = Words("Filled", "Tint");
    public static readonly JsonEncodedText[] BadgeSize = Words("Medium", "Large", "ExtraLarge");
    public static readonly JsonEncodedText[] BadgeShape = Words("Circular", "Rounded", "Square");
    public static readonly JsonEncodedText[] ProgressColor = Words("Accent", "Good", "Warning", "Attention");
    public static readonly JsonEncodedText[] IconSize =
        Words("Standard", "xxSmall", "xSmall", "Small", "Medium", "Large", "xLarge", "xxLarge");
    public static readonly JsonEncodedText[] IconStyle = Words("Regular", "Filled");
    public static readonly JsonEncodedText[] ChartColor = Words(
        "", "good", "warning", "attention", "neutral", "categoricalBlue", "categoricalLightBlue", "categoricalTeal",
        "categoricalPurple", "categoricalLavender", "categoricalMarigold", "divergingGray");
    public static readonly JsonEncodedText[] BarDisplay = Words("AbsoluteWithAxis", "AbsoluteNoAxis", "PartToWhole");
    public static readonly JsonEncodedText[] GaugeFormat = Words("Percentage", "Fraction");
    public static readonly JsonEncodedText[] ChoiceStyle = Words("compact", "expanded", "filtered");
    public static readonly JsonEncodedText[] RatingSize = Words("Large", "Medium");
    public static readonly JsonEncodedText[] RatingColor = Words("Neutral", "Marigold");
    public static readonly JsonEncodedText[] ActionStyle = Words("default", "positive", "destructive");
    public static readonly JsonEncodedText[] ActionMode = Words("primary", "secondary");

    private static JsonEncodedText[] Words(params ReadOnlySpan<string> words)
    {
        var encoded = new JsonEncodedText[words.Length];
        for (var i = 0; i < words.Length; i++) encoded[i] = JsonEncodedText.Encode(words[i]);
        return encoded;
    }
}
