using System.Collections.Immutable;
using PmoBot.Sources.Records.Recognising;
using PmoBot.Sources.Registers;
using PmoBot.Sources.Registers.Columns;
using PmoBot.Sources.Registers.Content;
using PmoBot.Sources.Registers.Tables;

namespace PmoBot.Sources.Imports;

/// <summary>A file whose sheets were looked at: which are tables, and whether one of the rest is the register.</summary>
internal sealed class OpenedFile : IDisposable
{
    private readonly Workbook _workbook;

    private OpenedFile(string name, SpooledContent content, Workbook workbook, ImmutableArray<Recognition> sheets, FindingList findings) =>
        (Name, Content, _workbook, Sheets, Findings) = (name, content, workbook, sheets, findings);

    /// <summary>Without folders.</summary>
    public string Name { get; }
    public SpooledContent Content { get; }
    public FindingList Findings { get; }
    public ImmutableArray<Recognition> Sheets { get; }
    public IEnumerable<Recognition> Tables => Sheets.Where(s => s.IsTable);

    /// <summary>The sheets that the register is among, when there is one.</summary>
    public Workbook Rest => _workbook with
    {
        Tables = [.. Sheets.Where(IsRest).Select(s => s.Table)],
        Looks = Sheets.Where(s => s.Register is not null).ToDictionary(s => s.Table, s => s.Register!),
    };

    /// <summary>True when a sheet is to be read as the register: one that can be, or, where no sheet is a table, whatever there is, so that its refusal says what is wrong.</summary>
    public bool HoldsRegister => !Tables.Any() || IsRegister;

    /// <summary>True when a sheet has what a register must have.</summary>
    public bool IsRegister => Sheets.Any(s => s.As == TakenFor.Register || (s.MayBeRegister && IsRest(s)));

    /// <param name="isAlone">It is the only file of its import.</param>
    /// <exception cref="RefusalException">The content cannot be read.</exception>
    public static OpenedFile Open(SourceFile file, bool isAlone, ImportRequest request, FindingList findings, CancellationToken ct)
    {
        var name = SourceFileName.Of(file.Name);
        var content = SpooledContent.Of(file.Content, ct);
        try
        {
            return SoundReading.Of(content, findings, () =>
            {
                var workbook = Workbook.Open(content.Stream, findings, ct);
                var recogniser = new TableRecogniser(request, isAlone, ct);
                var single = workbook.Tables.Count == 1;
                return new OpenedFile(name, content, workbook, [.. workbook.Tables.Select(t => recogniser.Recognise(t, Named(t, name, single)))], findings);
            });
        }
        catch
        {
            content.Dispose();
            throw;
        }
    }

    /// <summary>A file with nothing but a table that cannot be read is refused; beside others it is left alone.</summary>
    /// <exception cref="RefusalException">The file is such a one.</exception>
    public void RefuseBroken()
    {
        if (Tables.Any() || IsRegister || Sheets.FirstOrDefault(s => s.IsBroken) is not { } broken) return;
        throw new RefusalException("table-not-understood", $"{(broken.Table.Sheet is { } sheet ? $"Sheet '{sheet}'" : Name)} {broken.Why}. Name the columns so, or give the {(broken.Table.Sheet is null ? "file" : "sheet")} the name of what it is.");
    }

    /// <summary>Says what is neither register nor table, where no register's reading says it.</summary>
    public void TellLeftAlone()
    {
        foreach (var sheet in Sheets.Where(s => !s.IsTable))
        {
            Findings.Info(sheet.Table.IsHidden ? "sheet-hidden" : "sheet-skipped", $"Sheet '{sheet.Table.Sheet}' of {Name} {sheet.Why} and was left alone.");
        }
    }

    /// <summary>Says of sheets with a name of their own what they are, before the register's reading only says that they are none.</summary>
    public void TellNamed()
    {
        foreach (var sheet in Sheets.Where(s => s.As == TakenFor.LeftAlone && !IsRest(s))) Findings.Info("sheet-skipped", $"Sheet '{sheet.Table.Sheet}' {sheet.Why} and was left alone.");
    }

    public void Dispose() => Content.Dispose();

    /// <summary>A sheet that is left alone by its name may still be the register, when nothing else is.</summary>
    private bool IsRest(Recognition sheet) => sheet.As is TakenFor.Register or TakenFor.Unknown || (sheet is { As: TakenFor.LeftAlone, IsBroken: false } && !Sheets.Any(s => s.IsTable || (s.MayBeRegister && s.As != TakenFor.LeftAlone)));

    /// <summary>A text file is named by its file; so is the only sheet of a workbook that nobody named.</summary>
    private static string Named(Table table, string file, bool single)
    {
        var ofFile = Path.GetFileNameWithoutExtension(file);
        return table.Sheet is not { } sheet ? ofFile : single && TableNames.Of(sheet).Promise == Promise.Nothing ? ofFile : sheet;
    }
}
