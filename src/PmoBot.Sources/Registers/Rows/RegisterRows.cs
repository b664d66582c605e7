using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Registers.Columns;
using PmoBot.Sources.Registers.Headers;
using PmoBot.Sources.Registers.Tables;
using PmoBot.Sources.Registers.Values;

namespace PmoBot.Sources.Registers.Rows;

/// <summary>Walks a table's rows and gives a project for each row that is one; says what the other rows were.</summary>
internal sealed class RegisterRows(ProjectReader reader, HeaderPlace header, FindingList findings)
{
    private const int NameLimit = 200;
    private int _last;
    private bool _lastWasProject = true;

    public void Read(Table table, List<Project> projects, CancellationToken cancellation)
    {
        using var cursor = table.Open();
        var read = 0;
        _last = header.Row;
        while (cursor.Read() && cursor.Row - _last <= SheetProfile.MaxBlankRun)
        {
            if ((++read & 1023) == 0) cancellation.ThrowIfCancellationRequested();
            if (cursor.Row <= header.Row) continue;
            var told = Told(cursor, out var only, out var marked);
            if (told == 0) continue;
            var project = Project(cursor, table.Sheet, told, only);
            if (project is not null) projects.Add(project);
            if (marked && project is not null) reader.LookForErrors(cursor);
            (_last, _lastWasProject) = (cursor.Row, project is not null || projects.Count == 0);
        }
    }

    private Project? Project(RowCursor row, string? sheet, int told, int only)
    {
        if (RowSorter.IsHeaderAgain(row, header)) return Skip(row, "repeated-header", "The header stands here again; it is not a project.");
        var id = Identity(row, Field.ProjectId);
        var name = Identity(row, Field.Name);
        var label = name.Length > 0 ? name : id.Length > 0 ? id : CellText.Cut(CellText.Clean(row.Cell(only)), NameLimit);
        if (IsTotal(row, id, name, label, only)) return Skip(row, "total-row", $"'{CellText.Cut(label, 60)}' is a total, not a project.");
        if (told <= 2 && (RowSorter.IsNote(label) || (id.Length > 0 && RowSorter.IsNote(id)))) return Skip(row, "note-row", $"'{CellText.Cut(label, 60)}' is a remark, not a project.");
        if (told == 1 && IsHeading(id, name, row.Row)) return Skip(row, "heading-row", $"'{CellText.Cut(label, 60)}' stands alone in its row and was taken as a heading or remark, not as a project.");
        if (id.Length == 0 && name.Length == 0)
        {
            findings.Warn("row-without-name", "The row has neither a project name nor an id; it was left out.", row.Row);
            return null;
        }

        return reader.Read(row, sheet, Bounded(row, id, Field.ProjectId), Named(row, id, name));
    }

    private string Named(RowCursor row, string id, string name)
    {
        if (name.Length > 0) return Bounded(row, name, Field.Name);
        if (reader.Has(Field.Name)) findings.Warn("name-missing", $"Project {CellText.Cut(id, 60)} has no name; its id stands in.", row.Row);
        return CellText.Cut(id, NameLimit);
    }

    private string Bounded(RowCursor row, string text, Field field)
    {
        if (text.Length <= NameLimit) return text;
        findings.Warn("text-cut", $"The project's {(field == Field.Name ? "name" : "id")} is {text.Length} characters long and was cut to {NameLimit}.", row.Row);
        return field == Field.Name ? CellText.Cut(text, NameLimit) : $"{text[..150]}#{StableText.Hash(text)}";
    }

    private Project? Skip(RowCursor row, string code, string message)
    {
        findings.Info(code, message, row.Row);
        return null;
    }

    /// <summary>The cleaned id or name; "" when it is only a sign for nothing.</summary>
    private string Identity(RowCursor row, Field field)
    {
        var text = reader.Label(row, field);
        if (ErrorCells.Of(text) is not null) return "";
        return text.Length <= 4 && text.Length > 0 && CellText.Plainly(text) is "-" or "--" or "–" or "—" or "n/a" or "na" or "tbc" or "tbd" or "tba" or "null" or "none" or "." or "?" or "nan" ? "" : text;
    }

    private bool IsTotal(RowCursor row, string id, string name, string label, int only)
    {
        var plainly = RowSorter.IsTotal(label) || RowSorter.IsTotal(id) || (name.Length == 0 && RowSorter.IsTotal(CellText.Clean(row.Cell(only))));
        if (!plainly && !RowSorter.MayBeTotal(label)) return false;
        var owned = reader.IsTold(row, Field.Status) || reader.IsTold(row, Field.ProjectManager) || reader.IsTold(row, Field.Sponsor) || reader.IsTold(row, Field.State) || reader.IsTold(row, Field.Phase);
        if (plainly) return !owned || id.Length == 0 || RowSorter.IsTotal(id);
        return !owned && id.Length == 0 && !reader.IsTold(row, Field.OrgUnit) && !reader.IsTold(row, Field.Description);
    }

    /// <summary>Alone in its row: a section's heading or a remark, unless it can be a project that has nothing yet but its name.</summary>
    private bool IsHeading(string id, string name, int row)
    {
        if (header.Recognized < 3) return false;
        var apart = !_lastWasProject || row > _last + 1;
        if (name.Length > 0) return reader.Has(Field.ProjectId) || name.Length > 120 || apart || RowSorter.IsSentence(name);
        return id.Length == 0 || id.Length > 40 || id.AsSpan().Count(' ') >= 2 || (reader.Has(Field.Name) && !id.AsSpan().ContainsAnyInRange('0', '9'));
    }

    /// <param name="marked">True when a cell starts with "#", as a spreadsheet's errors do.</param>
    private static int Told(RowCursor row, out int first, out bool marked)
    {
        var told = 0;
        marked = false;
        first = 0;
        for (var c = 0; c < row.Count; c++)
        {
            var cell = row.Cell(c);
            if (CellText.IsBlank(cell)) continue;
            marked |= cell[0] == '#';
            if (told++ == 0) first = c;
        }

        return told;
    }
}
