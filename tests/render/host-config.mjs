// Measures and colours of Teams' host configuration as facts, for machines that do not have Microsoft's own file at hand.

const LIGHT = {
  text: "#252424", subtle: "#bf252424", accent: "#6264a7", good: "#92c353", warning: "#f8d22a", attention: "#c4314b",
  back: "#ffffff", emphasis: "#f9f8f7",
};

const DARK = {
  text: "#ffffff", subtle: "#bfffffff", accent: "#a6a7dc", good: "#92c353", warning: "#f8d22a", attention: "#d74654",
  back: "#2d2c2c", emphasis: "#292828",
};

// The tinted containers keep their light backgrounds in both themes, with dark text on them.
const TINTS = { accent: "#C7DEF9", good: "#CCFFCC", warning: "#FFE2B2", attention: "#FFC5B2" };

const both = (colour, subtle = colour) => ({ default: colour, subtle });

function style(backgroundColor, text, subtle, theme) {
  return {
    backgroundColor,
    foregroundColors: {
      default: both(text, subtle),
      dark: both("#252424", "#bf252424"),
      light: both("#ffffff", "#bfffffff"),
      accent: both(theme.accent),
      good: both(theme.good),
      warning: both(theme.warning),
      attention: both(theme.attention),
    },
  };
}

function font(fontFamily) {
  return {
    fontFamily,
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 200, default: 400, bolder: 600 },
  };
}

export function hostConfig(dark) {
  const theme = dark ? DARK : LIGHT;
  const containerStyles = {
    default: style(theme.back, theme.text, theme.subtle, theme),
    emphasis: style(theme.emphasis, theme.text, theme.subtle, theme),
  };
  for (const [name, tint] of Object.entries(TINTS)) containerStyles[name] = style(tint, LIGHT.text, LIGHT.subtle, theme);
  return {
    supportsInteractivity: true,
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: dark ? "#484644" : "#EEEEEE" },
    imageSizes: { small: 32, medium: 52, large: 100 },
    fontTypes: {
      default: font("'Segoe UI', Tahoma, Geneva, Verdana, sans-serif"),
      monospace: font("'Courier New', Courier, monospace"),
    },
    textStyles: { heading: { fontType: "default", size: "large", weight: "bolder", color: "default", isSubtle: false } },
    textBlock: { headingLevel: 2 },
    containerStyles,
    actions: {
      maxActions: 6, spacing: "Default", buttonSpacing: 8, actionsOrientation: "Horizontal", actionAlignment: "Left",
      showCard: { actionMode: "Inline", inlineTopMargin: 16, style: "emphasis" },
    },
    adaptiveCard: { allowCustomStyle: false },
    factSet: { title: { weight: "Bolder", wrap: true }, value: { wrap: true }, spacing: 16 },
  };
}
