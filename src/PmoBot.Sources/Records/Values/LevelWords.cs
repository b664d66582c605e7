using System.Globalization;
using PmoBot.Sources.Registers.Values;

namespace PmoBot.Sources.Records.Values;

/// <summary>Words for how likely or how bad something is, on a scale from 1 to 5; numbers of other scales are brought to it.</summary>
internal static class LevelWords
{
    private static readonly Dictionary<string, int> Five = new(StringComparer.Ordinal)
    {
        ["very low"] = 1, ["negligible"] = 1, ["insignificant"] = 1, ["rare"] = 1, ["remote"] = 1, ["minimal"] = 1, ["trivial"] = 1, ["very unlikely"] = 1, ["highly unlikely"] = 1, ["none"] = 1, ["vl"] = 1, ["sehr gering"] = 1, ["sehr niedrig"] = 1, ["tres faible"] = 1, ["muy baja"] = 1, ["muy bajo"] = 1,
        ["low"] = 2, ["minor"] = 2, ["unlikely"] = 2, ["small"] = 2, ["slight"] = 2, ["l"] = 2, ["niedrig"] = 2, ["gering"] = 2, ["faible"] = 2, ["baja"] = 2, ["bajo"] = 2,
        ["medium"] = 3, ["moderate"] = 3, ["possible"] = 3, ["med"] = 3, ["m"] = 3, ["average"] = 3, ["mittel"] = 3, ["moyen"] = 3, ["moyenne"] = 3, ["media"] = 3, ["medio"] = 3, ["fair"] = 3, ["normal"] = 3,
        ["high"] = 4, ["major"] = 4, ["likely"] = 4, ["probable"] = 4, ["significant"] = 4, ["serious"] = 4, ["large"] = 4, ["h"] = 4, ["hoch"] = 4, ["eleve"] = 4, ["elevee"] = 4, ["alta"] = 4, ["alto"] = 4,
        ["very high"] = 5, ["critical"] = 5, ["severe"] = 5, ["catastrophic"] = 5, ["extreme"] = 5, ["almost certain"] = 5, ["certain"] = 5, ["very likely"] = 5, ["highly likely"] = 5, ["highly probable"] = 5, ["vh"] = 5, ["near certain"] = 5, ["sehr hoch"] = 5, ["tres eleve"] = 5, ["tres elevee"] = 5, ["muy alta"] = 5, ["muy alto"] = 5,
    };

    /// <summary>True for a word, or for a number with or without one ("4 - High", "(2) Medium").</summary>
    public static bool IsAny(string clean) => Word(clean) > 0 || Leading(clean) is not null;

    /// <summary>1 to 5; 0 when the text is none of the words.</summary>
    public static int Word(string clean)
    {
        var plain = CellText.Plainly(clean).Trim(' ', '.', ')', '(', '-', '–', ':');
        if (Five.TryGetValue(plain.Replace('-', ' ').Replace('_', ' '), out var level)) return level;
        var rest = plain.TrimStart("0123456789.()-–: /=".ToCharArray());
        if (rest.Length < plain.Length && Five.TryGetValue(rest, out level)) return level;
        var end = plain.AsSpan().IndexOfAny("(-–:/");
        return end > 0 && Five.TryGetValue(plain[..end].Trim(), out level) ? level : 0;
    }

    /// <summary>The number that a level stands beside: 4 of "4 - High", "(4) High", "High (4)", "4/5"; null when there is none.</summary>
    public static decimal? Leading(string clean)
    {
        var text = clean.AsSpan().Trim();
        if (text.StartsWith("(") || text.StartsWith("[")) text = text[1..];
        if (Digits(text) is { } first) return first;
        var open = text.LastIndexOf('(');
        return open > 0 ? Digits(text[(open + 1)..]) : null;
    }

    /// <summary>True for a word that stands above or below low, medium and high: then the column has five levels, not three.</summary>
    public static bool IsOfFive(string clean) => Word(clean) is 1 or 5;

    private static decimal? Digits(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExcept("0123456789.,");
        var digits = length < 0 ? text : text[..length];
        if (digits.Length is 0 or > 6 || (length >= 0 && text[length] is not (' ' or '-' or '–' or ')' or ']' or ':' or '/' or '='))) return null;
        return decimal.TryParse(digits.ToString().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }
}
