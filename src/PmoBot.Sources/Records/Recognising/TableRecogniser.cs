using System.Collections.Immutable;
using PmoBot.Domain.Delivery;
using PmoBot.Sources.Records.Columns;
using PmoBot.Sources.Records.Shapes;
using PmoBot.Sources.Registers;
using PmoBot.Sources.Registers.Columns;
using PmoBot.Sources.Registers.Headers;
using PmoBot.Sources.Registers.Tables;

namespace PmoBot.Sources.Records.Recognising;

/// <summary>
/// Decides what a sheet or file is: by its name where its columns bear it out, else by what its columns and values are of no other table.
/// In doubt a table with names and something that only a register says is the register, as it always was.
/// </summary>
internal sealed class TableRecogniser(ImportRequest request, bool isAlone, CancellationToken cancellation)
{
    private const int Enough = 4, Lead = 4, LeastOfARegister = 2;

    /// <param name="name">The sheet's name; of a text file the file's, without its extension.</param>
    public Recognition Recognise(Table table, string name)
    {
        if (table.IsHidden && request.Stated?.Sheet is null) return Recognition.Nothing(table, TakenFor.Unknown, "is hidden");
        Look(table, out var register, out var sheet);
        if (IsStated(table, register)) return Recognition.Nothing(table, TakenFor.Register, "") with { Register = register, MayBeRegister = true };
        var evidence = RegisterEvidence.Of(register, request);
        var hint = TableNames.Of(name);
        var taken = sheet is null || sheet.Rows == 0 ? null : AsTable(table, sheet, hint, evidence);
        if (taken is null && IsBroken(hint, evidence)) return Recognition.Nothing(table, TakenFor.LeftAlone, Broken(hint)) with { IsBroken = true };
        taken ??= hint.Promise == Promise.LeftAlone ? Recognition.Nothing(table, TakenFor.LeftAlone, "is not one of the tables that are read") : Recognition.Nothing(table, TakenFor.Unknown, sheet is null && register is null ? "has no header that is known" : "is no register and none of the tables that are read");
        return taken with { MayBeRegister = evidence.IsCandidate, Register = register };
    }

    /// <summary>A table that is named as one and cannot be read must not become the register because it names projects.</summary>
    private static bool IsBroken(NameHint hint, RegisterEvidence evidence) => hint.Promise is Promise.Table or Promise.Raid or Promise.Resources && evidence.Own < LeastOfARegister;

    private static string Broken(NameHint hint) => hint.Promise switch
    {
        Promise.Table => $"is named as a table of {TableShapes.Words(hint.Kind)}, but its columns are not those of one: it needs {TableShapes.All.First(s => s.Kind == hint.Kind).Needs}",
        Promise.Raid => "is named as a list of risks, issues, decisions and actions, but its columns are not those of one: it needs a column with the type of each row and one with its title",
        _ => "is named as a table of resources, but its columns are not those of one: it needs a role and either a month with “Capacity” or “Allocated”, or months across",
    };

    private Recognition? AsTable(Table table, SheetProfile sheet, NameHint hint, RegisterEvidence evidence)
    {
        var type = hint.Promise is Promise.Nothing or Promise.Raid or Promise.Table ? RaidTypes.Column(sheet, hint.Promise == Promise.Raid, out var kinds) : Without(out kinds);
        if (type >= 0 && Raid(table, sheet, type, kinds) is { } list) return list;
        var plans = TableShapes.All.Select(s => ColumnPlanner.Plan(s, sheet.Header.Headers, sheet.Columns, request.FiscalYearStartMonth)).Where(p => p.Shape.Suffices(p)).ToList();
        var plan = hint.Promise switch
        {
            Promise.Register or Promise.LeftAlone => null,
            Promise.Table => Promised(plans, hint.Kind, evidence) ?? Own(plans, evidence),
            Promise.Resources => Best(plans.Where(p => p.Shape.Kind is RecordKind.Capacity or RecordKind.Allocations)) ?? Own(plans, evidence),
            Promise.Raid => Best(plans.Where(p => p.Shape.Kind is RecordKind.Risks or RecordKind.Issues or RecordKind.Actions or RecordKind.Decisions or RecordKind.Changes && p.Own >= Enough)) ?? Own(plans, evidence),
            _ => Own(plans, evidence),
        };
        return plan is null ? null : new(table, TakenFor.Table, [plan], -1, sheet, "");
    }

    /// <summary>What the name promises, unless the columns are those of a register with nothing of the promise in them.</summary>
    private static ColumnPlan? Promised(List<ColumnPlan> plans, RecordKind kind, RegisterEvidence evidence)
    {
        var plan = Best(plans.Where(p => p.Shape.Kind == kind));
        if (plan is null || plan.Own >= 2 || kind is RecordKind.StatusHistory || evidence.Own < Lead) return plan;
        return null;
    }

    /// <summary>Without a promise: the table whose own columns are there, and more of them than of a register.</summary>
    private static ColumnPlan? Own(List<ColumnPlan> plans, RegisterEvidence evidence)
    {
        var best = Best(plans.Where(p => p.Shape.Kind is not (RecordKind.PmoCosts or RecordKind.PlannedValues) || p.Periods.Length == 0));
        if (best is null) return null;
        var own = best.Own + (evidence.Own < 0 && best.Shape.Kind is RecordKind.StatusHistory or RecordKind.PlannedValues ? 3 : 0);
        return own >= Enough && own > evidence.Own ? best : null;
    }

    /// <summary>Most of its own first, then what fits best; a table that is two at once before either of them.</summary>
    private static ColumnPlan? Best(IEnumerable<ColumnPlan> plans) => plans.OrderByDescending(p => p.Own).ThenByDescending(p => p.Fit).FirstOrDefault();

    private Recognition? Raid(Table table, SheetProfile sheet, int type, HashSet<RecordKind> kinds)
    {
        var plans = RaidShapes.All.Where(s => kinds.Contains(s.Kind)).Select(s => ColumnPlanner.Plan(s, sheet.Header.Headers, sheet.Columns, request.FiscalYearStartMonth, type))
            .Where(p => p.Shape.Suffices(p)).ToImmutableArray();
        return plans.IsEmpty ? null : new(table, TakenFor.RaidList, plans, type, sheet, "");
    }

    private static int Without(out HashSet<RecordKind> kinds)
    {
        kinds = [];
        return -1;
    }

    /// <summary>Looks at the table under both kinds of header; once, when they are the same.</summary>
    private void Look(Table table, out SheetProfile? register, out SheetProfile? sheet)
    {
        (register, sheet) = (null, null);
        using var cursor = table.Open();
        var lead = SheetLead.Read(cursor);
        var header = HeaderFinder.Find(lead.Rows, null, table.Sheet is null);
        if (HeaderFinder.IsTransposed(lead.Rows, header)) header = null;
        var other = TableHeaderFinder.Find(lead.Rows, request.FiscalYearStartMonth);
        if (header is not null) register = SheetProfile.Count(table, header, lead, cursor, null, cancellation);
        if (other is null) return;
        sheet = register is not null && IsSame(header!, other) ? register : Again(table, other);
    }

    private SheetProfile Again(Table table, HeaderPlace header)
    {
        using var cursor = table.Open();
        return SheetProfile.Count(table, header, SheetLead.Read(cursor), cursor, null, cancellation);
    }

    private static bool IsSame(HeaderPlace a, HeaderPlace b) => a.Row == b.Row && a.Headers.Length == b.Headers.Length && a.Headers.Zip(b.Headers).All(p => p.First.Text == p.Second.Text);

    /// <summary>
    /// The sheet that a person states, a lone text file with all the columns that a person states, and what has the columns of the last register.
    /// </summary>
    private bool IsStated(Table table, SheetProfile? register)
    {
        if (request.Stated?.Sheet is { } sheet) return table.Sheet is { } name && HeaderText.Compare(sheet) == HeaderText.Compare(name);
        if (register is null) return false;
        var headers = register.Header.Headers.Where(h => h.Text.Length > 0).Select(h => HeaderText.Compare(h.Text)).ToHashSet(StringComparer.Ordinal);
        if (request.Stated is { Columns.IsEmpty: false } stated) return isAlone && table.Sheet is null && stated.Columns.Values.SelectMany(c => c).All(c => headers.Contains(HeaderText.Compare(c)));
        return request.Previous is { } last && IsLike(headers, [.. last.Columns.Select(c => HeaderText.Compare(c.Header)), .. last.Unmapped.Select(HeaderText.Compare)]);
    }

    private static bool IsLike(HashSet<string> headers, HashSet<string> last)
    {
        var common = headers.Count(last.Contains);
        return common * 10 >= (headers.Count + last.Count - common) * 7;
    }
}
