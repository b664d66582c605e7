using PmoBot.Domain.Delivery;
using PmoBot.Sources.Records.Values;
using PmoBot.Sources.Registers.Columns;
using PmoBot.Sources.Registers.Headers;

namespace PmoBot.Sources.Records.Recognising;

/// <summary>The kinds of rows in one list of risks, actions, issues and decisions.</summary>
internal enum RaidType : byte { None, Risk, Issue, Decision, Action, Change, Assumption, Dependency, Other }

/// <summary>Finds the column that says which kind a row of such a list is, and reads it.</summary>
internal static class RaidTypes
{
    private static readonly Choices<RaidType> Words = new(
        Enum.Parse<RaidType>,
        """
        Risk: risk, risks, r, threat, risiko, risque, riesgo
        Issue: issue, issues, i, problem, problems, probleme, problema
        Decision: decision, decisions, entscheidung, decision needed, decision required
        Action: action, actions, action item, massnahme, aktion, accion, to do, todo, task
        Change: change, changes, change request, cr, c, anderung, changement, cambio, rfc
        Assumption: assumption, assumptions, annahme, hypothese, supuesto
        Dependency: dependency, dependencies, abhangigkeit, dependance, dependencia
        Other: constraint, opportunity, lesson, lesson learned, lessons learned, question, note, information, milestone, a, d, query, comment, update
        """);

    private static readonly HashSet<string> Headers = new(
        ["type", "category", "raid", "raid type", "item type", "row type", "record type", "log type", "raid category", "class", "entry type", "kind", "raid item type", "register type", "issue type", "r a i d", "raid log type"],
        StringComparer.Ordinal);

    public static RaidType Of(string clean) => Words.Find(clean) ?? RaidType.None;

    /// <summary>The table of a row; null for what has none.</summary>
    public static RecordKind? KindOf(RaidType type) => type switch
    {
        RaidType.Risk => RecordKind.Risks,
        RaidType.Issue => RecordKind.Issues,
        RaidType.Decision => RecordKind.Decisions,
        RaidType.Action => RecordKind.Actions,
        RaidType.Change => RecordKind.Changes,
        _ => null,
    };

    /// <summary>The column whose values are such kinds; -1 when there is none.</summary>
    /// <param name="promised">The sheet's name promises such a list, so that one kind is enough.</param>
    /// <param name="kinds">The tables that the rows belong to.</param>
    public static int Column(SheetProfile sheet, bool promised, out HashSet<RecordKind> kinds)
    {
        kinds = [];
        for (var i = 0; i < sheet.Columns.Length && i < sheet.Header.Headers.Length; i++)
        {
            if (!Headers.Contains(ChoiceText.Plain(sheet.Header.Headers[i].Text))) continue;
            var samples = sheet.Columns[i].Samples(200);
            var types = samples.Select(Of).Where(t => t != RaidType.None).ToList();
            kinds = [.. types.Select(KindOf).OfType<RecordKind>()];
            if (types.Count * 5 >= samples.Count * 4 && (types.Distinct().Count() > 1 || promised) && kinds.Count > 0) return i;
        }

        return -1;
    }
}
