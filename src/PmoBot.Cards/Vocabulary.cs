namespace PmoBot.Cards;

// In every vocabulary the first word (value 0) means "say nothing, the client decides" and is not written.

/// <summary>Size of text.</summary>
public enum TextSize : byte { Default, Small, Medium, Large, ExtraLarge }

/// <summary>Weight of text.</summary>
public enum TextWeight : byte { Default, Lighter, Bolder }

/// <summary>Colour of text and icons. Good, Warning, Attention mean green, amber, red and nothing else; Accent is for what can be pressed.</summary>
public enum TextColor : byte { Default, Dark, Light, Accent, Good, Warning, Attention }

/// <summary>Font of text.</summary>
public enum FontType : byte { Default, Monospace }

/// <summary>What a text is for a screen reader.</summary>
public enum TextStyle : byte { Default, Heading, ColumnHeader }

/// <summary>Where content stands between left and right; the parent's when not said.</summary>
public enum HorizontalAlignment : byte { Inherited, Left, Center, Right }

/// <summary>Where content stands between top and bottom; the parent's when not said.</summary>
public enum VerticalAlignment : byte { Inherited, Top, Center, Bottom }

/// <summary>Distance to the element before.</summary>
public enum Spacing : byte { Default, None, ExtraSmall, Small, Medium, Large, ExtraLarge, Padding }

/// <summary>On which widths of the card an element is shown; on all when not said.</summary>
public enum TargetWidth : byte
{
    Any,
    /// <summary>Meeting chat.</summary>
    VeryNarrow,
    /// <summary>Phone upright.</summary>
    Narrow,
    /// <summary>Phone sideways, tablet, desktop chat.</summary>
    Standard,
    /// <summary>Channel or chat with a full-width card.</summary>
    Wide,
    AtLeastNarrow,
    AtLeastStandard,
    AtLeastWide,
    AtMostVeryNarrow,
    AtMostNarrow,
    AtMostStandard,
}

/// <summary>Background of a container. <see cref="Default"/> is written: it ends the parent's style.</summary>
public enum ContainerStyle : byte { Inherited, Default, Emphasis, Accent, Good, Warning, Attention }

/// <summary>Size of an image.</summary>
public enum ImageSize : byte { Auto, Stretch, Small, Medium, Large }

/// <summary>Shape of an image.</summary>
public enum ImageStyle : byte { Default, Person, RoundedCorners }

/// <summary>Colour of a badge.</summary>
public enum BadgeStyle : byte { Default, Subtle, Informative, Accent, Good, Warning, Attention }

/// <summary>How strongly a badge is coloured.</summary>
public enum BadgeAppearance : byte { Filled, Tint }

/// <summary>Size of a badge.</summary>
public enum BadgeSize : byte { Medium, Large, ExtraLarge }

/// <summary>Corners of a badge.</summary>
public enum BadgeShape : byte { Circular, Rounded, Square }

/// <summary>Colour of a progress bar.</summary>
public enum ProgressColor : byte { Accent, Good, Warning, Attention }

/// <summary>Size of an icon.</summary>
public enum IconSize : byte { Standard, XxSmall, XSmall, Small, Medium, Large, XLarge, XxLarge }

/// <summary>Drawing of an icon.</summary>
public enum IconStyle : byte { Regular, Filled }

/// <summary>Colour in a chart: the four that carry health, then some that mean nothing.</summary>
public enum ChartColor : byte
{
    Default,
    Good,
    Warning,
    Attention,
    Neutral,
    CategoricalBlue,
    CategoricalLightBlue,
    CategoricalTeal,
    CategoricalPurple,
    CategoricalLavender,
    CategoricalMarigold,
    DivergingGray,
}

/// <summary>What a horizontal bar chart writes beside its bars.</summary>
public enum BarDisplay : byte { AbsoluteWithAxis, AbsoluteNoAxis, PartToWhole }

/// <summary>How a gauge writes its value.</summary>
public enum GaugeFormat : byte { Percentage, Fraction }

/// <summary>How choices are offered.</summary>
public enum ChoiceStyle : byte { Compact, Expanded, Filtered }

/// <summary>Size of rating stars.</summary>
public enum RatingSize : byte { Large, Medium }

/// <summary>Colour of rating stars.</summary>
public enum RatingColor : byte { Neutral, Marigold }

/// <summary>Look of a button. Destructive is for what cannot be undone.</summary>
public enum ActionStyle : byte { Default, Positive, Destructive }

/// <summary>Primary actions are buttons; secondary ones stand in the overflow menu.</summary>
public enum ActionMode : byte { Primary, Secondary }
