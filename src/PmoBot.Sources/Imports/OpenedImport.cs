using System.Collections.Immutable;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Records.Recognising;
using PmoBot.Sources.Records.Rows;
using PmoBot.Sources.Records.Shapes;
using PmoBot.Sources.Registers;
using PmoBot.Sources.Registers.Headers;
using PmoBot.Sources.Registers.Rows;

namespace PmoBot.Sources.Imports;

/// <summary>
/// The files of one import: a register, tables beside it, or both, in any number of files and sheets. First they are opened and looked at, then
/// read; between the two the caller may say which projects are known. Never throws for what is in the files.
/// </summary>
public sealed class OpenedImport : IDisposable
{
    private readonly ImportRequest _request;
    private readonly List<OpenedFile> _files = [];
    private FilesRefused? _refused;

    private OpenedImport(ImportRequest request) => _request = request;

    /// <summary>True when there are tables and no register among the files: then rows are told from those of known projects only when the caller knows them.</summary>
    public bool NeedsProjects => _refused is null && _files.Exists(f => f.Tables.Any()) && !_files.Exists(f => f.HoldsRegister);

    /// <summary>Opens the files and looks at all of their sheets.</summary>
    /// <exception cref="IOException">A stream itself cannot be read, or there is no room for a temporary file.</exception>
    /// <exception cref="UnauthorizedAccessException">A stream or the folder for temporary files may not be read or written.</exception>
    public static OpenedImport Open(IReadOnlyList<SourceFile> files, ImportRequest request, CancellationToken ct = default)
    {
        var import = new OpenedImport(request);
        foreach (var file in files)
        {
            var findings = new FindingList();
            if (!import.Try(file.Name, findings, () =>
            {
                AsOfDate.RefuseFuture(request);
                import._files.Add(OpenedFile.Open(file, files.Count == 1, request, findings, ct));
                import._files[^1].RefuseBroken();
            })) break;
        }

        if (import._files.Where(f => f.IsRegister).Skip(1).FirstOrDefault() is { } second) import.RefuseSecond(second);
        return import;
    }

    /// <summary>Reads everything, or refuses the import as a whole.</summary>
    /// <param name="known">The projects of the register that tables without one belong to; null when there is none yet.</param>
    public FilesOutcome Read(ProjectReferences? known, CancellationToken ct = default)
    {
        PortfolioSnapshot? register = null;
        foreach (var file in _files.Where(f => f.HoldsRegister))
        {
            if (register is not null) RefuseSecond(file);
            if (_refused is null) Try(file.Name, file.Findings, () => register = ReadRegister(file, ct));
        }

        if (register is not null) known = new(register.Projects);
        var sets = new SetMaker(_request, known);
        foreach (var file in _files)
        {
            if (_refused is null) Try(file.Name, file.Findings, () => ReadTables(file, sets, known, ct));
        }

        return _refused ?? (FilesOutcome)Whole(register, sets, known);
    }

    public void Dispose() => _files.ForEach(f => f.Dispose());

    private FilesRead Whole(PortfolioSnapshot? register, SetMaker sets, ProjectReferences? known)
    {
        var (asOf, origin) = register is not null ? (register.AsOf, register.AsOfOrigin) : _request.AsOf is { } stated ? (stated, AsOfOrigin.Stated) : (DateOnly.FromDateTime(_request.ImportedAt.Date), AsOfOrigin.ImportDay);
        var findings = new FindingList();
        if (register is null && known is null) findings.Warn("no-register-yet", $"There is no register '{_request.Source}' yet; the tables are kept and wait for it. Import the register under the same name.");
        if (register is null && _request.Stated is not null) findings.Warn("mapping-unused", "The mapping file states columns of a register, but no file of this import is one; it was not used.");
        if (register is null && origin == AsOfOrigin.ImportDay) findings.Info("as-of-import-day", "Nothing says which date the tables describe, so the day of the import was taken; state the date if it is another.");
        var ofFiles = _files.Where(f => !f.HoldsRegister).SelectMany(f => f.Findings.ToImmutable());
        return new(register, sets.Sets(asOf, origin), sets.Tables, [.. findings.ToImmutable(), .. ofFiles]);
    }

    private PortfolioSnapshot ReadRegister(OpenedFile file, CancellationToken ct) => SoundReading.Of(file.Content, file.Findings, () =>
    {
        file.TellNamed();
        return RegisterReader.ReadSnapshot(file.Content, file.Rest, file.Name, _request, file.Findings, ct);
    });

    private void ReadTables(OpenedFile file, SetMaker sets, ProjectReferences? known, CancellationToken ct) => SoundReading.Of(file.Content, file.Findings, () =>
    {
        if (!file.HoldsRegister) file.TellLeftAlone();
        foreach (var sheet in file.Tables)
        {
            var title = sheet.Table.Sheet ?? Path.GetFileNameWithoutExtension(file.Name);
            foreach (var part in new TableReader(sheet, file.Name, title, _request, known).Read(ct)) Add(sets, file, sheet, part);
        }

        return true;
    });

    /// <summary>A part gives a set of its own kind, also when it is empty, and one of any other kind that its rows gave besides.</summary>
    private static void Add(SetMaker sets, OpenedFile file, Recognition sheet, TableReader.Part part)
    {
        var headers = sheet.Sheet!.Header.Headers;
        var used = sheet.Plans.Length == 1 ? part.Mapped.Select(m => m.Index).ToHashSet() : [.. part.Mapped.Select(m => m.Index), sheet.TypeColumn];
        var leftAlone = headers.Where((h, i) => h.Text.Length > 0 && !used.Contains(i)).Select(h => h.Text).ToImmutableArray();
        foreach (var kind in part.Row.Read.Keys.Append(part.Plan.Shape.Kind).Distinct().Order())
        {
            var rows = part.Row.Read.GetValueOrDefault(kind) ?? [];
            if (rows.Count == 0 && part.Row.Read.Count > 0) continue;
            var findings = kind == part.Plan.Shape.Kind || part.Row.Read.Count == 1 ? part.Findings : new();
            var why = sheet.As == TakenFor.RaidList ? "a list of several kinds" : $"a table of {TableShapes.Words(part.Plan.Shape.Kind)}";
            sets.Add(kind, file.Content.Hash, new(kind, file.Name, sheet.Table.Sheet, sheet.Sheet.Header.Row, why, 0, 0, [], part.Mapped, leftAlone, []), rows, findings);
        }
    }

    /// <summary>A second file that can be a register is refused before anything is read; one that can be nothing is refused for what is wrong with it.</summary>
    private void RefuseSecond(OpenedFile file)
    {
        if (!file.IsRegister) return;
        var first = _files.First(f => f.IsRegister && f != file).Name;
        _refused ??= new(file.Name, "two-registers", $"{first} and {file.Name} both look like a register, and an import has one; import them one after the other, under one name if the later replaces the earlier, else under two (--name).", []);
    }

    private bool Try(string file, FindingList findings, Action read)
    {
        try
        {
            read();
            return true;
        }
        catch (RefusalException refusal)
        {
            if (refusal.InnerException is { } cause) SoundReading.TellType(cause, findings);
            _refused = new(SourceFileName.Of(file), refusal.Code, refusal.Code == "no-header" ? $"{refusal.Message} It is none of the tables beside a register either (milestones, risks, issues, changes, decisions, resources, benefits, objectives, status reports …)." : refusal.Message, findings.ToImmutable());
            return false;
        }
    }
}
