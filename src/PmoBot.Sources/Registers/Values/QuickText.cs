namespace PmoBot.Sources.Registers.Values;

/// <summary>Reads, without making a text of them, the two shapes that fill most cells: ISO days and plain numbers. What it does not take, the full readers take.</summary>
internal static class QuickText
{
    private const int MaxDigits = 15;

    /// <summary>A day as "2026-11-23" and nothing else.</summary>
    public static bool TryDay(ReadOnlySpan<char> raw, out DateOnly day)
    {
        day = default;
        if (raw.Length != 10 || raw[4] != '-' || raw[7] != '-') return false;
        if (!TryDigits(raw[..4], out var year) || !TryDigits(raw[5..7], out var month) || !TryDigits(raw[8..], out var date)) return false;
        if (year is < DateText.FirstYear or > DateText.LastYear || month is < 1 or > 12 || date < 1 || date > DateTime.DaysInMonth((int)year, (int)month)) return false;
        day = new((int)year, (int)month, (int)date);
        return true;
    }

    /// <summary>Digits, with or without a dot and one or two digits behind it: means the same whatever the column's decimal sign is.</summary>
    /// <param name="dotted">True when the dot is there.</param>
    public static bool TryNumber(ReadOnlySpan<char> raw, out decimal value, out bool dotted)
    {
        value = 0;
        var dot = raw.Length > 3 && raw[^3] == '.' ? raw.Length - 3 : raw.Length > 2 && raw[^2] == '.' ? raw.Length - 2 : -1;
        dotted = dot > 0;
        if (raw.Length is 0 or > MaxDigits || !TryDigits(dotted ? raw[..dot] : raw, out var whole)) return false;
        if (!dotted)
        {
            value = whole;
            return true;
        }

        if (!TryDigits(raw[(dot + 1)..], out var part)) return false;
        var places = raw.Length - dot - 1;
        var scaled = (whole * (places == 1 ? 10 : 100)) + part;
        value = new((int)scaled, (int)(scaled >> 32), 0, false, (byte)places);
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<char> digits, out long value)
    {
        value = 0;
        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit(c)) return false;
            value = (value * 10) + (c - '0');
        }

        return !digits.IsEmpty;
    }
}
