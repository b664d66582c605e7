using System.Collections.Immutable;
using PmoBot.Domain.Delivery;
using PmoBot.Sources.Records.Columns;
using PmoBot.Sources.Registers;
using PmoBot.Sources.Registers.Columns;
using PmoBot.Sources.Registers.Values;

namespace PmoBot.Sources.Records.Rows;

/// <summary>Chooses the column that names the projects, where several may: the one whose values the register knows best.</summary>
internal static class ReferenceColumns
{
    private const int Sampled = 2_000;

    public static ImmutableArray<int> Order(ImmutableArray<ChosenColumn> columns, SheetProfile sheet, ProjectReferences? known, FindingList findings)
    {
        if (columns.Length < 2 || known is null) return [.. columns.Select(c => c.Index)];
        var hits = columns.ToDictionary(c => c.Index, c => Hits(c.Profile, known));
        var ordered = columns.OrderByDescending(c => hits[c.Index]).ToImmutableArray();
        if (ordered[0] != columns[0]) findings.Info("reference-chosen", $"Projects were taken from '{ordered[0].Header.Text}', because the register knows more of its values than those of '{columns[0].Header.Text}'.", column: ordered[0].Header.Text);
        return [.. ordered.Select(c => c.Index)];
    }

    /// <summary>The share of different values that are projects.</summary>
    private static double Hits(ColumnProfile profile, ProjectReferences known)
    {
        var samples = profile.Samples(Sampled);
        return samples.Count == 0 ? 0 : (double)samples.Count(s => known.Find(CellText.Cut(s, 200)) is not null) / samples.Count;
    }
}
