using PmoBot.Sources.Registers.Values;

namespace PmoBot.Sources.Records.Values;

/// <summary>Reads the state of a risk, an issue or an action: is it over?</summary>
internal static class StateWords
{
    private static readonly HashSet<string> Over = new(StringComparer.Ordinal)
    {
        "inactive", "expired", "materialised", "materialized", "occurred", "converted to issue", "became an issue", "became issue", "transferred to issue", "no longer applicable", "no longer relevant", "obsolete", "superseded",
        "void", "not applicable", "eliminated", "avoided", "implemented", "met", "achieved", "passed", "duplicate", "answered", "solved", "fixed", "actioned", "retired", "realised", "realized",
    };

    private static readonly HashSet<string> Decided = new(StringComparer.Ordinal)
    {
        "decided", "approved", "agreed", "made", "taken", "endorsed", "rejected", "declined", "accepted", "confirmed", "ratified", "decision made", "decision taken", "closed", "granted", "entschieden", "decide", "decidee", "decidido",
    };

    /// <summary>Microsoft's codes of a state in words; other texts as they are.</summary>
    public static string Named(string text) => text switch
    {
        "189330000" => "Proposed",
        "189330001" => "Active",
        "189330002" => "Closed",
        "189330003" => "On Hold",
        _ => text,
    };

    /// <summary>True when the state says that nothing more is to be done.</summary>
    public static bool IsOver(string? text)
    {
        if (text is null) return false;
        var plain = ChoiceText.WithoutLabel(text);
        return Over.Contains(plain) || LifeCycleWords.IsClosed(plain) || LifeCycleWords.IsClosed(CellText.Plainly(text));
    }

    /// <summary>True when the state says that the decision was made, either way.</summary>
    public static bool IsDecided(string? text) => text is not null && (Decided.Contains(ChoiceText.WithoutLabel(text)) || IsOver(text));
}
