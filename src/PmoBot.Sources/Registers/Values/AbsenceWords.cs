using PmoBot.Domain.Portfolio;

namespace PmoBot.Sources.Registers.Values;

/// <summary>The many ways in which a register says that it does not say: blank, kept back, not applicable, to be confirmed.</summary>
internal static class AbsenceWords
{
    private static readonly HashSet<string> NotReported = new(StringComparer.Ordinal)
    {
        "", "-", "--", "---", "–", "—", ".", "..", "...", "?", "??", "???", "/", "_", "*", "x", "#", "tbc", "tbd", "tba", "tbc.", "t.b.c.", "t.b.d.",
        "none", "null", "nil", "nan", "(blank)", "blank", "(null)", "[null]", "undefined", "unset", "empty", "unknown", "unk", "pending", "awaited", "grey", "gray",
        "grau", "gris", "white", "no status", "no rag", "no rating", "no data", "not set", "not rated", "unrated", "not assessed", "not available", "n.v.",
        "unassessed", "not known", "no report", "nr", "n/r", "data not provided", "no information", "not provided", "not recorded",
        "not entered", "not stated", "missing", "unbekannt", "offen", "inconnu", "desconocido", "a definir", "por definir", "a confirmer", "no value",
        "keine angabe", "k.a.", "k. a.", "k.a", "non renseigne", "nd", "n.d.", "n/d", "sin datos", "not specified", "unspecified", "no rating yet",
        "#n/a", "#ref!", "#value!", "#div/0!", "#name?", "#null!", "#num!", "#getting_data", "#spill!", "#calc!", "inf", "infinity", "-inf",
        "⚪", "⬜", "◻", "n.k.", "nk", "not determined", "undetermined", "ongoing", "no end date", "not defined", "open", "open ended", "continuous", "rolling",
    };

    private static readonly HashSet<string> NotApplicable = new(StringComparer.Ordinal)
    {
        "na", "n/a", "n.a.", "n.a", "n\\a", "(n/a)", "not applicable", "non applicable", "nicht zutreffend", "entfallt", "no aplica", "sans objet",
    };

    private static readonly HashSet<string> Withheld = new(StringComparer.Ordinal)
    {
        "nfp", "n.f.p.", "not for publication", "not published", "unpublished", "not disclosed", "undisclosed", "non disclosed", "withheld",
        "redacted", "[redacted]", "exempt", "confidential", "restricted", "classified", "cic", "c.i.c.", "cid", "commercial in confidence", "commercial-in-confidence",
        "cabinet in confidence", "cabinet-in-confidence", "not public", "not for release", "not released", "commercially sensitive", "sensitive", "vertraulich", "confidentiel", "confidencial",
        "official sensitive", "official-sensitive", "suppressed", "(withheld)", "not publicly available", "market sensitive", "nicht veroffentlicht", "non publie", "no publicado",
    };

    private static readonly string[] WithheldStarts =
        ["exempt ", "exempted", "exemption", "withheld", "redacted", "not for publication", "nfp ", "not published", "commercial in confidence", "commercially sensitive", "not disclosed", "section "];

    private static readonly string[] ReportedStarts =
        ["tbc ", "tbd ", "to be ", "data not ", "early planning", "not yet ", "not reported", "not provided", "not available", "not in a position", "no data", "awaiting", "ongoing", "grey ", "gray ",
         "pending ", "none ", "not rated", "not assessed", "yet to be", "project not ", "project has not", "under review", "in development", "not known"];

    private static readonly string[] ReportedParts =
        ["did not provide", "not in a position", "not yet in a position", "not yet been", "has not been", "has not yet", "to be confirmed", "to be determined", "not been provided", "no end date", "not yet passed"];

    /// <summary>Why a cell has no value, or <see cref="Absence.None"/> when it may have one.</summary>
    /// <param name="plain">The cell's cleaned text, lower case, without accents.</param>
    public static Absence Of(string plain)
    {
        if (NotReported.Contains(plain)) return Absence.NotReported;
        if (NotApplicable.Contains(plain)) return Absence.NotApplicable;
        if (Withheld.Contains(plain)) return Absence.Withheld;
        return plain.Length < 4 ? Absence.None : OfPhrase(plain);
    }

    private static Absence OfPhrase(string plain)
    {
        if (plain.StartsWith("n/a ", StringComparison.Ordinal) || plain.StartsWith("not applicable", StringComparison.Ordinal)) return Absence.NotApplicable;
        if (Starts(plain, WithheldStarts) || plain.Contains("freedom of information", StringComparison.Ordinal)) return Absence.Withheld;
        if (Starts(plain, ReportedStarts)) return Absence.NotReported;
        foreach (var part in ReportedParts)
        {
            if (plain.Contains(part, StringComparison.Ordinal)) return Absence.NotReported;
        }

        return Absence.None;
    }

    private static bool Starts(string plain, string[] starts)
    {
        foreach (var start in starts)
        {
            if (plain.StartsWith(start, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
