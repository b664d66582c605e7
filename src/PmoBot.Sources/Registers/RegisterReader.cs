using System.Collections.Immutable;
using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Registers.Columns;
using PmoBot.Sources.Registers.Content;
using PmoBot.Sources.Registers.Headers;
using PmoBot.Sources.Registers.Rows;
using PmoBot.Sources.Registers.Tables;

namespace PmoBot.Sources.Registers;

/// <summary>Reads a project register from a CSV, XLSX or XLS file: tolerant of its shape, exact in its values, never inventing.</summary>
public sealed class RegisterReader
{
    /// <summary>Reads a whole register, or refuses it; never throws for what is in the file.</summary>
    /// <exception cref="IOException">The stream itself cannot be read, or there is no room for a temporary file.</exception>
    /// <exception cref="UnauthorizedAccessException">The stream or the folder for temporary files may not be read or written.</exception>
    /// <param name="content">The file's bytes; a stream that cannot seek is kept in a temporary file meanwhile.</param>
    /// <param name="fileName">Its name, for people; the format is taken from the bytes.</param>
    public ImportOutcome Read(Stream content, string fileName, ImportRequest request, CancellationToken ct = default)
    {
        var findings = new FindingList();
        try
        {
            using var spooled = SpooledContent.Of(content, ct);
            return SoundReading.Of(spooled, findings, () =>
            {
                AsOfDate.RefuseFuture(request);
                return new RegisterRead(ReadSnapshot(spooled, Workbook.Open(spooled.Stream, findings, ct), fileName, request, findings, ct));
            });
        }
        catch (RefusalException refusal)
        {
            if (refusal.InnerException is { } cause) SoundReading.TellType(cause, findings);
            return new RegisterRefused(refusal.Code, refusal.Message, findings.ToImmutable());
        }
    }

    /// <summary>Reads the register of a file that is open already.</summary>
    /// <exception cref="RefusalException">It is no register that can be read without guessing.</exception>
    internal static PortfolioSnapshot ReadSnapshot(SpooledContent content, Workbook workbook, string fileName, ImportRequest request, FindingList findings, CancellationToken ct)
    {
        var kept = StatedBefore.Keep(request, findings);
        request = StatedBefore.Fitting(StatedBefore.Of(request, findings), workbook, findings, ct);
        var register = RegisterChooser.Choose(workbook, request.Stated, findings, ct);
        var main = register[0];
        var plan = new ColumnMatcher(main, request, findings).Match();
        RefuseNoProjects(main, plan);
        var decisions = new ColumnDecisions(main, request, findings);
        var columns = plan.Select(decisions.Decide).ToImmutableArray();
        var mapping = Mapping(main, columns, findings) with { Stated = kept };
        foreach (var part in register) part.TellLimits(findings);
        VanishedColumns.Tell(request.Previous, mapping, findings);
        var projects = ReadProjects(register, columns, request, findings, ct);
        RefuseNoRegister(main, plan, projects);
        var settled = Identities.Settle(projects, mapping.Has(Field.ProjectId), mapping.Of(Field.ProjectId).FirstOrDefault()?.Header, findings);
        return Snapshot(content, fileName, request, mapping, settled, findings);
    }

    private static List<Project> ReadProjects(List<SheetProfile> register, ImmutableArray<ReadColumn> columns, ImportRequest request, FindingList findings, CancellationToken ct)
    {
        var projects = new List<Project>(register.Sum(r => r.Rows));
        var reader = new ProjectReader(columns, CurrencyColumn.Of(register[0].Header.Headers, columns, findings), request, findings);
        foreach (var part in register) new RegisterRows(reader, part.Header, findings).Read(part.Table, projects, ct);
        reader.Tell();
        return projects;
    }

    private static PortfolioSnapshot Snapshot(SpooledContent content, string fileName, ImportRequest request, RegisterMapping mapping, List<Project> projects, FindingList findings)
    {
        var (asOf, origin) = AsOfDate.Of(projects, request, findings);
        return new()
        {
            Id = Guid.CreateVersion7(request.ImportedAt).ToString("N"), Source = request.Source, AsOf = asOf, AsOfOrigin = origin, ImportedAt = request.ImportedAt,
            FileName = SourceFileName.Of(fileName), ContentHash = content.Hash, Scale = Scale(mapping, projects), IsSample = request.IsSample, Mapping = mapping,
            Projects = [.. projects], Findings = findings.ToImmutable(),
        };
    }

    private static RegisterMapping Mapping(SheetProfile main, ImmutableArray<ReadColumn> columns, FindingList findings)
    {
        var mapped = columns.Select(c => c.Mapped).ToImmutableArray();
        var indexes = mapped.Select(c => c.Index).ToHashSet();
        var unmapped = main.Header.Headers.Where((h, i) => h.Text.Length > 0 && !indexes.Contains(i)).Select(h => h.Text).ToImmutableArray();
        var mapping = new RegisterMapping(mapped, unmapped, main.Header.Row, main.Table.Sheet);
        if (!mapping.Has(Field.Status)) findings.Warn("no-status-column", "The register has no column with an overall status, so health is not known for any project; state the column in a mapping file if there is one.");
        return mapping;
    }

    private static void RefuseNoProjects(SheetProfile main, List<PlannedColumn> plan)
    {
        if (main.Rows == 0) throw new RefusalException("no-rows", $"There is a header in row {main.Header.Row} but no project below it; export the register with its rows and import that.");
        if (plan.Any(c => c.Field == Field.Name)) return;
        if (plan.Find(c => c.Field == Field.ProjectId) is { } ids)
        {
            throw new RefusalException("no-project-name", $"No column holds project names: '{ids.Header.Text}' holds ids and the other columns no names; add a column 'Project name', or state the column that people know the projects by in a mapping file (\"columns\": {{\"Name\": \"{Values.CellText.Cut(ids.Header.Text, 40)}\"}}).");
        }
        else
        {
            var headers = Values.CellText.Cut(string.Join(", ", main.Header.Headers.Where(h => h.Text.Length > 0).Select(h => $"'{Values.CellText.Cut(h.Text, 40)}'")), 300);
            throw new RefusalException("no-project-name", $"No column holds project names or ids (the headers in row {main.Header.Row} are {headers}); name the column 'Project' or state it in a mapping file.");
        }

    }

    private static void RefuseNoRegister(SheetProfile main, List<PlannedColumn> plan, List<Project> projects)
    {
        if (projects.Count == 0) throw new RefusalException("no-rows", $"Below the header in row {main.Header.Row} there is no row with a project name or id; export the register with its rows and import that.");
        NotARegister.Refuse(main, plan, projects);
    }

    private static HealthScale Scale(RegisterMapping mapping, List<Project> projects)
    {
        if (!mapping.Has(Field.Status)) return HealthScale.None;
        return projects.Exists(p => p.Status.Health is Health.AmberGreen or Health.AmberRed) ? HealthScale.FivePoint : HealthScale.ThreePoint;
    }
}
