using System.Globalization;

namespace PmoBot.Domain.Words;

/// <summary>
/// The culture that a reader is answered in, by the locale that the client names: German, French and Spanish of the reader's region, American English for
/// readers in the United States and Canada, British English for all others.
/// </summary>
public static class ReaderCulture
{
    private const int LongestLocale = 16;
    private static readonly CultureInfo American = CultureInfo.GetCultureInfo("en-US");

    /// <summary>Never fails: what no platform knows is answered in the language's home region, or in English.</summary>
    /// <param name="locale">"de-AT", "fr", "en-US"; null when the client names none.</param>
    public static CultureInfo Of(string? locale)
    {
        if (locale is null or { Length: 0 or > LongestLocale }) return Wording.English;
        var name = locale.Replace('_', '-');
        var language = name.Split('-')[0].ToLowerInvariant();
        return language switch
        {
            "de" => Known(name) ?? CultureInfo.GetCultureInfo("de-DE"),
            "fr" => Known(name) ?? CultureInfo.GetCultureInfo("fr-FR"),
            "es" => Known(name) ?? CultureInfo.GetCultureInfo("es-ES"),
            "en" when name.EndsWith("-US", StringComparison.OrdinalIgnoreCase) || name.EndsWith("-CA", StringComparison.OrdinalIgnoreCase) => American,
            _ => Wording.English,
        };
    }

    /// <summary>The culture of a region; null for a language alone, which writes no money.</summary>
    private static CultureInfo? Known(string name)
    {
        try
        {
            var culture = CultureInfo.GetCultureInfo(name, predefinedOnly: true);
            return culture.IsNeutralCulture ? null : culture;
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
