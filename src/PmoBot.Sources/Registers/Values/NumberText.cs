using System.Globalization;

namespace PmoBot.Sources.Registers.Values;

/// <summary>Which sign splits whole from fraction in a column.</summary>
internal enum DecimalSign : byte { Unsure, Dot, Comma }

/// <summary>Reads bare numbers exactly: "1,200,000", "1.200.000,00", "1 200 000", "12,34,567", "1'200".</summary>
internal static class NumberText
{
    /// <summary>What a number's own punctuation proves about the decimal sign; Unsure for "1200", "1.200" and "1,200".</summary>
    public static DecimalSign Evidence(ReadOnlySpan<char> digits)
    {
        int dots = digits.Count('.'), commas = digits.Count(',');
        if (dots == 0 && commas == 0) return DecimalSign.Unsure;
        if (dots > 0 && commas > 0) return digits.LastIndexOf('.') > digits.LastIndexOf(',') ? DecimalSign.Dot : DecimalSign.Comma;
        var sign = dots > 0 ? '.' : ',';
        var at = digits.IndexOf(sign);
        if (dots + commas > 1) return sign == '.' ? DecimalSign.Comma : DecimalSign.Dot;
        var thousands = digits.Length - at - 1 == 3 && at is > 0 and <= 3 && digits[0] != '0';
        if (thousands) return DecimalSign.Unsure;
        return sign == '.' ? DecimalSign.Dot : DecimalSign.Comma;
    }

    /// <summary>Reads digits with their separators; false when the grouping is not a number's.</summary>
    /// <param name="text">Digits and separators only, without a sign.</param>
    /// <param name="sign">The column's decimal sign; Unsure reads "1,200" as 1200 and "1.200" as 1.2.</param>
    public static bool TryRead(ReadOnlySpan<char> text, DecimalSign sign, out decimal value)
    {
        if (QuickText.TryNumber(text, out value, out _)) return true;
        value = 0;
        if (text.IsEmpty || text.Length > 60 || !char.IsAsciiDigit(text[^1])) return false;
        var own = Evidence(text);
        var point = (own == DecimalSign.Unsure ? sign : own) == DecimalSign.Comma ? ',' : '.';
        var at = text.LastIndexOf(point);
        if (at >= 0 && text.IndexOf(point) != at) return false;
        var whole = at < 0 ? text : text[..at];
        var fraction = at < 0 ? default : text[(at + 1)..];
        return AllDigits(fraction) && TryWhole(whole, point, out var digits)
            && decimal.TryParse((fraction.IsEmpty ? digits : string.Concat(digits, ".", fraction)), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    private static bool TryWhole(ReadOnlySpan<char> whole, char point, out string digits)
    {
        Span<char> kept = stackalloc char[whole.Length + 1];
        var count = 0;
        var sinceGroup = -1;
        digits = "";
        foreach (var c in whole)
        {
            if (char.IsAsciiDigit(c))
            {
                kept[count++] = c;
                if (sinceGroup >= 0) sinceGroup++;
                continue;
            }

            var group = c is '.' or ',' ? c != point : c is ' ' or '\'' or '’' or '_' or '\u00A0' or '\u202F' or '\u2009';
            if (!group || count == 0 || sinceGroup is 0 or 1 or > 3 || (sinceGroup < 0 && count > 3)) return false;
            sinceGroup = 0;
        }

        if (sinceGroup >= 0 && sinceGroup != 3) return false;
        digits = count == 0 ? "0" : new string(kept[..count]);
        return true;
    }

    private static bool AllDigits(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c)) return false;
        }

        return true;
    }
}
