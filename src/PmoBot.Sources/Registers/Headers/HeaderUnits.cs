using System.Text.RegularExpressions;
using PmoBot.Sources.Registers.Values;

namespace PmoBot.Sources.Registers.Headers;

/// <summary>What a money header says about its unit: "(£m)", "in $k", "(millions)", "AUD m", "€ '000", "in Tsd. EUR", "TEUR".</summary>
internal static partial class HeaderUnits
{
    /// <summary>Scale (null when the header does not say) and ISO currency ("" when it does not say).</summary>
    public static (decimal? Scale, string Currency) Of(string header)
    {
        var plain = CellText.Plainly(header);
        var currency = "";
        foreach (var match in Words().EnumerateMatches(plain))
        {
            if (Currencies.Of(plain.Substring(match.Index, match.Length)) is { Length: > 0 } code) { currency = code; break; }
        }

        if (Joined().Match(plain) is { Success: true } joined)
        {
            if (currency.Length == 0) currency = Currencies.Of(joined.Groups["c"].Value) ?? "";
            return (Scale(joined.Groups["f"].Value), currency);
        }

        return (ScaleOf(plain, header), currency);
    }

    private static decimal? ScaleOf(string plain, string header)
    {
        if (Thousands().IsMatch(plain)) return 1_000m;
        var words = ScaleWord().Match(plain);
        if (words.Success) return Scale(words.Groups["f"].Value);
        var letter = Letter().Match(plain);
        if (letter.Success) return Scale(letter.Groups["f"].Value);
        return header.EndsWith(" M", StringComparison.Ordinal) ? 1_000_000m : null;
    }

    private static decimal? Scale(string word) => word is "000" or "000s" or "t" or "'000" ? 1_000m : Factors.Of(word);

    [GeneratedRegex(@"[a-z]{0,3}[£€$₹¥]|\b[a-z]{3}\b|\beuros?\b|\brs\b", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"(?:^|[^a-z])(?<f>t|k|m|mio|mrd|bn)\.?\s?(?<c>eur|usd|gbp|chf|aud|cad|nzd|inr|€|£|\$)(?:[^a-z]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Joined();

    [GeneratedRegex(@"[’'`´]\s?000|(?:^|[^\d.,])000s?(?:[^\d]|$)|\bthousands?\b|\btsd\b|\bmilliers\b|\btausend\b", RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"\b(?<f>millions?|billions?|millionen|milliarden|milliards|millones|milhoes|mio|mln|mrd|crores?|lakhs?|lacs?|bn)\b", RegexOptions.CultureInvariant)]
    private static partial Regex ScaleWord();

    [GeneratedRegex(@"(?:[£€$₹¥]|\b(?:gbp|eur|usd|aud|nzd|cad|inr|chf|sgd|zar|sek|nok|dkk|rs)\b\.?)\s?(?<f>k|m|mn|mm|b|bn|cr)\b|[(\[]\s?(?:in\s)?(?<f>k|m|mn|mm|bn|cr)\s?[)\]]|\bin\s(?<f>k|m|mn|bn|cr)$", RegexOptions.CultureInvariant)]
    private static partial Regex Letter();
}
