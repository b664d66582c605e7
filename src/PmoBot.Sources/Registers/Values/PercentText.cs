using System.Globalization;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Sources.Registers.Values;

/// <summary>Reads percent cells: "45", "45 %", "0.45", "45,0"; the column decides whether a bare number is of one or of a hundred.</summary>
internal static class PercentText
{
    /// <summary>Reads a bare or signed number; false when the text is none.</summary>
    public static bool TryRead(string clean, bool typed, DecimalSign sign, out decimal value, out bool signed)
    {
        var text = clean.AsSpan().Trim();
        signed = !text.IsEmpty && text[^1] == '%';
        if (signed) text = text[..^1].TrimEnd();
        if (typed) return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
        var negative = !text.IsEmpty && text[0] is ('-' or '−');
        if (negative) text = text[1..].TrimStart();
        if (!text.IsEmpty && text[0] == '+') text = text[1..];
        if (!NumberText.TryRead(text, sign, out value)) return false;
        if (negative) value = -value;
        return true;
    }

    /// <summary>True when the cell says that there is no value.</summary>
    public static bool IsAbsent(string clean) => AbsenceWords.Of(CellText.Plainly(clean)) != Absence.None;
}
