namespace PmoBot.Sources.Registers.Values;

/// <summary>Month names and their short forms in the languages that registers come in.</summary>
internal static class MonthNames
{
    private static readonly Dictionary<string, int> Starts = new(StringComparer.Ordinal)
    {
        ["jan"] = 1, ["ene"] = 1, ["gen"] = 1, ["feb"] = 2, ["fev"] = 2, ["mar"] = 3, ["mrz"] = 3, ["maa"] = 3, ["apr"] = 4, ["avr"] = 4, ["abr"] = 4, ["may"] = 5, ["mai"] = 5, ["mei"] = 5, ["mag"] = 5,
        ["jun"] = 6, ["giu"] = 6, ["jul"] = 7, ["lug"] = 7, ["aug"] = 8, ["aou"] = 8, ["ago"] = 8, ["sep"] = 9, ["set"] = 9, ["oct"] = 10, ["okt"] = 10, ["ott"] = 10, ["out"] = 10, ["nov"] = 11, ["dec"] = 12, ["dez"] = 12, ["dic"] = 12,
    };

    private static readonly HashSet<string> Full = new(StringComparer.Ordinal)
    {
        "january", "february", "march", "april", "june", "july", "august", "september", "sept", "october", "november", "december", "januar", "februar", "marz", "maerz", "juni", "juli", "oktober", "dezember",
        "janvier", "fevrier", "mars", "avril", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre", "janv", "fevr", "juil", "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto",
        "septiembre", "octubre", "noviembre", "diciembre", "janeiro", "fevereiro", "marco", "maio", "junho", "julho", "setembro", "outubro", "novembro", "dezembro", "januari", "februari", "maart", "augustus", "december",
    };

    /// <summary>1 to 12, or 0 when the word is no month.</summary>
    /// <param name="plain">Lower case, without accents and without a full stop.</param>
    public static int Of(string plain)
    {
        if (plain is "juin" or "juni") return 6;
        if (plain.StartsWith("juil", StringComparison.Ordinal)) return 7;
        return plain.Length >= 3 && (plain.Length == 3 || Full.Contains(plain)) && Starts.TryGetValue(plain[..3], out var month) ? month : plain is "sept" ? 9 : 0;
    }
}
