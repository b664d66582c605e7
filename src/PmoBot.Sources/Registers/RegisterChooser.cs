using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Registers.Columns;
using PmoBot.Sources.Registers.Headers;
using PmoBot.Sources.Registers.Tables;
using PmoBot.Sources.Registers.Values;

namespace PmoBot.Sources.Registers;

/// <summary>Chooses the sheet that is the register, or several sheets that are one register in parts.</summary>
internal static class RegisterChooser
{
    private static readonly string[] Welcome = ["project", "register", "portfolio", "pipeline", "programme", "program", "initiative", "investment", "projekt", "proyecto", "projet"];
    private static readonly string[] Unlikely =
        ["risk", "issue", "lookup", "list of", "lists", "reference", "summary", "pivot", "dashboard", "archive", "milestone", "change", "action", "log", "validation", "old", "instruction", "glossary", "template", "readme", "cover", "chart", "raid", "backup", "definition", "dropdown", "settings", "benefit", "resource", "task", "cost detail"];

    /// <summary>The parts of the register, the first one leading; the parts share their columns' profiles.</summary>
    public static List<SheetProfile> Choose(Workbook workbook, StatedMapping? stated, FindingList findings, CancellationToken cancellation)
    {
        var found = Profiles(workbook, stated, findings, cancellation, out var transposed);
        if (found.Count == 0) throw None(transposed);
        var best = found.OrderByDescending(Score).ThenBy(p => p.Table.Sheet, StringComparer.Ordinal).First();
        var parts = stated?.Sheet is null ? Parts(best, found, findings, cancellation) : [best];
        foreach (var other in found.Where(p => !parts.Exists(part => part.Table == p.Table)))
        {
            findings.Info("sheet-skipped", $"Sheet '{other.Table.Sheet}' was left alone; '{best.Table.Sheet}' looks more like the register.");
        }

        return parts;
    }

    private static List<SheetProfile> Profiles(Workbook workbook, StatedMapping? stated, FindingList findings, CancellationToken cancellation, out bool transposed)
    {
        var found = new List<SheetProfile>();
        transposed = false;
        var named = false;
        foreach (var table in workbook.Tables)
        {
            if (stated?.Sheet is { } sheet && table.Sheet is { } name && HeaderText.Compare(sheet) != HeaderText.Compare(name)) continue;
            named = true;
            if (table.IsHidden && stated?.Sheet is null)
            {
                findings.Info("sheet-hidden", $"Sheet '{table.Sheet}' is hidden and was left alone.");
                continue;
            }

            if (Look(workbook, table, stated, out var lies, cancellation) is { } profile) found.Add(profile);
            else if (table.Sheet is not null) findings.Info("sheet-skipped", $"Sheet '{table.Sheet}' has no header of a register and was left alone.");
            transposed |= lies;
        }

        if (!named) throw new RefusalException("stated-sheet-missing", $"The mapping file names the sheet '{stated!.Sheet}', but the workbook has no such sheet; its sheets are {CellText.Cut(string.Join(", ", workbook.Tables.Select(t => $"'{t.Sheet}'")), 300)}.");
        return found;
    }

    private static SheetProfile? Look(Workbook workbook, Table table, StatedMapping? stated, out bool transposed, CancellationToken cancellation)
    {
        transposed = false;
        return stated?.HeaderRow is null && workbook.Looks.TryGetValue(table, out var seen) ? seen : SheetProfile.Of(table, stated?.HeaderRow, out transposed, cancellation);
    }

    private static RefusalException None(bool transposed) => transposed
        ? new("transposed", "The table lies on its side: its fields stand below each other in the first column and its projects beside each other; transpose it (in Excel: copy, Paste Special, Transpose) and import it again.")
        : new("no-header", "No row looks like the header of a project register; give the table one header row with names such as Project, Status and Budget, or state \"headerRow\" and \"columns\" in a mapping file.");

    private static double Score(SheetProfile profile)
    {
        var sheet = profile.Table.Sheet?.ToLowerInvariant() ?? "";
        var name = profile.Header.Headers.Any(h => HeaderLexicon.Meanings(h).Any(m => m.Field == Field.Name && m.Score >= 85)) ? 6 : 0;
        var words = (Unlikely.Any(sheet.Contains) ? -8 : 0) + (Welcome.Any(sheet.Contains) ? 4 : 0);
        return (profile.Header.Recognized * 3) + name + words + Math.Min(Math.Log2(profile.Rows + 1), 8) - (profile.Rows == 0 ? 30 : 0);
    }

    private static List<SheetProfile> Parts(SheetProfile best, List<SheetProfile> found, FindingList findings, CancellationToken cancellation)
    {
        var alike = found.Where(p => p != best && p.Rows > 0 && SameHeader(p, best) && !Unlikely.Any(u => p.Table.Sheet!.Contains(u, StringComparison.OrdinalIgnoreCase))).ToList();
        if (alike.Count == 0) return [best];
        var keys = Keys(best, cancellation);
        var repeats = alike.Where(p => Keys(p, cancellation) is var other && other.Count(keys.Contains) * 3 > Math.Min(other.Count, keys.Count)).ToList();
        if (repeats.Count > 0)
        {
            var latest = repeats.Append(best).MaxBy(p => HeaderPeriod.Of(HeaderText.Of(p.Table.Sheet!)))!;
            findings.Warn("same-projects-on-sheets", $"Several sheets list the same projects ({CellText.Cut(string.Join(", ", repeats.Append(best).Select(p => $"'{p.Table.Sheet}'")), 200)}); only '{latest.Table.Sheet}' was read. State \"sheet\" in a mapping file to read another.");
            return [latest];
        }

        findings.Info("sheets-joined", $"{alike.Count + 1} sheets with the same header were read as one register: {CellText.Cut(string.Join(", ", alike.Prepend(best).Select(p => $"'{p.Table.Sheet}'")), 200)}.");
        return Joined(best, alike, cancellation);
    }

    private static List<SheetProfile> Joined(SheetProfile best, List<SheetProfile> alike, CancellationToken cancellation)
    {
        var parts = new List<SheetProfile> { best };
        foreach (var part in alike) parts.Add(SheetProfile.Of(part.Table, part.Header.Row, out _, cancellation, best.Columns)!);
        return [parts[0] with { Rows = parts.Sum(p => p.Rows) }, .. parts.Skip(1)];
    }

    private static bool SameHeader(SheetProfile a, SheetProfile b) =>
        a.Columns.Length == b.Columns.Length && a.Header.Headers.Zip(b.Header.Headers).All(p => HeaderText.Compare(p.First.Text) == HeaderText.Compare(p.Second.Text));

    private static HashSet<string> Keys(SheetProfile profile, CancellationToken cancellation)
    {
        var keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var column = KeyColumn(profile);
        using var cursor = profile.Table.Open();
        while (keys.Count < 20_000 && cursor.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            if (cursor.Row > profile.Header.Row && CellText.Clean(cursor.Cell(column)) is { Length: > 0 } key) keys.Add(key);
        }

        return keys;
    }

    private static int KeyColumn(SheetProfile profile)
    {
        var best = (Index: 0, Score: 0);
        for (var i = 0; i < profile.Columns.Length; i++)
        {
            foreach (var meaning in HeaderLexicon.Meanings(profile.Header.Headers[i]))
            {
                if (meaning.Field == Field.Name && meaning.Score > best.Score) best = (i, meaning.Score);
            }
        }

        return best.Index;
    }
}
