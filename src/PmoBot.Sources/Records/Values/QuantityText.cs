using PmoBot.Sources.Registers.Values;

namespace PmoBot.Sources.Records.Values;

/// <summary>What a number counts, when its cell or header says so.</summary>
internal enum Quantity : byte { None, Hours, Days, Weeks, Heads, Percent }

/// <summary>Reads numbers with a unit: "160 h", "12 days", "+10d", "2 weeks", "0.5 FTE", "50%".</summary>
internal static class QuantityText
{
    private static readonly Dictionary<string, Quantity> Units = new(StringComparer.Ordinal)
    {
        ["h"] = Quantity.Hours, ["hr"] = Quantity.Hours, ["hrs"] = Quantity.Hours, ["hour"] = Quantity.Hours, ["hours"] = Quantity.Hours, ["std"] = Quantity.Hours, ["stunden"] = Quantity.Hours, ["heures"] = Quantity.Hours, ["horas"] = Quantity.Hours,
        ["d"] = Quantity.Days, ["day"] = Quantity.Days, ["days"] = Quantity.Days, ["pd"] = Quantity.Days, ["md"] = Quantity.Days, ["pds"] = Quantity.Days, ["working days"] = Quantity.Days, ["person days"] = Quantity.Days, ["man days"] = Quantity.Days, ["calendar days"] = Quantity.Days, ["tage"] = Quantity.Days, ["pt"] = Quantity.Days, ["jours"] = Quantity.Days, ["dias"] = Quantity.Days,
        ["w"] = Quantity.Weeks, ["wk"] = Quantity.Weeks, ["wks"] = Quantity.Weeks, ["week"] = Quantity.Weeks, ["weeks"] = Quantity.Weeks, ["wochen"] = Quantity.Weeks,
        ["fte"] = Quantity.Heads, ["ftes"] = Quantity.Heads, ["heads"] = Quantity.Heads, ["headcount"] = Quantity.Heads, ["people"] = Quantity.Heads, ["hc"] = Quantity.Heads,
        ["%"] = Quantity.Percent, ["percent"] = Quantity.Percent,
    };

    /// <summary>True for a number with or without a unit.</summary>
    public static bool IsAny(string clean) => TryRead(clean, DecimalSign.Unsure, out _, out _);

    /// <summary>Reads a number and its unit; false when the text is anything else.</summary>
    public static bool TryRead(string clean, DecimalSign sign, out decimal value, out Quantity unit)
    {
        unit = Quantity.None;
        if (QuickText.TryNumber(clean, out value, out _)) return true;
        if (clean.Length is 0 or > 60) return false;
        var plain = CellText.Plainly(clean);
        var end = plain.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        if (end > 0 && plain.AsSpan(end).TrimStart(')').Trim() is { Length: > 0 } tail)
        {
            if (!Units.TryGetValue(tail.Trim('.').ToString().Replace('-', ' '), out unit)) unit = Quantity.None;
            else plain = plain[..end] + (plain[end..].StartsWith(')') ? ")" : "");
        }

        return MoneyToken.TryRead(plain, sign, out var token) && token.Currency.Length == 0 && Times(token, out value);
    }

    /// <summary>The unit that a header names: "Capacity (h)", "FTE", "Impact (days)".</summary>
    public static Quantity OfHeader(string header)
    {
        foreach (var word in CellText.Plainly(header).Split([' ', '(', ')', '[', ']', '/', '_', '-', ',', ':', '.'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Length > 1 || word == "h") { if (Units.TryGetValue(word, out var unit) && unit is not Quantity.Percent) return unit; }
        }

        return header.Contains('%') ? Quantity.Percent : Quantity.None;
    }

    private static bool Times(MoneyToken token, out decimal value)
    {
        value = 0;
        try
        {
            value = token.Value * (token.Factor ?? 1);
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }
}
