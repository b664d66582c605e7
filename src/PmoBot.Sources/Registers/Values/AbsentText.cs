using PmoBot.Sources.Registers.Rows;

namespace PmoBot.Sources.Registers.Values;

/// <summary>Texts that are only a sign for nothing: "-", "n/a", "TBC", a spreadsheet's error.</summary>
internal static class AbsentText
{
    public static bool Is(string clean) => clean.Length == 0 || (clean.Length <= 7 && IsShort(clean));

    private static bool IsShort(string clean) =>
        clean is "-" or "–" or "—" or "(blank)" || ErrorCells.Of(clean) is not null || (clean.Length <= 4 && CellText.Plainly(clean) is "n/a" or "na" or "tbc" or "tbd" or "none" or "null" or "nil");
}
