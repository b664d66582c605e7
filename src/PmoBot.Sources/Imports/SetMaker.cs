using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Registers;

namespace PmoBot.Sources.Imports;

/// <summary>Makes one set of each kind from what the sheets and files gave, and says which rows name a project that nobody knows.</summary>
internal sealed class SetMaker(ImportRequest request, ProjectReferences? known)
{
    private const int NamesTold = 5;
    private readonly List<(RecordKind Kind, string Hash, TableRead Table, List<IRecord> Rows)> _parts = [];

    public void Add(RecordKind kind, string hash, TableRead table, List<IRecord> rows, FindingList findings)
    {
        var unresolved = Unresolved(rows, findings, out var names);
        _parts.Add((kind, hash, table with { Rows = rows.Count, Unresolved = unresolved, UnresolvedNames = names, Findings = findings.ToImmutable() }, rows));
    }

    public ImmutableArray<TableRead> Tables => [.. _parts.Select(p => p.Table)];

    public ImmutableArray<RecordSet> Sets(DateOnly asOf, AsOfOrigin origin) => [.. _parts.GroupBy(p => p.Kind).OrderBy(g => g.Key).Select(g => Set(g.Key, [.. g], asOf, origin))];

    private RecordSet Set(RecordKind kind, List<(RecordKind Kind, string Hash, TableRead Table, List<IRecord> Rows)> parts, DateOnly asOf, AsOfOrigin origin)
    {
        var several = parts.Select(p => (p.Table.File, p.Table.Sheet)).Distinct().Count() > 1;
        return new()
        {
            Id = Guid.CreateVersion7(request.ImportedAt).ToString("N"), Kind = kind, Source = request.Source, AsOf = asOf, AsOfOrigin = origin, ImportedAt = request.ImportedAt,
            FileName = string.Join(", ", parts.Select(p => p.Table.File).Distinct()), ContentHash = Hash([.. parts.Select(p => p.Hash).Distinct().Order(StringComparer.Ordinal)]),
            Sheet = several ? null : parts[0].Table.Sheet, IsSample = request.IsSample,
            Columns = [.. parts.SelectMany(p => p.Table.Columns.Select(c => several ? c with { File = p.Table.File, Sheet = p.Table.Sheet } : c))],
            Unmapped = [.. parts.SelectMany(p => p.Table.LeftAlone).Distinct()], Findings = [.. parts.SelectMany(p => p.Table.Findings)],
            Rows = PortfolioRecords.Of(kind, parts.SelectMany(p => p.Rows)),
        };
    }

    private static string Hash(string[] hashes) => hashes.Length == 1 ? hashes[0] : Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(string.Join('\n', hashes))));

    private int Unresolved(List<IRecord> rows, FindingList findings, out ImmutableArray<string> names)
    {
        names = [];
        if (known is null) return 0;
        var found = new Dictionary<string, bool>(StringComparer.Ordinal);
        var (unresolved, first) = (0, (IRecord?)null);
        foreach (var row in rows)
        {
            if (row.Project is not { } project) continue;
            if (!found.TryGetValue(project, out var isKnown)) found[project] = isKnown = known.Find(project) is not null;
            if (isKnown) continue;
            unresolved++;
            first ??= row;
        }

        names = [.. found.Where(f => !f.Value).Select(f => f.Key).Take(NamesTold)];
        if (unresolved > 0) findings.Warn("project-unresolved", Sentence(unresolved, rows.Count, found.Count(f => !f.Value), names), first!.Place.Row);
        return unresolved;
    }

    private static string Sentence(int unresolved, int rows, int projects, ImmutableArray<string> names)
    {
        var more = projects > names.Length ? $" and {projects - names.Length} more" : "";
        return $"{unresolved} of {rows} rows name a project that the register does not have by id, name or short name ({string.Join(", ", names.Select(n => $"'{Registers.Values.CellText.Cut(n, 60)}'"))}{more}); they are kept and count for no project.";
    }
}
