namespace PmoBot.Sources.Registers.Values;

/// <summary>Currency codes and signs. A shared sign ("$", "kr") says that it is money, not which.</summary>
internal static class Currencies
{
    private static readonly HashSet<string> Codes = new(StringComparer.Ordinal)
    {
        "gbp", "eur", "usd", "aud", "nzd", "cad", "inr", "chf", "jpy", "cny", "sek", "nok", "dkk", "pln", "czk", "huf", "zar", "sgd", "hkd", "brl", "mxn", "aed", "sar", "ils", "krw",
        "try", "thb", "myr", "idr", "php", "vnd", "clp", "cop", "ars", "pen", "ron", "bgn", "isk", "kes", "ngn", "ghs", "egp", "qar", "kwd", "omr", "bhd", "pkr", "lkr", "bdt", "twd",
    };

    private static readonly (string Sign, string Code)[] Signs =
    [
        ("us$", "USD"), ("usd$", "USD"), ("a$", "AUD"), ("au$", "AUD"), ("aud$", "AUD"), ("nz$", "NZD"), ("c$", "CAD"), ("ca$", "CAD"), ("s$", "SGD"), ("hk$", "HKD"), ("r$", "BRL"), ("$us", "USD"),
        ("£", "GBP"), ("€", "EUR"), ("₹", "INR"), ("rs.", "INR"), ("rs", "INR"), ("₪", "ILS"), ("₩", "KRW"), ("zł", "PLN"), ("zl", "PLN"), ("euros", "EUR"), ("euro", "EUR"), ("fr.", "CHF"), ("sfr", "CHF"),
        ("pounds", "GBP"), ("dollars", ""), ("¥", ""), ("$", ""), ("kr", ""),
    ];

    /// <summary>Takes a currency from either end of the text. The code is "" for a shared sign.</summary>
    public static bool TryStrip(ref ReadOnlySpan<char> text, out string code)
    {
        code = "";
        if (text.Length > 3 && IsCode(text[..3]) && !char.IsLetter(text[3]))
        {
            code = text[..3].ToString().ToUpperInvariant();
            text = text[3..].TrimStart();
            return true;
        }

        if (text.Length > 3 && IsCode(text[^3..]) && !char.IsLetter(text[^4]))
        {
            code = text[^3..].ToString().ToUpperInvariant();
            text = text[..^3].TrimEnd();
            return true;
        }

        return TrySign(ref text, out code);
    }

    /// <summary>The ISO code of a word such as "AUD" or "£"; "" for a shared sign; null when it is no currency.</summary>
    public static string? Of(string word)
    {
        if (IsCode(word)) return word.ToUpperInvariant();
        foreach (var (sign, code) in Signs)
        {
            if (sign == word) return code;
        }

        return null;
    }

    public static bool HasSign(ReadOnlySpan<char> text) => text.IndexOfAny("£€$₹¥₪₩") >= 0;

    private static bool IsCode(ReadOnlySpan<char> word) => Codes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static bool TrySign(ref ReadOnlySpan<char> text, out string code)
    {
        foreach (var (sign, iso) in Signs)
        {
            var letter = char.IsLetter(sign[^1]);
            if (text.StartsWith(sign, StringComparison.Ordinal) && text.Length > sign.Length && !(letter && char.IsLetter(text[sign.Length])))
            {
                text = text[sign.Length..].TrimStart();
                code = iso;
                return true;
            }

            if (text.EndsWith(sign, StringComparison.Ordinal) && text.Length > sign.Length && !(letter && char.IsLetter(text[^(sign.Length + 1)]) && sign != "kr"))
            {
                text = text[..^sign.Length].TrimEnd();
                code = iso;
                return true;
            }
        }

        code = "";
        return false;
    }
}
