using System.Globalization;

namespace PmoBot.Domain.Words;

/// <summary>The culture that plain English phrases are written in unless another is asked for.</summary>
public static class Wording
{
    /// <summary>British English with three-letter months: the platform's "Sept" would read as a different style from "Aug".</summary>
    public static CultureInfo English { get; } = MakeEnglish();

    private static CultureInfo MakeEnglish()
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo("en-GB").Clone();
        culture.DateTimeFormat.AbbreviatedMonthNames = CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames;
        culture.DateTimeFormat.AbbreviatedMonthGenitiveNames = CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthGenitiveNames;
        return CultureInfo.ReadOnly(culture);
    }

    /// <summary>"Forecast cost" from "forecast cost".</summary>
    public static string Capital(string phrase) =>
        phrase.Length == 0 ? phrase : string.Concat(char.ToUpperInvariant(phrase[0]).ToString(), phrase.AsSpan(1));

    /// <summary>The text cut at a word, with an ellipsis, to at most the given length.</summary>
    public static string Short(string text, int length)
    {
        if (text.Length <= length) return text;
        var cut = text.LastIndexOf(' ', length - 1);
        if (cut < length / 2) cut = char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1;
        return text[..cut].TrimEnd(' ', ',', ';', '.') + "…";
    }
}
