using System.Globalization;

namespace PmoBot.Sources.Registers.Values;

/// <summary>One amount as written: a signed number, its own factor ("5bn") when it has one, and its own currency.</summary>
/// <param name="Factor">1000 for "5k"; null when the cell does not say and the column's scale applies.</param>
/// <param name="Currency">ISO code, or "" when the cell does not say or its sign is shared ("$").</param>
internal readonly record struct MoneyToken(decimal Value, decimal? Factor, string Currency)
{
    /// <summary>Reads a text that is one amount and nothing else.</summary>
    public static bool TryRead(string plain, DecimalSign sign, out MoneyToken token)
    {
        token = default;
        var text = plain.AsSpan().Trim();
        var negative = false;
        if (text.Length > 2 && text[0] == '(' && text[^1] == ')')
        {
            negative = true;
            text = text[1..^1].Trim();
        }

        if (!Strip(ref text, ref negative, out var currency, out var factor) || text.IsEmpty || text.Length > 60) return false;
        if (!TryNumber(text, sign, out var value)) return false;
        token = new(negative ? -value : value, factor, currency);
        return true;
    }

    private static bool Strip(ref ReadOnlySpan<char> text, ref bool negative, out string currency, out decimal? factor)
    {
        currency = "";
        factor = null;
        for (var round = 0; round < 6 && !text.IsEmpty; round++)
        {
            var before = text.Length;
            if (!negative && text[0] is ('-' or '−' or '–')) { negative = true; text = text[1..].Trim(); }
            else if (text[0] == '+') text = text[1..].Trim();
            if (text.IsEmpty) return false;
            if (Currencies.TryStrip(ref text, out var code) && code.Length > 0) currency = code;
            if (factor is null && Factors.TryStrip(ref text, out var found)) factor = found;
            // SAP writes the sign behind the number.
            if (!negative && text.Length > 1 && text[^1] == '-' && char.IsAsciiDigit(text[^2])) { negative = true; text = text[..^1]; }
            if (text.EndsWith(",-") || text.EndsWith(".-") || text.EndsWith("/-")) text = text[..^2].Trim();
            if (text.Length == before) break;
        }

        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, DecimalSign sign, out decimal value)
    {
        if (NumberText.TryRead(text, sign, out value)) return true;
        var exponent = text.IndexOf('e');
        return exponent > 0 && text.Length < 30 && decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value);
    }
}
