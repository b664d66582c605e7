using System.Collections.Immutable;
using PmoBot.Domain.Delivery;
using PmoBot.Sources.Records.Columns;
using PmoBot.Sources.Records.Rows;
using PmoBot.Sources.Registers.Headers;

namespace PmoBot.Sources.Records.Shapes;

/// <summary>What a table looks like: the columns that it may have, those that it must have, and how a row of it is read.</summary>
internal sealed class TableShape
{
    private readonly AliasBook<ShapeField> _aliases;
    private readonly HashSet<string> _nouns;

    /// <param name="kind">The table that its rows belong to.</param>
    /// <param name="nouns">Words that only repeat the table's name in its headers: "risk" in "Risk owner".</param>
    /// <param name="lines">A line for each column: name, sort, how much it is the table's own, aliases: "Title Title 4: risk=98, risk title=99".</param>
    /// <param name="suffices">True when the columns found are enough to read rows.</param>
    /// <param name="read">Reads a row.</param>
    public TableShape(RecordKind kind, string nouns, string lines, Func<ColumnPlan, bool> suffices, Action<RecordRow> read)
    {
        (Kind, Suffices, Read) = (kind, suffices, read);
        _nouns = [.. nouns.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        _aliases = new(lines, Field);
    }

    public RecordKind Kind { get; }
    public Func<ColumnPlan, bool> Suffices { get; }
    public Action<RecordRow> Read { get; }

    /// <summary>What it must have, for a person whose table lacks it.</summary>
    public required string Needs { get; init; }

    /// <summary>Periods may lie across, a column each.</summary>
    public bool TakesPeriods { get; init; }

    /// <summary>What a row without title is called in a finding.</summary>
    public string Noun => _nouns.FirstOrDefault("row");

    /// <summary>Everything that a header may mean in this table.</summary>
    public ImmutableArray<(ShapeField Field, int Weight)> Meanings(HeaderText header)
    {
        if (header.Words.Length == 0 || IsForMachines(header)) return [];
        if (_aliases.TryFind(header.Words, out var known)) return [.. known];
        var bare = Array.FindAll(header.Words, w => !HeaderLexicon.Units.Contains(w));
        if (bare.Length > 0 && bare.Length < header.Words.Length && _aliases.TryFind(bare, out known)) return Less(known, 1);
        var core = Array.FindAll(bare, w => !_nouns.Contains(w));
        return core.Length > 0 && core.Length < bare.Length && _aliases.TryFind(core, out known) ? Less(known, 3) : [];
    }

    /// <summary>Columns of an export that Excel hides from people: "(Do Not Modify) Row Checksum".</summary>
    public static bool IsForMachines(HeaderText header) => header.Notes.Contains("do not modify", StringComparison.Ordinal);

    private static ImmutableArray<(ShapeField Field, int Weight)> Less(IEnumerable<(ShapeField Field, int Weight)> known, int penalty) =>
        [.. known.Select(k => (k.Field, k.Weight - penalty))];

    private static ShapeField Field(string head)
    {
        var parts = head.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new(parts[0], Enum.Parse<CellSort>(parts[1]), parts.Length > 2 ? parts[2][0] - '0' : 0);
    }
}
